import { asked, maybeFillerCode } from './contacts.ts'
import { copyUnits, isDigit, setUnit, unitAt } from './memory.ts'
import { ASK_ACCOUNT } from './places.ts'

/** Placeholders in words have no more letters than this. */
const WORD_MAX: i32 = 7

/** The number of a customer, an account or a paper [from, end) as it is compared (account-number), at `to`: where it ends, or below 0. */
export function readAccount(from: i32, end: i32, to: i32): i32 {
  let q = to
  let letters = false
  for (let p = from; p < end; p += 2) {
    const u = unitAt(p)
    if (u === 0x2d || u === 0x5f || u === 0x20) continue
    if (u >= 0x41 && u <= 0x5a) setUnit(q, u + 32)
    else if (isDigit(u) || (u >= 0x61 && u <= 0x7a)) setUnit(q, u)
    else return asked(ASK_ACCOUNT, from, end, to)
    if (!isDigit(u)) letters = true
    q += 2
  }
  if (from === end) return to
  if (letters ? maybePlaceholder(to, q) : q === to || maybeFillerCode(to, q)) return asked(ASK_ACCOUNT, from, end, to)
  return letters ? q : withoutZeros(to, q)
}

/** Takes the zeros off with which the digits [from, end) begin, not all of which are zeros. */
function withoutZeros(from: i32, end: i32): i32 {
  let first = from
  while (unitAt(first) === 0x30) first += 2
  return first === from ? end : copyUnits(first, end, from)
}

/** Words such as none and unknown begin with one of these letters, and test may have digits behind it. */
function maybePlaceholder(from: i32, end: i32): bool {
  const first = unitAt(from)
  if (first === 0x74) return true
  if (end - from > WORD_MAX << 1) return false
  return first === 0x6e || first === 0x75 || first === 0x61 || first === 0x67 || first === 0x72 || first === 0x69
}
