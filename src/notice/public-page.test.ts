import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposals, type Statement } from '#case/index.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { AttackSummary, Summary } from '#kernel/summary.ts'
import { type Language, parseLetter } from '#texts/index.ts'
import {
  type CaseTold,
  guidedAdvice,
  type PublicTable,
  publicSaid,
  publicTable,
  renderPublicNotice,
  SMALL_CELL,
} from './index.ts'

const attack = (
  id: string,
  certainty: 'confirmed' | 'possible',
  sizes: readonly [readonly DataKind[], number][],
): AttackSummary => {
  const persons = sizes.reduce((sum, [, n]) => sum + n, 0)
  const combinations = sizes.map(([items, n]) => ({ items, persons: n }))
  return {
    id,
    certainty,
    records: persons,
    persons,
    bounds: { min: persons, likely: persons, max: persons },
    combinations,
  }
}

const summary: Summary = {
  case: 'sample',
  revision: 1,
  attacks: [
    attack('2017', 'confirmed', [
      [['name', 'email'], 2300],
      [['name', 'phone'], 150],
      [['bank-account'], 5],
    ]),
    attack('2016', 'possible', [
      [['email', 'password'], 112_000],
      [['email', 'phone'], 361],
      [['email'], 3],
    ]),
  ],
  persons: 114_000,
  bounds: { min: 114_000, likely: 114_000, max: 114_000 },
  inMaster: 0,
  masterPersons: 0,
  balance: { recordsIn: 1, recordsLedgered: 1, recordsRefused: 0 },
  review: { pairs: 0 },
}

const told: CaseTold = {
  id: 'sample',
  title: { ja: '顧客情報の漏えい <見本>', en: 'Customer data leak' },
  organisation: { ja: '見本証券株式会社', en: 'Specimen Securities' },
  attacks: [
    { id: '2017', certainty: 'confirmed' },
    { id: '2016', certainty: 'possible', title: { ja: '2016年の攻撃', en: 'Attack of 2016' }, from: '2016-07' },
  ],
  date: legalDay('2017-07-31'),
  cause: 'intrusion',
  harm: 'unknown',
  contact: {},
}

const at = instant('2017-07-26T00:30:00+09:00')
const statements: readonly Statement[] = [
  {
    id: 's1',
    at,
    to: 'public',
    says: 'not-leaked',
    items: ['my-number', 'password'],
    basis: '攻撃を受けた機器で保有していません',
  },
  { id: 's1b', at, to: 'public', says: 'not-leaked', items: ['password'], attack: '2017' },
  { id: 's1c', at, to: 'public', says: 'not-leaked', items: ['my-number'] },
  { id: 's2', at, to: 'public', says: 'count', value: 2500, unit: 'records', attack: '2017', about: true },
  { id: 's3', at, to: 'kanto-lfb', says: 'count', value: 7777, unit: 'persons' },
]

/** The public knows what it was told, and what the version now says from the ledger. */
const said = publicSaid({
  statements: [
    ...statements,
    ...proposals({
      summary,
      attacks: told.attacks,
      said: statements,
      at: instant('2017-07-31T18:00:00+09:00'),
      version: 'v',
    }),
  ],
  attacks: summary.attacks,
  tableOf: (id) => summary.attacks.find((a) => a.id === id)?.combinations ?? null,
})

const page = (language: Language): string =>
  renderPublicNotice({
    told,
    said,
    before: null,
    causesOf: () => [],
    zone: 'Asia/Tokyo',
    letter: parseLetter(readFileSync(new URL(`../texts/${language}/letters/public.md`, import.meta.url), 'utf8')),
    language,
    adviceFor: guidedAdvice('JP'),
    day: '2017-07-31',
    kind: 'addition',
    state: 'draft',
    versionBefore: { version: '2017-07-26', day: '2017-07-26' },
    keyPrint: 'ab'.repeat(32),
    otherLanguage: { language: language === 'ja' ? 'en' : 'ja', href: '../x/index.html' },
  })

