const digit = (digits: string, i: number): number => digits.charCodeAt(i) - 48

/** ISO/IEC 7812-1, annex B: the check digit of payment cards. `digits` are ASCII digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const value = digit(digits, digits.length - 1 - i) * (i % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** Ministry of Internal Affairs order 85 of 2014, art. 5: the last of the 12 digits of an individual number. */
export function passesMyNumber(digits: string): boolean {
  if (digits.length !== 12) return false
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += digit(digits, 11 - n) * (n <= 6 ? n + 1 : n - 5)
  const rest = sum % 11
  return digit(digits, 11) === (rest <= 1 ? 0 : 11 - rest)
}

/** Ministry of Finance order 70 of 2014, art. 2: the first of the 13 digits of a corporate number. */
export function passesCorporateNumber(digits: string): boolean {
  if (digits.length !== 13) return false
  let sum = 0
  for (let n = 1; n <= 12; n++) sum += digit(digits, 13 - n) * (n % 2 === 1 ? 1 : 2)
  return digit(digits, 0) === 9 - (sum % 9)
}

/** Driver's licence: modulus 11 over the first ten digits gives the eleventh; the twelfth counts reissues. */
export function passesDriversLicence(digits: string): boolean {
  if (digits.length !== 12) return false
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const check = 11 - (weights.reduce((sum, weight, i) => sum + weight * digit(digits, i), 0) % 11)
  return digit(digits, 10) === (check >= 10 ? 0 : check)
}

/** The law under which an insurer insures (法別番号), of numbers of eight digits, and the prefecture behind it. */
const INSURER = /^(?:0[1-7]|3[1-4]|39|63|67|7[2-5])(?:0[1-9]|[1-3]\d|4[0-7])\d{4}$/

/** The number of a Japanese health insurer, of eight digits: modulus 10 over the first seven gives the last. */
export const passesInsurer = (digits: string): boolean => INSURER.test(digits) && passesLuhn(digits)
