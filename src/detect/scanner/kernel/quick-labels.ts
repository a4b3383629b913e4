import { RECALLED } from './places.ts'

/*
 * What was found out about stretches before signs, so that the labels of a log are read once and then recalled: a slot has
 * the last bytes of a stretch, right-aligned in 32, and behind them what they say and where that label begins before the
 * sign. Two slots go together: a newer answer takes the one where it belongs, and what stood there the other. `quick-labels-plain.js` recalls nothing.
 */
const SLOTS: i32 = 2048
const SLOT_BYTES: i32 = 64
/** Words before a blank have slots of their own behind these: up to eight bytes, and what they say. */
const WORD_SLOTS: i32 = 256
const WORD_BYTES: i32 = 16
const WORDS_RECALLED: i32 = RECALLED + SLOTS * SLOT_BYTES
const ALL_BYTES: i32 = 32
const FIRST = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
const LAST = i8x16(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)

/** What was recalled last. */
export let recalledUse: i32 = 0
export let recalledOffset: i32 = 0

export function forgetRecalled(): void {
  memory.fill(RECALLED, 0, SLOTS * SLOT_BYTES + WORD_SLOTS * WORD_BYTES)
}

function slotOf(first: v128, last: v128): i32 {
  const one = (i64x2.extract_lane(last, 1) ^ i64x2.extract_lane(first, 0)) * 0x19_7599_bf43_25c3
  const other = (i64x2.extract_lane(last, 0) ^ (i64x2.extract_lane(first, 1) >>> 3)) * 0x1d_a5c3_9b17_66e5
  const hash = ((one ^ (other >>> 32)) * 0x19_7599_bf43_25c3) >>> 53
  return RECALLED + (hash as i32) * SLOT_BYTES
}

function bytesFrom(p: i32, places: v128, from: i32): v128 {
  return v128.and(v128.load(p), i8x16.ge_u(places, i8x16.splat(from as i8)))
}

/** Whether the slot has these bytes; then they are recalled. */
function isIn(slot: i32, first: v128, last: v128): bool {
  const other = v128.or(v128.xor(first, v128.load(slot)), v128.xor(last, v128.load(slot + 16)))
  if (v128.any_true(other)) return false
  recalledUse = load<i32>(slot + 32)
  recalledOffset = load<i32>(slot + 36)
  return true
}

/** Whether it is known what the n bytes before `stop` say, at most 30. */
export function recall(stop: i32, n: i32): bool {
  const first = bytesFrom(stop - ALL_BYTES, FIRST, ALL_BYTES - n)
  const last = bytesFrom(stop - ALL_BYTES + 16, LAST, ALL_BYTES - n)
  const slot = slotOf(first, last)
  return isIn(slot, first, last) || isIn(slot ^ SLOT_BYTES, first, last)
}

/** Takes down what they say, and how many bytes before `stop` the label begins. */
export function keepRecalled(stop: i32, n: i32, use: i32, offset: i32): void {
  const first = bytesFrom(stop - ALL_BYTES, FIRST, ALL_BYTES - n)
  const last = bytesFrom(stop - ALL_BYTES + 16, LAST, ALL_BYTES - n)
  const slot = slotOf(first, last)
  memory.copy(slot ^ SLOT_BYTES, slot, SLOT_BYTES)
  v128.store(slot, first)
  v128.store(slot + 16, last)
  store<i32>(slot + 32, use)
  store<i32>(slot + 36, offset)
}

/** The n bytes at p as one number, at most 7, and the slot where they belong. */
function wordOf(p: i32, n: i32): i64 {
  return load<i64>(p) & (((1 as i64) << ((8 * n) as i64)) - 1)
}

function wordSlot(word: i64): i32 {
  return WORDS_RECALLED + (((word * 0x19_7599_bf43_25c3) >>> 56) as i32) * WORD_BYTES
}

/** Whether it is known what the word of n bytes at p says, at most 7. */
export function recallWord(p: i32, n: i32): bool {
  const word = wordOf(p, n)
  const slot = wordSlot(word)
  if (load<i64>(slot) !== word) return false
  recalledUse = load<i32>(slot + 8)
  return true
}

export function keepWord(p: i32, n: i32, use: i32): void {
  const word = wordOf(p, n)
  const slot = wordSlot(word)
  store<i64>(slot, word)
  store<i32>(slot + 8, use)
}
