import { digitsOnly } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { passesMyNumber } from '../values/check-digits.ts'

const IN_TEXT = /(?<![\dA-Za-z_.+-])(?:\d{12}|\d{4}([ -])\d{4}\1\d{4})(?![\dA-Za-z_]|[-.: ]\d)/g

function read(cell: string): string | null {
  const digits = digitsOnly(cell)
  return digits !== null && passesMyNumber(digits) && !/^(\d)\1+$/.test(digits) ? digits : null
}

export default recognizer({
  id: 'my-number',
  item: 'my-number',
  version: 1,
  source: '番号法 art. 2(5); 行政手続における特定の個人を識別するための番号…に関する命令 (order 85 of 2014) art. 5',
  form: 'shaped',
  needs: { digits: 12 },
  find: (text) =>
    matchesOf(text, IN_TEXT, (m) => {
      const value = read(m[0])
      return value === null ? null : { value, sure: 'possible' }
    }),
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['123456789018', '123456789018'],
    ['1234-5678-9018', '123456789018'],
    ['１２３４　５６７８　９０１８', '123456789018'],
  ],
  cells: [['1234 5678 9018', '123456789018']],
  nearMisses: [
    ['123456789012', 'the check digit is wrong'],
    ['1234567890181', 'thirteen digits'],
    ['1234-5678-9018-0000', 'part of a longer number'],
    ['000000000000', 'nothing but zeros'],
  ],
  unreadable: [['提出済', 'no number']],
})
