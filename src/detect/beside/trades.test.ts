import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

function usesOf(header: string, rows: readonly string[]): readonly string[] {
  const sample = rows.map((row) => row.split('|'))
  return detector.profileTable({ header: header.split('|'), sample }).map(({ use }) => use)
}

const DEALS = [
  'Yumi Sato|Deposit 500,000 JPY by bank transfer',
  'Ken Suzuki|BUY 0.50 lot USDJPY @ 151.223, closed 151.870',
  'Hana Tanaka|Verkauf 20 Aktien zu 48,10',
  'Jun Ito|Redemption of Nikkei 225 fund, 112 units',
  'Mari Kato|Compra de 50 acciones a 11,20',
]
const GOODS = [
  'Yumi Sato|Parcel of 3 boxes, leave at door',
  'Ken Suzuki|Gift wrap, no receipt',
  'Hana Tanaka|Call before 9:00',
  'Jun Ito|2 bags, blue',
  'Mari Kato|Second floor, no lift',
]

test('texts that tell of deals are what somebody traded', () => {
  expect(usesOf('Client Name|Order Details', DEALS)[1]).toBe('trade-history')
  expect(usesOf('Client Name|Order Details', GOODS)[1]).not.toBe('trade-history')
})

test('figures of deals stand beside what was dealt in and who dealt', () => {
  const rows = ['2178085|USDJPY|0.50|9167.98', '9960062|7203.T|2.00|-466.04', '3020259|EURJPY|5.00|875.29']
  expect(usesOf('LOGIN|SYMBOL|VOLUME|PROFIT', rows).slice(2)).toEqual(['trade-history', 'trade-history'])
  expect(usesOf('LOGIN|DEVICE|VOLUME|PROFIT', rows).slice(2)).not.toContain('trade-history')
})

test('what somebody dealt in, for how much, is told by the words of a contract note; a list of what may be dealt in is nobody’s', () => {
  const rows = [
    '飯田 千津|日本電信電話|2200|2667|6209250',
    '佐藤 花子|任天堂|100|6927|692700',
    '鈴木 一郎|任天堂|300|5090|1527000',
  ]
  const notes = [...rows, ...rows]
  expect(usesOf('顧客名|銘柄名称|約定数量|約定単価|受渡金額', notes).slice(1)).toEqual(Array(4).fill('trade-history'))
  const goods = notes.map((row) => row.split('|').slice(1, 3).join('|'))
  expect(usesOf('銘柄名称|売買単位', goods)).not.toContain('trade-history')
})
