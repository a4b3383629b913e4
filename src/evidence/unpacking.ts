import type { Transform } from 'node:stream'
import type { Refused } from '#kernel/refused.ts'
import { type ByteSource, CHUNK_BYTES } from './byte-source.ts'
import { UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX } from './limits.ts'

/** How far unpacking came, and why it stopped before the end, if it did. */
export interface Unpacking {
  packed: number
  unpacked: number
  stopped: 'large' | 'damaged' | undefined
}

/** What to say of something packed that could not be read to its end. */
export function stoppedUnpacking({ stopped, unpacked }: Unpacking): Pick<Refused, 'reason' | 'advice'> | undefined {
  if (stopped === 'large')
    return {
      reason: 'too-large',
      advice: `unpacks to more than ${UNPACKED_RATIO_MAX} times its size: read up to byte ${unpacked} of the contents; unpack it by hand if it is to be trusted`,
    }
  if (stopped === 'damaged')
    return {
      reason: 'damaged',
      advice: `the packed data break off or are damaged after byte ${unpacked} of the contents; ask for a whole copy`,
    }
  return undefined
}

/** A little that unpacks to much is common (zeroes, repeats); only beyond this is the ratio looked at. */
const RATIO_FREE_BYTES = 16 << 20

/** What a decompressor makes of a source, until it ends, is damaged, or grows beyond all measure. */
export async function* unpack(
  source: ByteSource,
  decompressor: Transform,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = new Uint8Array(CHUNK_BYTES / 4)
      const n = await source.read(piece)
      if (n === 0) return
      unpacking.packed += n
      yield piece.subarray(0, n)
    }
  }
  const feeding = feed(packed(), decompressor)
  try {
    for await (const piece of decompressor as AsyncIterable<Uint8Array>) {
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
    decompressor.destroy()
    await feeding
  }
}

/** Writes what is read into the decompressor at the pace at which it is emptied. */
async function feed(pieces: AsyncGenerator<Uint8Array>, decompressor: Transform): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (decompressor.destroyed) return
      if (!decompressor.write(piece))
        await new Promise<void>((resolve) => {
          decompressor.once('drain', resolve)
          decompressor.once('close', resolve)
        })
    }
    decompressor.end()
  } catch (error) {
    decompressor.destroy(error instanceof Error ? error : new Error('reading failed'))
  }
}
