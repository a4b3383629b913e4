import { min } from './memory.ts'

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

function letters(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(25))
}

/** Dot, hyphen and `_`. */
function parts(bytes: v128): v128 {
  const isDotOrHyphen = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(45)), i8x16.splat(1))
  return v128.or(isDotOrHyphen, i8x16.eq(bytes, i8x16.splat(95)))
}

function both(first: v128, last: v128): i32 {
  return i8x16.bitmask(first) | (i8x16.bitmask(last) << 16)
}

/**
 * How many letters, digits, dots, hyphens and `_` stand from p on before `end`, 32 standing for more, too; 0 unless both letters
 * and digits are among them.
 */
export function loginRun(p: i32, end: i32): i32 {
  const first = v128.load(p)
  const last = v128.load(p + 16)
  const letterBits = both(letters(first), letters(last))
  const digitBits = both(digits(first), digits(last))
  const n = min(end - p, ctz(~(letterBits | digitBits | both(parts(first), parts(last)))))
  const within = n >= 32 ? -1 : (1 << n) - 1
  return (letterBits & within) !== 0 && (digitBits & within) !== 0 ? n : 0
}

/** Whether a bracket that opens, `>`, a blank, or a dot before `s` or `i` stands in [p, end). */
export function mayHoldSource(p: i32, end: i32): bool {
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const next = v128.or(v128.load(p + 1), i8x16.splat(32))
    const opens = v128.or(i8x16.eq(bytes, i8x16.splat(40)), i8x16.eq(v128.or(bytes, i8x16.splat(32)), i8x16.splat(123)))
    const parts = v128.or(i8x16.eq(bytes, i8x16.splat(62)), i8x16.eq(bytes, i8x16.splat(32)))
    const drawn = v128.or(i8x16.eq(next, i8x16.splat(115)), i8x16.eq(next, i8x16.splat(105)))
    const dots = v128.and(i8x16.eq(bytes, i8x16.splat(46)), drawn)
    const there = end - p >= 16 ? 0xffff : (1 << (end - p)) - 1
    if ((i8x16.bitmask(v128.or(v128.or(opens, parts), dots)) & there) !== 0) return true
  }
  return false
}

/** How many of the bits are set. */
export function countBits(bits: i32): i32 {
  return popcnt(bits)
}

/** For each half of a byte the groups of `:` `=` `>`, `{` and DEL, `@`, `]`, `$` and `%`, which tell of something. */
const TELLING_LOW = i8x16(4, 0, 0, 0, 16, 16, 0, 0, 0, 0, 1, 2, 0, 9, 1, 2)
const TELLING_HIGH = i8x16(0, 0, 16, 1, 4, 8, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)

/** Signs, control characters and bytes beyond ASCII that tell of something, and words of birth where they end: `rn`, `th`, `OB`. */
function telling(p: i32, bytes: v128): v128 {
  const low = i8x16.relaxed_swizzle(TELLING_LOW, v128.and(bytes, i8x16.splat(15)))
  const high = i8x16.relaxed_swizzle(TELLING_HIGH, v128.and(i8x16.shr_u(bytes, 4), i8x16.splat(15)))
  const odd = v128.or(i8x16.lt_s(bytes, i8x16.splat(32)), i8x16.ne(v128.and(low, high), i8x16.splat(0)))
  const before = v128.load(p - 1)
  const born = v128.and(i8x16.eq(before, i8x16.splat(114)), i8x16.eq(bytes, i8x16.splat(110)))
  const birth = v128.and(i8x16.eq(before, i8x16.splat(116)), i8x16.eq(bytes, i8x16.splat(104)))
  const dob = v128.and(i8x16.eq(before, i8x16.splat(79)), i8x16.eq(bytes, i8x16.splat(66)))
  return v128.or(odd, v128.or(born, v128.or(birth, dob)))
}

/** Whether [p, end) plainly tells of nothing (`search.ts`): no such sign or word, at most three digits and two dots. */
export function isPlainlyDull(p: i32, end: i32): bool {
  let digitCount: i32 = 0
  let dotCount: i32 = 0
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const there = end - p >= 16 ? 0xffff : (1 << (end - p)) - 1
    if ((i8x16.bitmask(telling(p, bytes)) & there) !== 0) return false
    digitCount += popcnt(i8x16.bitmask(digits(bytes)) & there)
    dotCount += popcnt(i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(46))) & there)
  }
  return digitCount <= 3 && dotCount <= 2
}
