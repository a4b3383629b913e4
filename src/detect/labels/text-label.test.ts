import { expect, test } from 'vitest'
import { endOfTextLabel, wholeTextLabel } from './text-label.ts'

test.each(['type', 'Content-Type', 'family', 'font-family', 'height', 'line-height'])(
  '%s is a setting in a text',
  (label) => {
    expect([wholeTextLabel(label), endOfTextLabel(label)]).toEqual([null, null])
  },
)

test.each([
  ['blood type', 'health'],
  ['種別', 'bank-account'],
  ['家族', 'family'],
  ['身長', 'health'],
])('%s says something of a person', (label, item) => {
  expect(wholeTextLabel(label)?.use).toBe(item)
})
