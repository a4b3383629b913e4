import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { ITEMS_FOR_PEOPLE, missingItems, NINE_ITEMS } from './nine-items.ts'

const filed = (items?: readonly number[]) => ({
  at: instant('2026-10-04T17:00:00+09:00'),
  did: 'filed',
  ...(items ? { items } : {}),
})

test('a person is told items 1, 2, 4, 5 and 9 and not 3, 6, 7 and 8', () => {
  expect(ITEMS_FOR_PEOPLE.map((item) => item.slice(0, 4))).toEqual(['1 概要', '2 漏え', '4 原因', '5 二次', '9 その'])
  expect(NINE_ITEMS.map((item) => item[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
})

test.each([
  [[[1, 2, 3, 5, 6, 7, 8, 9]], [4]],
  [[[1, 2, 3, 5, 6, 7, 8, 9], [4]], []],
  [[[]], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [[undefined], []],
  [[[1], undefined], []],
])('filings with items %j leave %j to be completed', (filings, missing) => {
  expect(missingItems(filings.map(filed))).toEqual(missing)
})
