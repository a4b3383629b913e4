import { isFrequentShape } from './cells.ts'
import { isDigit, isLetter, isUpper } from './characters.ts'
import { addLabelled, addSilence } from './found.ts'
import { byteAt, min, sameBytes, setByte, setWord, wordAt } from './memory.ts'
import {
  ASKED_LABEL,
  COUNTING,
  LABEL_BYTES,
  LABEL_BYTES_FULL,
  LABEL_SLOTS,
  LABELS,
  NO_LABEL,
  ONE_WORD,
  QUIET,
  SHAPED,
  SHAPED_WORD,
  SILENT,
  SILENT_NUMBER,
  UNBROKEN,
} from './places.ts'
import {
  APOSTROPHE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOT,
  HYPHEN,
  LOW_LINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SEMICOLON,
  SPACE,
} from './signs.ts'

const LABEL_LENGTH_MAX: i32 = 30
const VALUE_LENGTH_MAX: i32 = 400
const EQUALS: i32 = 61
const GREATER: i32 = 62
const SLOT_BYTES: i32 = 16
/** So many slots may be taken that most searches end at once. */
const LABELS_FULL: i32 = LABEL_SLOTS >> 1

/** What a look at a place gives. */
export const GO_ON: i32 = 0
export const ASK_LINE: i32 = 1
export const LEARN: i32 = 2

let known: i32 = 0
let bytesEnd: i32 = LABEL_BYTES
/** The label that the driver is to explain. */
let unknownFrom: i32 = 0
let unknownEnd: i32 = 0

/** Behind the sign of the last label of the line. */
let from: i32 = 0
/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let meaning: i32 = NO_LABEL
let sign: i32 = 0
let value: i32 = 0
let begin: i32 = 0

export function labelFrom(): i32 {
  return unknownFrom
}

export function labelEnd(): i32 {
  return unknownEnd
}

export function beginLabels(p: i32): void {
  begin = p
  from = p
  meaning = NO_LABEL
}

function hashOf(p: i32, end: i32): i32 {
  let hash: i32 = end - p
  for (; p < end; p++) hash = ((hash << 5) | (hash >>> 27)) ^ byteAt(p)
  return hash ^ (hash >>> 15)
}

/** The length of the label in slot i; 0 when it is empty. */
function lengthIn(i: i32): i32 {
  return wordAt(LABELS + i * SLOT_BYTES + 4) & 255
}

/** The slot of the label [p, end), or the empty one where it belongs. */
function slotOf(p: i32, end: i32): i32 {
  let i = hashOf(p, end) & (LABEL_SLOTS - 1)
  for (let length = lengthIn(i); length !== 0; length = lengthIn(i)) {
    const slot = LABELS + i * SLOT_BYTES
    if (length === end - p && sameBytes(p, wordAt(slot), length)) return slot
    i = (i + 1) & (LABEL_SLOTS - 1)
  }
  return LABELS + i * SLOT_BYTES
}

export function forgetLabels(): void {
  for (let at = LABELS; at < LABELS + LABEL_SLOTS * SLOT_BYTES; at += 4) setWord(at, 0)
  known = 0
  bytesEnd = LABEL_BYTES
}

/**
 * Takes down what the stretch [p, end) before a sign means: how many bytes stand in it before the label itself, what it
 * is (NO_LABEL and its like), by which rule values are judged, their kind, and whether the whole label is known.
 */
export function learnLabel(p: i32, end: i32, offset: i32, use: i32, rule: i32, kind: i32, exact: bool): void {
  if (known >= LABELS_FULL || bytesEnd + end - p > LABEL_BYTES_FULL) forgetLabels()
  const slot = slotOf(p, end)
  const length = end - p
  for (let i = 0; i < length; i++) setByte(bytesEnd + i, byteAt(p + i))
  setWord(slot, bytesEnd)
  setWord(slot + 4, length | (offset << 8))
  setWord(slot + 8, use | (rule << 8) | (kind << 16))
  setWord(slot + 12, exact ? 1 : 0)
  bytesEnd += length
  known++
}

