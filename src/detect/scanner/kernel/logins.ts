import { isDigit, isLetter, isUpper } from './characters.ts'
import { addUnlabelled, hasLabelled, isFoundIn } from './found.ts'
import { byteAt } from './memory.ts'
import { COLON, DOT, HYPHEN, LOW_LINE, SLASH, SPACE } from './signs.ts'

/*
 * Who is named in the third field of an access log (Common Log Format): `203.0.113.7 - taro [22/Nov/2026:05:10:20 +0900] "GET …`. Looked for
 * only in logs that tell who logged in; whether an account is that of a service, the driver says.
 */

/** The kind of such a finding, behind those of names in the order of the driver. */
const FOUND_LOGIN: i32 = 9
const OPEN_SQUARE: i32 = 91
const ACCOUNT_SIGNS_MAX: i32 = 64
/** From the bracket before a moment to the one behind it, and from there to a sign within. */
const MOMENT_LENGTH: i32 = 27

let asksLogins = false
/** Whether a moment stood in the line. */
let hasMoment = false

/** Says whether the lines that follow are of a log that tells who logged in. */
export function tellLogins(tells: bool): void {
  asksLogins = tells
}

export function beginLogins(): void {
  hasMoment = false
}

/** `[22/Nov/2026:`, as a moment begins. */
function beginsMoment(p: i32): bool {
  return (
    byteAt(p) === OPEN_SQUARE &&
    isDigit(byteAt(p + 1)) &&
    isDigit(byteAt(p + 2)) &&
    byteAt(p + 3) === SLASH &&
    isUpper(byteAt(p + 4)) &&
    byteAt(p + 7) === SLASH &&
    isDigit(byteAt(p + 8)) &&
    isDigit(byteAt(p + 11)) &&
    byteAt(p + 12) === COLON
  )
}

function isOfAccount(c: i32): bool {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN
}

/** Looks at the closing bracket at p of the line that begins at `from`. False when the recognizers have to look. */
export function lookAtLogin(p: i32, from: i32): bool {
  if (!asksLogins) return true
  const moment = p - MOMENT_LENGTH
  if (moment <= from || !beginsMoment(moment) || byteAt(moment - 1) !== SPACE) return true
  hasMoment = true
  const end = moment - 1
  const last = byteAt(end - 1)
  if (!isLetter(last) && !isDigit(last) && last !== LOW_LINE && last !== DOT) return true
  let start = end
  while (start > from && byteAt(start - 1) !== SPACE) start--
  if (start - from < 4 || byteAt(start - 2) !== HYPHEN || byteAt(start - 3) !== SPACE) return true
  let fields = 1
  for (let q = from; q < start - 2; q++) {
    if (byteAt(q) !== SPACE) continue
    if (q === from || byteAt(q - 1) === SPACE) return true
    if (q < start - 3) fields++
  }
  if (fields > 2) return true
  const first = byteAt(start)
  if (!isLetter(first) || isUpper(first) || end - start > ACCOUNT_SIGNS_MAX || isFoundIn(start, end)) return false
  for (let q = start; q < end; q++) if (!isOfAccount(byteAt(q))) return false
  addUnlabelled(FOUND_LOGIN, start, end)
  return true
}

/** Whether a label told something in a line with such a moment: then only the rules of logins know whether it counts. */
export function mayBeOfNobody(): bool {
  return hasMoment && hasLabelled()
}

/** Whether a moment may stand in the line [p, end), which goes beyond ASCII, so that the rules of logins have to look. */
export function mayTellLogin(p: i32, end: i32): bool {
  if (!asksLogins) return false
  for (; p < end; p++) if (beginsMoment(p)) return true
  return false
}
