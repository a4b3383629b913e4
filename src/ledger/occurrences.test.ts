import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Occurrences } from './occurrences.ts'

test('every number occurs as often as it was added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 3000, size: 'max' }), (numbers) => {
      const counted = new Occurrences(1001)
      const expected = new Map<number, number>()
      for (const number of numbers) {
        counted.add(number)
        expected.set(number, (expected.get(number) ?? 0) + 1)
      }
      for (let number = 0; number <= 1000; number++) expect(counted.of(number)).toBe(expected.get(number) ?? 0)
    }),
    { numRuns: 8 },
  )
})
