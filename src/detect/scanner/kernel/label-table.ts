import { byteAt, hashBytes, sameBytes, setByte, setWord, wordAt } from './memory.ts'
import { LABEL_BYTES, LABEL_BYTES_FULL, LABEL_SLOTS, LABELS } from './places.ts'
import { forgetRecalled } from './quick-labels.ts'

/*
 * What the driver told of labels: three words of four a slot (where its bytes stand; their number, what was asked, and how many
 * of them stand before the label itself; what it is, its rule and its kind).
 */
const SLOT_BYTES: i32 = 16
/** So many slots may be taken that most searches end at once. */
const LABELS_FULL: i32 = LABEL_SLOTS >> 1

let known: i32 = 0
let bytesEnd: i32 = LABEL_BYTES
/** What the driver is to explain. */
let unknownFrom: i32 = 0
let unknownEnd: i32 = 0
let unknownQuestion: i32 = 0

export function labelFrom(): i32 {
  return unknownFrom
}

export function labelEnd(): i32 {
  return unknownEnd
}

/** What is asked of it: WHOLE_LABEL, END_OF_LABEL or TAIL_OF_LABEL. */
export function labelQuestion(): i32 {
  return unknownQuestion
}

/** The length of the label in slot i, and what was asked; 0 when it is empty. */
function lengthIn(i: i32): i32 {
  return wordAt(LABELS + i * SLOT_BYTES + 4) & 255
}

/** The slot of the label [p, end), or the empty one where it belongs. */
function slotOf(p: i32, end: i32, question: i32): i32 {
  const wanted = (end - p) | question
  let i = hashBytes(p, end - p) & (LABEL_SLOTS - 1)
  for (let length = lengthIn(i); length !== 0; length = lengthIn(i)) {
    const slot = LABELS + i * SLOT_BYTES
    if (length === wanted && sameBytes(p, wordAt(slot), end - p)) return slot
    i = (i + 1) & (LABEL_SLOTS - 1)
  }
  return LABELS + i * SLOT_BYTES
}

export function forgetLabels(): void {
  for (let at = LABELS; at < LABELS + LABEL_SLOTS * SLOT_BYTES; at += 4) setWord(at, 0)
  known = 0
  bytesEnd = LABEL_BYTES
  forgetRecalled()
}

/**
 * Takes down what the stretch means that `lookUp` did not know: how many bytes stand in it before the label itself, what it
 * is (NO_LABEL and its like), by which rule values are judged, and their kind.
 */
export function learnLabel(offset: i32, use: i32, rule: i32, kind: i32): void {
  const p = unknownFrom
  const end = unknownEnd
  const question = unknownQuestion
  if (known >= LABELS_FULL || bytesEnd + end - p > LABEL_BYTES_FULL) forgetLabels()
  const slot = slotOf(p, end, question)
  const length = end - p
  for (let i = 0; i < length; i++) setByte(bytesEnd + i, byteAt(p + i))
  setWord(slot, bytesEnd)
  setWord(slot + 4, length | question | (offset << 8))
  setWord(slot + 8, use | (rule << 8) | (kind << 16))
  bytesEnd += length
  known++
}

/** Looks the stretch [p, end) up; the slot, or 0 when the driver has to explain it first. */
export function lookUp(p: i32, end: i32, question: i32): i32 {
  const slot = slotOf(p, end, question)
  if ((wordAt(slot + 4) & 255) !== 0) return slot
  unknownFrom = p
  unknownEnd = end
  unknownQuestion = question
  return 0
}
