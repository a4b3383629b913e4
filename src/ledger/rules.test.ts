import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { foldKanji, variantGroups } from './kanji-variants.ts'
import type { Rule } from './rule.ts'
import { romajiBag, sameReading } from './rules/romaji-bag.ts'

const rules = await loadFolder<Rule>(new URL('./rules/', import.meta.url))

describe.each(rules)('the rule $id', (rule) => {
  test.each(rule.examples)('reads "%s" as "%s"', (text, form) => expect(rule.apply(text)).toBe(form))
  test.each(rule.nearMisses)('keeps "%s" and "%s" apart: %s', (one, other) =>
    expect(rule.apply(one)).not.toBe(rule.apply(other)),
  )
  test('gives some form of any text, and the same each time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(rule.apply(text)).toBe(rule.apply(text))
      }),
    ))
  test('has examples and near misses', () => {
    expect(rule.examples.length).toBeGreaterThan(2)
    expect(rule.nearMisses.length).toBeGreaterThan(0)
  })
})

test.each(sameReading)('"%s" and "%s" are one reading', (kana, latin) => expect(romajiBag(kana)).toBe(romajiBag(latin)))

test('no character stands in two groups of variants, and each group has at least two', () => {
  const seen = new Map<string, string>()
  for (const group of variantGroups) {
    expect([...group].length).toBeGreaterThan(1)
    for (const c of group) {
      expect(seen.get(c), c).toBeUndefined()
      seen.set(c, group)
    }
  }
  expect(variantGroups.length).toBeGreaterThan(50)
})

test.each([
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['渡邊', '渡邉'],
  ['齋藤', '斉藤'],
  ['櫻井', '桜井'],
  ['廣瀬', '広瀬'],
  ['濵田', '浜田'],
  ['澤田', '沢田'],
])('%s and %s are folded to one form', (old, present) => expect(foldKanji(old)).toBe(foldKanji(present)))
