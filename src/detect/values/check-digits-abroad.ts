const digitAt = (digits: string, i: number): number => digits.charCodeAt(i) - 48

/** The sum of digits times weights; `digits` are ASCII digits, and what stands behind the last weight is left out. */
const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digitAt(digits, i), 0)

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain, Real Decreto 1553/2005: the letter of a DNI (eight digits) or NIE (X, Y or Z and seven), in capitals. */
export function passesDni(written: string): boolean {
  const number = Number(written.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))))
  return DNI_LETTERS.charAt(number % 23) === written.slice(-1)
}

/** What a sign at an odd place of a codice fiscale counts, digits as the first ten letters. */
const ODD_PLACES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Italy, D.M. 23/12/1976: the last of the 16 signs, in capitals. */
export function passesCodiceFiscale(written: string): boolean {
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const code = written.charCodeAt(i)
    const value = code < 65 ? code - 48 : code - 65
    sum += i % 2 === 0 ? (ODD_PLACES[value] ?? 0) : value
  }
  return written.charCodeAt(15) - 65 === sum % 26
}

/** France, INSEE: the key of two digits behind the 13 of a number of social security; 2A and 2B stand for Corsica. */
export function passesNir(written: string): boolean {
  const number = Number(written.slice(0, 13).replace('2A', '19').replace('2B', '18'))
  return Number(written.slice(13)) === 97 - (number % 97)
}

/** Brazil, Receita Federal: the two last of eleven digits; eleven times the same is nobody's. */
export function passesCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false
  return [9, 10].every((n) => {
    const sum = Array.from({ length: n }, (_, i) => (n + 1 - i) * digitAt(digits, i)).reduce((a, b) => a + b, 0)
    return ((sum * 10) % 11) % 10 === digitAt(digits, n)
  })
}

/** England, NHS Data Dictionary: the last of ten digits, modulus 11. */
export const passesNhs = (digits: string): boolean =>
  (11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(digits, 9)

/** Portugal, the last of the nine digits of a NIF, modulus 11. */
export function passesNif(digits: string): boolean {
  const rest = weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return digitAt(digits, 8) === (rest < 2 ? 0 : 11 - rest)
}

/** Poland, the last of the eleven digits of a PESEL. */
export const passesPesel = (digits: string): boolean =>
  (10 - (weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digitAt(digits, 10)

/** Switzerland, eCH-0044: the last of 13 digits as in EAN-13. */
export const passesAhv = (digits: string): boolean =>
  (10 - (weighed(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digitAt(digits, 12)

/** Belgium: the last two of eleven digits, modulus 97; a 2 stands before the numbers of those born from 2000 on. */
export const passesBelgian = (digits: string): boolean =>
  ['', '2'].some((before) => 97 - (Number(before + digits.slice(0, 9)) % 97) === Number(digits.slice(9)))

/** Germany, ISO/IEC 7064 MOD 11,10: the last of the eleven digits of a Steuer-ID. */
export function passesSteuerId(digits: string): boolean {
  let product = 10
  for (let i = 0; i < 10; i++) {
    const sum = (digitAt(digits, i) + product) % 10
    product = (2 * (sum === 0 ? 10 : sum)) % 11
  }
  return (11 - product) % 10 === digitAt(digits, 10)
}

/** China, GB 11643-1999: the last of 18 signs, ISO/IEC 7064 MOD 11-2, where X counts ten. */
export const passesChinese = (written: string): boolean =>
  '10X98765432'.charAt(weighed(written, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
  written.slice(-1)

/** The product of two elements of the dihedral group of ten. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)
  return b < 5 ? 5 + ((a - b) % 5) : (5 + a - b) % 5
}

const TURNED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** India, UIDAI: the last of twelve digits by Verhoeff's scheme. */
export function passesAadhaar(digits: string): boolean {
  let check = 0
  for (let i = 0; i < digits.length; i++) {
    let turned = digitAt(digits, digits.length - 1 - i)
    for (let n = 0; n < i % 8; n++) turned = TURNED[turned] ?? 0
    check = dihedral(check, turned)
  }
  return check === 0
}

const NRIC_LETTERS: Readonly<Record<string, readonly [add: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
}

/** Singapore, ICA: the letter behind the seven digits of an NRIC or FIN, in capitals. */
export function passesNric(written: string): boolean {
  const [add, letters] = NRIC_LETTERS[written.charAt(0)] ?? [0, '']
  return letters.charAt((weighed(written.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + add) % 11) === written.slice(-1)
}

/** Canada, Social Insurance Number: nine digits by Luhn's scheme (ISO/IEC 7812-1). */
export function passesSin(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) {
    const doubled = digitAt(digits, i) * (i % 2 === 0 ? 1 : 2)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
