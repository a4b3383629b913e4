import { isFrequentShape } from './cells.ts'
import { isDigit, isLetter } from './characters.ts'
import { addLabelled, addSilence, hasShaped } from './found.ts'
import { findWordEnd } from './look-back.ts'
import { findByte, min } from './memory.ts'
import { mayBeNoValue } from './no-values.ts'
import {
  COUNTING,
  EMAIL,
  KANA,
  NAME,
  NO_LABEL,
  ONE_WORD,
  PHONE,
  QUIET,
  SHAPED,
  SHAPED_WORD,
  SILENT,
  SILENT_NUMBER,
  UNBROKEN,
  WHOLE_VALUE,
} from './places.ts'
import { digitCount, nextOf } from './prose-bits.ts'
import { unitAt } from './prose-memory.ts'
import { LINE_OFFSETS, NARROW_LINE, PARTS_VALUES, STOPS_VALUE, TRAILING } from './prose-places.ts'
import { classOf, lineLength, narrowOf, unitOf } from './prose-words.ts'
import {
  APOSTROPHE,
  AT,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  EXCLAMATION,
  GREATER,
  HYPHEN,
  LOW_LINE,
  OPEN_BRACKET,
  PLUS,
  QUOTE,
  SPACE,
} from './signs.ts'
import { beginsWithLogin, isClosed } from './value-ends.ts'

const VALUE_UNITS_MAX: i32 = 400
const LOOKED_AT: i32 = 80
const WA_SIGN: i32 = 0x306f
/** 「 and 『, which the unit behind them closes. */
const OPEN_QUOTE: i32 = 0x300c
const OPEN_WHITE_QUOTE: i32 = 0x300e
/** 様 殿 さ ま. */
const SAMA: i32 = 0x69d8
const TONO: i32 = 0x6bbf
const SA: i32 = 0x3055
const MA: i32 = 0x307e
const PHONE_DIGITS_MIN: i32 = 9
/** 桁: so many digits a value has. */
const OF_PLACES: i32 = 0x6841

/** The byte at which the line begins. */
let lineByte: i32 = 0
/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let valueUse: i32 = NO_LABEL
let valueSign: i32 = 0
let valueFrom: i32 = 0
/** Whether the sign compares, as in a program: `==`, `!=`. */
let signCompares = false

export function beginProseValues(p: i32): void {
  lineByte = p
}

/** The byte at which unit i begins. */
export function byteOfUnit(i: i32): i32 {
  return lineByte + unitAt(LINE_OFFSETS + (i << 1))
}

export function forgetProseValue(): void {
  valueUse = NO_LABEL
}

/** A label that means `use` ends with the sign c before unit i. */
export function beginProseValue(use: i32, c: i32, i: i32): void {
  valueUse = use
  valueSign = c
  signCompares = c === EQUALS && i > 1 && narrowOf(i - 2) === EXCLAMATION
  for (; i < lineLength; i++) {
    const next = narrowOf(i)
    if (next !== SPACE && next !== COLON && next !== EQUALS && next !== GREATER) break
    if (next === EQUALS && narrowOf(i - 1) === EQUALS) signCompares = true
  }
  valueFrom = i
  if (i < lineLength && closingOf(unitOf(i)) !== 0) valueFrom = i + 1
}

/** What closes a quotation that the unit opens; 0 for others. Quotation marks of full width are plain ones. */
function closingOf(unit: i32): i32 {
  if (unit === QUOTE || unit === APOSTROPHE) return unit
  if (unit === 0xff02) return QUOTE
  if (unit === 0xff07) return APOSTROPHE
  return unit === OPEN_QUOTE || unit === OPEN_WHITE_QUOTE ? unit + 1 : 0
}

/** Whether the unit at i is `closing`, folded. */
function closesAt(i: i32, closing: i32): bool {
  return closing < 0x80 ? narrowOf(i) === closing : unitOf(i) === closing
}

/** Where the value ends when the next label begins at `limit`. */
function proseValueEnd(limit: i32): i32 {
  const most = min(limit, valueFrom + VALUE_UNITS_MAX)
  const closing = valueFrom > 0 ? closingOf(unitOf(valueFrom - 1)) : 0
  let end = valueFrom
  if (closing === 0) end = openValueEnd(most, limit)
  else while (end <= most && (end >= lineLength || !closesAt(end, closing))) end++
  if (end > most) end = most > valueFrom ? most : valueFrom
  while (
    end > valueFrom &&
    (classOf(end - 1) & TRAILING) !== 0 &&
    !isClosed(NARROW_LINE + valueFrom, NARROW_LINE + end)
  )
    end--
  return end
}

