import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBirthSlip } from './birth-slip.ts'

/** The same said with texts, as one would explain it. */
function isSlipInDigits(a: number, b: number): boolean {
  if (a === b) return false
  const [one, other] = [String(a), String(b)]
  const [year, month, day] = [one.slice(0, 4), one.slice(4, 6), one.slice(6)]
  const [year2, month2, day2] = [other.slice(0, 4), other.slice(4, 6), other.slice(6)]
  if ([year === year2, month === month2, day === day2].filter(Boolean).length === 2) return true
  if (year === year2 && month === day2 && day === month2) return true
  const differing = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]))
  const [i = 0, j = 0] = differing
  return differing.length === 2 && one[i] === other[j] && one[j] === other[i]
}

const day = fc
  .tuple(
    fc.constantFrom(1908, 1980, 1981, 1918, 2001),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => year * 10_000 + month * 100 + date)

test('a slip in a birth date is found by arithmetic as it is by its digits', () => {
  fc.assert(
    fc.property(day, day, (a, b) => isBirthSlip(a, b) === isSlipInDigits(a, b)),
    { numRuns: 2000 },
  )
})

test.each([
  [19800517, 19800571, true, 'two digits of the day exchanged'],
  [19800517, 19801705, true, 'no such month, but day and month exchanged'],
  [19800517, 19080517, true, 'two digits of the year exchanged'],
  [19800517, 19810517, true, 'another year'],
  [19800517, 19810617, false, 'another year and month'],
  [19800517, 0, false, 'one is unknown'],
  [19800517, 19800517, false, 'the same'],
])('%i and %i: %s (%s)', (a, b, slip) => expect(isBirthSlip(a, b)).toBe(slip))
