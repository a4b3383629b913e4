import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-wa',
  name: { ja: 'ワシントン州改正法典19.255章', en: 'Revised Code of Washington 19.255' },
  zone: 'America/Los_Angeles',
  rules: [rule('US-WA', ['RCW 19.255'], { source: 'second-hand' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-WA',
      place: 'US-WA',
      from: 'discovery',
      peopleDays: 30,
      authority: { to: ['us-wa-ag'], over: 500, days: 30, after: 'start' },
      peopleContent: [
        'name and contact',
        'types of information',
        'time frame, with the dates of breach and of discovery',
        'numbers of the credit bureaus',
      ],
      authorityContent: [],
      notes: [],
    }),
  worked: [
    {
      story: '501 residents: 30 days for both',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 501, 'people-by-place': { 'US-WA': 501 } },
        milestones: [{ at: '2026-10-01T10:00:00-07:00', did: 'discovered' }],
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [
        { rule: 'US-WA', act: 'report', due: '2026-10-31', to: 'us-wa-ag' },
        { rule: 'US-WA', act: 'notify-people', due: '2026-10-31' },
      ],
    },
    {
      story: '500 residents: people only',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-07:00',
        known: { people: 500, 'people-by-place': { 'US-WA': 500 } },
        milestones: [{ at: '2026-10-01T10:00:00-07:00', did: 'discovered' }],
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-WA', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-WA report'],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-WA': 1 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-WA', act: 'notify-people', due: '2026-10-31', clockStart: '2026-10-01' }],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-WA': 1 } },
      }),
      at: '2026-10-02T10:00:00-07:00',
      gives: [{ rule: 'US-WA', act: 'notify-principal', force: 'unknown', due: 'unknown' }],
      spares: ['US-WA notify-people'],
    },
    {
      story: 'feared, confirmed five days later: discovered when it was feared',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-07:00',
        known: { people: 1, 'people-by-place': { 'US-WA': 1 }, certainty: 'feared' },
        later: [{ at: '2026-10-06T20:00:00-07:00', certainty: 'confirmed' }],
      }),
      at: '2026-10-07T10:00:00-07:00',
      gives: [{ rule: 'US-WA', act: 'notify-people', due: '2026-10-31' }],
    },
  ],
} satisfies Regime