const hiddenOf = (table: PublicTable) => table.rows.filter((r) => r.count.kind !== 'shown')
const shownSum = (table: PublicTable) =>
  table.rows.reduce((sum, r) => sum + (r.count.kind === 'shown' ? r.count.persons : 0), 0)

describe('the public table', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
  const table = (counts: readonly number[]) => publicTable(counts.map((persons) => ({ items: ['name'], persons })))

  test('shows no count below five, and what it shows adds up to the total', () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const t = table(counts)
        const total = counts.reduce((a, b) => a + b, 0)
        expect(t.rows.every((r) => r.count.kind !== 'shown' || r.count.persons >= SMALL_CELL)).toBe(true)
        if (total >= SMALL_CELL) expect(shownSum(t) + (t.hiddenPersons ?? 0)).toBe(total)
        if (total < SMALL_CELL) expect([t.total, t.hiddenPersons]).toEqual([{ kind: 'fewer' }, undefined])
      }),
    )
  })

  test('a single small count cannot be worked out from the total: the next larger one is withheld too', () => {
    expect(table([100, 30, 3]).rows.map((r) => r.count.kind)).toEqual(['shown', 'withheld', 'fewer'])
    expect(table([100, 1, 1]).rows.map((r) => r.count.kind)).toEqual(['withheld', 'fewer', 'fewer'])
    expect(table([100, 2, 4]).rows.map((r) => r.count.kind)).toEqual(['shown', 'fewer', 'fewer'])
    expect(hiddenOf(table([100, 30]))).toEqual([])
  })
})

describe.each<Language>(['ja', 'en'])('the page in %s', (language) => {
  const html = page(language)

  test('stands alone: its language, one title, one main, no script and nothing loaded', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
  })

  test('has real tables: a caption, heads with scope, and marks that are said in words', () => {
    expect(html.match(/<caption/g)).toHaveLength(2)
    expect(html).not.toMatch(/<th(?=[ >])(?![^>]*scope=)/)
    const marks = html.match(/aria-hidden="true">[✓–]<\/span><span class="sr">[^<]+</g)
    expect(marks).toHaveLength(html.match(/aria-hidden="true">[✓–]/g)?.length ?? 0)
    expect(marks).toHaveLength(3 * 4 + 3 * 3)
  })

  test('every link of the contents leads somewhere', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1])
    expect(targets.length).toBeGreaterThan(7)
    for (const target of targets) expect(html).toContain(`id="${target}"`)
  })

  test('says that nobody has been told a draft, and leads to the version before and to the list of all', () => {
    expect(html).toContain(language === 'ja' ? 'まだ公表されていません' : 'Nobody has been told this version yet')
    expect(html).toContain(`href="../../2017-07-26/${language}/index.html"`)
    expect(html).toContain(`href="../../index.${language}.html"`)
    expect(html).toContain('ab'.repeat(32))
  })

  test('says that it is a specimen', () => expect(html).toContain('class="specimen"'))

  test('repeats figures said to the public with their unit, and none said to an authority', () => {
    expect(html).toContain(language === 'ja' ? '約2,500件' : 'about 2,500 records')
    expect(html).toContain(language === 'ja' ? '2017年7月26日' : '26 July 2017')
    expect(html).not.toContain('7,777')
  })

  test('repeats only denials that the ledger does not contradict, each once and for the attack that it was about', () => {
    const section = /<h2 id="section-5">.*?<ul>(.*?)<\/ul>/s.exec(html)?.[1]
    expect(section).toBe(
      language === 'ja'
        ? '<li>個人番号（マイナンバー）（攻撃を受けた機器で保有していません）</li><li>事案「2017」：パスワード</li>'
        : '<li>My Number</li><li>Incident “2017”: password</li>',
    )
  })

  test('keeps a count of three back', () => {
    expect(html).toContain(language === 'ja' ? '5人未満' : 'fewer than 5')
    expect(html).not.toMatch(/class="persons">(3|361)</)
    expect(html).toContain('>364<')
  })
})

test('text from the case is text, not markup', () =>
  expect(page('ja')).toContain('<h1>顧客情報の漏えい &lt;見本&gt;</h1>'))