/** Looks the stretch [p, end) up; the slot, or 0 when the driver has to explain it first. */
function lookUp(p: i32, end: i32): i32 {
  const slot = slotOf(p, end)
  if ((wordAt(slot + 4) & 255) !== 0) return slot
  unknownFrom = p
  unknownEnd = end
  return 0
}

/** Signs before which no label goes on. */
function endsLabel(c: i32): bool {
  if (c < 48)
    return (
      c === 9 ||
      c === QUOTE ||
      c === 38 ||
      c === APOSTROPHE ||
      c === OPEN_BRACKET ||
      c === CLOSE_BRACKET ||
      c === COMMA ||
      c === 47
    )
  return (
    c === SEMICOLON ||
    c === 60 ||
    c === GREATER ||
    c === 63 ||
    c === 91 ||
    c === 93 ||
    c === 96 ||
    (c >= 123 && c <= 125)
  )
}

/** `https://`, `12:34`, `::`. */
function isTimeOrAddress(p: i32): bool {
  const next = byteAt(p + 1)
  if (next === COLON || (p > begin && byteAt(p - 1) === COLON) || (next === 47 && byteAt(p + 2) === 47)) return true
  return p > begin && isDigit(byteAt(p - 1)) && isDigit(next) && isDigit(byteAt(p + 2)) && !isDigit(byteAt(p + 3))
}

/** Looks at the sign c at p, which may stand between a label and its value. */
export function lookAtSign(p: i32, c: i32): i32 {
  if (c === COLON && isTimeOrAddress(p)) return GO_ON
  if (c === CLOSE_BRACKET && (byteAt(p + 1) === COLON || byteAt(p + 1) === EQUALS)) return GO_ON
  let stop = p
  while (stop > from && (byteAt(stop - 1) === SPACE || byteAt(stop - 1) === QUOTE || byteAt(stop - 1) === APOSTROPHE))
    stop--
  if (stop > from && byteAt(stop - 1) === CLOSE_BRACKET) return ASK_LINE
  const floor = stop - from > LABEL_LENGTH_MAX ? stop - LABEL_LENGTH_MAX : from
  let start = stop
  let plain = true
  let afterLetter = false
  while (start > floor) {
    const b = byteAt(start - 1)
    if (endsLabel(b)) break
    if (isLetter(b)) {
      if (afterLetter || (b | 32) === 113) plain = false
      afterLetter = true
    } else if (isDigit(b)) afterLetter = false
    start--
  }
  // No label has all its letters apart, with digits between them; only `Q1` has.
  if (plain || start === stop || (c === CLOSE_BRACKET && byteAt(start - 1) !== OPEN_BRACKET)) return GO_ON
  const slot = lookUp(start, stop)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8)
  if ((use & 255) === NO_LABEL) return GO_ON
  if ((use & 255) === ASKED_LABEL || (c !== COLON && c !== EQUALS)) return ASK_LINE
  if (!endValue(start + (wordAt(slot + 4) >> 8))) return ASK_LINE
  meaning = use
  sign = c
  from = p + 1
  value = from
  for (let b = byteAt(value); b === SPACE || b === COLON || b === EQUALS || b === GREATER; b = byteAt(value)) value++
  if (byteAt(value) === QUOTE || byteAt(value) === APOSTROPHE) value++
  return GO_ON
}

/** Looks at the blank at p behind capitals, which may be a label: `TEL 03-1234-5678`. */
export function lookAtBlank(p: i32): i32 {
  let start = p
  while (start > from && p - start <= 8 && byteAt(start - 1) !== SPACE) start--
  const last = isDigit(byteAt(p - 1)) ? p - 1 : p
  if (p - start < 2 || p - start > 7 || last - start < 2 || last - start > 6) return GO_ON
  for (let q = start; q < last; q++) if (!isUpper(byteAt(q))) return GO_ON
  const slot = lookUp(start, p)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8) & 255
  if (use === NO_LABEL || wordAt(slot + 12) === 0) return GO_ON
  if ((use === SILENT || use === SILENT_NUMBER) && !beginsLine(start)) return GO_ON
  return ASK_LINE
}

