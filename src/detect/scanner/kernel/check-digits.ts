import { byteAt } from './memory.ts'

/*
 * Check digits over ASCII digits that stand at p one behind the other. The sources of the rules are named in
 * `src/detect/values/check-digits.ts`, which is the slower twin of this file.
 */

/** Payment cards, n digits. */
export function passesLuhn(p: i32, n: i32): bool {
  let sum = 0
  for (let i = 0; i < n; i++) {
    const digit = byteAt(p + n - 1 - i) - 48
    const value = (i & 1) === 0 ? digit : digit * 2
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** Individual numbers, 12 digits. */
export function passesMyNumber(p: i32): bool {
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += (byteAt(p + 11 - n) - 48) * (n <= 6 ? n + 1 : n - 5)
  const rest = sum % 11
  return byteAt(p + 11) - 48 === (rest <= 1 ? 0 : 11 - rest)
}

/** Corporate numbers, 13 digits, the check digit first. */
export function passesCorporateNumber(p: i32): bool {
  let sum = 0
  for (let n = 1; n <= 12; n++) sum += (byteAt(p + 13 - n) - 48) * ((n & 1) === 1 ? 1 : 2)
  return byteAt(p) - 48 === 9 - (sum % 9)
}

/** Driver's licences, 12 digits, the check digit the eleventh. */
export function passesLicence(p: i32): bool {
  let sum = 0
  for (let i = 0; i < 10; i++) sum += (byteAt(p + i) - 48) * (i < 4 ? 5 - i : 11 - i)
  const check = 11 - (sum % 11)
  return byteAt(p + 10) - 48 === (check >= 10 ? 0 : check)
}

/** Length and first digits of the brands that `recognizers/card-number.ts` knows. */
export function isOfABrand(p: i32, n: i32): bool {
  const one = byteAt(p) - 48
  const two = one * 10 + byteAt(p + 1) - 48
  const four = two * 100 + (byteAt(p + 2) - 48) * 10 + byteAt(p + 3) - 48
  if (n === 15) return two === 34 || two === 37
  if (n === 14) return two === 30 || two === 36 || two === 38 || two === 39
  if (n !== 16) return false
  if (one === 4 || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return true
  return (four >= 3528 && four <= 3589) || four === 6011 || two === 65 || two === 62
}

/** Whether n digits are one and the same. */
export function isOneDigit(p: i32, n: i32): bool {
  for (let i = 1; i < n; i++) if (byteAt(p + i) !== byteAt(p)) return false
  return true
}
