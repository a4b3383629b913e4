import { refuse } from './format.ts'
import type { GrayPicture } from './gray-picture.ts'
import type { Passage, Picture } from './passage.ts'
import { type PictureWords, pictureWords, type SecondReader } from './picture-words.ts'

/** Below this the engine only guesses at spots and edges. */
const CONFIDENCE_MIN = 30

/** What somebody can do about a picture that cannot be read. */
export const LOOK = 'look at it and note whose document it is'

const BUILT_IN = 'built-in'

const squeezed = (line: string): string => line.replace(/\s/g, '')

/**
 * Both readings one after the other; lines that the second has read alike are left out. What the two read differently
 * stands there twice, since nobody knows which is right.
 */
function joined(first: PictureWords, second: PictureWords): PictureWords {
  if (second.confidence < CONFIDENCE_MIN) return first
  if (first.confidence < CONFIDENCE_MIN) return second
  const known = squeezed(first.lines.join(''))
  const more = second.lines.filter((line) => !known.includes(squeezed(line)))
  return { lines: [...first.lines, ...more], confidence: Math.max(first.confidence, second.confidence) }
}

/** What is written on a picture, as a document of which letters may be wrong; refused when nothing is. */
export async function* picturePassages(
  at: { readonly file: string; readonly part: string; readonly secondReader?: SecondReader },
  gray: GrayPicture,
  shape: Omit<Picture, 'readBy'>,
): AsyncGenerator<Passage> {
  const { part, secondReader } = at
  const first = await pictureWords(gray)
  const second = secondReader?.read(gray)
  const { lines, confidence } = second ? joined(first, second) : first
  const picture: Picture = { ...shape, readBy: second ? `${BUILT_IN} + ${secondReader?.name}` : BUILT_IN }
  yield { kind: 'text', part, grain: 'document', encoding: { name: 'utf-8', confidence: confidence / 100 }, picture }
  if (confidence >= CONFIDENCE_MIN && lines.join('').length > 2)
    yield { kind: 'lines', part, lines: lines.map((text, i) => ({ row: i + 1, text, offset: null })) }
  else yield refuse(at, { reason: 'no-text', advice: `no word on it could be read; ${LOOK}` })
}