/** Whether nothing but blanks and marks of lists stands before p. */
function beginsLine(p: i32): bool {
  for (let q = begin; q < p; q++) {
    const c = byteAt(q)
    if (c !== SPACE && c !== GREATER && c !== 42 && c !== 35 && c !== 124 && c !== HYPHEN) return false
  }
  return true
}

/** Where the value ends that begins at `value`, when the next label begins at `limit`. */
function valueEnd(limit: i32): i32 {
  let end = value
  const closing = byteAt(value - 1)
  if (closing === QUOTE || closing === APOSTROPHE) {
    while (end < limit && byteAt(end) !== closing) end++
  } else {
    const isBare = sign === EQUALS
    for (; end < limit; end++) {
      const c = byteAt(end)
      if (c === 124 || c === SEMICOLON || c === 38 || c === 60 || c === QUOTE) break
      if (c === SPACE && (isBare || (end + 1 < limit && byteAt(end + 1) === SPACE))) break
      if (c === COMMA && (isBare || (end + 1 < limit && byteAt(end + 1) === SPACE))) break
    }
  }
  while (end > value && isTrailing(byteAt(end - 1)) && !isClosed(end)) end--
  return end
}

/** Blanks and signs between a value and the next label. */
function isTrailing(c: i32): bool {
  if (c < 64)
    return (
      c === SPACE || c === QUOTE || (c >= 39 && c <= 42) || c === COMMA || c === HYPHEN || c === 47 || c === GREATER
    )
  return c === 91 || c === 93 || c === OPEN_BRACE || c === 125
}

/** Whether a closing bracket ends the value at `end` that was opened in it. */
function isClosed(end: i32): bool {
  const last = byteAt(end - 1)
  if (last !== CLOSE_BRACKET && last !== 93 && last !== 125) return false
  for (let q = value; q < end - 1; q++) {
    const c = byteAt(q)
    if (c === OPEN_BRACKET || c === 91 || c === OPEN_BRACE) return true
  }
  return false
}

/** Where the first word of [value, end) ends, at a blank or, with `brackets`, at a bracket. */
function wordEnd(end: i32, brackets: bool): i32 {
  let q = value
  for (; q < end; q++) {
    const c = byteAt(q)
    if (c === SPACE || (brackets && (c === OPEN_BRACKET || c === CLOSE_BRACKET))) break
  }
  return q
}

/** Whether [value, end) begins with a login name: letters and a digit, 4 to 24 signs, then a blank or the end. */
function beginsWithLogin(end: i32): bool {
  let letters = false
  let digits = false
  let q = value
  for (; q < end; q++) {
    const c = byteAt(q)
    if (isLetter(c)) letters = true
    else if (isDigit(c)) digits = true
    else if (c !== LOW_LINE && c !== DOT && c !== HYPHEN) break
  }
  return letters && digits && q - value >= 4 && q - value <= 24 && (q === end || byteAt(q) === SPACE)
}

/**
 * Judges the value of the last label, which ends at the next label or the end of the line at the latest. False when the
 * recognizers have to look.
 */
export function endValue(limit: i32): bool {
  const use = meaning & 255
  const rule = (meaning >> 8) & 255
  const kind = meaning >> 16
  meaning = NO_LABEL
  if (use === NO_LABEL || use === QUIET) return true
  const end = valueEnd(min(limit, value + VALUE_LENGTH_MAX))
  if (value >= end) return true
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(value, wordEnd(end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  const to = isWord ? wordEnd(end, true) : use === UNBROKEN ? wordEnd(end, false) : end
  if (to === value) return true
  if ((use === SHAPED || use === SHAPED_WORD) && !isFrequentShape(rule, value, to)) return false
  addLabelled(kind, value, to)
  return true
}
