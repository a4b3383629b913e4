/*
 * The 32 bytes before a sign as bits, the last of them the highest, and where values end; `look-back-plain.js` has the same for JavaScript.
 */
export let letterBits: i32 = 0
export let digitBits: i32 = 0
export let spaceBits: i32 = 0
export let dotBits: i32 = 0
/** `@`. */
export let atBits: i32 = 0
/** `Q` and `q`. */
export let qBits: i32 = 0
/** `f`, `g`, `p` and `y` in either case, of which each word of `label-beginnings.ts` has one. */
export let tellingBits: i32 = 0
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

/** `f` and `g`, `p`, `y`. */
function areTelling(bytes: v128): v128 {
  const small = v128.or(bytes, i8x16.splat(32))
  const two = i8x16.lt_u(i8x16.sub(small, i8x16.splat(102)), i8x16.splat(2))
  return v128.or(two, v128.or(i8x16.eq(small, i8x16.splat(112)), i8x16.eq(small, i8x16.splat(121))))
}

export function lookBack(stop: i32): void {
  const first = v128.load(stop - 32)
  const last = v128.load(stop - 16)
  const space = i8x16.splat(32)
  const at = i8x16.splat(64)
  digitBits = bitsOf(areDigits(first), areDigits(last))
  spaceBits = bitsOf(i8x16.eq(first, space), i8x16.eq(last, space))
  atBits = bitsOf(i8x16.eq(first, at), i8x16.eq(last, at))
  tellingBits = bitsOf(areTelling(first), areTelling(last))
  borderBits = bitsOf(areBorders(first), areBorders(last))
}

/** Letters, dots and `Q`, for what is not recalled. */
export function lookBackForWords(stop: i32): void {
  const first = v128.load(stop - 32)
  const last = v128.load(stop - 16)
  const space = i8x16.splat(32)
  const dot = i8x16.splat(46)
  const q = i8x16.splat(113)
  letterBits = bitsOf(areLetters(first), areLetters(last))
  dotBits = bitsOf(i8x16.eq(first, dot), i8x16.eq(last, dot))
  qBits = bitsOf(i8x16.eq(v128.or(first, space), q), i8x16.eq(v128.or(last, space), q))
}

/** For each half of a byte the groups of signs with which values end: blank, `"`, `&`, `,`, `;`, `<`, `|`. */
const ENDS_LOW = i8x16(1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 7, 0, 0, 0)
const ENDS_HIGH = i8x16(0, 0, 1, 2, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0)

/** Where such a sign next stands in [p, end); `end` when none does. */
export function findEndSign(p: i32, end: i32): i32 {
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const low = i8x16.swizzle(ENDS_LOW, v128.and(bytes, i8x16.splat(15)))
    const high = i8x16.swizzle(ENDS_HIGH, i8x16.shr_u(bytes, 4))
    const found = i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)))
    if (found !== 0) return p + ctz(found) < end ? p + ctz(found) : end
  }
  return end
}

/** Where a blank, or with `brackets` a round bracket, next stands in [p, end); `end` when none does. */
export function findWordEnd(p: i32, end: i32, brackets: bool): i32 {
  const opening = i8x16.splat(brackets ? 40 : 32)
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const bracket = v128.or(i8x16.eq(bytes, opening), i8x16.eq(bytes, i8x16.splat(brackets ? 41 : 32)))
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(32)), bracket))
    if (found !== 0) return p + ctz(found) < end ? p + ctz(found) : end
  }
  return end
}

/** How many of the lowest bits are 0. */
export function zerosBelow(bits: i32): i32 {
  return ctz(bits)
}

/** How many of the highest bits are 0. */
export function zerosAbove(bits: i32): i32 {
  return clz(bits)
}
