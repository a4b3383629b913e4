import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-fl',
  name: { ja: 'フロリダ州法501.171条', en: 'Florida Statutes 501.171' },
  zone: 'America/New_York',
  rules: [rule('US-FL', ['Fla. Stat. 501.171'], { source: 'memory' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-FL',
      place: 'US-FL',
      from: 'determination',
      peopleDays: 30,
      authority: { to: ['us-fl-legal-affairs'], over: 499, days: 30, after: 'start' },
      bureausOver: 1000,
      peopleContent: [],
      authorityContent: ['synopsis', 'number of people', 'services offered', 'copy of the notice', 'contact'],
      notes: ['15 days more for good cause'],
    }),
  worked: [
    {
      story: '500 residents: 30 days for both',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-FL': 500 } },
        milestones: [{ at: '2026-10-01T10:00:00-04:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [
        { rule: 'US-FL', act: 'report', due: '2026-10-31', to: 'us-fl-legal-affairs' },
        { rule: 'US-FL', act: 'notify-people', due: '2026-10-31' },
      ],
    },
    {
      story: '499 residents: people only',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 499, 'people-by-place': { 'US-FL': 499 } },
        milestones: [{ at: '2026-10-01T10:00:00-04:00', did: 'determined-breach' }],
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-FL', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-FL report'],
    },
    {
      story: '1,000 residents: no credit bureaus',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 1000, 'people-by-place': { 'US-FL': 1000 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-FL', act: 'notify-people', due: '2026-10-31' }],
      spares: ['US-FL notify-partner'],
    },
    {
      story: '1,001 residents: the credit bureaus too',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 1001, 'people-by-place': { 'US-FL': 1001 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-FL', act: 'notify-partner', to: 'us-cra' }],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-04:00',
        known: { people: 1, 'people-by-place': { 'US-FL': 1 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-FL', act: 'notify-people', due: '2026-10-31', clockStart: '2026-10-01' }],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-04:00',
        known: { people: 1, 'people-by-place': { 'US-FL': 1 } },
        later: [{ at: '2026-10-02T09:00:00-04:00', people: 1 }],
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-FL', act: 'notify-principal', clockStart: '2026-10-01', force: 'unknown', due: 'unknown' }],
      spares: ['US-FL notify-people'],
    },
  ],
} satisfies Regime
