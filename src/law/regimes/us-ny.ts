import type { LegalDay } from '#kernel/legal-day.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'
import { affair } from '../worked.ts'

export default {
  id: 'us-ny',
  name: { ja: 'ニューヨーク州一般事業法899-aa条', en: 'New York General Business Law 899-aa' },
  zone: 'America/New_York',
  rules: [rule('US-NY', ['N.Y. Gen. Bus. Law 899-aa'], { source: 'second-hand', validFrom: '2024-12-21' as LegalDay })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-NY',
      place: 'US-NY',
      from: 'discovery',
      peopleDays: 30,
      authority: { to: ['us-ny-ag', 'us-ny-dos', 'us-ny-police'], over: 0, days: 30, after: 'start' },
      bureausOver: 5000,
      peopleContent: [
        'contact of the organisation',
        'telephone numbers and web sites of the agencies',
        'what was taken',
      ],
      authorityContent: ['timing, content and distribution of the notices; approximate number; copy of the notice'],
      notes: ['later only for law enforcement'],
      anyResident: true,
    }),
  worked: [
    {
      story: '80 residents: 30 days, three bodies',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 80, 'people-by-place': { 'US-NY': 80 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [
        { rule: 'US-NY', act: 'notify-people', due: '2026-12-20' },
        { rule: 'US-NY', act: 'report', to: 'us-ny-ag', due: '2026-12-20' },
        { rule: 'US-NY', act: 'report', to: 'us-ny-dos' },
        { rule: 'US-NY', act: 'report', to: 'us-ny-police' },
      ],
      spares: ['US-NY notify-partner'],
    },
    {
      story: '5,001 residents: the credit bureaus too',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 5001, 'people-by-place': { 'US-NY': 5001 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-NY', act: 'notify-partner', to: 'us-cra' }],
    },
    {
      story: 'known the day before the amendment',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'] },
        at: '2024-12-20T10:00:00-05:00',
        known: { people: 80, 'people-by-place': { 'US-NY': 80 } },
      }),
      at: '2024-12-22T10:00:00-05:00',
      gives: [],
      spares: ['US-NY'],
    },
    {
      story: 'known on its first day; 5,000 residents are not more than 5,000',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'] },
        at: '2024-12-21T10:00:00-05:00',
        known: { people: 5000, 'people-by-place': { 'US-NY': 5000 } },
      }),
      at: '2024-12-22T10:00:00-05:00',
      gives: [{ rule: 'US-NY', act: 'notify-people', due: '2025-01-20' }],
      spares: ['US-NY notify-partner'],
    },
    {
      story: 'a Japanese firm that does not aim at New York is bound by its residents',
      facts: affair({
        organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 2000, 'people-by-place': { JP: 1999, 'US-NY': 1 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-NY', act: 'notify-people', due: '2026-12-20' }],
    },
    {
      story: 'one resident, known in the evening: told all the same, and the day is the day there',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-04:00',
        known: { people: 1, 'people-by-place': { 'US-NY': 1 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [
        { rule: 'US-NY', act: 'notify-people', due: '2026-10-31', clockStart: '2026-10-01' },
        { rule: 'US-NY', act: 'report', to: 'us-ny-ag', due: '2026-10-31', says: 'whatever the number' },
      ],
    },
    {
      story: 'a contractor tells whose data they are',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'], role: 'processor' },
        at: '2026-10-01T20:00:00-04:00',
        known: { people: 1, 'people-by-place': { 'US-NY': 1 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-NY', act: 'notify-principal', force: 'unknown', due: 'unknown' }],
      spares: ['US-NY notify-people'],
    },
    {
      story: 'feared, confirmed five days later: discovered when it was feared',
      facts: affair({
        organisation: { country: 'US', kind: 'internet-service', markets: ['US'] },
        at: '2026-10-01T20:00:00-04:00',
        known: { people: 1, 'people-by-place': { 'US-NY': 1 }, certainty: 'feared' },
        later: [{ at: '2026-10-06T20:00:00-04:00', certainty: 'confirmed' }],
      }),
      at: '2026-10-07T10:00:00-04:00',
      gives: [{ rule: 'US-NY', act: 'notify-people', due: '2026-10-31' }],
    },
  ],
} satisfies Regime
