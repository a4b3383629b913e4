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
