import { beginWith, loadBlock, storeLanes, takeBlock } from '#kernel/lanes/rounds.ts'
import { BEGINNING, CONSTANTS, SCHEDULE, STATE } from './places.ts'

const BLOCK: i32 = 64

/**
 * SHA-256 of four messages of as many blocks, which stand padded. Where they stand, and where the first four words of
 * each hash go. CONSTANTS and BEGINNING hold the numbers of the standard.
 */
export function hashFour(a: i32, b: i32, c: i32, d: i32, blocks: i32, toA: i32, toB: i32, toC: i32, toD: i32): void {
  beginWith(BEGINNING, STATE)
  for (let i: i32 = 0; i < blocks; i++, a += BLOCK, b += BLOCK, c += BLOCK, d += BLOCK) {
    loadBlock(a, b, c, d, SCHEDULE)
    takeBlock(SCHEDULE, STATE, CONSTANTS)
  }
  storeLanes(STATE, toA, toB, toC, toD)
}
