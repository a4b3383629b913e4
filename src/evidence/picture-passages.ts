import { refuse } from './format.ts'
import type { GrayPicture } from './gray-picture.ts'
import type { Passage, Picture } from './passage.ts'
import { pictureWords } from './picture-words.ts'

/** Below this the engine only guesses at spots and edges. */
const CONFIDENCE_MIN = 30

/** What somebody can do about a picture that cannot be read. */
export const LOOK = 'look at it and note whose document it is'

/** What is written on a picture, as a document of which letters may be wrong; refused when nothing is. */
export async function* picturePassages(
  at: { readonly file: string; readonly part: string },
  gray: GrayPicture,
  picture: Picture,
): AsyncGenerator<Passage> {
  const { part } = at
  const { lines, confidence } = await pictureWords(gray)
  yield { kind: 'text', part, grain: 'document', encoding: { name: 'utf-8', confidence: confidence / 100 }, picture }
  if (confidence >= CONFIDENCE_MIN && lines.join('').length > 2)
    yield { kind: 'lines', part, lines: lines.map((text, i) => ({ row: i + 1, text, offset: null })) }
  else yield refuse(at, { reason: 'no-text', advice: `no word on it could be read; ${LOOK}` })
}
