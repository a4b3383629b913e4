import { hashBytes, sameBytes, setWord, wordAt } from './memory.ts'
import { setUnit } from './prose-memory.ts'
import { LINE, STRETCH_SLOTS, STRETCH_UNITS, STRETCH_UNITS_FULL, STRETCHES } from './prose-places.ts'
import { unitOf } from './prose-words.ts'

/*
 * What the driver told of stretches before a sign: four words a slot (where its units stand; their number, what was asked, and
 * how many of them stand before the label itself; what it is, its rule and its kind; whether the slot is taken).
 */
const SLOT_SHIFT: i32 = 4
const SLOTS_FULL: i32 = STRETCH_SLOTS >> 1

let taken: i32 = 0
let unitsEnd: i32 = STRETCH_UNITS
/** What the driver is to explain. */
let askedFrom: i32 = 0
let askedEnd: i32 = 0
let stretchAsked: i32 = 0

/** First unit of the stretch that is to be explained, the unit behind it, and what is asked. */
export function stretchFrom(): i32 {
  return askedFrom
}

export function stretchEnd(): i32 {
  return askedEnd
}

export function stretchQuestion(): i32 {
  return stretchAsked
}

/** The slot of the stretch of units [i, end), or the empty one where it belongs. */
function slotOfStretch(i: i32, end: i32, question: i32): i32 {
  const wanted = (end - i) | (question << 8)
  const bytes = (end - i) << 1
  let at = (hashBytes(LINE + (i << 1), bytes) + question * 77) & (STRETCH_SLOTS - 1)
  let slot = STRETCHES + (at << SLOT_SHIFT)
  while (wordAt(slot + 12) !== 0) {
    if ((wordAt(slot + 4) & 0xffff) === wanted && sameBytes(LINE + (i << 1), wordAt(slot), bytes)) break
    at = (at + 1) & (STRETCH_SLOTS - 1)
    slot = STRETCHES + (at << SLOT_SHIFT)
  }
  return slot
}

export function forgetStretches(): void {
  for (let at = STRETCHES; at < STRETCHES + (STRETCH_SLOTS << SLOT_SHIFT); at += 4) setWord(at, 0)
  taken = 0
  unitsEnd = STRETCH_UNITS
}

/** Takes down what the stretch means that `findStretch` did not know. */
export function learnStretch(offset: i32, use: i32, rule: i32, kind: i32): void {
  const length = askedEnd - askedFrom
  if (taken >= SLOTS_FULL || unitsEnd + (length << 1) > STRETCH_UNITS_FULL) forgetStretches()
  const slot = slotOfStretch(askedFrom, askedEnd, stretchAsked)
  for (let i = 0; i < length; i++) setUnit(unitsEnd + (i << 1), unitOf(askedFrom + i))
  setWord(slot, unitsEnd)
  setWord(slot + 4, length | (stretchAsked << 8) | (offset << 16))
  setWord(slot + 8, use | (rule << 8) | (kind << 16))
  setWord(slot + 12, 1)
  unitsEnd += length << 1
  taken++
}

/** The slot of the stretch [i, end); 0 when the driver has to explain it first. */
export function findStretch(i: i32, end: i32, question: i32): i32 {
  const slot = slotOfStretch(i, end, question)
  if (wordAt(slot + 12) !== 0) return slot
  askedFrom = i
  askedEnd = end
  stretchAsked = question
  return 0
}
