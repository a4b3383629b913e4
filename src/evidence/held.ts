import { readWhole } from './byte-source.ts'
import type { Opening } from './format.ts'
import { HELD_BYTES_MAX } from './limits.ts'
import { bytesAccess, type RandomAccess } from './random-access.ts'

/** All of it at any place: as it lies on the disk, else held in memory; undefined when it is too large for that. */
export async function anywhereIn(opening: Opening): Promise<RandomAccess | undefined> {
  if (opening.anywhere) return opening.anywhere
  const bytes = await readWhole(opening.source, HELD_BYTES_MAX)
  return bytes && bytesAccess(bytes)
}

/** What to say of something packed in something else that would have to be held whole. */
export const TOO_LARGE_TO_HOLD = {
  reason: 'too-large',
  advice: `more than ${HELD_BYTES_MAX >> 20} MiB inside something else; unpack the outer one by hand and put this beside it`,
} as const
