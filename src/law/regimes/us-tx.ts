import type { LegalDay } from '#kernel/legal-day.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-tx',
  name: { ja: 'テキサス州事業・商法典521.053条', en: 'Texas Business and Commerce Code 521.053' },
  zone: 'America/Chicago',
  rules: [rule('US-TX', ['Tex. Bus. & Com. Code 521.053'], { source: 'primary', validFrom: '2023-09-01' as LegalDay })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-TX',
      place: 'US-TX',
      from: 'determination',
      peopleDays: 60,
      authority: { to: ['us-tx-ag'], over: 249, days: 30, after: 'start' },
      bureausOver: 10000,
      peopleContent: [],
      authorityContent: [
        'description of the breach',
        'number of residents',
        'number of residents sent a notice',
        'measures taken',
        'measures planned',
        'whether law enforcement is engaged',
      ],
      notes: [],
    }),
  worked: [
    {
      story: '250 residents: 30 and 60 days from determining',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-05:00',
        known: { people: 250, 'people-by-place': { 'US-TX': 250 } },
        milestones: [{ at: '2026-10-01T10:00:00-05:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [
        { rule: 'US-TX', act: 'report', due: '2026-10-31', to: 'us-tx-ag' },
        { rule: 'US-TX', act: 'notify-people', due: '2026-11-30' },
      ],
    },
    {
      story: '249 residents: people only',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-05:00',
        known: { people: 249, 'people-by-place': { 'US-TX': 249 } },
        milestones: [{ at: '2026-10-01T10:00:00-05:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'notify-people', due: '2026-11-30' }],
      spares: ['US-TX report'],
    },
    {
      story: 'only feared: the days do not run yet',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-05:00',
        known: { people: 250, 'people-by-place': { 'US-TX': 250 }, certainty: 'feared' },
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'notify-people', due: 'unknown', status: 'waiting' }],
    },
    {
      story: 'known the day before SB 768',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2023-08-31T10:00:00-05:00',
        known: { people: 250, 'people-by-place': { 'US-TX': 250 } },
      }),
      at: '2023-09-02T10:00:00-05:00',
      gives: [],
      spares: ['US-TX'],
    },
    {
      story: 'known on its first day; 10,000 residents are not more than 10,000',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2023-09-01T10:00:00-05:00',
        known: { people: 10000, 'people-by-place': { 'US-TX': 10000 } },
      }),
      at: '2023-09-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'report', due: '2023-10-01', to: 'us-tx-ag' }],
      spares: ['US-TX notify-partner'],
    },
    {
      story: '10,001 residents: the credit bureaus too',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-05:00',
        known: { people: 10001, 'people-by-place': { 'US-TX': 10001 } },
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'notify-partner', to: 'us-cra', due: 'prompt' }],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-05:00',
        known: { people: 1, 'people-by-place': { 'US-TX': 1 } },
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'notify-people', due: '2026-11-30', clockStart: '2026-10-01' }],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-05:00',
        known: { people: 1, 'people-by-place': { 'US-TX': 1 } },
        later: [{ at: '2026-10-02T09:00:00-05:00', people: 1 }],
      }),
      at: '2026-10-02T10:00:00-05:00',
      gives: [{ rule: 'US-TX', act: 'notify-principal', clockStart: '2026-10-01', force: 'unknown', due: 'unknown' }],
      spares: ['US-TX notify-people'],
    },
  ],
} satisfies Regime
