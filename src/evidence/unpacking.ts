import type { Transform } from 'node:stream'
import type { Refused } from '#kernel/refused.ts'
import { BudgetSpent } from './budget.ts'
import type { ByteSource } from './byte-source.ts'
import { RATIO_FREE_BYTES, UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX } from './limits.ts'

/** How far unpacking came, and why it stopped before the end, if it did. */
export interface Unpacking {
  packed: number
  unpacked: number
  stopped: 'large' | 'damaged' | undefined
}

export const unpackingBegins = (): Unpacking => ({ packed: 0, unpacked: 0, stopped: undefined })

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

/** Packed pieces in, unpacked ones out; throws when what comes in is not what it should be. */
export type Decompress = (packed: AsyncGenerator<Uint8Array>) => AsyncIterable<Uint8Array>

/** What unpacks by one of Node's own streams. */
export const throughTransform =
  (make: () => Transform): Decompress =>
  (packed) => {
    const transform = make()
    return pumped(packed, transform)
  }

/** Packed bytes given at once: what a decompressor makes of them is lost when it fails among them. */
const PACKED_BYTES = 1 << 15

/** What a decompressor makes of a source, until it ends, is damaged, or grows beyond all measure. */
export async function* unpack(
  source: ByteSource,
  how: Transform | Decompress,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  let failed: unknown
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = new Uint8Array(PACKED_BYTES)
      const n = await source.read(piece).catch((error: unknown) => {
        failed = error
        throw error
      })
      if (n === 0) return
      unpacking.packed += n
      yield piece.subarray(0, n)
    }
  }
  const pieces = typeof how === 'function' ? how(packed()) : pumped(packed(), how)
  try {
    for await (const piece of pieces) {
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
    // A disk that fails, or a file that became too much, is no damage of the packed data.
    if (failed !== undefined) throw failed
    if (error instanceof BudgetSpent) throw error
    unpacking.stopped = 'damaged'
  }
}

async function* pumped(packed: AsyncGenerator<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
  const feeding = feed(packed, transform)
  try {
    yield* transform as AsyncIterable<Uint8Array>
  } finally {
    transform.destroy()
    await feeding
  }
}

/** Writes what is read into the decompressor at the pace at which it is emptied. */
async function feed(pieces: AsyncGenerator<Uint8Array>, decompressor: Transform): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (decompressor.destroyed) return
      if (!decompressor.write(piece)) await drained(decompressor)
    }
    decompressor.end()
  } catch (error) {
    decompressor.destroy(error instanceof Error ? error : new Error('reading failed'))
  }
}

interface Drainable {
  once(event: 'drain' | 'close', listener: () => void): unknown
  off(event: 'drain' | 'close', listener: () => void): unknown
}

/** Until a stream takes more, or is closed. */
export const drained = (stream: Drainable): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.once('drain', done)
    stream.once('close', done)
  })
