import { type ByteSource, PeekedSource, piecesSource } from '../byte-source.ts'
import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'
import { type Recoder, recoderFor } from '../seldom-encodings.ts'

const PIECE_BYTES = 1 << 16

/** Texts with a byte-order mark of UTF-32 are read as they are. */
const isMarked = (head: Head): boolean => (head.encoding?.mark ?? 0) === 4

const recoder = (head: Head): Recoder | undefined => (isMarked(head) ? undefined : recoderFor(head.bytes, head.text))

/** Texts in encodings that hardly anybody uses, or encoded twice: turned into what was meant, and read as that. */
const recoded: Format = {
  id: 'recoded',
  claims: (head: Head): number => (recoder(head) ? 0.99 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const found = recoder(opening.head)
    if (!found) return
    const source = piecesSource(pieces(opening.source, found))
    yield* opening.inner('', opening.name, new PeekedSource(source))
  },
}

export default recoded

async function* pieces(source: ByteSource, found: Recoder): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES)
  for (;;) {
    const n = await source.read(piece)
    if (n === 0) break
    const read = found.piece(piece.subarray(0, n))
    if (read.length > 0) yield read
  }
  const rest = found.end()
  if (rest.length > 0) yield rest
}
