import { isDigit, isUpper } from './characters.ts'
import { beginsLikeLabel, holdsWord } from './label-beginnings.ts'
import { fallsApart, hasNoWord, lastDigitBefore, lettersOf, partsLabels } from './label-letters.ts'
import { lookUp } from './label-table.ts'
import {
  atBits,
  borderBits,
  digitBits,
  dotBits,
  hasCapitalQ,
  letterBits,
  lookBack,
  lookBackForAnother,
  lookBackForWords,
  qBits,
  spaceBits,
  tellingBits,
  zerosAbove,
  zerosBelow,
} from './look-back.ts'
import { byteAt, min, wordAt } from './memory.ts'
import { ASKED_LABEL, END_OF_LABEL, NO_LABEL, SILENT, SILENT_NUMBER, TAIL_OF_LABEL, WHOLE_LABEL } from './places.ts'
import { keepRecalled, keepWord, recall, recalledOffset, recalledUse, recallWord } from './quick-labels.ts'
import { APOSTROPHE, CLOSE_BRACKET, COLON, EQUALS, GREATER, HYPHEN, OPEN_BRACKET, QUOTE, SPACE } from './signs.ts'
import { beginValue, endValue, forgetValue } from './text-values.ts'

const LABEL_LENGTH_MAX: i32 = 30
/** No word for somebody else is shorter. */
const WORD_LENGTH_MIN: i32 = 6
/** What a look at a place gives. */
export const GO_ON: i32 = 0
export const ASK_LINE: i32 = 1
export const LEARN: i32 = 2

/** Behind the sign of the last label of the line. */
let from: i32 = 0
/** Where the line begins. */
let begin: i32 = 0

export function beginLabels(p: i32): void {
  begin = p
  from = p
  forgetValue()
}

/** `https://`, `12:34`, `::`. */
function isTimeOrAddress(p: i32): bool {
  const next = byteAt(p + 1)
  if (next === COLON || (p > begin && byteAt(p - 1) === COLON) || (next === 47 && byteAt(p + 2) === 47)) return true
  return p > begin && isDigit(byteAt(p - 1)) && isDigit(next) && isDigit(byteAt(p + 2)) && !isDigit(byteAt(p + 3))
}

/** The label that was found last: what it says, and where it begins. */
let foundUse: i32 = NO_LABEL
let foundStart: i32 = 0
const NOTHING: i32 = -1
const UNKNOWN: i32 = -2
/** Whether the stretch names somebody else, and whether its end behind the last digit says that it is no label. */
let namesAnother: bool = false
let isNoneByTail: bool = false

/**
 * Looks for a label that is known as a whole: the stretch [start, stop) or its last words, the longest first. A last
 * word with dots in it, at `path`, may be known by its end.
 */
function findWhole(start: i32, stop: i32, path: i32): i32 {
  const any = (tellingBits & (-1 << (32 - (stop - start)))) !== 0 && holdsWord(start, stop, lettersOf(start, stop))
  namesAnother = any
  for (let at = start; at < stop; at = behindSpace(at, stop)) {
    if (!any && at !== path && (!beginsLikeLabel(at, stop) || fallsApart(at, stop))) continue
    const slot = lookUp(at, stop, WHOLE_LABEL)
    if (slot === 0) return LEARN
    foundUse = wordAt(slot + 8)
    foundStart = at
    if ((foundUse & 255) !== NO_LABEL) return GO_ON
  }
  return NOTHING
}

/** The place behind the next blank from p on, before the stop of the last `lookBack`; `stop` without one. */
function behindSpace(p: i32, stop: i32): i32 {
  const rest = spaceBits & (-1 << (32 - (stop - p)))
  return rest === 0 ? stop : stop - 31 + zerosBelow(rest)
}

/** Looks what the end of the stretch says, of which nothing is known as a whole; false when the driver has to be asked. */
function findEnd(start: i32, stop: i32): bool {
  foundUse = NO_LABEL
  const digit = lastDigitBefore(start, stop)
  if (digit > 0) {
    const tail = lookUp(digit, stop, TAIL_OF_LABEL)
    if (tail === 0) return false
    isNoneByTail = (wordAt(tail + 8) & 255) === NO_LABEL
    if (isNoneByTail) return true
  }
  const slot = lookUp(start, stop, END_OF_LABEL)
  if (slot === 0) return false
  foundUse = (wordAt(slot + 8) & 255) === NO_LABEL ? NO_LABEL : wordAt(slot + 8)
  foundStart = start + (wordAt(slot + 4) >> 8)
  return true
}

/**
 * How many of the last bytes of a stretch tell what it says: those from the last digit on that a blank or `@` parts from
 * what is behind it, if a blank stands there; else all, as with a Q before, which alone may begin a label with a digit in it.
 */
function tellingLength(stop: i32, length: i32): i32 {
  const cuts = digitBits & ((spaceBits | atBits) >>> 1) & (-1 << (32 - length))
  if (cuts === 0) return length
  const telling = zerosAbove(cuts) + 1
  if ((spaceBits & (-1 << (32 - telling))) === 0) return length
  return hasCapitalQ(stop, length) ? length : telling
}

