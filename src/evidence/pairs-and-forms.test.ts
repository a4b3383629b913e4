import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const lines = (line: (n: number) => string): string => Array.from({ length: 6 }, (_, n) => `${line(n)}\n`).join('')

test.each([
  [
    'with commas between',
    (n: number) =>
      `2026-11-01 08:12:1${n} WARN [events] type=LOGIN, realmId=shop, clientId=web, username=taro${n}, error=none`,
  ],
  ['of FIX', (n: number) => `20261119-04:47:4${n} 8=FIX.4.4|35=8|49=BROKER|1=5224733${n}|55=USDJPY|54=1|`],
])('lines of pairs %s are a log and no table', async (_, line) => {
  const found = await reading('a.log', lines(line))
  expect(found.tables).toEqual([])
  expect(found.lines).toEqual(Array.from({ length: 6 }, (_, n) => line(n)))
})

test('a table with a column of pairs stays a table', async () => {
  const found = await reading(
    'a.txt',
    lines((n) => `2026-11-01 08:12:1${n},佐藤${n},03-1111-000${n},tag=a,東京都`),
  )
  expect(found.rows).toHaveLength(6)
})

const LABELS = new Set(['氏名', '電話', '職業'])
const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`
const page = (rows: string) => `<html><body><table>${rows}</table></body></html>`

test('a form in two columns has a label in each row, whoever knows it; one may be left empty', async () => {
  const html = page(
    row('氏名', '佐藤') + row('会員番', 'A-12') + row('電話', '03-1') + row('ご家族', '') + row('職業', '教員'),
  )
  const found = await reading('a.html', html, undefined, { looksLikeLabel: (text) => LABELS.has(text) })
  expect(found.lines).toEqual(['氏名: 佐藤', '会員番: A-12', '電話: 03-1', 'ご家族: ', '職業: 教員'])
})
