import { isRarePlace } from './rare-places.ts'

/*
 * Where in a text something may begin that somebody looks for, told for 52 bytes at a time; `triggers-plain.js` has the
 * same functions for JavaScript. Such a place is
 *  - a sign between a label and its value, but no colon in the time of a day; `@`, `$`, a control character (line ends among them) or a byte beyond ASCII;
 *  - a blank behind a word in capitals, which may be a label;
 *  - a blank, bracket, hyphen or dot between digits behind a run that begins with a zero and not behind a hyphen or dot,
 *    between four digits and four, or between three and four behind such a sign, where two of them or a hyphen tell of a number;
 *    the first dot of what may be an address of a network; the seventh digit of a run;
 *  - a blank behind two groups of digits and before a third, as in `956 85 01 37`;
 *  - a blank before a digit and two capitals, as inside of a British postcode, or behind two capitals and two digits;
 *  - `rn ` and `th `, and what `rare-places.ts` names.
 */

/** For each half of a byte the groups that it may belong to; a member of a group has its bit in both halves. */
const LOW = i8x16(-124, -128, -128, -128, -127, -128, -128, -128, -128, -127, 2, 0, 0, 42, 66, 16)
const HIGH = i8x16(0, 0, 97, -126, 4, 8, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0)
/** Digits, dot and hyphen have the highest bits; these are `$` `)`, `:` `=` `>`, `@`, `]` and DEL. */
const SIGNS: i8 = 31
/** `0`, the signs that part digits, `r` `t`, `h` `n` have the highest bits; below are `%` `*` `+`, `D`, `X` `x`, `{`. */
const LOW_2 = i8x16(-64, 0, 32, 0, 36, 8, 0, 0, 82, 0, 8, 9, 0, 64, 80, 0)
const HIGH_2 = i8x16(0, 0, 72, -128, 4, 2, 16, 35, 0, 0, 0, 0, 0, 0, 0, 0)
const RARE: i8 = 13
const EX: i8 = 2

/** So many bytes are told at once; eight before them and four behind them are looked at, too. */
const STEP: i32 = 52
const BEFORE: i32 = 8
/** Of the seven colons of an address of IPv6 in full so many stand in one block. */
const COLONS_OF_SIX: i64 = 4
const WITHIN: i64 = 0x0fff_ffff_ffff_ff00
const ONES: i64 = -1

/** First byte of the block that is looked at, and the places in it that were not given yet, from the ninth bit on. */
let block: i32 = 0
let places: i64 = 0

/** Whether the block of the last place has so many colons that an address of IPv6 in full may stand around it. */
export let hasManyColons: bool = false

/** Begins the search at p, where a line begins. */
export function seekFrom(p: i32): void {
  block = p - STEP
  places = 0
}

/** The next place before `end`; `end` when there is none. */
export function nextPlace(end: i32): i32 {
  while (places === 0) {
    block += STEP
    if (block >= end) return end
    places = placesOf(block - BEFORE)
  }
  const p = block - BEFORE + (ctz(places) as i32)
  places &= places - 1
  return p < end ? p : end
}

/** Forgets the places before p. */
export function skipTo(p: i32): void {
  if (p < block + STEP) {
    if (p > block) places &= ONES << ((p - block + BEFORE) as i64)
    return
  }
  block = p - STEP
  places = 0
}

/** The highest bit of each byte. */
function bits(a: v128, b: v128, c: v128, d: v128): i64 {
  const low = i8x16.bitmask(a) | (i8x16.bitmask(b) << 16)
  const high = i8x16.bitmask(c) | (i8x16.bitmask(d) << 16)
  return (low as u32 as i64) | ((high as i64) << 32)
}

function groups(bytes: v128, low: v128, high: v128): v128 {
  return v128.and(
    i8x16.relaxed_swizzle(low, v128.and(bytes, i8x16.splat(15))),
    i8x16.relaxed_swizzle(high, v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15))),
  )
}

/** Bytes of some of the groups, and those that are no printable ASCII. */
function areSigns(bytes: v128, group: v128): v128 {
  const odd = i8x16.lt_s(bytes, i8x16.splat(32))
  return v128.or(odd, i8x16.gt_s(v128.and(group, i8x16.splat(SIGNS)), i8x16.splat(0)))
}

function areCapitals(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(25))
}

function areOf(group: v128, which: i8): v128 {
  return i8x16.gt_s(v128.and(group, i8x16.splat(which)), i8x16.splat(0))
}

/** Where a number may be cut: behind a run that begins with a zero, between groups of four, in an address of a network. */
function cutsOf(digits: i64, zeros: i64, signs: i64, dots: i64, hyphens: i64): i64 {
  const cuts = signs & (digits << 1) & (digits >>> 1)
  let run = zeros & (digits >>> 1) & ~((digits | dots | hyphens) << 1)
  let behind: i64 = 0
  for (let n = 0; n < 5; n++) {
    run = (run << 1) & digits
    behind |= run << 1
  }
  const two = digits & (digits << 1)
  const four = two & (two << 2)
  behind |= (four << 1) & (four >>> 4)
  behind |= (two << 2) & (four >>> 4) & (signs << 4) & (hyphens | ((digits | signs) << 5))
  const followed = (dots >>> 2) | (dots >>> 3) | (dots >>> 4)
  const preceded = (dots << 2) | ((dots << 3) & (digits << 2)) | ((dots << 4) & (two << 2))
  return cuts & (behind | (dots & followed & ~preceded))
}

