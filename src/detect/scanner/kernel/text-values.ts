import { isFrequentShape } from './cells.ts'
import { isDigit, isLetter } from './characters.ts'
import { addLabelled, addSilence, hasShaped, wasFound } from './found.ts'
import { findEndSign, findWordEnd } from './look-back.ts'
import { byteAt, min } from './memory.ts'
import { mayBeNoValue } from './no-values.ts'
import {
  COUNTING,
  EMAIL,
  FOUND_NETWORK_ADDRESS,
  NETWORK_ADDRESS,
  NO_LABEL,
  ONE_WORD,
  QUIET,
  SHAPED,
  SHAPED_WORD,
  SILENT,
  SILENT_NUMBER,
  UNBROKEN,
  WHOLE_VALUE,
} from './places.ts'
import { APOSTROPHE, COLON, COMMA, EQUALS, EXCLAMATION, GREATER, HYPHEN, OPEN_BRACE, QUOTE, SPACE } from './signs.ts'
import { isPlainMail } from './text-mail.ts'
import { beginsWithLogin, isClosed } from './value-ends.ts'

const VALUE_LENGTH_MAX: i32 = 400

/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let meaning: i32 = NO_LABEL
let sign: i32 = 0
let value: i32 = 0
/** Whether the sign compares, as in a program: `==`, `!=`. */
let compares = false

export function forgetValue(): void {
  meaning = NO_LABEL
}

/** A label that means `use` ends with the sign c before p. */
export function beginValue(use: i32, c: i32, p: i32): void {
  meaning = use
  sign = c
  value = p
  compares = c === EQUALS && byteAt(p - 2) === EXCLAMATION
  for (let b = byteAt(value); b === SPACE || b === COLON || b === EQUALS || b === GREATER; b = byteAt(value)) {
    if (b === EQUALS && byteAt(value - 1) === EQUALS) compares = true
    value++
  }
  if (byteAt(value) === QUOTE || byteAt(value) === APOSTROPHE) value++
}

/** Where the value ends that begins at `value`, when the next label begins at `limit`. */
function valueEnd(limit: i32): i32 {
  let end = value
  const closing = byteAt(value - 1)
  if (closing === QUOTE || closing === APOSTROPHE) {
    while (end < limit && byteAt(end) !== closing) end++
  } else {
    for (end = findEndSign(end, limit); end < limit; end = findEndSign(end + 1, limit)) {
      const c = byteAt(end)
      if ((c !== SPACE && c !== COMMA) || sign === EQUALS) break
      if (end + 1 < limit && byteAt(end + 1) === SPACE) break
    }
  }
  while (end > value && isTrailing(byteAt(end - 1)) && !isClosed(value, end)) end--
  return end
}

/** Blanks and signs between a value and the next label. */
function isTrailing(c: i32): bool {
  if (isLetter(c) || isDigit(c)) return false
  if (c < 64)
    return (
      c === SPACE || c === QUOTE || (c >= 39 && c <= 42) || c === COMMA || c === HYPHEN || c === 47 || c === GREATER
    )
  return c === 91 || c === 93 || c === OPEN_BRACE || c === 125
}

/** Whether [p, end) has the shape of the rule. What was found there without the label as an address has it. */
function isShaped(rule: i32, p: i32, end: i32): bool {
  if (rule === NETWORK_ADDRESS && wasFound(FOUND_NETWORK_ADDRESS, p, end)) return true
  if (rule === EMAIL && isPlainMail(p, end)) return true
  return isFrequentShape(rule, p, end)
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
  if (compares) return false
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(value, findWordEnd(value, end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(value, end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  const to = isWord ? findWordEnd(value, end, true) : use === UNBROKEN ? findWordEnd(value, end, false) : end
  if (to === value) return true
  if ((use === SHAPED || use === SHAPED_WORD) && !isShaped(rule, value, to)) return false
  if (use === WHOLE_VALUE && hasShaped(value, to)) return false
  if (mayBeNoValue(use, rule, value, to)) return false
  addLabelled(kind, value, to)
  return true
}
