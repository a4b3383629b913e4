import { digitsOnly } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { passesCorporateNumber } from '../values/check-digits.ts'

const IN_TEXT = /(?<![\dA-Za-z_.+-])(T)?\d{13}(?![\dA-Za-z_]|[-.:]\d)/g

function read(cell: string): string | null {
  const digits = digitsOnly(cell.trim().replace(/^[TＴ]/, ''))
  return digits !== null && passesCorporateNumber(digits) ? digits : null
}

export default recognizer({
  id: 'corporate-number',
  item: 'corporate-number',
  version: 1,
  source: '法人番号の指定等に関する省令 (order 70 of 2014) art. 2; T and the number: 消費税法 art. 57-2',
  form: 'shaped',
  needs: { digits: 13 },
  find: (text) =>
    matchesOf(text, IN_TEXT, (m) => {
      const value = read(m[0])
      return value === null ? null : { value, sure: m[1] ? 'likely' : 'possible' }
    }),
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['7000012050002', '7000012050002'],
    ['T7000012050002', '7000012050002'],
  ],
  cells: [['7-0000-1205-0002', '7000012050002']],
  nearMisses: [
    ['8000012050002', 'the check digit is wrong'],
    ['70000120500021', 'fourteen digits'],
  ],
})
