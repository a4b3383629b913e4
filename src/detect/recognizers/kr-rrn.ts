import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { isoDay } from '../values/dates.ts'

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

function read(cell: string): string | null {
  const m = /^(\d{2})(\d{2})(\d{2})-?([1-8])(\d{6})$/.exec(foldWidth(cell).trim())
  if (!m) return null
  const digits = m.slice(1).join('')
  const century = '1256'.includes(m[4] ?? '') ? 1900 : 2000
  if (isoDay(century + Number(m[1]), Number(m[2]), Number(m[3])) === null) return null
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (11 - (sum % 11)) % 10 === Number(digits[12]) ? digits : null
}

export default recognizer({
  id: 'kr-rrn',
  item: 'national-id',
  version: 1,
  source:
    'Korea, Enforcement Rule of the Resident Registration Act, art. 2 (check digit; none on numbers since October 2020)',
  form: 'any',
  needs: { digits: 13, anyOf: '-' },
  find: (text) =>
    matchesOf(text, /(?<![\d-])\d{6}-[1-8]\d{6}(?![\d-])/g, (m) => {
      const value = read(m[0])
      return value === null ? null : { value, sure: 'likely' }
    }),
  read,
  looks: (cell) => cell.includes('-') && read(cell) !== null,
  examples: [['900101-1234568', '9001011234568']],
  cells: [['900101-1234568', '9001011234568']],
  nearMisses: [
    ['900101-1234567', 'the check digit is wrong'],
    ['901301-1234568', 'no such month'],
  ],
})
