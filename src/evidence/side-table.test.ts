import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

const LABELS = [
  '氏名',
  'フリガナ',
  '生年月日',
  '性別',
  '電話',
  '住所',
  '会員番号',
  '備考',
  '項目',
  '内容',
  '件数',
  '年齢',
]
const looksLikeLabel = (text: string): boolean => LABELS.includes(text.replace(/[:：]$/, ''))

const PEOPLE = [
  ['K-001', '佐藤 一郎', '1980-01-02', '男'],
  ['K-002', '鈴木 花子', '1985-03-04', '女'],
  ['K-003', '高橋 次郎', '1990-05-06', '男'],
]
const NAMES = ['会員番号', '氏名', '生年月日', '性別']
const onItsSide = (end: string, pad = ''): string =>
  NAMES.map((label, i) => [label, ...PEOPLE.map((p) => p[i] ?? '')].join() + pad + end).join('')
const form = (p: readonly string[]): string => NAMES.map((label, i) => `${label},${p[i] ?? ''}\r\n`).join('')

describe('labels that stand to the left of their values in a delimited text', () => {
  test.each<[string, string, readonly string[], readonly (readonly string[])[], readonly string[]]>([
    ['one person a column', onItsSide('\n'), NAMES, PEOPLE, []],
    ['under a title', `会員一覧\n\n${onItsSide('\r\n')}`, NAMES, PEOPLE, ['会員一覧']],
    ['padded with commas', `会員一覧,,,,\r\n,,,,\r\n${onItsSide('\r\n', ',')}`, NAMES, PEOPLE, ['会員一覧']],
    [
      'a person of whom something is not known',
      onItsSide('\n').replace('1985-03-04', ''),
      NAMES,
      PEOPLE.with(1, ['K-002', '鈴木 花子', '', '女']),
      [],
    ],
    [
      'a last line cut short',
      onItsSide('\n').replace(',女,男', ''),
      NAMES,
      PEOPLE.map((p, i) => (i === 0 ? p : p.with(3, ''))),
      [],
    ],
    ['one form', form(PEOPLE[0] ?? []), NAMES, PEOPLE.slice(0, 1), []],
    ['forms below one another', PEOPLE.map(form).join('\r\n'), NAMES, PEOPLE, []],
    ['forms that a spreadsheet padded', PEOPLE.map(form).join('\r\n').replaceAll('\r\n', ',,\r\n'), NAMES, PEOPLE, []],
    [
      'quoted cells and labels with a colon',
      form(PEOPLE[0] ?? []).replace('氏名,佐藤 一郎', '"氏名：","佐藤 ""一郎"""'),
      NAMES,
      [(PEOPLE[0] ?? []).with(1, '佐藤 "一郎"')],
      [],
    ],
    [
      'two labels a line, and a label that is not filled in',
      '入会申込書,,,\n氏名,佐藤 一郎,電話,03-1234-5678\n性別,男,生年月日,1980-01-02\n備考,,,\n',
      ['氏名', '電話', '性別', '生年月日', '備考'],
      [['佐藤 一郎', '03-1234-5678', '男', '1980-01-02', '']],
      ['入会申込書'],
    ],
  ])('%s', async (_, text, header, rows, preamble) => {
    for (const encoding of ['utf-8', 'shift_jis', 'utf-16le with a mark']) {
      const bytes = encoded(text, encoding)
      const found = await reading('x.csv', bytes, 7, { looksLikeLabel })
      expect(found.tables.map((table) => table.header)).toEqual([header])
      expect(found.rows).toEqual(rows)
      expect(found.numbers).toEqual(rows.map((_, i) => i + 1))
      expect(found.tables[0]?.preamble).toEqual(preamble)
      expect(cutOut(bytes, found).map((row) => row.map((cell) => cell.replaceAll('""', '"')))).toEqual(rows)
      expect(found.refused).toEqual([])
    }
  })

  test('a value without a label, and forms that ask for other things, keep everything', async () => {
    const text = `${form(PEOPLE[0] ?? [])}電話,03-1234-5678,(自宅)\r\n${form(PEOPLE[1] ?? [])}住所,東京都港区\r\n`
    const found = await reading('x.csv', text, 7, { looksLikeLabel })
    expect(found.tables[0]?.header).toEqual([...NAMES, '電話', '', '住所'])
    expect(found.rows).toEqual([
      [...(PEOPLE[0] ?? []), '03-1234-5678', '(自宅)', ''],
      [...(PEOPLE[1] ?? []), '', '', '東京都港区'],
    ])
  })

  test.each([400, 2_000])('%i forms are as many rows', async (count) => {
    const text = Array.from({ length: count }, (_, i) => form(PEOPLE[i % 3] ?? [])).join('\r\n')
    const found = await reading('x.csv', text, 1000, { looksLikeLabel })
    expect(found.tables[0]?.header?.slice(0, 4)).toEqual(NAMES)
    expect(found.rows.map((row) => row.slice(0, 4))).toEqual(Array.from({ length: count }, (_, i) => PEOPLE[i % 3]))
    expect(found.numbers).toEqual(Array.from({ length: count }, (_, i) => i + 1))
  })

  test.each([
    ['a table with its header', '会員番号,氏名,電話\n1,佐藤,03-1234-5678\n2,鈴木,03-1234-5679\n3,高橋,\n4,田中,\n', 5],
    ['counts of what was lost', '項目,件数\n氏名,100\n住所,90\n年齢,45\n電話,30\n', 5],
    ['counts of several years', '項目,2019,2020\n氏名,100,110\n住所,90,80\n年齢,45,40\n', 4],
    [
      'rows that each say one thing of somebody',
      '1,氏名,佐藤\n1,電話,03-1234-5678\n2,氏名,鈴木\n2,電話,03-1234-5679\n',
      4,
    ],
    ['labels over and over in the first column', '氏名,佐藤,鈴木\n氏名,高橋,田中\n氏名,伊藤,渡辺\n氏名,山本,中村\n', 4],
  ])('%s is read row by row', async (_, text, count) => {
    const found = await reading('x.csv', text, 7, { looksLikeLabel })
    expect(found.rows.length + found.tables.filter(({ header }) => header !== null).length).toBe(count)
    expect(cutOut(Buffer.from(text), found)).toEqual(found.rows)
  })
})
