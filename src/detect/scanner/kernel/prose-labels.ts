import { isDigit, isLetter, isUpper } from './characters.ts'
import { wordAt } from './memory.ts'
import { ASKED_LABEL, NO_LABEL, SILENT, SILENT_NUMBER } from './places.ts'
import { lastOf, nextOf } from './prose-bits.ts'
import {
  BEFORE_BLANK,
  BEFORE_SIGN,
  BEFORE_WA,
  BEGINS_ANOTHER,
  BEGINS_LABEL,
  BEGINS_QUESTION,
  BEYOND_NUMBERS,
  BORDER,
  ENDS_LABEL,
  IN_LABELS,
  NAMES_ANOTHER,
  OPENS_LINE,
} from './prose-places.ts'
import { findStretch } from './prose-stretches.ts'
import { beginProseValue, endProseValue, forgetProseValue } from './prose-values.ts'
import { classOf, lineLength, markOf, narrowOf, unitOf, wordOf } from './prose-words.ts'
import { APOSTROPHE, CLOSE_BRACKET, COLON, EQUALS, GREATER, OPEN_BRACKET, QUOTE, SPACE } from './signs.ts'
import { ASK_LINE, GO_ON, LEARN } from './text-labels.ts'

/*
 * Labels in lines with characters beyond ASCII, as `text-labels.ts` of the room finds them. What a stretch before a sign
 * means is learnt from the driver; stretches that neither begin nor end like a label are passed over.
 */
const STRETCH_MAX: i32 = 30
/** Letters of a stretch from which on it may name somebody else in Latin letters. */
const LETTERS_MIN: i32 = 4
export const WA: i32 = 0x306f

/** Behind the sign of the last label of the line. */
let labelsFrom: i32 = 0

export function beginProseLabels(): void {
  labelsFrom = 0
  forgetProseValue()
}

/** `https://`, `12:34`, `::`. */
function isTimeAt(i: i32): bool {
  const next = narrowOf(i + 1)
  if (next === COLON || narrowOf(i - 1) === COLON || (next === 47 && narrowOf(i + 2) === 47)) return true
  return isDigit(narrowOf(i - 1)) && isDigit(next) && isDigit(narrowOf(i + 2)) && !isDigit(narrowOf(i + 3))
}

/** Whether [i, end) is nothing but numbers, moments and addresses of a network. */
function isNumbers(i: i32, end: i32): bool {
  return nextOf(BEYOND_NUMBERS, i, end) === end
}

/**
 * False when neither a word in the stretch [i, end) begins like a label that is known as a whole nor, with `byEnd`, the
 * stretch ends like one that is known by its end, and nothing in it names somebody else.
 */
function couldBeLabel(i: i32, end: i32, byEnd: bool): bool {
  let letters: i32 = 0
  let blank = false
  let another = false
  let afterBlank = true
  for (let q = i; q < end; q++) {
    const mark = markOf(q)
    if ((mark & IN_LABELS) === 0) return true
    const c = narrowOf(q)
    if (afterBlank && (mark & (byEnd ? BEGINS_LABEL | BEGINS_QUESTION : BEGINS_LABEL)) !== 0) return true
    afterBlank = c === SPACE
    if (afterBlank) blank = true
    else if (isLetter(c)) letters++
    if ((mark & BEGINS_ANOTHER) === 0) continue
    another = true
    if ((wordOf(q, 2) & NAMES_ANOTHER) !== 0) return true
  }
  if (letters >= LETTERS_MIN || (blank && another)) return true
  return byEnd && (markOf(end - 1) & ENDS_LABEL) !== 0
}

/** Where a label that ends at `stop` can begin at the earliest. */
function stretchStart(stop: i32): i32 {
  const floor = stop - labelsFrom > STRETCH_MAX ? stop - STRETCH_MAX : labelsFrom
  const inBrackets = stop > 0 && narrowOf(stop - 1) === CLOSE_BRACKET
  for (let border = lastOf(BORDER, stop, floor); border >= floor; border = lastOf(BORDER, border, floor)) {
    const c = narrowOf(border)
    if (!inBrackets || (c !== OPEN_BRACKET && c !== CLOSE_BRACKET)) return border + 1
  }
  return floor < stop && isLowHalf(unitOf(floor)) ? floor + 1 : floor
}

