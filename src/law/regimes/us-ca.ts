import type { LegalDay } from '#kernel/legal-day.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-ca',
  name: { ja: 'カリフォルニア州民法典1798.82条', en: 'California Civil Code 1798.82' },
  zone: 'America/Los_Angeles',
  rules: [rule('US-CA', ['Cal. Civ. Code 1798.82'], { source: 'second-hand', validFrom: '2026-01-01' as LegalDay })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-CA',
      place: 'US-CA',
      from: 'discovery',
      peopleDays: 30,
      authority: { to: ['us-ca-ag'], over: 500, days: 15, after: 'people-told' },
      peopleContent: [
        'headed “Notice of Data Breach”',
        'What Happened',
        'What Information Was Involved',
        'What We Are Doing',
        'What You Can Do',
        'For More Information',
      ],
      authorityContent: ['sample copy of the notice to people'],
      notes: [
        'may be later for law enforcement, or to find the scope and restore the system',
        '12 months of identity-theft services if a social security or licence number is among the data',
      ],
    }),
  worked: [
    {
      story: '501 residents, people told on 28 October: 30 days, then 15',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 501, 'people-by-place': { 'US-CA': 501 } },
        milestones: [
          { at: '2026-10-01T10:00:00-07:00', did: 'discovered' },
          { at: '2026-10-28T10:00:00-07:00', did: 'notified-people', people: 501 },
        ],
      }),
      at: '2026-10-29T10:00:00-07:00',
      gives: [
        { rule: 'US-CA', act: 'notify-people', due: '2026-10-31', status: 'done' },
        { rule: 'US-CA', act: 'report', due: '2026-11-12', to: 'us-ca-ag' },
      ],
    },
    {
      story: '500 residents: the Attorney General is not told',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 500, 'people-by-place': { 'US-CA': 500 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-CA report'],
    },
    {
      story: 'names and e-mail addresses are no personal information there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 501, 'people-by-place': { 'US-CA': 501 }, items: ['name', 'email'] },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [],
      spares: ['US-CA'],
    },
    {
      story: 'known on the last day before SB 446',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2025-12-31T10:00:00-08:00',
        known: { people: 501, 'people-by-place': { 'US-CA': 501 } },
      }),
      at: '2026-01-02T10:00:00-08:00',
      gives: [],
      spares: ['US-CA'],
    },
    {
      story: 'known on the first day of SB 446',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-01-01T10:00:00-08:00',
        known: { people: 501, 'people-by-place': { 'US-CA': 501 } },
      }),
      at: '2026-01-02T10:00:00-08:00',
      gives: [
        { rule: 'US-CA', act: 'notify-people', due: '2026-01-31' },
        { rule: 'US-CA', act: 'report', status: 'waiting', due: 'unknown' },
      ],
    },
    {
      story: 'discovered later than first suspected: the discovery counts',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-09-20T10:00:00-07:00',
        known: { people: 10, 'people-by-place': { 'US-CA': 10 }, certainty: 'feared' },
        milestones: [{ at: '2026-10-01T10:00:00-07:00', did: 'discovered' }],
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-people', due: '2026-10-31' }],
    },
    {
      story: 'a contractor does not tell the people',
      facts: affair({
        organisation: { country: 'US', kind: 'other', role: 'processor', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 501, 'people-by-place': { 'US-CA': 501 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-principal', force: 'unknown' }],
      spares: ['US-CA notify-people', 'US-CA report'],
    },
    {
      story: 'nobody knows how many live there: not known whether',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [
        { rule: 'US-CA', act: 'notify-people', force: 'unknown' },
        { rule: 'US-CA', act: 'report', force: 'unknown' },
      ],
    },
    {
      story: 'login and password count; a login alone does not',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 10, 'people-by-place': { 'US-CA': 10 }, items: ['email', 'password'] },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-people', due: '2026-10-31' }],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-CA': 1 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-people', due: '2026-10-31', clockStart: '2026-10-01' }],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-CA': 1 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-principal', force: 'unknown', due: 'unknown' }],
      spares: ['US-CA notify-people'],
    },
    {
      story: 'feared, confirmed five days later: discovered when it was feared',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-CA': 1 }, certainty: 'feared' },
        later: [{ at: '2026-10-06T20:00:00-07:00', certainty: 'confirmed' }],
      }),
      at: '2026-10-07T10:00:00-07:00',
      gives: [{ rule: 'US-CA', act: 'notify-people', due: '2026-10-31' }],
    },
  ],
} satisfies Regime
