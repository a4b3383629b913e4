import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import {
  type ColumnMeaning,
  type Finding,
  looksLikeLabel,
  makeDetector,
  type Recognizer,
  rowOfNobody,
} from '#detect/index.ts'
import { listPaths, openEvidence } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'

/*
 * The same twelve people drawn in every layout that people draw: what is found must be what is found in the plain table.
 */
const folder = mkdtempSync(join(tmpdir(), 'layouts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../src/detect/recognizers/', import.meta.url)))

type Rows = readonly (readonly string[])[]

const LABELS = ['会員番号', '氏名', 'フリガナ', '生年月日', '性別', '電話番号', 'メールアドレス', '住所']
const FAMILIES = ['佐藤 サトウ', '鈴木 スズキ', '高橋 タカハシ', '田中 タナカ', '伊藤 イトウ', '渡辺 ワタナベ']
const GIVEN = ['一郎 イチロウ', '花子 ハナコ', '健太 ケンタ', '美咲 ミサキ']
const TOWNS = [
  '東京都新宿区西新宿',
  '大阪府豊中市本町',
  '北海道札幌市中央区北一条西',
  '愛知県名古屋市中区栄',
  '福岡県福岡市中央区天神',
]
const PEOPLE: Rows = Array.from({ length: 12 }, (_, i) => {
  const [[family = '', familyKana = ''], [given = '', givenKana = '']] = [FAMILIES, GIVEN].map((list, k) =>
    (list[(i * (k + 1) + k) % list.length] ?? '').split(' '),
  ) as [string[], string[]]
  return [
    `K-${1001 + 7 * i}`,
    `${family} ${given}`,
    `${familyKana} ${givenKana}`,
    `19${50 + 3 * i}-0${1 + (i % 9)}-1${i % 10}`,
    i % 2 === 0 ? '男' : '女',
    `03-${3100 + 37 * i}-${2001 + 91 * i}`,
    `member${i}@example.jp`,
    `${TOWNS[i % TOWNS.length]}${1 + (i % 4)}-${2 + i}-${3 + i}`,
  ]
})

/** Rows of a sheet, or of several by their names. */
type Sheets = Rows | Readonly<Record<string, Rows>>

const csv = (rows: Rows): Buffer =>
  Buffer.from(rows.map((row) => `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join()}\r\n`).join(''))

