import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'
import { secondHeader } from './second-header.ts'

const LABELS = new Set('member_no nm tel_1 会員番号 氏名 電話番号 住所 年齢 性別 職業 年収 家族 趣味'.split(' '))
const looksLikeLabel = (text: string): boolean => LABELS.has(text)
const PEOPLE = '10021,佐藤花子,03-3831-1234\n10022,田中一郎,03-3831-1235\n10023,木村健,03-3831-1236\n'

test.each([
  ['names in Japanese', 'member_no,nm,tel_1\n会員番号,氏名,電話番号\n', ['会員番号', '氏名', '電話番号']],
  [
    'columns that are counted, and kinds of values',
    'member_no,nm,tel_1\nCOL_001,COL_002,COL_003\nVARCHAR2(60),VARCHAR2(60),NUMBER(5)\n',
    undefined,
  ],
  [
    'kinds of values, and names in Japanese',
    'member_no,nm,tel_1\ntext,text,text\n会員番号,氏名,電話番号\n',
    ['会員番号', '氏名', '電話番号'],
  ],
  ['kinds of values', 'member_no,nm,tel_1\n文字列,文字列(20),varchar(13)\n', undefined],
])('a second row of the header is no record: %s', async (_, header, comments) => {
  const { tables, rows, numbers } = await reading('a.csv', header + PEOPLE, undefined, { looksLikeLabel })
  expect(tables.map((table) => [table.header, table.comments])).toStrictEqual([
    [['member_no', 'nm', 'tel_1'], comments],
  ])
  expect(rows).toHaveLength(3)
  expect(numbers).toStrictEqual([1, 2, 3])
})

test.each([
  [
    'a record',
    [
      ['10021', '佐藤花子', '03-3831-1234'],
      ['10022', '田中一郎', '03-3831-1235'],
    ],
  ],
  [
    'words for things in every row',
    [
      ['氏名', '住所', '電話番号'],
      ['年齢', '性別', '職業'],
      ['年収', '家族', '趣味'],
    ],
  ],
  [
    'one word in every cell',
    [
      ['氏名', '氏名', '氏名'],
      ['佐藤花子', '田中一郎', '木村健'],
    ],
  ],
  ['nothing below it', [['会員番号', '氏名', '電話番号']]],
])('the row below a header is a record: %s', (_, below) => {
  expect(secondHeader(below, looksLikeLabel)).toBeNull()
})
