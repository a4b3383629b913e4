/*
 * Where in a text something may begin that somebody looks for, told for 16 bytes at a time; `triggers-plain.js` has the
 * same functions for JavaScript. Such a place is
 *  - a sign between a label and its value, `@`, `$`, a control character (line ends among them) or a byte beyond ASCII;
 *  - a blank behind a word in capitals, which may be a label;
 *  - a blank, bracket, hyphen or dot between two digits, and the seventh digit of a run;
 *  - the fourth of four stars or x; `+` before a digit, `{S`, `DOB`, `rn ` and `th `.
 */

/** For each half of a byte the groups of signs that it may belong to; a sign has a group in both halves. */
// prettier-ignore
const LOW = i8x16(33, 1, 1, 1, 3, 1, 1, 1, 1, 3, 5, 1, 1, 21, 5, 65)
// prettier-ignore
const HIGH = i8x16(1, 1, 2, 4, 32, 16, 0, 64, 1, 1, 1, 1, 1, 1, 1, 1)

/** First byte of the block that is looked at, and the places in it that were not given yet. */
let block: i32 = 0
let places: i32 = 0
/** Digits, and stars and x, of the block before. */
let digitsBefore: i32 = 0
let starsBefore: i32 = 0

/** Begins the search at p, where a line begins. */
export function seekFrom(p: i32): void {
  block = p - 16
  places = 0
  digitsBefore = 0
  starsBefore = 0
}

/** The next place before `end`; `end` when there is none. */
export function nextPlace(end: i32): i32 {
  while (places === 0) {
    block += 16
    if (block >= end) return end
    places = placesOf(block)
  }
  const p = block + ctz(places)
  places &= places - 1
  return p < end ? p : end
}

/** Forgets the places before p. */
export function skipTo(p: i32): void {
  if (p < block + 16) {
    if (p > block) places &= -1 << (p - block)
    return
  }
  block = p - 16
  places = 0
  digitsBefore = 0
  starsBefore = 0
}

function digitsOf(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))
}

function capitalsOf(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(26))
}

function are(bytes: v128, sign: i32): v128 {
  return i8x16.eq(bytes, i8x16.splat(sign as i8))
}

/** The places of the 16 bytes at p as bits. */
function placesOf(p: i32): i32 {
  const here = v128.load(p)
  const before = v128.load(p - 1)
  const next = v128.load(p + 1)
  const behind = v128.load(p + 2)
  const low = i8x16.swizzle(LOW, v128.and(here, i8x16.splat(15)))
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(here, 4))
  let found = i8x16.ne(v128.and(low, high), i8x16.splat(0))
  const blank = are(here, 32)
  const digits = digitsOf(here)
  const digitBefore = digitsOf(before)
  const parts = v128.or(v128.or(blank, are(here, 40)), i8x16.lt_u(i8x16.sub(here, i8x16.splat(45)), i8x16.splat(2)))
  found = v128.or(found, v128.and(parts, v128.and(digitBefore, digitsOf(next))))
  const wordBefore = v128.or(capitalsOf(before), v128.and(digitBefore, capitalsOf(v128.load(p - 2))))
  found = v128.or(found, v128.and(blank, wordBefore))
  const plus = v128.and(are(here, 43), i8x16.lt_u(i8x16.sub(next, i8x16.splat(49)), i8x16.splat(9)))
  found = v128.or(found, v128.or(plus, v128.and(are(here, 123), are(next, 83))))
  const born = v128.and(are(here, 114), are(next, 110))
  const birth = v128.and(are(here, 116), are(next, 104))
  found = v128.or(found, v128.and(v128.or(born, birth), are(behind, 32)))
  found = v128.or(found, v128.and(v128.and(are(here, 68), are(next, 79)), are(behind, 66)))
  const stars = v128.or(are(here, 42), are(v128.or(here, i8x16.splat(32)), 120))
  const digitBits = i8x16.bitmask(digits)
  const starBits = i8x16.bitmask(stars)
  let bits = i8x16.bitmask(found)
  if (digitBits !== 0) {
    // The seventh digit of a run, which may have begun in the block before.
    let run = (digitBits << 16) | digitsBefore
    run &= run << 1
    run &= run << 2
    run &= run << 3
    run &= ~(run << 1)
    bits |= (run >>> 16) & 0xffff
  }
  if (starBits !== 0) {
    let run = (starBits << 16) | starsBefore
    run &= run << 1
    run &= run << 2
    run &= ~(run << 1)
    bits |= (run >>> 16) & 0xffff
  }
  digitsBefore = digitBits
  starsBefore = starBits
  return bits
}