async function xlsx(sheets: Sheets): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(Array.isArray(sheets) ? { 台帳: sheets as Rows } : (sheets as object))) {
    const sheet = book.addWorksheet(name)
    for (const row of rows as Rows) sheet.addRow(row.map((cell) => cell || null))
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** What is found in a file, as `item value`, sorted. */
async function foundIn(name: string, bytes: Buffer): Promise<readonly string[]> {
  writeFileSync(join(folder, name), bytes)
  const found: Finding[] = []
  let profile: readonly ColumnMeaning[] = []
  let text: string[] | undefined
  const endText = () => {
    if (text) found.push(...detector.findInDocument(text).flat())
    text = undefined
  }
  for (const entry of (await listPaths(folder, [name])).entries)
    for await (const passage of openEvidence(entry, { looksLikeLabel })) {
      if (passage.kind === 'lines') {
        text?.push(...passage.lines.map((line) => line.text))
        continue
      }
      endText()
      if (passage.kind === 'text') text = []
      if (passage.kind === 'table') profile = detector.profileTable(passage)
      if (passage.kind === 'rows')
        for (const { cells } of passage.rows)
          if (!rowOfNobody(cells, profile.length)) found.push(...detector.findInRow(profile, cells))
      expect(passage.kind).not.toBe('refused')
    }
  endText()
  return found.map(({ item, value }) => `${item} ${value.reveal('a test')}`).sort()
}

const plain = await foundIn('plain.csv', csv([LABELS, ...PEOPLE]))

/** A card of one person: so many labels with their values a row, under a title and above two empty rows. */
const card = (person: readonly string[], n: number, pairs: number, labels = LABELS): Rows => [
  [`登録票 No.${n + 1}`],
  ...Array.from({ length: Math.ceil(labels.length / pairs) }, (_, row) =>
    labels.slice(row * pairs, (row + 1) * pairs).flatMap((label, i) => [label, person[row * pairs + i] ?? '']),
  ),
  [],
  [],
]
const cards = (pairs: number, labels = LABELS): Rows => PEOPLE.flatMap((person, n) => card(person, n, pairs, labels))
/** Labels in one row and values in the next, so many beside each other. */
const above = (across: number): Rows =>
  PEOPLE.flatMap((person, n) => [
    [`【${n + 1}枚目】`],
    ...Array.from({ length: LABELS.length / across }, (_, i) => [
      LABELS.slice(i * across, (i + 1) * across),
      person.slice(i * across, (i + 1) * across),
    ]).flat(),
    [],
  ])
/** Labels that nobody knows: the column of each tells what it holds. */
const STRANGE = LABELS.map((_, i) => `欄${'アイウエオカキク'[i]}`)
const ENGLISH = ['Member No.', 'Name', 'Name (Katakana)', 'Date of birth', 'Sex', 'Phone', 'E-mail', 'Address']
const pair = (left: Rows, right: Rows): Rows =>
  left.map((row, i) => [...row, ...Array(5 - row.length).fill(''), ...(right[i] ?? [])])
const beside = Array.from({ length: 6 }, (_, i) =>
  pair(card(PEOPLE[2 * i] ?? [], 2 * i, 2), card(PEOPLE[2 * i + 1] ?? [], 2 * i + 1, 2)),
).flat()

const across = LABELS.map((label, i) => [label, ...PEOPLE.map((person) => person[i] ?? '')])

const layouts: Record<string, Rows> = {
  'cards with one label a row': cards(1),
  'cards with two labels a row': cards(2),
  'cards with three labels a row': cards(3),
  'cards with labels in English': cards(2, ENGLISH),
  'cards with labels above their values': above(4),
  'cards beside each other': beside,
  'people as columns': across,
  'people as numbered columns': [['項目', ...PEOPLE.map((_, i) => `${i + 1}人目`)], ...across],
}

/** A plain table with other columns behind those of the people, which hold nothing of anybody. */
const beyond = (titles: readonly string[], cell: (person: number, column: number) => string): Rows => [
  [...LABELS, ...titles],
  ...PEOPLE.map((person, i) => [...person, ...titles.map((_, c) => cell(i, c))]),
]
const SHIFTS = ['早', '遅', '休']
const days = Array.from({ length: 31 }, (_, i) => `${i + 1}`)

const tables: Readonly<Record<string, Rows>> = {
  'days as headers': beyond(days, (i, c) => SHIFTS[(i + c) % 3] ?? ''),
  'dates as headers': beyond(
    days.map((day) => `4/${day}`),
    (i, c) => ((i + c) % 5 === 0 ? '×' : '○'),
  ),
  'numbers as headers above numbers': beyond(['1', '2', '3', '4', '5'], (i, c) => `${(i * 7 + c * 3) % 9}`),
  'months as headers': beyond(
    days.slice(0, 12).map((month) => `${month}月`),
    (i, c) => `${(i * c) % 9}`,
  ),
  'years as headers': beyond(['2019', '2020', '2021', '2022'], (i, c) => `${(i + c) % 9}`),
  'names for programs above those for people': [
    ['m_no', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08'],
    LABELS,
    ...PEOPLE,
  ],
  'kinds of value below the header': [LABELS, LABELS.map(() => '文字列'), ...PEOPLE],
  'the header again on every page': PEOPLE.flatMap((person, i) => (i % 4 === 0 ? [LABELS, person] : [person])),
  'sums between the rows': [
    LABELS,
    ...PEOPLE.flatMap((person, i) => (i % 4 === 3 ? [person, ['小計', '4名']] : [person])),
  ],
  'another table below': [LABELS, ...PEOPLE, [], [], ['商品名', '価格'], ['マウス', '1200'], ['ノート', '300']],
  'thousands of headers': beyond(
    Array.from({ length: 3000 }, () => 'x'),
    () => '',
  ),
}
Object.assign(layouts, tables)

test.each(Object.entries(layouts))('%s, in a sheet', async (name, rows) => {
  expect(await foundIn(`${name}.xlsx`, await xlsx(rows))).toEqual(plain)
})

test.each(Object.entries(layouts))('%s, in a delimited text', async (name, rows) => {
  expect(await foundIn(`${name}.csv`, csv(rows))).toEqual(plain)
})

test('one person a sheet, behind a sheet of something else', async () => {
  const each = Object.fromEntries(PEOPLE.map((person, i) => [`No.${i + 1}`, card(person, i, 2, STRANGE)]))
  const named = Object.fromEntries(PEOPLE.map((person, i) => [`No.${i + 1}`, card(person, i, 2)]))
  const cover: Rows = [['個票'], [], ['件数', '12']]
  expect(await foundIn('sheets.xlsx', await xlsx({ 表紙: cover, ...named }))).toEqual(plain)
  const told = (await foundIn('strange.xlsx', await xlsx({ 表紙: cover, ...each }))).join('\n')
  for (const person of PEOPLE)
    for (const item of [`name ${person[1]}`, `birth-date ${person[3]}`]) expect(told).toContain(`${item}\n`)
})

test('a form that gives signs or parts of numbers cells of their own', async () => {
  const form: Rows = [
    ['', '口座振替依頼書'],
    [''],
    ['フリガナ', '', 'サトウ　ケンタ'],
    ['お名前', '', '佐藤　健太'],
    ['生年月日', '', '昭和', '50', '年', '11', '月', '30', '日'],
    ['電話番号', '', '06', '-', '6841', '-', '9876'],
    ['郵便番号', '', '560', '-', '0021'],
    ['会員番号', '', ...'4718290'],
  ]
  const found = [
    'birth-date 1975-11-30',
    'customer-number 4718290',
    'name 佐藤 健太',
    'name-kana サトウ ケンタ',
    'phone +81668419876',
    'postal-code 5600021',
  ]
  expect(await foundIn('split.xlsx', await xlsx(form))).toEqual(found)
})

test('people as columns whose answers read like labels', async () => {
  const answers: Rows = [
    ['病名', '高血圧', '糖尿病', '花粉症'],
    ['社会的身分', '非嫡出子', '同和地区', '嫡出でない子'],
    ['障害', '下肢機能障害', '知的障害', '内部障害'],
    ['国籍', 'アイヌ', '日本', '韓国'],
  ]
  const rows = [...across, ...answers.map(([label = '', ...of]) => [label, ...PEOPLE.map((_, i) => of[i % 3] ?? '')])]
  const upright = rows[0]?.map((_, c) => rows.map((row) => row[c] ?? '')) ?? []
  expect(await foundIn('turned.csv', csv(rows))).toEqual(await foundIn('upright.csv', csv(upright)))
})

test('a name and how often on each day', async () => {
  const rows = PEOPLE.map((person, i) => [
    person[1] ?? '',
    ...['1', '2', '3', '4', '5'].map((_, c) => `${(i * 7 + c * 3) % 9}`),
  ])
  const names = plain.filter((line) => line.startsWith('name '))
  expect(await foundIn('days.csv', csv([['氏名', '1', '2', '3', '4', '5'], ...rows]))).toEqual(names)
})
