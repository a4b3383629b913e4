import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { discovery, readableBreach } from '../breach.ts'
import { exclusiveDays } from '../clocks.ts'
import { exceeds, headcountIn } from '../headcount.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'US-FTC-SG'
const ZONE = 'America/New_York'
const NON_BANKS = new Set(['money-lender', 'fund-transfer', 'crypto-exchange', 'card-issuer'])

export default {
  id: 'us-ftc',
  name: { ja: 'FTCセーフガード規則', en: 'FTC Safeguards Rule' },
  zone: ZONE,
  rules: [
    rule(RULE, ['16 CFR 314.4(j)'], {
      validFrom: '2024-05-13' as LegalDay,
      source: 'second-hand',
      content: [
        'name and contact',
        'types of information',
        'date or range of dates',
        'number of consumers',
        'description',
        'whether law enforcement asked for delay',
      ],
    }),
  ],
  judge(story, sheet) {
    const { kind, role = 'controller' } = story.organisation
    if (!story.now || !applies(story, sheet, 'US', RULE)) return
    if (!NON_BANKS.has(kind ?? '')) {
      sheet.fails(RULE, 'not a financial institution outside banking and securities')
      return
    }
    if (role !== 'controller') {
      sheet.fails(RULE, 'a service provider: the institution whose customers they are reports')
      return
    }
    const { organisation } = story
    const { verdict, since } = weigh(story, readableBreach)
    if (!sheet.condition(RULE, verdict) || since === null) return
    const many = exceeds(headcountIn(story.now, organisation, 'US'), 499, {
      countsAs: 'unknown',
      needs: 'people-by-place.US',
    })
    if (!sheet.condition(RULE, many)) return
    if (many.is === 'yes') sheet.triggersMet.push(RULE)
    const start = discovery(story, since)
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'us-ftc',
      force: many.is === 'yes' && verdict.is === 'yes' ? 'must' : 'unknown',
      start,
      due: exclusiveDays(dayIn(start, ZONE), 30, ZONE),
    })
  },
  worked: [
    {
      story: '500 consumers of a lender: 30 days',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [{ rule: 'US-FTC-SG', act: 'report', due: '2026-12-02', to: 'us-ftc' }],
    },
    {
      story: '499 consumers',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 499, 'people-by-place': { 'US-OH': 499 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [],
      spares: ['US-FTC-SG'],
    },
    {
      story: 'known the day before the rule',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2024-05-12T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2024-05-14T10:00:00-04:00',
      gives: [],
      spares: ['US-FTC-SG'],
    },
    {
      story: 'known on its first day',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2024-05-13T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2024-05-14T10:00:00-04:00',
      gives: [{ rule: 'US-FTC-SG', act: 'report', due: '2024-06-12', to: 'us-ftc' }],
    },
    {
      story: 'nobody knows how many',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: { min: 10 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [{ rule: 'US-FTC-SG', act: 'report', force: 'unknown' }],
    },
    {
      story: 'a bank is no such institution',
      facts: affair({
        organisation: { country: 'US', kind: 'bank', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [],
      spares: ['US-FTC-SG'],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender', markets: ['US'] },
        at: '2026-11-20T20:00:00-05:00',
        later: [{ at: '2026-11-22T10:00:00-05:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [{ rule: 'US-FTC-SG', act: 'report', to: 'us-ftc', clockStart: '2026-11-20', due: '2026-12-20' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'money-lender', markets: ['JP'] },
        at: '2026-11-20T20:00:00-05:00',
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [],
      never: ['US-FTC-SG'],
      unsaid: ['US-FTC-SG'],
    },
    {
      story: 'met, and said to be',
      facts: affair({ organisation: { country: 'US', kind: 'money-lender' }, at: '2026-11-20T10:00:00-05:00' }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      met: ['US-FTC-SG'],
    },
    {
      story: 'ruled out: nothing',
      facts: affair({
        organisation: { country: 'US', kind: 'money-lender' },
        at: '2026-11-20T10:00:00-05:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-FTC-SG'],
    },
  ],
} satisfies Regime