/**
 * The colons of `12:34`, which part no label from a value; none of them where an address of IPv6 may stand.
 */
function clockOf(colons: i64, digits: i64): i64 {
  hasManyColons = popcnt(colons) >= COLONS_OF_SIX
  return hasManyColons ? 0 : colons & (digits << 1) & (digits >>> 1) & (digits >>> 2) & ~(digits >>> 3)
}

/** The seventh digit of each run. */
function seventhsOf(digits: i64): i64 {
  let run = digits & (digits << 1)
  run &= run << 2
  run &= run << 3
  return run & ~(run << 1)
}

/** The places of the 64 bytes at p, without those at both ends. */
function placesOf(p: i32): i64 {
  const a = v128.load(p)
  const b = v128.load(p + 16)
  const c = v128.load(p + 32)
  const d = v128.load(p + 48)
  let e = groups(a, LOW, HIGH)
  let f = groups(b, LOW, HIGH)
  let g = groups(c, LOW, HIGH)
  let h = groups(d, LOW, HIGH)
  let found = bits(areSigns(a, e), areSigns(b, f), areSigns(c, g), areSigns(d, h))
  const digits = bits(e, f, g, h)
  const colon = i8x16.splat(58)
  found ^= clockOf(bits(i8x16.eq(a, colon), i8x16.eq(b, colon), i8x16.eq(c, colon), i8x16.eq(d, colon)), digits)
  e = i8x16.add(e, e)
  f = i8x16.add(f, f)
  g = i8x16.add(g, g)
  h = i8x16.add(h, h)
  const dots = bits(e, f, g, h)
  const hyphens = bits(i8x16.add(e, e), i8x16.add(f, f), i8x16.add(g, g), i8x16.add(h, h))
  e = groups(a, LOW_2, HIGH_2)
  f = groups(b, LOW_2, HIGH_2)
  g = groups(c, LOW_2, HIGH_2)
  h = groups(d, LOW_2, HIGH_2)
  const all = v128.or(v128.or(e, f), v128.or(g, h))
  if (v128.any_true(v128.and(all, i8x16.splat(RARE | EX)))) {
    const rare = bits(areOf(e, RARE), areOf(f, RARE), areOf(g, RARE), areOf(h, RARE))
    const exes = bits(areOf(e, EX), areOf(f, EX), areOf(g, EX), areOf(h, EX))
    found |= rareOf(p, rare | (exes & ((exes | rare) << 1)))
  }
  const zeros = bits(e, f, g, h)
  e = i8x16.add(e, e)
  f = i8x16.add(f, f)
  g = i8x16.add(g, g)
  h = i8x16.add(h, h)
  found |= seventhsOf(digits) | cutsOf(digits, zeros, bits(e, f, g, h), dots, hyphens)
  e = i8x16.add(e, e)
  f = i8x16.add(f, f)
  g = i8x16.add(g, g)
  h = i8x16.add(h, h)
  const begins = bits(e, f, g, h)
  const goes = bits(i8x16.add(e, e), i8x16.add(f, f), i8x16.add(g, g), i8x16.add(h, h))
  const blank = i8x16.splat(32)
  const blanks = bits(i8x16.eq(a, blank), i8x16.eq(b, blank), i8x16.eq(c, blank), i8x16.eq(d, blank))
  const capitals = bits(areCapitals(a), areCapitals(b), areCapitals(c), areCapitals(d))
  found |= (begins & (goes >>> 1) & (blanks >>> 2)) | wordsOf(blanks, capitals, digits)
  return found & WITHIN
}

/** Blanks behind two capitals, behind two and one or two digits, or before a digit and two capitals. */
function wordsOf(blanks: i64, capitals: i64, digits: i64): i64 {
  const two = capitals & (capitals << 1)
  const behind = (two << 1) | ((digits << 1) & ((two << 2) | ((digits << 2) & (two << 3))))
  return blanks & (behind | ((digits >>> 1) & (capitals >>> 2) & (capitals >>> 3)) | groupedBefore(blanks, digits))
}

/** Behind two groups of digits with a blank between, the second of two to four, where a third one of two or more follows. */
function groupedBefore(blanks: i64, digits: i64): i64 {
  const two = digits & (digits << 1)
  const gaps = blanks & (two << 1)
  const middle = gaps & ((gaps << 3) | ((gaps << 4) & (digits << 3)) | ((gaps << 5) & (digits << 3) & (digits << 4)))
  return middle & (two >>> 2)
}

/** Of bytes that are seldom a place those that are. */
function rareOf(p: i32, some: i64): i64 {
  let found: i64 = 0
  for (let rest = some & WITHIN; rest !== 0; rest &= rest - 1)
    if (isRarePlace(p + (ctz(rest) as i32))) found |= rest & -rest
  return found
}
