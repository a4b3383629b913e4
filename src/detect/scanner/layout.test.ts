import { expect, test } from 'vitest'
import { Reader } from '../reading.ts'
import { SEARCHED } from './kernel/places.ts'
import { searchRule } from './layout.ts'
import { recognizers } from './scans-for-tests.ts'

test('the kernel alone tells dull cells of free text: every recognizer that is shipped needs a sign it looks out for', () => {
  expect(searchRule(new Reader(recognizers))).toBe(SEARCHED)
})
