import { EVENT_SHIFT, EVENT_SIGNS, LINE, LINE_OFFSETS, NARROW_LINE, UNIT_MARKS } from './prose-places.ts'
import { LF } from './signs.ts'

/*
 * Units of 16 bits in the memory of WebAssembly; `prose-memory-plain.js` has the same functions for JavaScript.
 */
export function unitAt(p: i32): i32 {
  return load<u16>(p) as i32
}

export function setUnit(p: i32, value: i32): void {
  store<u16>(p, value as u16)
}

/** The two units at p, the first the lower half; of n units only the first, and of none 0. No branch hangs on n. */
export function twoUnitsAt(p: i32, n: i32): i32 {
  const both = load<i32>(p)
  return select(both, select(both & 0xffff, 0, n === 1), n > 1)
}

/** Lays 32 line ends behind the line, whose last sign is before i. */
export function layLineEnds(i: i32): void {
  v128.store(NARROW_LINE + i, i8x16.splat(LF as i8))
  v128.store(NARROW_LINE + i + 16, i8x16.splat(LF as i8))
}

/** For each half of a sign its bit in EVENT_SIGNS. */
const HIGH_BITS = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0)

/** Which of the units that were laid out last have to be looked at, the first the lowest bit: of a run of digits the first. */
export let laidEvents: i32 = 0

/**
 * The letters of 16 bytes at p that are looked at but tell of nothing: `r` before no `n`, `t` before no `h`, `D` before no `O`, `S` and `V`, and `x` and
 * `X` behind no sign that may hide a digit. Anything beyond ASCII behind them may be one of these in full width; of the first byte is not known
 * what stands before it.
 */
function dullLetters(p: i32, bytes: v128): i32 {
  const next = v128.load(p + 1)
  const before = v128.or(v128.load(p - 1), i8x16.splat(32))
  const born = v128.andnot(i8x16.eq(bytes, i8x16.splat(114)), i8x16.eq(next, i8x16.splat(110)))
  const birth = v128.andnot(i8x16.eq(bytes, i8x16.splat(116)), i8x16.eq(next, i8x16.splat(104)))
  const dob = v128.andnot(i8x16.eq(bytes, i8x16.splat(68)), i8x16.eq(next, i8x16.splat(79)))
  const fact = v128.or(i8x16.eq(bytes, i8x16.splat(83)), i8x16.eq(bytes, i8x16.splat(86)))
  const ex = i8x16.eq(v128.or(bytes, i8x16.splat(32)), i8x16.splat(120))
  const mask = v128.or(i8x16.eq(before, i8x16.splat(120)), i8x16.eq(before, i8x16.splat(42)))
  const words = v128.andnot(v128.or(v128.or(born, fact), v128.or(birth, dob)), i8x16.lt_s(next, i8x16.splat(0)))
  return i8x16.bitmask(v128.or(words, v128.andnot(ex, mask))) & ~1
}

/** Lays out up to 16 printable signs of ASCII at p, from unit i on, `offset` bytes behind the line's beginning; gives how many. */
export function layPlain(p: i32, i: i32, offset: i32): i32 {
  const bytes = v128.load(p)
  const odd = v128.or(i8x16.lt_s(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(127)))
  const n = ctz(i8x16.bitmask(odd) | 0x10000)
  v128.store(NARROW_LINE + i, bytes)
  v128.store(LINE + (i << 1), i16x8.extend_low_i8x16_u(bytes))
  v128.store(LINE + (i << 1) + 16, i16x8.extend_high_i8x16_u(bytes))
  const offsets = i16x8.add(i16x8.splat(offset as i16), i16x8(0, 1, 2, 3, 4, 5, 6, 7))
  v128.store(LINE_OFFSETS + (i << 1), offsets)
  v128.store(LINE_OFFSETS + (i << 1) + 16, i16x8.add(offsets, i16x8.splat(8)))
  const low = i8x16.relaxed_swizzle(v128.load(EVENT_SIGNS), v128.and(bytes, i8x16.splat(15)))
  const high = i8x16.relaxed_swizzle(HIGH_BITS, i8x16.shr_u(bytes, 4))
  const looked = i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0))) & ~dullLetters(p, bytes)
  const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10)))
  laidEvents = looked & ~(digits & (digits << 1)) & ((1 << n) - 1)
  return n
}

/** Three bytes each, the last the lowest. */
const CHARACTERS = i8x16(2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1)
const LOWEST = i8x16(0, 4, 8, 12, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)

/**
 * Lays out up to four characters of three bytes at p, from unit i on, `offset` bytes behind the line's beginning; gives how many, -1
 * when only the recognizers know one of them.
 */
export function layWide(p: i32, i: i32, offset: i32): i32 {
  const characters = i8x16.relaxed_swizzle(v128.load(p), CHARACTERS)
  const leads = i32x4.eq(v128.and(characters, i32x4.splat(0xf0_0000)), i32x4.splat(0xe0_0000))
  const n = ctz(~i32x4.bitmask(leads))
  const high = v128.and(i32x4.shr_u(characters, 4), i32x4.splat(0xf000))
  const middle = v128.and(i32x4.shr_u(characters, 2), i32x4.splat(0xfc0))
  const units = v128.or(v128.or(high, middle), v128.and(characters, i32x4.splat(63)))
  let marks = i32x4.splat(markOfUnit(i32x4.extract_lane(units, 0)))
  marks = i32x4.replace_lane(marks, 1, markOfUnit(i32x4.extract_lane(units, 1)))
  marks = i32x4.replace_lane(marks, 2, markOfUnit(i32x4.extract_lane(units, 2)))
  marks = i32x4.replace_lane(marks, 3, markOfUnit(i32x4.extract_lane(units, 3)))
  const laid = (1 << n) - 1
  if ((i32x4.bitmask(i32x4.eq(v128.and(marks, i32x4.splat(255)), i32x4.splat(0))) & laid) !== 0) return -1
  store<i64>(LINE + (i << 1), i64x2.extract_lane(i16x8.narrow_i32x4_u(units, units), 0))
  store<i32>(NARROW_LINE + i, i32x4.extract_lane(i8x16.relaxed_swizzle(marks, LOWEST), 0))
  const offsets = i16x8.add(i16x8.splat(offset as i16), i16x8(0, 3, 6, 9, 0, 0, 0, 0))
  store<i64>(LINE_OFFSETS + (i << 1), i64x2.extract_lane(offsets, 0))
  laidEvents = i32x4.bitmask(i32x4.shl(marks, 31 - EVENT_SHIFT)) & laid
  return n
}

function markOfUnit(unit: i32): i32 {
  return load<i32>(UNIT_MARKS + (unit << 2))
}
