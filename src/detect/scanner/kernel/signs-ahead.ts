/*
 * Where signs stand that part cells, 64 bytes at a time; `signs-ahead-plain.js` has the same for JavaScript. Every block is
 * looked at once, and cells are cut by the bits of it.
 */

/** First byte of the block that was looked at, and the signs in it. */
let block: i32 = 0
let signs: i64 = 0
/** The signs that are looked for. */
let first: i32 = 0
let second: i32 = 0
let third: i32 = 0

/** Looks for three signs from p on. */
export function lookAhead(p: i32, one: i32, other: i32, another: i32): void {
  first = one
  second = other
  third = another
  block = p
  signs = signsOf(p)
}

function bitsAt(p: i32): i64 {
  const bytes = v128.load(p)
  const two = v128.or(i8x16.eq(bytes, i8x16.splat(first as i8)), i8x16.eq(bytes, i8x16.splat(second as i8)))
  return i8x16.bitmask(v128.or(two, i8x16.eq(bytes, i8x16.splat(third as i8)))) as i64
}

function signsOf(p: i32): i64 {
  return bitsAt(p) | (bitsAt(p + 16) << 16) | (bitsAt(p + 32) << 32) | (bitsAt(p + 48) << 48)
}

/** Where one of the signs next stands in [p, end), where p is not before the place that was asked for last; else `end`. */
export function nextSign(p: i32, end: i32): i32 {
  let ahead: i64 = 0
  if (p - block < 64) ahead = signs & ((-1 as i64) << ((p - block) as i64))
  else block = p - 64
  while (ahead === 0) {
    block += 64
    if (block >= end) return end
    signs = signsOf(block)
    ahead = signs
  }
  const q = block + (ctz(ahead) as i32)
  return q < end ? q : end
}
