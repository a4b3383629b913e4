import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from '#kernel/csv.ts'
import { csvRecords, csvRows } from './csv-rows.ts'

/** What a spreadsheet would run is written with an apostrophe before it, so such cells do not come back equal. */
const cell = fc
  .string({ unit: fc.constantFrom('a', '甲', '"', ',', '\n', '\r', ' ', '1') })
  .filter((c) => !c.startsWith('\r'))

test('what was written as CSV is read back, quotes, commas and line ends included', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
      expect(csvRows(rows.map(csvLine).join(''))).toEqual(rows)
    }),
  )
})

test('a last line without its end counts', () => {
  expect(csvRows('a,b\r\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
})

test('records go by the names of the head; a byte order mark is no part of them', () => {
  expect(csvRecords('\ufefffile,row\r\nx.csv,3\r\n')).toEqual([{ file: 'x.csv', row: '3' }])
})

test('text that is no CSV is said to be none', () =>
  expect(() => csvRows('a,b"c"\r\n')).toThrow(/not CSV from record 1/))
