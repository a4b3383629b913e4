import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { compatible } from './characters.ts'
import { foldKanji, variantGroups } from './kanji-variants.ts'
import type { Rule } from './rule.ts'
import { nameForm } from './rules/person-name.ts'
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

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789０１-－ー/.,年月日()（）+@＠ 　\u3099々髙﨑𠮷\u{e0100}ｱﾞﾊｰッっキョヨウ・'),
      fc.constantFrom(
        '昭和',
        '平成',
        'S',
        'H',
        '090',
        '+81',
        '1234567',
        '5432',
        '1975',
        'taro',
        'Info',
        'gmail.com',
        'mailto:',
      ),
      fc.constantFrom(
        '山田',
        '太郎',
        'さん',
        '様',
        '不明',
        '株式会社',
        '㈱',
        '財団法人',
        'サトウ',
        'さとう',
        'Ltd',
        'test',
        'x',
        '内線',
      ),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.join(''))

describe.each(rules)('the short way of the rule $id', (rule) => {
  // A tab means nothing, but no usual way of writing has one, so that the text is read the long way.
  test('reads a text as the long way does', () =>
    fc.assert(
      fc.property(fc.oneof(written, ...rule.examples.map(([text]) => fc.constant(text))), (text) => {
        expect(rule.apply(text), text).toBe(rule.apply(`\t${text}`))
      }),
      { numRuns: 1500 },
    ))
})

test('a name is taken apart the same way, the short way and the long one', () =>
  fc.assert(
    fc.property(written, (text) => {
      expect(nameForm(text)).toEqual(nameForm(`\t${text}`))
    }),
    { numRuns: 1500 },
  ))

test.each(['山田様々', '鈴木々', '々', '佐々木', '奈々'])(
  'so is %s, whose last character may stand for the one before',
  (name) => {
    expect(nameForm(name)).toEqual(nameForm(`\t${name}`))
  },
)

test('kanji are folded alike in a text that is looked at closely and in one that is not', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...variantGroups.flatMap((group) => [...group]), '々', '木', 'ヶ', '-')),
      (all) => {
        const text = all.join('')
        expect(foldKanji(text)).toBe(foldKanji(`${text}\u{fe00}`))
      },
    ),
  ))

test('a text is normalised as Unicode says, whether or not it is looked at first', () =>
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (text) => {
      expect(compatible(text)).toBe(text.normalize('NFKC'))
    }),
    { numRuns: 1000 },
  ))

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
  ['谷內', '谷内'],
  ['井瀨', '井瀬'],
  ['淺野', '浅野'],
  ['獨協', '独協'],
])('%s and %s are folded to one form', (old, present) => expect(foldKanji(old)).toBe(foldKanji(present)))
