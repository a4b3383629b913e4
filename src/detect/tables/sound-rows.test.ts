import { expect, test } from 'vitest'
import { soundRows } from './sound-rows.ts'

const header = ['会員番号', '氏名', '性別', '']
const records = [
  ['K1', '山田太郎', '男', ''],
  ['K2', '佐藤花子', '女', ''],
  ['K3', '小暮渚', '女', ''],
]

test.each<[string, readonly string[]]>([
  ['sums', ['小計', '3件', '', '']],
  ['the header once more', header],
  ['rows that slipped into a column without a name', ['', 'K4', '島村健', '男']],
])('columns are not judged by %s', (_, row) => {
  expect(soundRows({ header, sample: [...records, row] })).toEqual(records)
})

test('a nameless last column that most rows fill is a column', () => {
  const filled = records.map((row) => [...row.slice(0, 3), '済'])
  expect(soundRows({ header, sample: [...filled, records[0] ?? []] })).toHaveLength(4)
})

test('where no row is a record all of them are left', () => {
  expect(soundRows({ header, sample: [header] })).toEqual([header])
})
