import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeColumn, integerSteps, movedIntegers } from './index.ts'

const numbers = fc.array(fc.nat(2 ** 30), { minLength: 1, maxLength: 400 })

test('numbers that are moved afterwards give the bytes of those that were moved before', () => {
  fc.assert(
    fc.property(numbers, fc.nat(2 ** 30), (values, by) => {
      const moved = Int32Array.from(values, (value) => value + by)
      expect(movedIntegers(integerSteps(Int32Array.from(values)), by)).toEqual(
        encodeColumn({ kind: 'integers', values: moved }),
      )
    }),
  )
})
