import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))
const header = ['氏名', '電話番号', 'メールアドレス', '生年月日']
const sample = [
  ['山田太郎', '090-1234-5678', 'taro@example.jp', '1984-07-13'],
  ['佐藤花子', '03-1234-5678', 'hanako@example.jp', '1990-01-03'],
]
const profile = detector.profileTable({ header, sample })

const found = (cells: readonly string[]): readonly string[] =>
  detector.findInRow(profile, cells).map((f) => `${f.column} ${f.item}`)

test.each([
  [
    'a cell crept in at the front',
    ['', '山田太郎', '090-1234-5678', 'taro@example.jp', '1984-07-13'],
    ['1 name', '2 phone', '3 email', '4 birth-date'],
  ],
  [
    'a cell was parted by its own comma',
    ['山田', '太郎', '090-1234-5678', 'taro@example.jp', '1984-07-13'],
    ['0 name', '1 name', '2 phone', '3 email', '4 birth-date'],
  ],
  ['a cell was left out', ['山田太郎', 'taro@example.jp', '1984-07-13'], ['0 name', '1 email', '2 birth-date']],
  ['empty cells at the end were left out', ['山田太郎', '090-1234-5678'], ['0 name', '1 phone']],
  [
    'too many cells, yet all in place',
    ['山田太郎', '090-1234-5678', 'taro@example.jp', '1984-07-13', ''],
    ['0 name', '1 phone', '2 email', '3 birth-date'],
  ],
])('%s', (_what, cells, findings) => expect(found(cells)).toEqual(findings))

test('a slipped row among those that are looked at first makes no column of its own', () => {
  const rows = [...sample, ['', '鈴木一郎', '06-1234-5678', 'ichiro@example.jp', '1970-02-03']]
  expect(detector.profileTable({ header, sample: rows })).toHaveLength(4)
})

describe('a row of the usual width whose cells stand in other columns', () => {
  const wide = [...header, '性別', '']
  const rows = [
    ['山田太郎', '090-1234-5678', 'taro@example.jp', '1984-07-13', '男', ''],
    ['佐藤花子', '03-1234-5678', 'hanako@example.jp', '1990-01-03', '女', ''],
  ]
  const usual = detector.profileTable({ header: wide, sample: rows })
  const told = (cells: readonly string[]): readonly string[] =>
    detector.findInRow(usual, cells).map((f) => `${f.column} ${f.item}`)

  test.each([
    [
      'a cell crept in at the front',
      ['', '鈴木一郎', '06-1234-5678', 'ichiro@example.jp', '1970-02-03', '男'],
      ['1 name', '2 phone', '3 email', '4 birth-date', '5 sex'],
    ],
    [
      'a cell crept in that may be the rest of a name',
      ['鈴木', '一郎', '06-1234-5678', 'ichiro@example.jp', '1970-02-03', '男'],
      ['0 name', '1 name', '2 phone', '3 email', '4 birth-date', '5 sex'],
    ],
    [
      'a cell was left out',
      ['鈴木一郎', 'ichiro@example.jp', '1970-02-03', '男', '', ''],
      ['0 name', '1 email', '2 birth-date', '3 sex'],
    ],
  ])('%s', (_what, cells, findings) => expect(told(cells)).toEqual(findings))

  test('junk in two columns is junk of these columns, since it fits nowhere else', () => {
    expect(told(['鈴木一郎', 'なし（固定電話）', '未登録です', '1970-02-03', '男', ''])).toEqual([
      '0 name',
      '1 phone',
      '2 email',
      '3 birth-date',
      '4 sex',
    ])
  })
})
