/*
 * The first 16 bytes of a cell as bits, the first of them the lowest, so that short cells are judged without a look at each
 * byte; `cell-bits-plain.js` says for JavaScript that it has none, and every byte is looked at.
 */
export const HAS_BITS: bool = true
/** What the last look gave. */
export let digitsIn: i32 = 0
export let otherIn: i32 = 0

function digits(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(9))
}

/** Looks at 16 bytes at p: digits, and hyphens and blanks as `otherIn`. */
export function lookAtNumberBits(p: i32): void {
  const bytes = v128.load(p)
  digitsIn = i8x16.bitmask(digits(bytes))
  otherIn = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(45)), i8x16.eq(bytes, i8x16.splat(32))))
}

/** How many of the bits are set. */
export function countBits(bits: i32): i32 {
  return popcnt(bits)
}
