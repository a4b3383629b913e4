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
/** Where a word of `label-beginnings.ts` may go on: `f` before `e` or `k`, `g` before `e` `o` `u`, `k` before `y`, `p` before `a` `o`. */
export let tellingBits: i32 = 0
/** Signs before which no label goes on: brackets and quotes, `,` `;` `&` `?` `<` `>` `|` `/` and a tab. */
export let borderBits: i32 = 0

/** For each half of a byte its groups: six of borders, digits and the blank. */
const GROUPS_LOW = i8x16(-48, 64, 66, 64, 64, 64, 66, 66, 66, 67, 0, 44, 38, 40, 4, 6)
const GROUPS_HIGH = i8x16(1, 0, -126, 68, 0, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0)
const BORDERS: i8 = 63
/** The same for the first and second letters of the pairs of `tellingBits`; any sign and some capitals count as any second letter. */
const FIRST_LOW = i8x16(52, 0, 0, 0, 0, 0, 49, 50, 0, 0, 0, 56, 0, 0, 0, 0)
const FIRST_HIGH = i8x16(0, 0, 0, 0, 59, 52, 59, 52, 0, 0, 0, 0, 0, 0, 0, 0)
const SECOND_LOW = i8x16(16, 20, 16, 16, 16, 19, 16, 16, 16, 24, 16, 17, 16, 16, 48, 22)
const SECOND_HIGH = i8x16(16, 16, 16, 16, 31, 31, 7, 42, 0, 0, 0, 0, 0, 0, 0, 0)

function bitsOf(first: v128, last: v128): i32 {
  return i8x16.bitmask(first) | (i8x16.bitmask(last) << 16)
}

function areLetters(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26))
}

function groups(bytes: v128, low: v128, high: v128): v128 {
  return v128.and(
    i8x16.relaxed_swizzle(low, v128.and(bytes, i8x16.splat(15))),
    i8x16.relaxed_swizzle(high, v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15))),
  )
}

function areNoBorders(group: v128): v128 {
  return i8x16.eq(v128.and(group, i8x16.splat(BORDERS)), i8x16.splat(0))
}

function areTelling(p: i32): v128 {
  const first = groups(v128.load(p), FIRST_LOW, FIRST_HIGH)
  return i8x16.ne(v128.and(first, groups(v128.load(p + 1), SECOND_LOW, SECOND_HIGH)), i8x16.splat(0))
}

export function lookBack(stop: i32): void {
  const first = v128.load(stop - 32)
  const last = v128.load(stop - 16)
  const a = groups(first, GROUPS_LOW, GROUPS_HIGH)
  const b = groups(last, GROUPS_LOW, GROUPS_HIGH)
  spaceBits = bitsOf(a, b)
  digitBits = bitsOf(i8x16.add(a, a), i8x16.add(b, b))
  borderBits = ~bitsOf(areNoBorders(a), areNoBorders(b))
  const at = i8x16.splat(64)
  atBits = bitsOf(i8x16.eq(first, at), i8x16.eq(last, at))
}

/** Whether a `Q` stands in the n bytes before `stop`, at most 32. */
export function hasCapitalQ(stop: i32, n: i32): bool {
  const q = i8x16.splat(81)
  return (bitsOf(i8x16.eq(v128.load(stop - 32), q), i8x16.eq(v128.load(stop - 16), q)) & (-1 << (32 - n))) !== 0
}

/** Parts of words for somebody else. */
export function lookBackForAnother(stop: i32): void {
  tellingBits = bitsOf(areTelling(stop - 32), areTelling(stop - 16))
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
    const low = i8x16.relaxed_swizzle(ENDS_LOW, v128.and(bytes, i8x16.splat(15)))
    const high = i8x16.relaxed_swizzle(ENDS_HIGH, i8x16.shr_u(bytes, 4))
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
