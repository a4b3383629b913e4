import { digitsOnly } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { passesLuhn } from '../values/check-digits.ts'

const IN_TEXT =
  /(?<![\dA-Za-z_+-]|(?<![Nn][Oo])\.)(?:\d{14,16}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?![\dA-Za-z_]|[-.]\d)/g

/** Length and first digits of the brands that Japan's merchants take (ISO/IEC 7812-1 issuer numbers). */
function isOfABrand(digits: string): boolean {
  const [one, two, four] = [digits.slice(0, 1), Number(digits.slice(0, 2)), Number(digits.slice(0, 4))]
  if (digits.length === 15) return two === 34 || two === 37
  if (digits.length === 14) return two === 30 || two === 36 || two === 38 || two === 39
  if (digits.length !== 16) return false
  if (one === '4' || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return true
  return (four >= 3528 && four <= 3589) || four === 6011 || two === 65 || two === 62
}

function read(cell: string): string | null {
  const digits = digitsOnly(cell)
  return digits !== null && isOfABrand(digits) && passesLuhn(digits) && !/^(\d)\1+$/.test(digits) ? digits : null
}

export default recognizer({
  id: 'card-number',
  item: 'card-number',
  version: 2,
  source: 'ISO/IEC 7812-1, annex B (check digit) and issuer numbers',
  form: 'shaped',
  needs: { digits: 14 },
  find: (text) =>
    matchesOf(text, IN_TEXT, (m) => {
      const value = read(m[0])
      return value === null ? null : { value, sure: 'likely' }
    }),
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['4111 1111 1111 1111', '4111111111111111'],
    ['5500-0000-0000-0004', '5500000000000004'],
    ['４１１１－１１１１－１１１１－１１１１', '4111111111111111'],
    ['378282246310005', '378282246310005'],
    ['3782-822463-10005', '378282246310005'],
    ['3530111333300000', '3530111333300000'],
    ['36000000000008', '36000000000008'],
    ['カードNO.«4111111111111111»', '4111111111111111'],
    ['Card No.«5500-0000-0000-0004»', '5500000000000004'],
  ],
  cells: [['4111-1111-1111-1111', '4111111111111111']],
  nearMisses: [
    ['4111 1111 1111 1112', 'the check digit is wrong'],
    ['90004111111111111111', 'the digits are part of a longer number'],
    ['4111 1111-1111 1111', 'separators change'],
    ['1234567812345670', 'no brand begins so'],
    ['ORD-4111111111111111', 'part of an order number'],
    ['0000000000000000', 'nothing but zeros'],
  ],
  unreadable: [['4111', 'four digits']],
})
