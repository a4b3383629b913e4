import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { boardPage } from './board-page.ts'
import { combinationsXlsx } from './combinations-xlsx.ts'
import type { ReportFacts } from './filled-form.ts'
import { count, dayWords, momentWords } from './wording.ts'

const duty = {
  rule: 'JP-APPI-052',
  regime: 'jp-appi',
  act: 'final-report',
  to: 'kanto-lfb',
  whose: 'controller',
  force: 'must',
  standing: 'law',
  clockStart: '2017-07-13',
  due: { kind: 'date', date: legalDay('2017-09-11'), raw: legalDay('2017-09-10'), tz: 'Asia/Tokyo', rolled: true },
  status: 'open',
  because: ['JP-APPI-013'],
  content: [],
  cite: ['個人情報保護法26条1項', '個人情報保護法施行規則8条2項'],
  notes: [],
} as const

/** Money Square on the morning of 1 August 2017, as small as it can be. */
const facts: ReportFacts = {
  title: { ja: 'サイバー攻撃による顧客情報漏えい', en: 'Customer data leak by cyber attack' },
  organisation: {
    country: 'JP',
    kind: 'fx-broker',
    supervisor: 'kanto-lfb',
    name: { ja: '見本証券株式会社', en: 'Specimen Securities' },
  },
  knowledge: [
    {
      at: instant('2017-07-13T15:00:00+09:00'),
      by: 'system-department',
      event: 'leak',
      certainty: 'feared',
      cause: 'intrusion',
      'at-whom': 'self',
    },
    {
      at: instant('2017-07-26T18:00:00+09:00'),
      certainty: 'confirmed',
      people: { min: 2400, likely: 2500, max: 2600 },
    },
  ],
  milestones: [],
  orders: [
    {
      at: legalDay('2017-07-28'),
      by: 'kanto-lfb',
      basis: '金融商品取引法51条',
      'first-report': legalDay('2017-08-16'),
      then: 'monthly',
    },
  ],
  published: [{ at: instant('2017-07-17T18:00:00+09:00'), words: 'ウェブサイトで公表' }],
  attacks: [{ id: '2017' }],
  response: { log: [], measures: [] },
  inventory: [],
  contact: { name: '臨時お問合せ窓口', phone: '0120-000-000' },
  summary: {
    case: 'money-square-2017',
    revision: 1,
    attacks: [
      {
        id: '2017',
        certainty: 'confirmed',
        records: 2610,
        persons: 2455,
        bounds: { min: 2449, likely: 2455, max: 2470 },
        combinations: [
          { items: ['name', 'email'], persons: 1800 },
          { items: ['name', 'birth-date', 'email', 'bank-account'], persons: 655 },
        ],
      },
    ],
    persons: 2455,
    bounds: { min: 2449, likely: 2455, max: 2470 },
    inMaster: 2000,
    masterPersons: 118_000,
    balance: { recordsIn: 2620, recordsLedgered: 2610, recordsRefused: 10 },
    review: { pairs: 3 },
  },
  duties: {
    at: '2017-08-01T09:00:00+09:00',
    duties: [duty],
    notMet: [],
    triggersMet: ['JP-APPI-013', 'JP-APPI-014'],
    unknown: [],
  },
  at: instant('2017-08-01T09:00:00+09:00'),
  zone: 'Asia/Tokyo',
  asIfLawOf: legalDay('2026-11-22'),
  specimen: true,
}

test('the workbook has a sheet an attack whose rows add up, and is the same every time', async () => {
  const bytes = await combinationsXlsx(facts.summary, facts.at)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.buffer as ArrayBuffer)
  const sheet = book.getWorksheet('攻撃 2017')
  const persons = sheet?.getColumn(6).values.filter((v): v is number => typeof v === 'number')
  expect(persons).toEqual([1800, 655])
  expect(sheet?.getRow(6).getCell(6).value).toMatchObject({ formula: 'SUM(F4:F5)', result: 2455 })
  expect(await combinationsXlsx(facts.summary, facts.at)).toEqual(bytes)
})

test('the page for the board sums what it does not show, so that its column adds up', () => {
  const combinations = Array.from({ length: 30 }, (_, i) => ({ items: ['name'] as const, persons: 100 - i }))
  const persons = combinations.reduce((n, c) => n + c.persons, 0)
  const attack = { ...facts.summary.attacks[0], combinations, persons } as ReportFacts['summary']['attacks'][number]
  const page = boardPage({ ...facts, summary: { ...facts.summary, attacks: [attack] } }, 'f'.repeat(64))
  const [table] = page['tables'] as readonly { rows: readonly { persons: string }[]; total: string }[]
  const shown = table?.rows.map((r) => Number(r.persons.replaceAll(',', ''))) ?? []
  expect(shown.reduce((a, b) => a + b, 0)).toBe(persons)
  expect(shown.length).toBe(9)
})

test("the page for the board marks a duty that only another day's law would have asked", () => {
  const [duty] = facts.duties.duties
  if (!duty) throw new Error('the standard facts have a duty')
  const note = 'as if the law of 2026-11-22 had applied; the law of the time did not ask this'
  const whatOf = (notes: readonly string[]) => {
    const page = boardPage({ ...facts, duties: { ...facts.duties, duties: [{ ...duty, notes }] } }, 'f'.repeat(64))
    return (page['duties'] as readonly { what: string }[])[0]?.what
  }
  expect(whatOf([note])).toContain('（仮に2026-11-22の法令が適用された場合）')
  expect(whatOf([])).not.toContain('仮に')
})

test('days, moments and counts are written as people write them', () => {
  expect(dayWords(legalDay('2017-08-16'), 'ja')).toBe('2017年8月16日（水）')
  expect(dayWords(legalDay('2017-08-16'), 'en')).toBe('Wed, 16 August 2017')
  expect(momentWords(instant('2017-07-13T06:00:00Z'), 'Asia/Tokyo', 'ja')).toBe('2017年7月13日（木）15:00')
  expect([0, 999, 1000, 112_364].map(count)).toEqual(['0', '999', '1,000', '112,364'])
})
