import { expect, test } from 'vitest'
import type { ColumnMeaning } from '#detect/index.ts'
import { idleMappings } from './idle-mapping.ts'

const meaning: ColumnMeaning = { use: 'name', role: 'self', sure: 'certain', why: 'header', by: 'label' }
const table = {
  file: 'evidence/u.csv',
  part: 'users',
  header: ['No', ' お名前'],
  columns: [
    { name: 'No', meaning },
    { name: 'お名前', meaning },
  ],
  encoding: { name: 'utf-8', confidence: 1 },
}
const advice = (file: string, part: string, columns: readonly string[]) => {
  const decided = Object.fromEntries(columns.map((column) => [column, 'ignore' as const]))
  return idleMappings([{ file, table: part, columns: decided }], [table]).map((r) => r.advice)
}

test('columns by header, trimmed or not, or by index are there', () =>
  expect(advice('evidence/u.csv', '', ['No', 'お名前', ' お名前', '1'])).toEqual([]))
test('a column that is not there is told, not by its name', () =>
  expect(advice('evidence/u.csv', 'users', ['氏名', '2', 'No'])).toEqual([
    'mapping.yaml names 2 column(s) that this table has not; compare its header',
  ]))
test.each([
  ['evidence/v.csv', ''],
  ['evidence/u.csv', 'orders'],
])('a table that is not there is told: %s %s', (file, part) =>
  expect(advice(file, part, ['No'])).toEqual([
    'mapping.yaml speaks of this table, and no such table was read; correct its file or table',
  ]),
)
