import { PeekedSource, piecesSource } from './byte-source.ts'
import { type Format, type Opening, refuse } from './format.ts'
import type { Passage } from './passage.ts'
import { type Decompress, stoppedUnpacking, unpack, unpackingBegins } from './unpacking.ts'

interface PackedKind {
  readonly id: string
  /** The bytes that each of them begins with. */
  readonly magic: readonly number[]
  /** Endings that are left out of the name of what is inside. */
  readonly endings: RegExp
  readonly decompress: Decompress
}

/** The format of one file packed by itself: what is inside is opened as if it lay there, at the address of the file. */
export const packedFile = ({ id, magic, endings, decompress }: PackedKind): Format => ({
  id,
  claims: ({ bytes }) => (bytes.length > magic.length && magic.every((byte, i) => bytes[i] === byte) ? 1 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const unpacking = unpackingBegins()
    const inside = new PeekedSource(piecesSource(unpack(opening.source, decompress, unpacking)))
    yield* opening.inner('', innerName(opening.name, endings), inside)
    const stopped = stoppedUnpacking(unpacking)
    if (stopped) yield refuse(opening, stopped)
  },
})

/** `dump.sql.gz` holds `dump.sql`, and `a.tgz` holds `a.tar`. */
const innerName = (name: string, endings: RegExp): string =>
  name.replace(/\.t(gz|bz|bz2|xz|zst)$/i, '.tar').replace(endings, '')
