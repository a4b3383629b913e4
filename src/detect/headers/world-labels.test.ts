import { describe, expect, test } from 'vitest'
import { readColumnLabel } from './column-label.ts'
import { WORLD_LABELS } from './world-labels-for-tests.ts'

describe('headers in Italian, Spanish, Portuguese, French, German, Dutch, Russian, Polish, Vietnamese, Thai, Chinese and Korean', () => {
  test.each(WORLD_LABELS)('%s', (item, labels) => {
    expect(labels.split('|').filter((label) => readColumnLabel(label)?.use !== item)).toEqual([])
  })
})

test.each([
  ['詳細.登録.MT4ログイン', 'user-id'],
  ['基本.名〔漢字〕', 'name'],
  ['純資産（億円）', 'ignore'],
  ['金融資産（百万円）', 'assets'],
  ['信託報酬', 'ignore'],
])('%s is %s', (header, use) => expect(readColumnLabel(header)?.use).toBe(use))
