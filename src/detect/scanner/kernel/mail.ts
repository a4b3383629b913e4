import { isDigit, isLetter, isScale } from './characters.ts'
import { HAS_MAIL_BITS, isMailByBits, MAIL_BITS } from './mail-bits.ts'
import { byteAt } from './memory.ts'
import { AT, DOT, HYPHEN, LOW_LINE, PLUS } from './signs.ts'

const LOCAL_MAX: i32 = 64
const DOMAIN_MAX: i32 = 200

/** Whether c may stand in the part before the `@` of an address that nobody need look at twice. */
function isLocal(c: i32): bool {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN || c === PLUS
}

/** Where the plain domain ends that begins at p: labels of letters, digits and hyphens, the last of 2 to 24 letters; 0 if none. */
function domainEnd(p: i32, end: i32): i32 {
  let label = p
  let letters = true
  let q = p
  for (; q < end; q++) {
    const c = byteAt(q)
    if (c === DOT) {
      if (q === label) return 0
      label = q + 1
      letters = true
    } else if (isDigit(c) || c === HYPHEN) {
      if (c === HYPHEN && q === label) return 0
      letters = false
    } else if (!isLetter(c)) break
  }
  if (!letters || label === p || q - label < 2 || q - label > 24 || q - p > DOMAIN_MAX) return 0
  return q
}

/** Whether [p, end) is one e-mail address of the usual letters, digits and signs. */
export function isMailCell(p: i32, end: i32): bool {
  if (HAS_MAIL_BITS && end - p <= MAIL_BITS) return isMailByBits(p, end - p)
  const first = byteAt(p)
  if (!isLetter(first) && !isDigit(first) && first !== LOW_LINE) return false
  let q = p + 1
  while (q < end && isLocal(byteAt(q))) q++
  if (q === end || byteAt(q) !== AT || q - p > LOCAL_MAX || isScale(q + 1)) return false
  return domainEnd(q + 1, end) === end
}
