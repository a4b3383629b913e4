import { byteAt, findEither } from './memory.ts'
import { CUT, ODD } from './rows.ts'
import { APOSTROPHE, BACKSLASH, CLOSE_BRACKET, HYPHEN, OPEN_BRACKET, QUOTE, SLASH } from './signs.ts'

const NUMBER_SIGN: i32 = 35
const ASTERISK: i32 = 42
const BACKTICK: i32 = 96

/** Whether the string that was closed last has a doubled quote or a backslash in it. */
export let hasEscape: bool = false
/** Text of the first string in the brackets that were closed last; none when it would begin at 0. */
export let insideFrom: i32 = 0
export let insideTo: i32 = 0

/** Where the string ends whose text begins at p, CUT when not in sight. */
export function closingApostrophe(p: i32, end: i32, backslash: bool): i32 {
  hasEscape = false
  while (p < end) {
    const q = findEither(p, end, APOSTROPHE, backslash ? BACKSLASH : APOSTROPHE)
    if (q + 1 >= end) return CUT
    if (byteAt(q) === APOSTROPHE && byteAt(q + 1) !== APOSTROPHE) return q
    hasEscape = true
    p = q + 2
  }
  return CUT
}

/** Whether something begins in brackets that is read in a way of its own: another kind of string, or a comment. */
function isOddInside(p: i32): bool {
  const c = byteAt(p)
  if (c === QUOTE || c === BACKTICK || c === NUMBER_SIGN) return true
  if (c === HYPHEN) return byteAt(p + 1) === HYPHEN
  return c === SLASH && byteAt(p + 1) === ASTERISK
}

/** Behind the bracket that closes the one at p; CUT or ODD. `hasEscape` then speaks of the first string inside. */
export function behindBrackets(p: i32, end: i32, backslash: bool): i32 {
  let depth = 0
  let escaped = false
  insideFrom = 0
  while (p < end) {
    const c = byteAt(p)
    if (c === APOSTROPHE) {
      // q'[…]' of Oracle.
      if ((byteAt(p - 1) | 32) === 113) return ODD
      const to = closingApostrophe(p + 1, end, backslash)
      if (to < 0) return to
      if (insideFrom === 0) {
        insideFrom = p + 1
        insideTo = to
        escaped = hasEscape
      }
      p = to
    } else if (c === OPEN_BRACKET) depth++
    else if (c === CLOSE_BRACKET) depth--
    else if (isOddInside(p)) return ODD
    p++
    if (depth === 0) {
      hasEscape = escaped
      return p
    }
  }
  return CUT
}
