import { readWhole } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { type GrayPicture, grayPicture, POINTS_MAX } from '../gray-picture.ts'
import type { Passage } from '../passage.ts'
import { pictureKind } from '../picture-head.ts'
import type { PicturePage } from '../picture-page.ts'
import { picturePages } from '../picture-pages.ts'
import { LOOK, picturePassages } from '../picture-passages.ts'

const PICTURE_BYTES_MAX = 48 << 20
/** Icons, buttons and rules; no document can be read that small. */
const [WIDTH_MIN, HEIGHT_MIN] = [200, 120] as const

/** Pictures: what is written on them, read off so that identity documents are known as such. Read letters may be wrong. */
const picture: Format = {
  id: 'picture',
  claims: ({ bytes }) => (pictureKind(bytes) ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const kind = pictureKind(opening.head.bytes)
    const bytes = await readWhole(opening.source, PICTURE_BYTES_MAX)
    if (!bytes) return yield refuse(opening, TOO_LARGE)
    const pages = kind && (await picturePages(kind, bytes).catch(() => undefined))
    if (!pages)
      return yield refuse(opening, {
        reason: 'damaged',
        advice: `no sound picture in ${bytes.length} bytes; ask for a whole copy, save it as PNG or JPEG, or ${LOOK}`,
      })
    for (const [i, page] of pages.entries()) {
      const part = pages.length === 1 ? opening.part : joinPart(opening.part, `page ${i + 1}`)
      yield* readPage({ ...opening, part }, page)
    }
  },
}

export default picture

const TOO_LARGE = {
  reason: 'too-large',
  advice: `a picture of more than 24 megapixels or 48 MiB; save it smaller and run again, or ${LOOK}`,
} as const

async function* readPage(
  at: Pick<Opening, 'file' | 'part' | 'secondReader'>,
  { head, points }: PicturePage,
): AsyncGenerator<Passage> {
  const { width, height, turn, hasPlace } = head
  if (width * height > POINTS_MAX) return yield refuse(at, TOO_LARGE)
  if (width < WIDTH_MIN || height < HEIGHT_MIN)
    return yield refuse(at, { reason: 'no-text', advice: `${width} x ${height} points, too small for a document` })
  const gray = await grayOf(points, turn)
  if (!gray)
    return yield refuse(at, {
      reason: 'damaged',
      advice: `its points cannot be read, or are packed in a way that is not known; ask for a whole copy, save it as PNG or JPEG, or ${LOOK}`,
    })
  const [wide, high] = turn >= 5 ? [height, width] : [width, height]
  yield* picturePassages(at, gray, { width: wide, height: high, hasPlace })
}

/** Undefined where the picture is damaged. */
async function grayOf(points: PicturePage['points'], turn: number): Promise<GrayPicture | undefined> {
  try {
    return grayPicture(await points(), turn)
  } catch {
    return undefined
  }
}
