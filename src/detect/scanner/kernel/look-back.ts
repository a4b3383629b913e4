/*
 * The 32 bytes before a sign as bits, the last of them the highest; `look-back-plain.js` has the same for JavaScript.
 */
export let letterBits: i32 = 0
export let digitBits: i32 = 0
export let spaceBits: i32 = 0
export let dotBits: i32 = 0
/** `Q` and `q`. */
export let qBits: i32 = 0
/** Signs before which no label goes on: brackets and quotes, `,` `;` `&` `?` `<` `>` `|` `/` and a tab. */
export let borderBits: i32 = 0

/** For each half of a byte the groups of borders that it may belong to; a border has a group in both halves. */
const BORDERS_LOW = i8x16(16, 0, 2, 0, 0, 0, 2, 2, 2, 3, 0, 44, 38, 40, 4, 6)
const BORDERS_HIGH = i8x16(1, 0, 2, 4, 0, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0)

function bitsOf(first: v128, last: v128): i32 {
  return i8x16.bitmask(first) | (i8x16.bitmask(last) << 16)
}

function areLetters(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26))
}

function areDigits(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))
}

function areBorders(bytes: v128): v128 {
  const low = i8x16.swizzle(BORDERS_LOW, v128.and(bytes, i8x16.splat(15)))
  const high = i8x16.swizzle(BORDERS_HIGH, i8x16.shr_u(bytes, 4))
  return i8x16.ne(v128.and(low, high), i8x16.splat(0))
}

export function lookBack(stop: i32): void {
  const first = v128.load(stop - 32)
  const last = v128.load(stop - 16)
  const space = i8x16.splat(32)
  const dot = i8x16.splat(46)
  const q = i8x16.splat(113)
  letterBits = bitsOf(areLetters(first), areLetters(last))
  digitBits = bitsOf(areDigits(first), areDigits(last))
  spaceBits = bitsOf(i8x16.eq(first, space), i8x16.eq(last, space))
  dotBits = bitsOf(i8x16.eq(first, dot), i8x16.eq(last, dot))
  qBits = bitsOf(i8x16.eq(v128.or(first, space), q), i8x16.eq(v128.or(last, space), q))
  borderBits = bitsOf(areBorders(first), areBorders(last))
}

/** How many of the lowest bits are 0. */
export function zerosBelow(bits: i32): i32 {
  return ctz(bits)
}

/** How many of the highest bits are 0. */
export function zerosAbove(bits: i32): i32 {
  return clz(bits)
}
