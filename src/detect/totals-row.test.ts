import { expect, test } from 'vitest'
import { isTotalsRow } from './totals-row.ts'

test.each<[readonly string[], boolean, string]>([
  [['合計', '', '38件', ''], true, 'a total with its count'],
  [['', '総計：', '1,234'], true, 'a total in the second column'],
  [['Total', '120', '98.5'], true, 'an English total'],
  [['合計 40名'], true, 'word and figure in one cell'],
  [['計', '山田 太郎', '03-1234-5678'], false, 'somebody stands in the row'],
  [['合田', '12'], false, 'a surname that begins like the word'],
  [['', '', ''], false, 'an empty row'],
])('%j: %s (%s)', (cells, expected) => expect(isTotalsRow(cells)).toBe(expected))
