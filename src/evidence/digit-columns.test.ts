import { expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

const FAMILIES = ['山田', '佐藤', '佐々木', '林', '長谷川']
const KANA = ['ﾔﾏﾀﾞ', 'ｻﾄｳ', 'ｻｻｷ', 'ﾊﾔｼ', 'ﾊｾｶﾞﾜ']
const wide = (text: string, size: number) => text.padEnd(size, '　')

/** A record of which nothing parts the columns: number, kana, name, birth, sex, postal code, address, telephone, account. */
const record = (i: number) =>
  [
    `${1_000_000 + i}`.padStart(10, '0'),
    `${KANA[i % 5]} ﾊﾅｺ`.padEnd(20),
    wide(`${FAMILIES[i % 5]}　花子`, 12),
    `${1950 + (i % 50)}${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}`,
    String((i % 2) + 1),
    `150${String(i).padStart(4, '0')}`,
    wide(
      `東京都渋谷区神南${i}`.replace(/\d/g, (d) => '０１２３４５６７８９'.charAt(Number(d))),
      20,
    ),
    `090${String(1234 + 7 * i).padStart(4, '0')}${String(9876 - 3 * i).padStart(4, '0')}  `,
    String(2_345_678 + 31 * i),
  ].join('')

const ROW = [
  '0001000002',
  'ｻｻｷ ﾊﾅｺ',
  '佐々木　花子',
  '19520303',
  '1',
  '1500002',
  '東京都渋谷区神南２',
  '09012489870',
  '2345740',
]

test.each(['utf-8', 'shift_jis', 'euc-jp'])(
  'columns without blanks between them are parted, in %s',
  async (encoding) => {
    const text = `${Array.from({ length: 40 }, (_, i) => record(i)).join('\r\n')}\r\n`
    const bytes = encoded(text, encoding)
    const found = await reading('a.txt', bytes)
    expect(found.refused).toEqual([])
    expect(found.rows).toHaveLength(40)
    expect(found.rows[2]).toEqual(ROW)
    expect(cutOut(bytes, found)[2]).toEqual(ROW)
  },
)

test.each<[string, (n: number) => string]>([
  ['records of one length', (n) => Array.from({ length: n }, (_, i) => record(i)).join('')],
  [
    'the same with a head and an end',
    (n) => ['1HDR20260105'.padEnd(130), ...Array.from({ length: n }, (_, i) => record(i)), '9END'.padEnd(130)].join(''),
  ],
])('%s are read without line ends between them', async (_, text) => {
  for (const chunk of [50, 1 << 16]) {
    const found = await reading('a.dat', encoded(text(80), 'shift_jis'), chunk)
    expect(found.refused).toEqual([])
    expect(found.rows.find((row) => row[0] === ROW[0])).toEqual(ROW)
    expect(found.rows.length).toBeGreaterThanOrEqual(80)
  }
})

test.each([
  ['a long line of prose', '山田花子は2026年1月5日に東京都渋谷区へ移った。電話は090-1234-5678である。'.repeat(60)],
  ['numbers of any length', Array.from({ length: 900 }, (_, i) => `${i * i * 7919}`).join(' ')],
])('%s is a text', async (_, text) => {
  expect((await reading('a.txt', encoded(text, 'shift_jis'))).lines).toEqual([text])
})

test('so they are where no blank parts any two of them', async () => {
  const line = (i: number) =>
    `${String(i).padStart(5, '0')}${wide(`${FAMILIES[i % 5]}　花子`, 10)}${1950 + i}0304090${1234 + i}${5678 + i}`
  const found = await reading('a.txt', Array.from({ length: 12 }, (_, i) => line(i)).join('\n'))
  expect(found.rows[1]).toEqual(['00001', '佐藤　花子', '19510304', '09012355679'])
})

test('records of another kind at the ends of a file change nothing', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => record(i))
  const text = ['1HDR20260105'.padEnd(126), ...lines, '9END0000060'.padEnd(126)].join('\n')
  expect((await reading('a.txt', text)).rows[3]).toEqual(ROW)
})

test.each<[string, (i: number) => string]>([
  ['numbers with hyphens', (i) => `${'山田 花子'.padEnd(8)}  090-${1234 + i}-${5678 - i}  東京都`],
  ['numbers behind letters', (i) => `${'山田 花子'.padEnd(8)}  C000${1234 + i}  東京都`],
])('%s stay whole', async (_, line) => {
  const found = await reading('a.txt', Array.from({ length: 12 }, (_row, i) => line(i)).join('\n'))
  expect(found.rows[0]).toHaveLength(3)
})

test('lines of prose with a year in each are a text', async () => {
  const text = Array.from(
    { length: 12 },
    (_, i) => `${1950 + i}年に山田花子は${'京都大阪神戸奈良'.charAt(i % 8)}へ移った。`,
  ).join('\n')
  expect((await reading('a.txt', text)).lines).toHaveLength(12)
})
