import { CONSTANTS, INNER, OUTER, SCHEDULE, STATE } from './places.ts'
import { beginWith, loadBlock, storeLanes, takeBlock } from './rounds.ts'

/*
 * HMAC-SHA-256 (FIPS 198-1, 4) of four messages at once, a lane each. The plain form is
 * `../hmac-sha256.ts`; the driver puts the numbers of the standard and the states of the key into the memory.
 */
const BLOCK: i32 = 64
const DIGEST: i32 = 16

/**
 * Messages stand one behind the other from a place on, padded, of so many blocks each behind the block of the key. The
 * first four words of each HMAC go one behind the other to a place; up to three more than there are messages.
 */
export function hmacs(from: i32, count: i32, blocks: i32, to: i32): void {
  const size = blocks * BLOCK
  for (let i: i32 = 0; i < count; i += 4, from += 4 * size, to += 4 * DIGEST) {
    beginWith(INNER, STATE)
    for (let at = from, b: i32 = 0; b < blocks; b++, at += BLOCK) {
      loadBlock(at, at + size, at + 2 * size, at + 3 * size, SCHEDULE)
      takeBlock(SCHEDULE, STATE, CONSTANTS)
    }
    for (let t: i32 = 0; t < 128; t += 16) v128.store(SCHEDULE + t, v128.load(STATE + t))
    v128.store(SCHEDULE + 128, i32x4.splat(-2_147_483_648))
    for (let t: i32 = 144; t < 240; t += 16) v128.store(SCHEDULE + t, i32x4.splat(0))
    v128.store(SCHEDULE + 240, i32x4.splat((BLOCK + 32) << 3))
    beginWith(OUTER, STATE)
    takeBlock(SCHEDULE, STATE, CONSTANTS)
    storeLanes(STATE, to, to + DIGEST, to + 2 * DIGEST, to + 3 * DIGEST)
  }
}
