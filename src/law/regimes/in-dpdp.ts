import type { LegalDay } from '#kernel/legal-day.ts'
import { breach } from '../breach.ts'
import { hoursAfter, promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'IN-DPDP-8(6)'
const ZONE = 'Asia/Kolkata'

export default {
  id: 'in-dpdp',
  name: { ja: 'インド デジタル個人データ保護法', en: 'India: Digital Personal Data Protection Act' },
  zone: ZONE,
  rules: [
    rule(RULE, ['DPDP Act 8(6)'], {
      // Eighteen months after 13 or 14 November 2025; the sources differ, the later day is taken.
      validFrom: '2027-05-14' as LegalDay,
      standing: 'enacted-not-in-force',
      source: 'second-hand',
      content: ['nature', 'extent', 'timing', 'consequences', 'measures', 'safety steps', 'contact'],
    }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'IN', RULE)) return
    const { verdict, since } = weigh(story, breach)
    if (!sheet.inForce(RULE, since) || !sheet.condition(RULE, verdict) || since === null) return
    sheet.triggersMet.push(RULE)
    const shared = { rule: RULE, start: since } as const
    sheet.ask({ ...shared, act: 'initial-notification', to: 'in-dpb', due: promptly('without delay') })
    sheet.ask({ ...shared, act: 'report', to: 'in-dpb', due: hoursAfter(since, 72, ZONE), notes: ['the details'] })
    sheet.ask({ ...shared, act: 'notify-people', to: 'people', due: promptly('without delay'), doneBy: toldAll(story) })
  },
  worked: [
    {
      story: 'not in force in 2026',
      facts: affair({
        organisation: { country: 'IN', kind: 'internet-service', markets: ['IN'] },
        at: '2026-11-22T10:00:00+05:30',
      }),
      at: '2026-11-22T18:00:00+05:30',
      gives: [],
      spares: ['IN-DPDP-8(6)'],
    },
    {
      story: 'by the law of June 2027: 72 hours',
      facts: affair({
        organisation: { country: 'IN', kind: 'internet-service', markets: ['IN'] },
        at: '2026-11-22T10:00:00+05:30',
      }),
      at: '2026-11-22T18:00:00+05:30',
      gives: [
        { rule: 'IN-DPDP-8(6)', act: 'report', to: 'in-dpb', due: '2026-11-25T10:00:00+05:30' },
        { rule: 'IN-DPDP-8(6)', act: 'notify-people', due: 'prompt' },
      ],
      lawDate: '2027-06-01',
    },
    {
      story: 'by the law of 2027-05-13: not yet',
      facts: affair({ organisation: { country: 'IN', kind: 'other' }, at: '2026-11-22T10:00:00+05:30' }),
      at: '2026-11-22T18:00:00+05:30',
      gives: [],
      spares: ['IN-DPDP-8(6)'],
      lawDate: '2027-05-13',
    },
    {
      story: 'by the law of 2027-05-14',
      facts: affair({ organisation: { country: 'IN', kind: 'other' }, at: '2026-11-22T10:00:00+05:30' }),
      at: '2026-11-22T18:00:00+05:30',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'initial-notification', due: 'prompt', to: 'in-dpb' }],
      lawDate: '2027-05-14',
    },
    {
      story: 'known after midnight on the first day and said again: that day counts',
      facts: affair({
        organisation: { country: 'IN', kind: 'other' },
        at: '2027-05-14T00:30:00+05:30',
        later: [{ at: '2027-05-19T01:00:00+05:30', people: 2000 }],
      }),
      at: '2027-05-19T10:00:00+05:30',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'initial-notification', to: 'in-dpb', clockStart: '2027-05-14' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2027-05-14T00:30:00+05:30',
      }),
      at: '2027-05-19T10:00:00+05:30',
      gives: [],
      never: ['IN-DPDP-8(6)'],
      unsaid: ['IN-DPDP-8(6)'],
    },
    {
      story: 'ruled out: nothing',
      facts: affair({
        organisation: { country: 'IN', kind: 'other' },
        at: '2027-05-14T00:30:00+05:30',
        known: { certainty: 'ruled-out' },
      }),
      at: '2027-05-19T10:00:00+05:30',
      gives: [],
      never: ['IN-DPDP-8(6)'],
      met: [],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, IN: 1 } },
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'report', to: 'in-dpb' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [],
      never: ['IN-DPDP-8(6)'],
      unsaid: ['IN-DPDP-8(6)'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [],
      never: ['IN-DPDP-8(6)'],
      unsaid: ['IN-DPDP-8(6)'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'IN', kind: 'other', markets: ['IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'report', to: 'in-dpb' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'IN', kind: 'other', markets: ['IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [],
      never: ['IN-DPDP-8(6)'],
    },
    {
      story: 'all but one have been told: not done',
      facts: affair({
        organisation: { country: 'IN', kind: 'other', markets: ['IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2027-05-20T10:00:00Z', did: 'notified-people', people: 1999 }],
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'notify-people', status: 'open' }],
    },
    {
      story: 'at most five, one of them told: not done',
      facts: affair({
        organisation: { country: 'IN', kind: 'other', markets: ['IN'] },
        at: '2027-05-20T10:00:00Z',
        known: { people: { max: 5 } },
        milestones: [{ at: '2027-05-20T10:00:00Z', did: 'notified-people', people: 1 }],
      }),
      at: '2027-05-21T10:00:00Z',
      gives: [{ rule: 'IN-DPDP-8(6)', act: 'notify-people', status: 'open' }],
    },
    {
      story: 'the day before the first day: no trigger is met',
      facts: affair({ organisation: { country: 'IN', kind: 'other' }, at: '2027-05-13T10:00:00+05:30' }),
      at: '2027-05-20T10:00:00+05:30',
      gives: [],
      never: ['IN-DPDP-8(6)'],
      met: [],
    },
  ],
} satisfies Regime
