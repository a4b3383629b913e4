import { describe, expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

describe('a table that was put together from exports in two encodings', () => {
  test.each([
    ['utf-8', 'shift_jis', 40],
    ['utf-8', 'euc-jp', 40],
    ['shift_jis', 'utf-8', 40],
    ['euc-jp', 'utf-8', 40],
    ['utf-8', 'shift_jis', 3],
    ['shift_jis', 'utf-8', 3],
  ])('rows in %s with rows in %s behind them are all read as they were meant', async (first, second, rows) => {
    // Read as the other encoding, many of these are sound as well, though they mean nothing.
    const cells = ['鈴木一郎', '熊谷　愛琉', '株式会社青葉物産', 'オーガニック緑茶 100g', '自営', '評価']
    const text = (n: number) => cells.map((c, i) => `${n + i},${c},東京都千代田区丸の内\n`).join('')
    const bytes = Buffer.concat([
      encoded(`no,氏名,住所\n${text(0).repeat(rows)}`, first),
      encoded(text(7).repeat(rows), second),
    ])
    const found = await reading('x.csv', bytes)
    expect(found.tables[0]?.header).toEqual(['no', '氏名', '住所'])
    expect(found.rows.map((row) => row[1])).toEqual(Array.from({ length: 2 * rows }, () => cells).flat())
    expect(found.refused).toEqual([])
  })

  test('one line of UTF-8 in Shift_JIS that is sound as Shift_JIS is read as UTF-8', async () => {
    const old = encoded(`no,name\n${'1,鈴木一郎\n'.repeat(40)}`, 'shift_jis')
    const found = await reading('x.csv', Buffer.concat([old, Buffer.from('2,オーガニック緑茶 100g\n'), old]))
    expect(found.rows[40]).toEqual(['2', 'オーガニック緑茶 100g'])
  })
})

test('lines of a log in two encodings are all read as they were meant, each with its own bytes', async () => {
  const lines = ['10:00 佐藤太郎様より入電', '10:05 オーガニック緑茶 100g']
  const parts = [...lines.map((l) => encoded(`${l}\n`, 'shift_jis')), ...lines.map((l) => encoded(`${l}\n`, 'utf-8'))]
  const found = await reading('x.log', Buffer.concat(parts))
  expect(found.lines).toEqual([...lines, ...lines])
  const placed = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines : []))
  expect(placed.map((line) => (line.length ?? 0) + 1)).toEqual(parts.map((part) => part.length))
  expect(found.refused).toEqual([])
})
