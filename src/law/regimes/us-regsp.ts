import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { readableBreach } from '../breach.ts'
import { exclusiveDays, hoursAfter } from '../clocks.ts'
import { liesIn } from '../headcount.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { type Known, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { hasElements } from '../united-states/personal-information.ts'
import { all, any, no, type Verdict, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

const RULE = 'US-REGSP'
const ZONE = 'America/New_York'
/** Smaller firms follow half a year after the larger ones. */
const SMALLER_SINCE = '2026-06-03' as LegalDay

const sensitive = (known: Known): Verdict =>
  any(
    hasElements(known),
    known.items?.includes('customer-number') && known.items.includes('password')
      ? yes('account number and password')
      : no('no sensitive customer information among the known items'),
  )

export default {
  id: 'us-regsp',
  name: { ja: 'Regulation S-P', en: 'Regulation S-P' },
  zone: ZONE,
  rules: [
    rule(RULE, ['17 CFR 248.30'], {
      validFrom: '2025-12-03' as LegalDay,
      source: 'second-hand',
      content: ['details of the incident', 'data', 'how people can protect themselves'],
    }),
  ],
  judge(story, sheet) {
    const { kind, role = 'controller' } = story.organisation
    if (!story.now || !applies(story, sheet, 'US', RULE)) return
    if (kind !== 'securities' && kind !== 'fx-broker') {
      sheet.fails(RULE, 'not a broker-dealer')
      return
    }
    const { verdict, since } = weigh(story, (k) => all(readableBreach(k), sensitive(k)))
    if (!sheet.condition(RULE, verdict) || since === null) return
    const early = (story.lawDate ?? dayIn(since, ZONE)) < SMALLER_SINCE
    if (early) sheet.lacks(RULE, 'whether the firm is a larger one: smaller firms are bound since 2026-06-03')
    const registered = liesIn(story.organisation.country, 'US')
    if (!registered) sheet.lacks(RULE, 'whether the firm is registered as a broker-dealer in the United States')
    const sure = verdict.is === 'yes' && !early && registered
    const shared = { rule: RULE, force: sure ? 'must' : 'unknown', start: since } as const
    if (role !== 'controller') {
      sheet.ask({ ...shared, act: 'notify-principal', to: 'principal', due: hoursAfter(since, 72, ZONE) })
      return
    }
    if (sure) sheet.triggersMet.push(RULE)
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      due: exclusiveDays(dayIn(since, ZONE), 30, ZONE),
      doneBy: toldAll(story),
      notes: ['from becoming aware; not where no substantial harm is likely'],
    })
  },
  worked: [
    {
      story: 'a broker-dealer: people within 30 days of becoming aware',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', due: '2026-12-02' }],
    },
    {
      story: 'its service provider: 72 hours',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', role: 'processor', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-principal', due: '2026-11-05T10:00:00-05:00' }],
    },
    {
      story: 'before 2025-12-03',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2025-12-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2025-12-03T10:00:00-05:00',
      gives: [],
      spares: ['US-REGSP'],
    },
    {
      story: 'larger firms only at first: cannot be told',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2025-12-03T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2025-12-04T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', force: 'unknown', due: '2026-01-02' }],
    },
    {
      story: 'the last day on which the size matters',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-06-02T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-06-04T10:00:00-04:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', force: 'unknown' }],
    },
    {
      story: 'every firm',
      facts: affair({
        organisation: { country: 'US', kind: 'fx-broker', markets: ['US'] },
        at: '2026-06-03T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-06-04T10:00:00-04:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', due: '2026-07-03' }],
    },
    {
      story: 'account number and password',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 }, items: ['customer-number', 'password'] },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', due: '2026-12-02' }],
    },
    {
      story: 'an account number alone',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 }, items: ['customer-number'] },
      }),
      at: '2026-11-03T10:00:00-05:00',
      gives: [],
      spares: ['US-REGSP'],
    },
    {
      story: 'known in the evening and said again: the first day there counts',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-11-02T20:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
        later: [{ at: '2026-11-05T10:00:00-05:00', people: 500 }],
      }),
      at: '2026-11-06T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', due: '2026-12-02', clockStart: '2026-11-02' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: nothing is said',
      facts: affair({
        organisation: { country: 'JP', kind: 'securities', markets: ['JP'] },
        at: '2026-11-02T20:00:00-05:00',
      }),
      at: '2026-11-06T10:00:00-05:00',
      gives: [],
      never: ['US-REGSP'],
      unsaid: ['US-REGSP'],
    },
    {
      story: 'the day before the rule: said not to be law yet',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2025-12-02T20:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2025-12-04T10:00:00-05:00',
      gives: [],
      never: ['US-REGSP'],
      notMet: ['US-REGSP'],
    },
    {
      story: 'between the two days it is asked whether the firm is a larger one',
      facts: affair({
        organisation: { country: 'US', kind: 'securities', markets: ['US'] },
        at: '2026-01-12T20:00:00-05:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-01-14T10:00:00-05:00',
      gives: [{ rule: 'US-REGSP', act: 'notify-people', force: 'unknown' }],
      unsaid: ['US-REGSP'],
    },
  ],
} satisfies Regime
