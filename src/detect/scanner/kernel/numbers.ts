import { countBits, digitsIn, HAS_BITS, lookAtNumberBits, otherIn } from './cell-bits.ts'
import { isDigit, isDigits, isUpper, numberAt } from './characters.ts'
import {
  isOfABrand,
  isOneDigit,
  passesCorporateNumber,
  passesLicence,
  passesLuhn,
  passesMyNumber,
} from './check-digits.ts'
import { byteAt, digitsAt, hexEnd, setByte } from './memory.ts'
import { SCRATCH } from './places.ts'
import { DOT, HYPHEN, SPACE } from './signs.ts'

const DIGITS_MAX: i32 = 16
const SEPARATORS_MAX: i32 = 3

/** Where the digits stand that were gathered last, one behind the other. */
let gathered: i32 = SCRATCH

/**
 * Gathers the digits of [p, end) when it holds digits and at most three single hyphens or blanks between them, and
 * nothing else. Gives how many digits, 0 for anything else.
 */
function gatherDigits(p: i32, end: i32): i32 {
  if (end - p > DIGITS_MAX + SEPARATORS_MAX) return 0
  if (end - p <= DIGITS_MAX && digitsAt(p) >= end - p) {
    gathered = p
    return end - p
  }
  gathered = SCRATCH
  let n = 0
  let separators = 0
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (isDigit(c)) {
      if (n === DIGITS_MAX) return 0
      setByte(SCRATCH + n, c)
      n++
    } else {
      if ((c !== HYPHEN && c !== SPACE) || separators === SEPARATORS_MAX) return 0
      if (!isDigit(byteAt(q - 1)) || !isDigit(byteAt(q + 1)) || q === p || q + 1 === end) return 0
      separators++
    }
  }
  return n
}

/** Whether n digits at p are a number of Japan's numbering plan, with its leading zero. */
export function isNationalPhone(p: i32, n: i32): bool {
  if (byteAt(p) !== 48 || byteAt(p + 1) === 48) return false
  const second = byteAt(p + 1) - 48
  const third = byteAt(p + 2) - 48
  if (second >= 5 && third === 0) return n === 11 && byteAt(p + 3) !== 48
  // 0?0 that is neither mobile nor a number of firms is not given out; those of firms are left to the recognizer.
  return n === 10 && third !== 0
}

/** The place of the digit behind the one at p, when single signs may part digits. */
function behindDigit(p: i32): i32 {
  const c = byteAt(p + 1)
  return c === HYPHEN || c === SPACE ? p + 2 : p + 1
}

/** The same as `isPhoneCell` for n bytes at p, at most 14. */
function isShortPhone(p: i32, n: i32): bool {
  lookAtNumberBits(p)
  const signs = otherIn & ((1 << n) - 1)
  if ((digitsIn | otherIn | (-1 << n)) !== -1 || (signs & ((signs << 1) | 1 | (1 << (n - 1)))) !== 0) return false
  const digits = n - countBits(signs)
  if ((digits !== 10 && digits !== 11) || n - digits > SEPARATORS_MAX) return false
  const one = behindDigit(p)
  const two = behindDigit(one)
  const second = byteAt(one) - 48
  const third = byteAt(two) - 48
  if (second === 0) return false
  if (second >= 5 && third === 0) return digits === 11 && byteAt(behindDigit(two)) !== 48
  return digits === 10 && third !== 0
}

/** `03-1234-5678`, `09012345678`: digits and hyphens only. */
export function isPhoneCell(p: i32, end: i32): bool {
  if (byteAt(p) !== 48) return false
  if (HAS_BITS) return end - p <= 14 && isShortPhone(p, end - p)
  const n = gatherDigits(p, end)
  return (n === 10 || n === 11) && isNationalPhone(gathered, n)
}

/** `160-0023`, `1600023`. */
export function isPostalCell(p: i32, end: i32): bool {
  if (isDigits(p, end, 7)) return true
  return end - p === 8 && digitsAt(p) === 3 && byteAt(p + 3) === HYPHEN && digitsAt(p + 4) >= 4
}

export function isCardCell(p: i32, end: i32): bool {
  const n = gatherDigits(p, end)
  return n >= 14 && isOfABrand(gathered, n) && passesLuhn(gathered, n) && !isOneDigit(gathered, n)
}

export function isMyNumberCell(p: i32, end: i32): bool {
  return gatherDigits(p, end) === 12 && passesMyNumber(gathered) && !isOneDigit(gathered, 12)
}

export function isLicenceCell(p: i32, end: i32): bool {
  return gatherDigits(p, end) === 12 && passesLicence(gathered)
}

export function isCorporateCell(p: i32, end: i32): bool {
  return gatherDigits(p, end) === 13 && passesCorporateNumber(gathered)
}

/** `203.0.113.7`, four numbers up to 255 without leading zeros. */
export function isNetworkAddressCell(p: i32, end: i32): bool {
  if (end - p > 15) return false
  for (let part = 0; part < 4; part++) {
    const n = digitsAt(p)
    if (n < 1 || n > 3 || (n > 1 && byteAt(p) === 48) || numberAt(p, n) > 255) return false
    p += n
    if (part < 3) {
      if (byteAt(p) !== DOT) return false
      p++
    }
  }
  return p === end
}

/** `TK1234567`. */
export function isPassportCell(p: i32, end: i32): bool {
  return end - p === 9 && isUpper(byteAt(p)) && isUpper(byteAt(p + 1)) && digitsAt(p + 2) >= 7
}

/** `AB12345678CD`. */
export function isResidenceCell(p: i32, end: i32): bool {
  if (end - p !== 12 || !isUpper(byteAt(p)) || !isUpper(byteAt(p + 1))) return false
  return digitsAt(p + 2) === 8 && isUpper(byteAt(p + 10)) && isUpper(byteAt(p + 11))
}

export function isAgeCell(p: i32, end: i32): bool {
  const n = end - p
  return n >= 1 && n <= 3 && digitsAt(p) >= n && numberAt(p, n) <= 125
}

/** `03/26`, `0326`. */
export function isExpiryCell(p: i32, end: i32): bool {
  if (digitsAt(p) < 2 || numberAt(p, 2) < 1 || numberAt(p, 2) > 12) return false
  if (end - p === 4) return isDigits(p, end, 4) && numberAt(p, 4) >= 100
  return end - p === 5 && byteAt(p + 2) === 47 && digitsAt(p + 3) >= 2
}

/** Hashes in hex by the lengths of MD5, SHA-1 and SHA-2, a digit among them. */
export function isHashCell(p: i32, end: i32): bool {
  const n = end - p
  if (n !== 32 && n !== 40 && n !== 56 && n !== 64 && n !== 96 && n !== 128) return false
  return hexEnd(p, end) === end && hasDigit(p, end)
}

function hasDigit(p: i32, end: i32): bool {
  while (p < end && !isDigit(byteAt(p))) p++
  return p < end
}