/** The second half of a character of two units. */
function isLowHalf(unit: i32): bool {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** 様, 氏, 殿 and ん of さん: what stands in brackets behind it says who came, not what follows. */
function endsHonorific(unit: i32): bool {
  return unit === 0x69d8 || unit === 0x6c0f || unit === 0x6bbf || unit === 0x3093
}

/** Looks at the sign c at i, which may stand between a label and its value; は counts as one before letters and digits. */
export function lookAtProseSign(i: i32, c: i32): i32 {
  if (c === COLON && isTimeAt(i)) return GO_ON
  if (c === CLOSE_BRACKET && (narrowOf(i + 1) === COLON || narrowOf(i + 1) === EQUALS)) return GO_ON
  let stop = i
  for (; stop > labelsFrom; stop--) {
    const before = narrowOf(stop - 1)
    if (before !== SPACE && before !== QUOTE && before !== APOSTROPHE) break
  }
  const start = stretchStart(stop)
  if (start === stop || (c === CLOSE_BRACKET && (start === 0 || narrowOf(start - 1) !== OPEN_BRACKET))) return GO_ON
  if (c === CLOSE_BRACKET && start > 1 && endsHonorific(unitOf(start - 2))) return GO_ON
  if (isNumbers(start, stop) || !couldBeLabel(start, stop, c !== WA)) return GO_ON
  const slot = findStretch(start, stop, c === WA ? BEFORE_WA : BEFORE_SIGN)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8)
  if ((use & 255) === NO_LABEL) return GO_ON
  if ((use & 255) === ASKED_LABEL || !endProseValue(start + (wordAt(slot + 4) >> 16))) return ASK_LINE
  labelsFrom = i + 1
  return beginLabelValue(use, c, stop, labelsFrom)
}

/** The value begins behind the label, which ends at `stop`, and the sign c, which ends at `from`. */
function beginLabelValue(use: i32, c: i32, stop: i32, from: i32): i32 {
  if ((use & 255) === SILENT_NUMBER && !isPlainSign(c, stop, from)) return ASK_LINE
  beginProseValue(use, c, from)
  return GO_ON
}

/** Whether nothing but blanks and one sign that a number may have stands between the label and the value behind `from`. */
function isPlainSign(c: i32, stop: i32, from: i32): bool {
  if (c !== COLON && c !== EQUALS && c !== SPACE) return false
  for (let q = stop; q < from - 1; q++) if (narrowOf(q) !== SPACE) return false
  let q = from
  while (q < lineLength && narrowOf(q) === SPACE) q++
  const next = narrowOf(q)
  return next !== COLON && next !== EQUALS && next !== GREATER && (classOf(q) & BORDER) === 0
}

/** Two to six capitals and perhaps a digit. */
function isShoutAt(start: i32, end: i32): bool {
  const last = isDigit(narrowOf(end - 1)) ? end - 1 : end
  if (last - start < 2 || last - start > 6) return false
  for (let q = start; q < last; q++) if (!isUpper(narrowOf(q))) return false
  return true
}

/** Looks at the first blank of some at i, before which a word may be a label. */
export function lookAtProseBlank(i: i32): i32 {
  if (i === 0) return GO_ON
  const last = narrowOf(i - 1)
  if (last < 0x80 && !isUpper(last) && !isDigit(last)) return GO_ON
  let start = i
  while (start > labelsFrom && i - start <= STRETCH_MAX && narrowOf(start - 1) !== SPACE) start--
  if (i - start < 2 || i - start > 20 || (last < 0x80 && !isShoutAt(start, i))) return GO_ON
  if (isNumbers(start, i) || !couldBeLabel(start, i, false)) return GO_ON
  const slot = findStretch(start, i, BEFORE_BLANK)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8)
  if ((use & 255) === NO_LABEL) return GO_ON
  const first = narrowOf(start)
  const begins = !(first >= 97 && first <= 122) && opensLine(start)
  if (((use & 255) === SILENT || (use & 255) === SILENT_NUMBER) && !begins) return GO_ON
  if (!begins || (use & 255) === ASKED_LABEL || !endProseValue(start)) return ASK_LINE
  let from = i
  while (from < lineLength && narrowOf(from) === SPACE) from++
  labelsFrom = from
  return beginLabelValue(use, SPACE, i, from)
}

/** Whether nothing but blanks and marks of lists stands before i. */
function opensLine(i: i32): bool {
  for (let q: i32 = 0; q < i; q++) if ((classOf(q) & OPENS_LINE) === 0) return false
  return true
}