/** Where a value ends that no quotation mark closes. */
function openValueEnd(most: i32, limit: i32): i32 {
  const first = narrowOf(valueFrom)
  const assigned = valueSign === EQUALS
  const oneWord = assigned && valueFrom < lineLength && first >= 0x21 && first <= 0x7e
  let end = valueFrom
  let comma: i32 = -1
  for (end = nextOf(PARTS_VALUES, end, most); end < most; end = nextOf(PARTS_VALUES, end + 1, most)) {
    const c = narrowOf(end)
    if (c === COMMA && comma < 0 && end + 1 < most && narrowOf(end + 1) === SPACE) comma = end
    if ((classOf(end) & STOPS_VALUE) !== 0 || (assigned && c === COMMA) || (oneWord && c === SPACE)) break
    if (c === SPACE && end + 1 < most && narrowOf(end + 1) === SPACE) break
  }
  if (valueSign === WA_SIGN) return min(end, valueFrom + loginLength(most))
  if (comma < 0 || comma >= end) return end
  return limit >= lineLength && !isPrintableTo(min(most, valueFrom + LOOKED_AT)) ? end : comma
}

/** How many letters, digits and `_@.+-` stand at the beginning of the value. */
function loginLength(most: i32): i32 {
  let q = valueFrom
  for (; q < most; q++) {
    const c = narrowOf(q)
    if (isLetter(c) || isDigit(c) || c === LOW_LINE || c === AT || c === DOT || c === PLUS || c === HYPHEN) continue
    break
  }
  return q - valueFrom
}

function isPrintableTo(to: i32): bool {
  for (let q = valueFrom; q < to; q++) if (narrowOf(q) < 0x20 || narrowOf(q) > 0x7e) return false
  return true
}

/** Where the first word of the value ends, at a blank or, with `brackets`, at a bracket. */
function firstWordEnd(end: i32, brackets: bool): i32 {
  return findWordEnd(NARROW_LINE + valueFrom, NARROW_LINE + end, brackets) - NARROW_LINE
}

/** Where a labelled name ends before an honorific; -1 where brackets stand in it. */
function nameEnd(end: i32): i32 {
  for (let q = valueFrom; q < end; q++) if (narrowOf(q) === OPEN_BRACKET) return -1
  let to = end
  if (to > valueFrom && (unitOf(to - 1) === SAMA || unitOf(to - 1) === TONO)) to--
  else if (to - 1 > valueFrom && unitOf(to - 1) === MA && unitOf(to - 2) === SA) to -= 2
  else return end
  while (to > valueFrom && narrowOf(to - 1) === SPACE) to--
  return to
}

/** Whether a value that is not of the shape of the rule has none of that shape in it either. */
function hasNoneOf(rule: i32, end: i32): bool {
  if (rule === EMAIL) return findByte(NARROW_LINE + valueFrom, NARROW_LINE + end, AT) === NARROW_LINE + end
  return rule === PHONE && digitCount(valueFrom, end) < PHONE_DIGITS_MIN
}

/**
 * Judges the value of the last label, which ends at the next label or the end of the line at the latest. False when the
 * recognizers have to look.
 */
export function endProseValue(limit: i32): bool {
  const use = valueUse & 255
  const rule = (valueUse >> 8) & 255
  const kind = valueUse >> 16
  valueUse = NO_LABEL
  if (use === NO_LABEL || use === QUIET) return true
  const end = proseValueEnd(limit)
  if (valueFrom >= end || (end < lineLength && unitOf(end) === OF_PLACES)) return true
  if (signCompares) return false
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(NARROW_LINE + valueFrom, NARROW_LINE + firstWordEnd(end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(NARROW_LINE + valueFrom, NARROW_LINE + end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  let to = isWord ? firstWordEnd(end, true) : use === UNBROKEN ? firstWordEnd(end, false) : end
  const shaped = use === SHAPED || use === SHAPED_WORD
  if (shaped && (rule === NAME || rule === KANA)) to = nameEnd(end)
  if (to < 0) return false
  if (to === valueFrom) return true
  if (shaped && !isFrequentShape(rule, byteOfUnit(valueFrom), byteOfUnit(to))) return hasNoneOf(rule, to)
  if (use === WHOLE_VALUE && hasShaped(NARROW_LINE + valueFrom, NARROW_LINE + to)) return false
  if (mayBeNoValue(use, rule, NARROW_LINE + valueFrom, NARROW_LINE + to)) return false
  addLabelled(kind, NARROW_LINE + valueFrom, NARROW_LINE + to)
  return true
}
