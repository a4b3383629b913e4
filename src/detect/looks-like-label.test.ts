import { expect, test } from 'vitest'
import { readColumnLabel } from './headers/column-label.ts'
import { looksLikeLabel } from './index.ts'
import { readLabel } from './labels/labels.ts'

test.each(['氏名', 'E-mail', 'メール@', '電話番号(1)', '1. 氏名', 'tel', '生年月日', 'Q1', 'address1'])(
  '"%s" reads like the label of a column',
  (text) => {
    expect(looksLikeLabel(text)).toBe(true)
  },
)

test.each([
  '03-1234-5678',
  '+81 3 1234 5678',
  '2026/11/22',
  '12,345',
  '(06)6123-4567',
  'a.b@example.co.jp',
  '',
  '10:15:00',
])('"%s" does not, however it would be read as one', (text) => {
  expect(looksLikeLabel(text)).toBe(false)
  // The look that comes first says nothing else than reading it would.
  expect(readLabel(text) === null && readColumnLabel(text)?.exact !== true).toBe(true)
})
