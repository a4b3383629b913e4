import { type ByteSource, PeekedSource, piecesSource } from '../byte-source.ts'
import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'
import { recordLength } from '../record-length.ts'

const LF = 10
const PIECE_BYTES = 1 << 16

/** The length in bytes; in UTF-8 beyond ASCII a place of a record is a character and takes more or fewer of them. */
function lengthIn({ bytes, encoding }: Head): number | undefined {
  if (!encoding || encoding.mark > 0 || encoding.name.startsWith('utf-16')) return undefined
  if (encoding.name === 'utf-8' && encoding.confidence < 1) return undefined
  return recordLength(bytes, encoding.name === 'shift_jis')
}

/** Records of one length with nothing between them, as mainframes write them: read as lines of a text of fixed width. */
const unbrokenRecords: Format = {
  id: 'unbroken-records',
  claims: (head: Head): number => (lengthIn(head) === undefined ? 0 : 0.55),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const length = lengthIn(opening.head)
    if (length === undefined) return
    yield* opening.inner('', opening.name, new PeekedSource(piecesSource(withLineEnds(opening.source, length))))
  },
}

export default unbrokenRecords

async function* withLineEnds(source: ByteSource, length: number): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES)
  let left = length
  for (;;) {
    const n = await source.read(piece)
    if (n === 0) return
    const parts: Uint8Array[] = []
    for (let at = 0; at < n; ) {
      const part = piece.slice(at, Math.min(n, at + left))
      parts.push(part)
      at += part.length
      left -= part.length
      if (left === 0) {
        parts.push(Uint8Array.of(LF))
        left = length
      }
    }
    yield Buffer.concat(parts)
  }
}
