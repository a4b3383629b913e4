import { createGunzip } from 'node:zlib'
import { CHUNK_BYTES, PeekedSource, piecesSource } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'
import { stoppedUnpacking, type Unpacking, unpack } from '../unpacking.ts'

/** gzip (RFC 1952), by which most logs and dumps are kept. What is inside is opened as if it lay there by itself. */
const gzip: Format = {
  id: 'gzip',
  claims: ({ bytes }) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 1 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
    const gunzip = createGunzip({ chunkSize: CHUNK_BYTES / 4 })
    const inside = new PeekedSource(piecesSource(unpack(opening.source, gunzip, unpacking)))
    // One file inside, so its rows keep the address of the file itself.
    yield* opening.inner('', opening.file.replace(/\.gz$/i, ''), inside)
    const stopped = stoppedUnpacking(unpacking)
    if (stopped) yield refuse(opening, stopped)
  },
}

export default gzip