/** Whether the letters in [p, end), at most 32 bytes before `stop`, name nobody else. */
function namesNobody(p: i32, end: i32, stop: i32): bool {
  if (end - p < WORD_LENGTH_MIN) return true
  lookBackForAnother(stop)
  const behind = stop - end
  const before = tellingBits & (-1 << (32 - behind - (end - p))) & ~(-1 << (32 - behind))
  return before === 0 || !holdsWord(p, end, lettersOf(p, end))
}

/**
 * Takes down what the n bytes before `stop` say, unless it could depend on what stands before them: behind a cut, whatever
 * begins before it has to fall apart, and the letters behind it to be a word.
 */
function keepFound(stop: i32, n: i32, said: i32): void {
  const within: i32 = -1 << (32 - n)
  if ((digitBits & ((spaceBits | atBits) >>> 1) & within) !== 0) {
    if (namesAnother || !partsLabels(stop - n, stop)) return
    if ((letterBits & (letterBits << 1) & within & (within << 1)) === 0) return
    if (said === NOTHING ? !isNoneByTail : foundStart <= stop - n) return
  }
  keepRecalled(stop, n, foundUse, stop - foundStart)
}

/** Whether no label has its letters so: all apart, with digits between them; only `Q1` has. */
function isNoLabel(start: i32, stop: i32): bool {
  const within: i32 = -1 << (32 - (stop - start))
  return (
    (letterBits & (letterBits << 1) & within & (within << 1)) === 0 && (qBits & within) === 0 && hasNoWord(start, stop)
  )
}

/** Finds out what the stretch [start, stop) says, of which the last n bytes may be enough. */
function readStretch(start: i32, stop: i32, n: i32): i32 {
  if (namesNobody(start, stop - n, stop) && recall(stop, n)) {
    foundUse = recalledUse
    foundStart = stop - recalledOffset
    return GO_ON
  }
  lookBackForWords(stop)
  lookBackForAnother(stop)
  foundUse = NO_LABEL
  foundStart = stop
  if (isNoLabel(start, stop)) return GO_ON
  const length = stop - start
  const word = min(zerosAbove(spaceBits), length)
  isNoneByTail = false
  const said = findWhole(start, stop, zerosAbove(dotBits) < word ? stop - word : 0)
  if (said === LEARN) return LEARN
  if (said === NOTHING && !findEnd(start, stop)) return LEARN
  keepFound(stop, n, said)
  return GO_ON
}

function isBlankOrQuote(c: i32): bool {
  return c <= APOSTROPHE && (c === SPACE || c === QUOTE || c === APOSTROPHE)
}

/** Looks at the sign c at p, which may stand between a label and its value. */
export function lookAtSign(p: i32, c: i32): i32 {
  if (c === COLON && isTimeOrAddress(p)) return GO_ON
  if (c === CLOSE_BRACKET && (byteAt(p + 1) === COLON || byteAt(p + 1) === EQUALS)) return GO_ON
  let stop = p
  while (stop > from && isBlankOrQuote(byteAt(stop - 1))) stop--
  lookBack(stop)
  const length = min(min(stop - from, LABEL_LENGTH_MAX), zerosAbove(borderBits))
  if (length === 0) return stop > from && byteAt(stop - 1) === CLOSE_BRACKET ? ASK_LINE : GO_ON
  if (c === CLOSE_BRACKET && byteAt(stop - length - 1) !== OPEN_BRACKET) return GO_ON
  if (readStretch(stop - length, stop, tellingLength(stop, length)) === LEARN) return LEARN
  if (foundUse === NO_LABEL) return GO_ON
  if ((foundUse & 255) === ASKED_LABEL || (c !== COLON && c !== EQUALS) || !endValue(foundStart)) return ASK_LINE
  from = p + 1
  beginValue(foundUse, c, from)
  return GO_ON
}

/** What the word [start, p) says, capitals up to `last`; UNKNOWN when the driver has to be asked. */
function readWord(start: i32, last: i32, p: i32): i32 {
  for (let q = start; q < last; q++) if (!isUpper(byteAt(q))) return NO_LABEL
  let use: i32 = NO_LABEL
  if (holdsWord(start, p, lettersOf(start, p)) || beginsLikeLabel(start, p)) {
    const slot = lookUp(start, p, WHOLE_LABEL)
    if (slot === 0) return UNKNOWN
    use = wordAt(slot + 8) & 255
  }
  keepWord(start, p - start, use)
  return use
}

/** Looks at the blank at p behind capitals, which may be a label: `TEL 03-1234-5678`. */
export function lookAtBlank(p: i32): i32 {
  let start = p
  while (start > from && p - start <= 8 && byteAt(start - 1) !== SPACE) start--
  const last = isDigit(byteAt(p - 1)) ? p - 1 : p
  if (p - start < 2 || p - start > 7 || last - start < 2 || last - start > 6) return GO_ON
  const use = recallWord(start, p - start) ? recalledUse : readWord(start, last, p)
  if (use === NO_LABEL) return GO_ON
  if (use === UNKNOWN) return LEARN
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
