import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ColumnValues, decodeColumn, encodeColumn } from './index.ts'

const wordsOf = fc.constantFrom<readonly string[]>([], ['name'], ['', '名前'], ['a', 'b', 'c', '𠮷', 'e', 'f'])
const columns: readonly (readonly [string, fc.Arbitrary<ColumnValues>])[] = [
  [
    'words by their codes',
    fc
      .tuple(wordsOf, fc.array(fc.nat(500), { minLength: 1, maxLength: 400 }))
      .filter(([words]) => words.length > 0)
      .map(([words, codes]) => ({
        kind: 'words',
        words,
        codes: Int32Array.from(codes, (code) => code % words.length),
      })),
  ],
  [
    'whole numbers',
    fc
      .array(fc.oneof(fc.nat(9), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), { minLength: 1, maxLength: 400 })
      .map((values) => ({ kind: 'integers', values: Int32Array.from(values) })),
  ],
  [
    'tokens',
    fc
      .array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 4, maxLength: 200 })
      .map((words) => ({ kind: 'hex', words: Int32Array.from(words.slice(0, words.length & ~3)), each: 4 })),
  ],
  [
    'what is so or not',
    fc
      .array(fc.boolean(), { minLength: 1, maxLength: 400 })
      .map((values) => ({ kind: 'booleans', values: Uint8Array.from(values, Number) })),
  ],
]

test.each(columns)('%s are read back as they were written', (_, column) => {
  fc.assert(
    fc.property(column, (values) => {
      expect(decodeColumn(encodeColumn(values))).toEqual(values)
    }),
  )
})

test('a column that is cut off is not taken for a shorter one', () => {
  const encoded = encodeColumn({ kind: 'integers', values: Int32Array.from({ length: 300 }, (_, i) => i * i) })
  expect(() => decodeColumn({ ...encoded, bytes: encoded.bytes.subarray(0, encoded.bytes.length - 9) })).toThrow()
})

test('numbers with a fraction are not read back', () => {
  expect(() => decodeColumn(encodeColumn({ kind: 'doubles', values: Float64Array.of(1.5) }))).toThrow('doubles')
})
