import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-co',
  name: { ja: 'コロラド州改正法6-1-716条', en: 'Colorado Revised Statutes 6-1-716' },
  zone: 'America/Denver',
  rules: [rule('US-CO', ['C.R.S. 6-1-716'], { source: 'memory' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-CO',
      place: 'US-CO',
      from: 'determination',
      peopleDays: 30,
      authority: { to: ['us-co-ag'], over: 499, days: 30, after: 'start' },
      bureausOver: 1000,
      peopleContent: [
        'date of the breach',
        'personal information',
        'contacts',
        'credit bureaus and FTC',
        'how to freeze credit',
      ],
      authorityContent: [],
      notes: [],
    }),
  worked: [
    {
      story: '500 residents: 30 days for both',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-06:00',
        known: { people: 500, 'people-by-place': { 'US-CO': 500 } },
        milestones: [{ at: '2026-10-01T10:00:00-06:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [
        { rule: 'US-CO', act: 'report', due: '2026-10-31', to: 'us-co-ag' },
        { rule: 'US-CO', act: 'notify-people', due: '2026-10-31' },
      ],
    },
    {
      story: '499 residents: people only',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-06:00',
        known: { people: 499, 'people-by-place': { 'US-CO': 499 } },
        milestones: [{ at: '2026-10-01T10:00:00-06:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [{ rule: 'US-CO', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-CO report'],
    },
    {
      story: '1,000 residents: no credit bureaus',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-06:00',
        known: { people: 1000, 'people-by-place': { 'US-CO': 1000 } },
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [{ rule: 'US-CO', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-CO notify-partner'],
    },
    {
      story: '1,001 residents: the credit bureaus too',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-06:00',
        known: { people: 1001, 'people-by-place': { 'US-CO': 1001 } },
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [{ rule: 'US-CO', act: 'notify-partner', to: 'us-cra' }],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-06:00',
        known: { people: 1, 'people-by-place': { 'US-CO': 1 } },
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [{ rule: 'US-CO', act: 'notify-people', due: '2026-10-31', clockStart: '2026-10-01' }],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-06:00',
        known: { people: 1, 'people-by-place': { 'US-CO': 1 } },
        later: [{ at: '2026-10-02T09:00:00-06:00', people: 1 }],
      }),
      at: '2026-10-02T10:00:00-06:00',
      gives: [{ rule: 'US-CO', act: 'notify-principal', clockStart: '2026-10-01', force: 'unknown', due: 'unknown' }],
      spares: ['US-CO notify-people'],
    },
  ],
} satisfies Regime
