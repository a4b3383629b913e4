import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardLayout } from './card-layout.ts'
import { type Card, CardColumns, CardCutter } from './card-records.ts'

type Rows = readonly (readonly string[])[]

const LABELS = new Set(['氏名', '電話', '住所', '性別', '担当', '日付', '内容', '金額'])
const knows = (text: string): boolean => LABELS.has(text)
const placed = (rows: Rows) =>
  rows.map((cells, i) => ({ at: i + 1, cells, spans: null })).filter(({ cells }) => cells.some((cell) => cell !== ''))

/** The header and rows that cards become; undefined where they are none. */
function read(rows: Rows, labels = knows) {
  const layout = cardLayout(placed(rows), labels)
  if (!layout) return undefined
  const cutter = new CardCutter(layout)
  const cards: Card[] = placed(rows)
    .slice(layout.preamble)
    .flatMap((row) => cutter.add(row))
  cards.push(...cutter.end())
  const columns = new CardColumns(layout, cards, true)
  return { header: columns.header, rows: cards.map((card) => columns.rowOf(card).cells) }
}

const people = Array.from({ length: 6 }, (_, i) => [
  `佐藤${i}`,
  `03-1111-000${i}`,
  `東京都港区${i}`,
  i % 2 ? '男' : '女',
])
const form = (
  [name = '', phone = '', address = '', sex = '']: readonly string[],
  labels = ['氏名', '電話', '住所', '性別'],
): Rows => [
  [labels[0] ?? '', name, labels[1] ?? '', phone],
  [labels[2] ?? '', address, labels[3] ?? '', sex],
]

describe('cards', () => {
  test('a table whose header comes again on every page is no cards', () => {
    const header = ['氏名', '電話', '住所', '性別']
    const pages = [0, 4, 2].flatMap((from) => [header, ...people.slice(from, from + 4), ['- 1 -']])
    expect(read(pages)).toBeUndefined()
  })
  test('each becomes a row, and what is printed on all of them its columns', () => {
    expect(read(people.flatMap((p) => [...form(p), ['']]))).toEqual({
      header: ['氏名', '電話', '住所', '性別'],
      rows: people,
    })
  })

  test('labels may say anything where blank rows part the cards', () => {
    const strange = ['ア欄', 'イ欄', 'ウ欄', 'エ欄']
    expect(read(people.flatMap((p) => [...form(p, strange), ['']]))).toEqual({ header: strange, rows: people })
  })

  test('what all cards answer alike is an answer, not a label', () => {
    const alike = people.map((p) => p.with(3, '日本'))
    expect(read(alike.flatMap((p) => [...form(p), ['']]))?.rows).toEqual(alike)
  })

  test('a card that lacks its first label is a card of its own', () => {
    const rows = people.flatMap((p) => [...form(p), ['']])
    const torn = rows.map((row, i) => (i === 6 ? ['', '佐藤2', '電話', '03-1111-0002'] : row))
    expect(read(torn)?.rows.length).toBe(people.length)
  })

  test('behind the first cards, one that lacks its first label is a card of its own', () => {
    const layout = cardLayout(placed(people.flatMap((p) => [...form(p), ['']])), knows)
    if (!layout) throw new Error('no cards')
    const [first, second, third] = people
    const later = placed([
      ...form(first ?? []),
      [''],
      ['', '', '電話', second?.[1] ?? ''],
      form(second ?? [])[1] ?? [],
      [''],
      ...form(third ?? []),
    ])
    const cutter = new CardCutter(layout)
    expect([...later.flatMap((row) => cutter.add(row)), ...cutter.end()].map((card) => card.length)).toEqual([4, 3, 4])
  })

  test('a title that only counts the cards is nobody, one with other numbers is kept', () => {
    const titled = (title: (i: number) => string) => people.flatMap((p, i) => [[title(i)], ...form(p), ['']])
    expect(read(titled((i) => `No.${i + 1}`))?.rows).toEqual(people)
    expect(read(titled((i) => `No.${7 * i}`))?.rows).toEqual(people.map((p, i) => [`No.${7 * i}`, ...p]))
  })

  test('a title above each, and a title above all', () => {
    const rows = [['名簿'], [''], ...people.flatMap((p, i) => [[`No.${3 * i}`], ...form(p), ['']])]
    expect(read(rows)).toEqual({
      header: ['', '氏名', '電話', '住所', '性別'],
      rows: people.map((p, i) => [`No.${3 * i}`, ...p]),
    })
  })

  test('values over several cells are one value', () => {
    const split = people.flatMap((p, i) => [
      ['氏名', p[0] ?? '', '電話', '06', '-', '6841', '-', `987${i}`],
      ['住所', p[2] ?? '', '生年月日', '昭和', `5${i}`, '年', '11', '月', '30', '日'],
      [''],
    ])
    expect(read(split)?.rows[1]).toEqual(['佐藤1', '06-6841-9871', '東京都港区1', '昭和51年11月30日'])
  })

  test('whatever they hold, as many cards come out as went in, each with all of its values', () => {
    const cell = fc.integer({ min: 0, max: 10_000 }).map((n) => `値${n}`)
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(fc.uniqueArray(table, { minLength: 1, maxLength: 1 }), ([all = []]) => {
        fc.pre(new Set(all.flat()).size === all.flat().length)
        expect(read(all.flatMap((p) => [...form(p), ['']]))?.rows).toEqual(all)
      }),
    )
  })
})

describe('no cards are', () => {
  const staff = ['佐藤', '鈴木', '高橋']
  const days = Array.from({ length: 12 }, (_, i) => `4/${i + 1}`)
  test.each<[string, Rows]>([
    ['people who take turns', days.map((day, i) => [day, staff[i % 3] ?? '', `${i * 17}`])],
    [
      'people who take turns, under a header',
      [['日付', '担当', '金額'], ...days.map((d, i) => [d, staff[i % 3] ?? '', `${i}`])],
    ],
    ['a week that comes again', days.map((_, i) => ['月火水'[i % 3] ?? '', staff[i % 3] ?? '', '早番', `${i}`])],
    ['a table', [['氏名', '電話', '住所', '性別'], ...people]],
    [
      'a table whose header comes again',
      Array.from({ length: 18 }, (_, i) => [
        `山田${i}`,
        `03-2222-00${10 + i}`,
        `大阪府${i}`,
        i % 2 ? '男' : '女',
      ]).flatMap((p, i) => (i % 6 ? [p] : [['氏名', '電話', '住所', '性別'], p])),
    ],
    [
      'a roster that is the same each week',
      days.flatMap((day) => [[`${day} から`], ['月', '佐藤', '早番'], ['火', '鈴木', '遅番'], ['']]),
    ],
    ['a table of few words', days.map((_, i) => [i % 2 ? '男' : '女', i % 3 ? '有' : '無', i % 2 ? '本店' : '支店'])],
    ['two forms', people.slice(0, 2).flatMap((p) => [...form(p), ['']])],
  ])('%s', (_, rows) => expect(read(rows)).toBeUndefined())
})
