import { createGunzip } from 'node:zlib'
import { CHUNK_BYTES, PeekedSource as Peeked, type PeekedSource, piecesSource } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'

/** gzip (RFC 1952), by which most logs and dumps are kept. What is inside is opened as if it lay there by itself. */
const gzip: Format = {
  id: 'gzip',
  claims: ({ bytes }) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 1 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
    const inside = new Peeked(piecesSource(unpack(opening.source, unpacking)))
    // One file inside, so its rows keep the address of the file itself.
    yield* opening.inner('', opening.file.replace(/\.gz$/i, ''), inside)
    if (unpacking.stopped === 'large')
      yield refuse(opening, {
        reason: 'too-large',
        advice: `unpacks to more than ${UNPACKED_RATIO_MAX} times its size: read up to byte ${unpacking.unpacked} of the contents; unpack it by hand if it is to be trusted`,
      })
    if (unpacking.stopped === 'damaged')
      yield refuse(opening, {
        reason: 'damaged',
        advice: `the compressed data break off or are damaged after byte ${unpacking.unpacked} of the contents; ask for a whole copy`,
      })
  },
}

export default gzip

interface Unpacking {
  packed: number
  unpacked: number
  stopped: 'large' | 'damaged' | undefined
}

/** A little that unpacks to much is common (zeroes, repeats); only beyond this is the ratio looked at. */
const RATIO_FREE_BYTES = 16 << 20

async function* unpack(source: PeekedSource, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = new Uint8Array(CHUNK_BYTES / 4)
      const n = await source.read(piece)
      if (n === 0) return
      unpacking.packed += n
      yield piece.subarray(0, n)
    }
  }
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES / 4 })
  const feeding = feed(packed(), gunzip)
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      unpacking.unpacked += piece.length
      yield piece
      const { unpacked } = unpacking
      if (
        unpacked > UNPACKED_BYTES_MAX ||
        unpacked > Math.max(RATIO_FREE_BYTES, UNPACKED_RATIO_MAX * unpacking.packed)
      ) {
        unpacking.stopped = 'large'
        return
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    unpacking.stopped = 'damaged'
  } finally {
    gunzip.destroy()
    await feeding
  }
}

/** Writes what is read into the decompressor at the pace at which it is emptied. */
async function feed(pieces: AsyncGenerator<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (gunzip.destroyed) return
      if (!gunzip.write(piece))
        await new Promise<void>((resolve) => {
          gunzip.once('drain', resolve)
          gunzip.once('close', resolve)
        })
    }
    gunzip.end()
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error('reading failed'))
  }
}
