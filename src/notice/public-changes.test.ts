import { describe, expect, test } from 'vitest'
import type { Statement } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { Combination } from '#kernel/summary.ts'
import { publicChanges, publicSaid, renderFeed, renderShelf } from './index.ts'

const told = {
  attacks: [
    { id: '2017', certainty: 'confirmed' as const, title: { ja: '2017年の攻撃', en: 'Attack of 2017' } },
    { id: '2016', certainty: 'possible' as const, title: { ja: '2016年の攻撃', en: 'Attack of 2016' } },
  ],
}
const say = (id: string, day: string) => ({ id, at: instant(`${day}T18:00:00+09:00`), to: 'public' })
const first: readonly Statement[] = [
  { ...say('a', '2017-07-17'), says: 'leaked', attack: '2017', certainty: 'possible', items: ['name', 'email'] },
  { ...say('b', '2017-07-17'), says: 'not-leaked', items: ['my-number'] },
  { ...say('c', '2017-07-17'), says: 'not-leaked', items: ['password'] },
]
const second: readonly Statement[] = [
  ...first,
  {
    ...say('d', '2017-07-26'),
    says: 'count',
    attack: '2017',
    certainty: 'confirmed',
    value: 2500,
    unit: 'records',
    about: true,
  },
  { ...say('e', '2017-07-26'), says: 'count', attack: '2016', value: 110_000, unit: 'records', about: true },
  { ...say('f', '2017-07-26'), says: 'promise', what: '調査結果の公表', by: legalDay('2017-07-31') },
]
const third: readonly Statement[] = [
  ...second,
  { ...say('g', '2017-07-31'), says: 'count', attack: '2017', value: 2455, unit: 'persons' },
  { ...say('h', '2017-07-31'), says: 'leaked', attack: '2017', items: ['name', 'phone'] },
  { ...say('i', '2017-07-31'), says: 'leaked', attack: '2016', items: ['email', 'password'] },
  { ...say('j', '2017-07-31'), says: 'combinations', attack: '2017', revision: 1 },
  { ...say('k', '2017-07-31'), says: 'count', value: 114_000, unit: 'persons' },
]
const rows: readonly Combination[] = [{ items: ['name', 'phone'], persons: 2455 }]
const known = (statements: readonly Statement[]) =>
  publicSaid({ statements, attacks: told.attacks, tableOf: (_id, revision) => (revision === 1 ? rows : null) })
const changes = (before: readonly Statement[] | null, now: readonly Statement[], language: 'ja' | 'en' = 'ja') =>
  publicChanges({
    told,
    language,
    before: before && known(before),
    now: known(now),
    causesOf: (id) => (id === 'g' ? [{ ja: '数え直した', en: 'counted' }] : []),
  })

describe('what the public knows', () => {
  test('an attack of which nothing was said is not there, and nobody is told of it', () =>
    expect(known(first).attacks.map((a) => a.id)).toEqual(['2017']))

  test('how sure it was said to be stands until it is said otherwise', () => {
    expect(known(first).attacks[0]?.certainty).toBe('possible')
    expect(known(third).attacks[0]?.certainty).toBe('confirmed')
  })

  test('a denial goes when the item is said to have leaked in the attack that it covers', () => {
    expect(known(second).denied.flatMap((d) => d.items)).toEqual(['my-number', 'password'])
    expect(known(third).denied.flatMap((d) => d.items)).toEqual(['my-number'])
    const narrow = known([
      { ...say('x', '2017-07-17'), says: 'not-leaked', attack: '2017', items: ['password'] },
      ...third.slice(3),
    ])
    expect(narrow.denied).toEqual([{ attack: '2017', items: ['password'], bases: [] }])
  })

  test('a table of a revision that nobody has any more is not made up', () =>
    expect(
      known([{ ...say('z', '2017-07-31'), says: 'combinations', attack: '2017', revision: 9 }]).attacks[0],
    ).toMatchObject({
      combinations: null,
    }))
})

describe('what a version changed', () => {
  test('the first version changed nothing', () => expect(changes(null, first)).toEqual([]))

  test('the second: from perhaps to certain, the first figures, an attack never told before, a promise', () =>
    expect(changes(first, second)).toEqual([
      '2017年の攻撃：「漏えいした可能性があります」から「漏えいしたことが判明しました」に改めました。',
      '2017年の攻撃：約2,500件とお知らせします。',
      '2016年の攻撃を、新たにお知らせします。',
      '2016年の攻撃：約110,000件とお知らせします。',
      '2017年7月31日までに行うとお約束したこと：調査結果の公表',
    ]))

  test('the third: the figure with its unit and cause, items in and out, the table, the denial that no longer holds', () => {
    expect(changes(second, third)).toEqual([
      '2017年の攻撃：約2,500件から2,455人に改めました。理由：数え直した。',
      '2017年の攻撃：漏えいした、またはその可能性のある項目に 電話番号 を加えました。',
      '2017年の攻撃：漏えいした、またはその可能性のある項目から メールアドレス を除きました。',
      '2017年の攻撃：項目の組合せと人数の表を載せました。',
      '2016年の攻撃：漏えいした、またはその可能性のある項目に メールアドレス、パスワード を加えました。',
      'あわせた人数を114,000人とお知らせします。',
      '「漏えいが確認されていない」としていた パスワード は、その範囲を改めました。',
    ])
    expect(changes(second, third, 'en')[0]).toBe(
      'Attack of 2017: about 2,500 records became 2,455 people. Reason: counted.',
    )
  })

  test('the same said again changes nothing', () => expect(changes(third, third)).toEqual([]))
})

describe.each(['ja', 'en'] as const)('the list of versions in %s', (language) => {
  const shelf = {
    id: 'msj',
    title: '漏えい <見本>',
    firm: 'A & B',
    language,
    specimen: true,
    versions: [
      {
        version: '2017-07-17',
        at: instant('2017-07-17T18:00:00+09:00'),
        day: '2017-07-17',
        kind: 'new' as const,
        changes: [],
      },
      {
        version: '2017-07-26',
        at: instant('2017-07-26T18:00:00+09:00'),
        day: '2017-07-26',
        kind: 'replacement' as const,
        changes: ['<b>'],
      },
    ],
  }
  test('is a page and a feed of the same versions, newest first, text never markup', () => {
    const html = renderShelf(shelf)
    const feed = renderFeed(shelf)
    const links = (text: string) => [...text.matchAll(/href="(2017[^"]*html)"/g)].map((m) => m[1])
    expect(links(html)).toEqual([`2017-07-26/${language}/index.html`, `2017-07-17/${language}/index.html`])
    expect(links(feed)).toEqual(links(html))
    expect(html + feed).not.toContain('<b>')
    expect(feed).toContain('<updated>2017-07-26T09:00:00.000Z</updated>')
    expect(html).not.toMatch(/<script|<img|url\(/)
  })
})
