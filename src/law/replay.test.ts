import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { duties } from './engine.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime } from './regime.ts'

const regimes = await loadFolder<Regime>(new URL('./regimes/', import.meta.url), (id) => id.startsWith('jp-'))
const broker = {
  country: 'JP',
  kind: 'fx-broker',
  supervisor: 'kanto-lfb',
  listed: false,
  role: 'controller',
  markets: ['JP'],
}

/** A broker's affair of 2017: the counts moved as the investigation went on, and an order followed. */
const of2017 = caseFactsSchema.parse({
  organisation: broker,
  knowledge: [
    {
      at: '2017-07-13T15:00:00+09:00',
      by: 'system-department',
      event: 'leak',
      certainty: 'feared',
      cause: 'intrusion',
      'wrongful-purpose': 'yes',
    },
    { at: '2017-07-18T12:00:00+09:00', by: 'investigator', certainty: 'feared' },
    {
      at: '2017-07-22T12:00:00+09:00',
      certainty: 'confirmed',
      items: ['name', 'address', 'birth-date', 'email', 'phone', 'bank-account'],
    },
    { at: '2017-07-26T12:00:00+09:00', people: { likely: 2500, max: 120000 } },
    { at: '2017-07-31T12:00:00+09:00', people: 114819, 'my-number-people': 0 },
  ],
  orders: [{ at: '2017-07-28', by: 'kanto-lfb', basis: 'FIEA-51', 'first-report': '2017-08-16', then: 'monthly' }],
})

describe('the affair of 2017', () => {
  const at = instant('2017-08-01T09:00:00+09:00')

  test('the order gives its own date, then planning dates; 16 September is a Saturday and is flagged, not moved', () => {
    const reports = duties({ facts: of2017, at, regimes }).duties.filter((d) => d.act === 'order-report')
    expect(reports.map((d) => (d.due.kind === 'date' ? d.due.date : d.due.kind))).toEqual([
      '2017-08-16',
      '2017-09-16',
      '2017-10-16',
      '2017-11-16',
    ])
    expect(reports.map((d) => d.notes.some((n) => n.includes('offices are closed')))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(reports.map((d) => d.notes.some((n) => n.includes('a planning date')))).toEqual([false, true, true, true])
  })

  test('by the law of 2017 nobody had to report under APPI; the answer says since when', () => {
    const answer = duties({ facts: of2017, at, regimes })
    expect(answer.duties.filter((d) => d.regime === 'jp-appi' && d.force === 'must')).toEqual([])
    expect(answer.notMet.find((n) => n.rule === 'JP-APPI-013')?.why).toContain('2022-04-01')
  })

  test('as if today’s law had applied: from the first department’s knowledge on 13 July, whatever became known later', () => {
    const answer = duties({ facts: of2017, at, regimes, lawDate: legalDay('2026-11-22') })
    expect(answer.triggersMet.filter((t) => t.startsWith('JP-APPI'))).toEqual(['JP-APPI-013', 'JP-APPI-014'])
    const final = answer.duties.find((d) => d.rule === 'JP-APPI-052')
    expect(final).toMatchObject({ clockStart: '2017-07-13', to: 'kanto-lfb', status: 'open' })
    // Day 60 is Sunday 10 September.
    expect(final?.due).toEqual({ kind: 'date', date: '2017-09-11', raw: '2017-09-10', tz: 'Asia/Tokyo', rolled: true })
    const first = answer.duties.find((d) => d.rule === 'JP-APPI-040')
    expect(first).toMatchObject({ status: 'overdue', due: { kind: 'target', amber: '2017-07-15', red: '2017-07-17' } })
  })

  test('as known on 13 July: reportable already, though nobody knew how many', () => {
    const answer = duties({
      facts: of2017,
      at: instant('2017-07-13T18:00:00+09:00'),
      regimes,
      lawDate: legalDay('2026-11-22'),
    })
    expect(answer.triggersMet).toContain('JP-APPI-013')
    expect(answer.unknown).toContainEqual({ rule: 'JP-APPI-014', needs: 'people.max' })
    expect(answer.duties.find((d) => d.rule === 'JP-APPI-052')?.force).toBe('must')
  })
})

test('the affair of 2020 by today’s law: business law and APPI to the bureau, My Number to the commission', () => {
  const of2020 = caseFactsSchema.parse({
    organisation: broker,
    knowledge: [
      {
        at: '2020-07-14T06:00:00+09:00',
        event: 'leak',
        certainty: 'confirmed',
        cause: 'intrusion',
        'wrongful-purpose': 'yes',
        'at-whom': 'self',
        items: ['name', 'birth-date', 'address', 'phone', 'email', 'id-document-image', 'my-number'],
        people: 38026,
        'my-number-people': 378,
      },
    ],
  })
  const answer = duties({
    facts: of2020,
    at: instant('2020-07-15T09:00:00+09:00'),
    regimes,
    lawDate: legalDay('2026-11-22'),
  })
  const to = (rule: string, act: string) =>
    answer.duties.filter((d) => d.rule === rule && d.act === act).map((d) => d.to)
  expect(to('JP-APPI-052', 'final-report')).toEqual(['kanto-lfb'])
  expect(to('JP-FIN-001', 'report')).toEqual(['kanto-lfb'])
  expect(to('JP-MYN-010', 'final-report')).toEqual(['ppc'])
  expect(answer.triggersMet.filter((t) => /APPI|MYN/.test(t))).toEqual([
    'JP-APPI-013',
    'JP-APPI-014',
    'JP-MYN-002',
    'JP-MYN-004',
  ])
  const due = answer.duties.find((d) => d.rule === 'JP-APPI-052')?.due
  expect(due).toMatchObject({ date: '2020-09-11', rolled: false })
})
