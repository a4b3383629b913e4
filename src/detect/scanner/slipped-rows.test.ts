import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commas, copied, objects, tuples } from './pens-for-tests.ts'
import { kernels } from './scans-for-tests.ts'
import { quickly, slowly } from './tables-for-tests.ts'

/** Columns whose cells plainly are what their header says, and one for what does not fit; some cells the kernel leaves to the recognizers. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  会員番号: ['K0012', 'K0047', 'K1230'],
  氏名: ['山田 太郎', '佐藤花子', '"小暮" 渚'],
  電話番号: ['090-1234-5678', '０３－１２３４－５６７８', '不明', 'ext. 12'],
  メールアドレス: ['taro@example.jp', 'HANAKO@EXAMPLE.JP', 'なし', 'a\\b@example.jp'],
  生年月日: ['1984-07-13', '昭和59年7月13日', '不詳', '07/13/84'],
  郵便番号: ['100-0001', '〒１００－０００１', '海外'],
  カード番号: ['4111111111111111', '5555 5555 5555 4444', '4111111111111112'],
  '': [''],
}
const header = Object.keys(COLUMNS)
const row = fc.tuple(...Object.values(COLUMNS).map((cells) => fc.constantFrom(...cells)))
const slip = fc.record({ at: fc.nat(header.length - 1), by: fc.integer({ min: -2, max: 2 }) })

/** The row with cells that crept in or were left out, still as wide as the table. */
const slipped = (cells: readonly string[], { at, by }: { readonly at: number; readonly by: number }) => {
  const moved =
    by < 0
      ? [...cells.slice(0, at), ...cells.slice(at - by)]
      : [...cells.slice(0, at), ...Array<string>(by).fill(''), ...cells.slice(at)]
  return Array.from(header, (_, i) => moved[i] ?? '')
}
const sound = fc.array(row, { minLength: 4, maxLength: 4 })
const rows = fc
  .tuple(sound, fc.array(fc.tuple(row, slip), { maxLength: 6 }))
  .map(([first, others]) => [...first, ...others.map(([cells, by]) => slipped(cells, by))])

test.each(kernels)('the %s kernel finds in rows that slipped what the recognizers alone find', (_name, kernel) => {
  for (const pen of [commas('\n'), objects, tuples, copied]) {
    const property = fc.property(rows, (cells) => {
      expect(quickly(kernel, pen, { header, rows: cells })).toEqual(slowly(pen, header, cells))
    })
    fc.assert(property, { numRuns: 150 })
  }
})

test.each(kernels)('the %s kernel hands over a row that slipped', (_name, kernel) => {
  const good = Object.values(COLUMNS).map(([cell = '']) => cell)
  const table = { header, rows: [good, good, good, slipped(good, { at: 0, by: 1 })] }
  const found = quickly(kernel, commas('\n'), table) ?? []
  const mails = found.filter((finding) => JSON.stringify(finding).includes('email'))
  expect(mails.map(([line, column]) => [line, column])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
    [4, 4],
  ])
})
