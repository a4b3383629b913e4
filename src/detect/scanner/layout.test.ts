import { expect, test } from 'vitest'
import { Reader } from '../reader/reading.ts'
import { findInRow } from '../tables/rows.ts'
import { SEARCHED } from './kernel/places.ts'
import { layoutOf, searchRule } from './layout.ts'
import { recognizers } from './scans-for-tests.ts'

test('the kernel alone tells dull cells of free text: every recognizer that is shipped needs a sign it looks out for', () => {
  expect(searchRule(new Reader(recognizers))).toBe(SEARCHED)
})

test.each(['guessed-header', 'learned-column', 'label'])(
  'what %s tells is as sure by the kernel as by the recognizers',
  (by) => {
    const column = { use: 'trade-history', role: 'self', sure: 'possible', by, why: 'x' } as const
    const reader = new Reader(recognizers)
    const [finding] = findInRow(reader, [column], ['Bought 20 VTI @ 218.40'])
    expect(layoutOf(reader, [column]).kinds[0]?.sure).toBe(finding?.sure)
  },
)
