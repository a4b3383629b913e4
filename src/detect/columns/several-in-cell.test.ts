import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector } from '../index.ts'
import type { Recognizer } from '../reader/recognizer.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const foundIn = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const profile = detector.profileTable({ header, sample: rows })
  return (rows[0] ? detector.findInRow(profile, rows[0]) : []).map(
    ({ item, column, start, end }) => `${item} ${rows[0]?.[column]?.slice(start, end)}`,
  )
}
const three = (row: readonly string[]) => [row, row, row.map((cell) => cell.replaceAll('8', '9'))]

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    'a record in one cell, between strokes',
    ['顧客情報'],
    ['佐野 健太／男／48歳／06-6841-9876'],
    ['name 佐野 健太', 'sex 男', 'age 48歳', 'phone 06-6841-9876'],
  ],
  [
    'a name and what stands behind it',
    ['氏名', '金額'],
    ['佐野 健太|k.sano@example.jp|1980/04/05', '18'],
    ['name 佐野 健太', 'email k.sano@example.jp', 'birth-date 1980/04/05'],
  ],
  [
    'a telephone number behind an address',
    ['氏名', '住所・電話'],
    ['佐野 健太', '大阪府豊中市本町4-5-6 06-6841-9876'],
    ['name 佐野 健太', 'address 大阪府豊中市本町4-5-6', 'phone 06-6841-9876'],
  ],
  [
    'an address alone',
    ['氏名', '住所'],
    ['佐野 健太', '大阪府豊中市本町4-5-6 801'],
    ['name 佐野 健太', 'address 大阪府豊中市本町4-5-6 801'],
  ],
  ['sizes of a thing', ['商品', '寸法'], ['机', '80／120／48'], []],
])('%s', (_, header, row, expected) => expect(foundIn(header, three(row))).toEqual(expected))
