import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import type { Language } from '#texts/index.ts'
import { type Situation, variants } from './index.ts'
import { compose, contactOf, plainOf, row, told, who } from './test-case.ts'

/** Words of offices that people have to read twice, with what to write instead. */
const OFFICIAL = [
  ...['遺憾', '鋭意', '真摯', '万全を期', '可及的', '速やか', '適宜', '当該', '各位', '貴殿', '漏洩', '漏えい等'],
  ...[
    '斟酌',
    '善処',
    'いたしたく',
    'せしめ',
    '若しくは',
    '及び',
    '並びに',
    '係る',
    '付記',
    '所要の',
    '遅滞なく',
    '賜り',
  ],
] as const
const OFFICIAL_EN =
  /\b(pursuant|hereby|herein|aforementioned|notwithstanding|in the event that|utili[sz]e|commence|prior to|subsequent to|regret to inform|abundance of caution)\b/i

/** One notice of every wording, as somebody reads it. */
function notices(language: Language): ReadonlyMap<string, string> {
  const standing = [undefined, undefined, undefined, 'former', 'minor', 'ward', 'deceased', 'corporate'] as const
  const through = { name: '後見 一郎', postalCode: '', address: '大阪市北区梅田1-1', email: '' }
  const people = standing.map((_, n) => row(n, n === 1 ? '2016' : '2017', ['name', 'address', 'email', 'bank-account']))
  const contact = [...people.keys(), 8, 9].map((n) =>
    contactOf(n, n === 2 ? { from: { kind: 'evidence', file: 'e', part: '', row: 1 } } : {}),
  )
  const situations = new Map(
    standing.flatMap((is, n): readonly [ReturnType<typeof who>, Situation][] =>
      is ? [[who(n), is === 'ward' ? { is, through } : { is }]] : [],
    ),
  )
  const earlier = {
    batch: 'b0',
    attacks: ['2017'],
    certainty: [],
    advice: [],
    variant: 'affected',
    sha256: '',
  } as const
  const said = (n: number) => ({
    ...earlier,
    person: who(n),
    language,
    route: 'letter' as const,
    items: ['phone'] as const,
  })
  const at = instant('2017-07-26T18:00:00+09:00')
  const c = compose([...people, row(8, '2017', ['name', 'phone'])], {
    language,
    contact,
    situations,
    toldBefore: new Map([8, 9].map((n) => [who(n), { ...said(n), at }])),
    denials: [{ items: ['my-number'] }],
    measures: [{ on: told.date, what: { ja: '攻撃を遮断しました', en: 'We stopped the attack' }, attacks: [] }],
  })
  return new Map(c.notices.map((n, i) => [n.variant, plainOf(c, i)]))
}

test('every wording is among those that are read here', () => {
  for (const language of ['ja', 'en'] as const)
    expect([...notices(language).keys()].sort()).toEqual([...variants].sort())
})

/** Running text only: no headings, no tables, no lists of items. */
const sentences = (text: string, end: RegExp): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() && !/^(■|・)|( : )/.test(line))
    .flatMap((line) => line.replace(/^\d+\. /, '').match(end) ?? [])
    .map((sentence) => sentence.trim())

describe('a letter in Japanese can be read by everybody', () => {
  test.each([...notices('ja')])('%s', (_variant, text) => {
    const all = sentences(text, /[^。]+。/g)
    const lengths = all.map((s) => s.length)
    expect(all.filter((s) => s.length > 95)).toEqual([])
    expect(lengths.reduce((a, b) => a + b, 0) / all.length).toBeLessThan(48)
    const running = all.join('')
    expect((running.match(/\p{Script=Han}/gu) ?? []).length / running.length).toBeLessThan(0.36)
    expect(OFFICIAL.filter((word) => text.includes(word))).toEqual([])
    expect(text.length).toBeLessThan(1_600)
  })
})

const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e\b/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )

describe('a letter in English can be read by everybody', () => {
  test.each([...notices('en')])('%s', (_variant, text) => {
    const all = sentences(text, /[^.!?]+[.!?]/g).filter((s) => /\s/.test(s))
    const words = all.flatMap((s) => s.match(/[A-Za-z']+/g) ?? [])
    const perSentence = words.length / all.length
    const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
    // Flesch reading ease: 60 is plain English, 70 fairly easy.
    expect(206.835 - 1.015 * perSentence - 84.6 * perWord).toBeGreaterThan(65)
    expect(all.filter((s) => s.split(/\s+/).length > 32)).toEqual([])
    expect(text).not.toMatch(OFFICIAL_EN)
    expect(text.split(/\s+/).length).toBeLessThan(560)
  })
})

test.each([...notices('ja')])('the wording %s in ja reads as approved', async (variant, text) => {
  await expect(text).toMatchFileSnapshot(`./goldens/wording-${variant}.ja.txt`)
})

test.each([...notices('en')])('the wording %s in en reads as approved', async (variant, text) => {
  await expect(text).toMatchFileSnapshot(`./goldens/wording-${variant}.en.txt`)
})

test('what to do comes before how it happened, and the first thing to do is number 1', () => {
  for (const [variant, text] of notices('ja')) {
    if (variant === 'retraction') continue
    expect(text.indexOf('お願いしたいこと')).toBeLessThan(text.indexOf('何が起きたか'))
    expect(text).toMatch(/お願いしたいこと\n\n急ぐものから順に並べています。[^\n]+\n\n1\. /)
  }
})

test('every notice says how to tell that it is genuine without the internet, and waives nothing', () => {
  for (const text of notices('ja').values()) {
    expect(text).toContain('インターネットは要りません')
    expect(text).toMatch(/いかなる権利も制限するものではありません。\n$/)
    expect(text).not.toMatch(/https?:|パスワードを入力/)
  }
  for (const text of notices('en').values()) expect(text).toMatch(/does not limit any (of your )?rights/)
})
