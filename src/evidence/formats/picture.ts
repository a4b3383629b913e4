import { readWhole } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { grayPicture, POINTS_MAX } from '../gray-picture.ts'
import type { Passage } from '../passage.ts'
import { pictureHead, pictureKind } from '../picture-head.ts'
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
    if (kind !== 'png' && kind !== 'jpeg')
      return yield refuse(opening, {
        reason: 'no-text',
        advice: `a picture of kind ${kind}, which is not read; save it as PNG or JPEG and run again, or ${LOOK}`,
      })
    const bytes = await readWhole(opening.source, PICTURE_BYTES_MAX)
    const head = bytes && pictureHead(kind, bytes)
    if (!bytes || (head && head.width * head.height > POINTS_MAX))
      return yield refuse(opening, {
        reason: 'too-large',
        advice: `a picture of more than 24 megapixels or 48 MiB; save it smaller and run again, or ${LOOK}`,
      })
    if (head && (head.width < WIDTH_MIN || head.height < HEIGHT_MIN))
      return yield refuse(opening, {
        reason: 'no-text',
        advice: `${head.width} x ${head.height} points, too small for a document`,
      })
    const gray = head && grayPicture(kind, bytes, head)
    if (!head || !gray)
      return yield refuse(opening, {
        reason: 'damaged',
        advice: `no sound picture in ${bytes.length} bytes; ask for a whole copy, or ${LOOK}`,
      })
    const [width, height] = head.turn >= 5 ? [head.height, head.width] : [head.width, head.height]
    yield* picturePassages(opening, gray, { width, height, hasPlace: head.hasPlace })
  },
}

export default picture
