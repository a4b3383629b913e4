import { expect, test } from 'vitest'
import type { RefusalReason, Refused } from '#kernel/refused.ts'
import { ManyRefusals } from './many-refusals.ts'

const refused = (part: string, reason: RefusalReason, advice: string, records = 0): Refused => ({
  file: 'a.zip',
  part,
  row: 0,
  reason,
  advice,
  records,
})

test('the first thousand of a kind are named each, the others together, and no record gets lost', () => {
  const list: Refused[] = []
  const many = new ManyRefusals(list)
  for (let i = 0; i < 5000; i++) {
    many.add(refused(`${i}.csv`, 'damaged', `broken at byte ${i}`, 1))
    many.add(refused(`${i}.txt`, 'empty', 'no bytes'))
  }
  expect(list).toHaveLength(2002)
  expect(list.reduce((n, { records }) => n + records, 0)).toBe(5000)
  expect(list.slice(2000)).toEqual([
    {
      ...refused('1000.csv', 'damaged', 'broken at byte 1000 (and 3999 more like this, the last at 4999.csv)'),
      records: 4000,
    },
    refused('1000.txt', 'empty', 'no bytes (and 3999 more like this, the last at 4999.txt)'),
  ])
})

test('few are as they came, and each page without words is named', () => {
  const list: Refused[] = []
  const many = new ManyRefusals(list)
  const pages = Array.from({ length: 1500 }, (_, i) => refused(`page ${i}`, 'no-text', 'look at it'))
  for (const page of pages) many.add(page)
  expect(list).toEqual(pages)
})
