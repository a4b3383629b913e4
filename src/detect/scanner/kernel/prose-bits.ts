import { byteAt, setByte, wordAt } from './memory.ts'
import {
  BEYOND_NUMBERS,
  BORDER,
  CLASS_BITS,
  CLASS_BYTES,
  CLASSES,
  EVENT,
  EVENT_BITS,
  EVENT_SIGNS,
  HALVES,
  NARROW_LINE,
  OF_DESKS,
  OF_KANJI,
  PARTS_VALUES,
  SIGN_CLASSES,
  UNIT_MARKS,
} from './prose-places.ts'

/*
 * Where signs of a class stand in the line, as bits, 16 units at a time; `prose-bits-plain.js` has the same for JavaScript, which
 * looks at one sign after the other. Of each class that is asked for here, `layClasses` lays the bits.
 */
const HALF: i32 = 16

/** Notes which signs are of which class, once what signs and units are is known (SIGN_CLASSES, UNIT_MARKS). */
export function learnSigns(): void {
  for (let at = HALVES; at < EVENT_SIGNS + HALF; at++) setByte(at, 0)
  for (let sign: i32 = 0; sign < 256; sign++) {
    const says = wordAt(SIGN_CLASSES + (sign << 2))
    for (let which: i32 = 0; which < CLASSES; which++)
      if ((says & (1 << which)) !== 0) noteSign(HALVES + which * 2 * HALF + (sign < 0x80 ? 0 : HALF), sign)
    if (sign < 0x80 && (wordAt(UNIT_MARKS + (sign << 2)) & EVENT) !== 0) noteSign(EVENT_SIGNS, sign)
  }
}

function noteSign(halves: i32, sign: i32): void {
  const at = halves + (sign & 15)
  setByte(at, byteAt(at) | (1 << ((sign >> 4) & 7)))
}

/** For each high half of a sign its bit in HALVES. */
const HIGH = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)

/**
 * The bits of a class of 16 signs: of each the low half, which has the highest bit beyond ASCII and finds nothing there, the same the other
 * way round, and the bit of the high half.
 */
function bitsOf(which: i32, low: v128, lowBeyond: v128, bit: v128): i32 {
  const at = HALVES + ctz(which) * 2 * HALF
  const found = v128.or(i8x16.relaxed_swizzle(v128.load(at), low), i8x16.swizzle(v128.load(at + HALF), lowBeyond))
  return ~i8x16.bitmask(i8x16.eq(v128.and(found, bit), i8x16.splat(0)))
}

function rowOf(which: i32): i32 {
  return CLASS_BITS + ctz(which) * CLASS_BYTES
}

/**
 * Lays the bits of the n units of the line; false when none is beyond ASCII. Four kanji side by side have to be looked at, too.
 */
export function layClasses(n: i32): bool {
  let beyondAny = i8x16.splat(0)
  for (let i: i32 = 0; i <= n; i += 16) {
    const signs = v128.load(NARROW_LINE + i)
    const low = v128.and(signs, i8x16.splat(-113))
    const lowBeyond = v128.xor(low, i8x16.splat(-128))
    const bit = i8x16.relaxed_swizzle(HIGH, i8x16.shr_u(signs, 4))
    beyondAny = v128.or(beyondAny, signs)
    const at = i >> 3
    store<u16>(rowOf(OF_KANJI) + at, bitsOf(OF_KANJI, low, lowBeyond, bit) as u16)
    store<u16>(rowOf(BORDER) + at, bitsOf(BORDER, low, lowBeyond, bit) as u16)
    store<u16>(rowOf(BEYOND_NUMBERS) + at, bitsOf(BEYOND_NUMBERS, low, lowBeyond, bit) as u16)
    store<u16>(rowOf(PARTS_VALUES) + at, bitsOf(PARTS_VALUES, low, lowBeyond, bit) as u16)
    store<u16>(rowOf(OF_DESKS) + at, bitsOf(OF_DESKS, low, lowBeyond, bit) as u16)
  }
  store<i64>(rowOf(OF_KANJI) + (n >> 3) + 1, 0)
  for (let at: i32 = 0; at <= n >> 3; at += 4) {
    const kanji = load<i64>(rowOf(OF_KANJI) + at)
    const two = kanji & (kanji >>> 1)
    store<u32>(EVENT_BITS + at, load<u32>(EVENT_BITS + at) | ((two & (two >>> 2)) as u32))
  }
  return i8x16.bitmask(beyondAny) !== 0
}

/** Whether the kanji at i is the first of four side by side. */
export function hasFourKanji(i: i32): bool {
  return ((load<u16>(rowOf(OF_KANJI) + (i >> 3)) >>> (i & 7)) & 15) === 15
}

/** Where a sign of the class next stands in [i, limit); `limit` when none does. */
export function nextOf(which: i32, i: i32, limit: i32): i32 {
  return nextBit(rowOf(which), i, limit)
}

/** The units from which on there are notes of 64, and those of these notes that were not given yet. */
let notesFrom: i32 = 0
let notes: i64 = 0

/** Begins to go through the units that are noted to be looked at. */
export function beginEvents(): void {
  notesFrom = 0
  notes = load<i64>(EVENT_BITS)
}

/** The next of them before `limit`; `limit` when there is none. */
export function nextEvent(limit: i32): i32 {
  while (notes === 0) {
    notesFrom += 64
    if (notesFrom >= limit) return limit
    notes = load<i64>(EVENT_BITS + (notesFrom >> 3))
  }
  const i = notesFrom + (ctz(notes) as i32)
  notes &= notes - 1
  return i < limit ? i : limit
}

function nextBit(row: i32, i: i32, limit: i32): i32 {
  while (i < limit) {
    const bits = load<i64>(row + (i >> 3)) >>> ((i & 7) as i64)
    if (bits !== 0) {
      i += ctz(bits) as i32
      return i < limit ? i : limit
    }
    i = (i & ~7) + 64
  }
  return limit
}

/** Where a sign of the class last stands in [floor, i); `floor - 1` when none does. */
export function lastOf(which: i32, i: i32, floor: i32): i32 {
  while (i > floor) {
    const last = i - 1
    const bits = load<i64>(rowOf(which) + (last >> 3) - 7) << ((7 - (last & 7)) as i64)
    if (bits !== 0) {
      const found = last - (clz(bits) as i32)
      return found >= floor ? found : floor - 1
    }
    i = (last & ~7) - 56
  }
  return floor - 1
}

/** How many digits stand in the units [i, end). */
export function digitCount(i: i32, end: i32): i32 {
  let n: i32 = 0
  for (; i < end; i += 16) {
    const digits = i8x16.lt_u(i8x16.sub(v128.load(NARROW_LINE + i), i8x16.splat(48)), i8x16.splat(10))
    const within = end - i < 16 ? (1 << (end - i)) - 1 : 0xffff
    n += popcnt(i8x16.bitmask(digits) & within)
  }
  return n
}

/** Notes of so many units from i on, lower bits first, which have to be looked at; those behind them are forgotten. */
export function noteEvents(i: i32, bits: i32): void {
  const at = EVENT_BITS + (i >> 3)
  const before = (load<u8>(at) as i32) & ((1 << (i & 7)) - 1)
  store<i32>(at, before | (bits << (i & 7)))
}
