import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Days of APPI reckoned by hand. */
export const appiWorked: readonly Worked[] = [
  {
    story: '5,000 people, a mis-set server: 30 days from the day of knowing, that day counted',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', to: 'ppc' }],
  },
  {
    story: 'an intrusion: 60 days, moved from a Sunday; target days 3 and 5; people promptly',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', due: '2026-11-30', to: 'kanto-lfb' },
      { rule: 'JP-APPI-040', act: 'preliminary-report', due: '2026-10-03/2026-10-05' },
      { rule: 'JP-APPI-070', act: 'notify-people', due: 'prompt' },
    ],
  },
  {
    story: '1,000 people by mistake: a report is free',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 1000 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-023', act: 'report', force: 'may' }],
    spares: ['JP-APPI-040', 'JP-APPI-052', 'JP-APPI-070'],
  },
  {
    story: 'the wrongful act comes to light on day 15: 60 days from the earliest knowledge',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-10-15T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-10-16T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-11-30' }],
  },
  {
    story: 'the wrongful act comes to light when the 30 days are over: a period of its own',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-11-10T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-11-11T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', status: 'overdue' },
      { rule: 'JP-APPI-052', act: 'final-report', due: '2027-01-08', status: 'open' },
    ],
  },
  {
    story: 'data about to be obtained: 7-3 only, since 2024-04-01',
    facts: affair({
      organisation: { country: 'JP', kind: 'card-merchant', supervisor: 'ppc' },
      at: '2024-04-01T10:00:00+09:00',
      known: { cause: 'skimming', holds: 'about-to-obtain', items: ['card-number'], people: 5000 },
    }),
    at: '2024-04-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2024-05-30' }],
  },
  {
    story: 'the day before, such data did not count',
    facts: affair({
      organisation: { country: 'JP', kind: 'card-merchant', supervisor: 'ppc' },
      at: '2024-03-31T10:00:00+09:00',
      known: { cause: 'skimming', holds: 'about-to-obtain', items: ['card-number'], people: 5000 },
    }),
    at: '2024-03-31T12:00:00+09:00',
    gives: [],
    spares: ['JP-APPI-052'],
  },
  {
    story: 'before 2022-04-01 nobody had to report',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2022-03-31T10:00:00+09:00',
    }),
    at: '2022-04-02T09:00:00+09:00',
    gives: [],
    spares: ['JP-APPI-052', 'JP-APPI-040'],
  },
  {
    story: 'July 2017 by today’s law: as if it had applied',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2017-07-13T15:00:00+09:00',
      known: { items: ['name', 'bank-account'], people: 2455 },
    }),
    at: '2017-08-01T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2017-09-11' }],
    lawDate: '2026-11-22',
  },
  {
    story: 'strongly encrypted, the key safe: nothing',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { protection: { encryption: 'strong', key: 'safe' } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    spares: ['JP-APPI-052'],
  },
  {
    story: 'strongly encrypted, the key unknown: reported',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { protection: { encryption: 'strong', key: 'unknown' } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-11-30', force: 'must' }],
  },
  {
    story: 'nobody knows how many: not known whether, never no',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'email'], people: { min: 10 } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', force: 'unknown' }],
  },
  {
    story: 'later ruled out: relieved, with the reason, not gone',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      later: [{ at: '2026-10-05T10:00:00+09:00', certainty: 'ruled-out' }],
    }),
    at: '2026-10-06T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', status: 'relieved' },
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'relieved' },
    ],
  },
  {
    story: 'filed without the cause: done, and the rest stays open',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [
        { at: '2026-11-30T17:00:00+09:00', did: 'filed', duty: 'JP-APPI-052', items: [1, 2, 3, 5, 6, 7, 8, 9] },
      ],
    }),
    at: '2026-12-01T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', status: 'done' },
      { rule: 'JP-APPI-040', act: 'preliminary-report', status: 'done' },
      { rule: 'JP-APPI-053', act: 'supplement', status: 'open' },
    ],
  },
  {
    story: 'the cause is told afterwards: complete',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [
        { at: '2026-11-30T17:00:00+09:00', did: 'filed', duty: 'JP-APPI-052', items: [1, 2, 3, 5, 6, 7, 8, 9] },
        { at: '2026-12-10T17:00:00+09:00', did: 'filed', duty: 'JP-APPI-053', items: [4] },
      ],
    }),
    at: '2026-12-11T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-053', act: 'supplement', status: 'done' }],
  },
  {
    story: 'a contractor that told its principal in time is relieved',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', role: 'processor' },
      at: '2026-10-13T10:00:00+09:00',
      milestones: [{ at: '2026-10-16T10:00:00+09:00', did: 'notified-principal' }],
    }),
    at: '2026-10-20T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', status: 'relieved' },
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'relieved' },
      { rule: 'JP-APPI-060', act: 'notify-principal', status: 'done', force: 'should', due: '2026-10-15/2026-10-17' },
      { rule: 'JP-APPI-061', act: 'consult', to: 'principal', force: 'should' },
    ],
  },
  {
    story: 'a contractor not entrusted with the data hit has no duty',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', role: 'processor' },
      at: '2026-10-13T10:00:00+09:00',
      milestones: [{ at: '2026-10-14T10:00:00+09:00', did: 'found-not-entrusted' }],
    }),
    at: '2026-10-20T09:00:00+09:00',
    gives: [],
    spares: ['JP-APPI-052', 'JP-APPI-070'],
  },
  {
    story: '600 people without contact data: a substitute for them',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { people: 10000 },
      milestones: [
        { at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 600 },
        { at: '2026-10-03T10:00:00+09:00', did: 'notified-people', people: 9400 },
      ],
    }),
    at: '2026-10-04T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'done' },
      { rule: 'JP-APPI-074', act: 'substitute-measure', status: 'open' },
    ],
  },
  {
    story: 'a foreign firm that serves people in Japan reports to the commission',
    facts: affair({
      organisation: { country: 'US', kind: 'internet-service', supervisor: 'none', markets: ['US', 'JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { 'people-by-place': { JP: 1500, 'US-OH': 500 }, cause: 'misdelivery', 'wrongful-purpose': 'no' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', to: 'ppc' }],
  },
]
