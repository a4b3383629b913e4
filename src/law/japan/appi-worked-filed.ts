import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Filing, notice and relief, and what they finish. */
export const appiFiled: readonly Worked[] = [
  {
    story: 'the first 30 days’ report does not do for a wrongful act that came to light later',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-11-10T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
      milestones: [{ at: '2026-10-30T10:00:00+09:00', did: 'filed', duty: 'JP-APPI-052' }],
    }),
    at: '2026-11-11T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', status: 'done' },
      { rule: 'JP-APPI-052', act: 'final-report', due: '2027-01-08', status: 'open' },
    ],
    met: ['JP-APPI-013', 'JP-APPI-014'],
  },
  {
    story: 'nobody can be reached: the substitute takes the place of notice',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { people: 600 },
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 600 }],
    }),
    at: '2026-10-03T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'relieved' },
      { rule: 'JP-APPI-074', act: 'substitute-measure', status: 'open' },
    ],
  },
  {
    story: 'all but one can be reached',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { people: 600 },
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 1 }],
    }),
    at: '2026-10-03T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'open' },
      { rule: 'JP-APPI-074', act: 'substitute-measure', says: 'for 1 people' },
    ],
  },
  {
    story: 'everybody can be reached: cost or number alone is no reason for a substitute',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 0 }],
    }),
    at: '2026-10-03T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'open' },
      { rule: 'JP-APPI-075', act: 'publish', force: 'should' },
    ],
    never: ['JP-APPI-074'],
  },
  {
    story: 'published: the substitute is done, the notice is not',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { people: 600 },
      milestones: [
        { at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 1 },
        { at: '2026-10-03T10:00:00+09:00', did: 'published' },
      ],
    }),
    at: '2026-10-04T09:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-070', act: 'notify-people', status: 'open' },
      { rule: 'JP-APPI-074', act: 'substitute-measure', status: 'done' },
    ],
  },
  {
    story: 'the file is on a forum: notice may wait, never vanish',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'requested-takedown' }],
    }),
    at: '2026-10-03T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-070', act: 'notify-people', status: 'waiting' }],
  },
  {
    story: 'filed whole: nothing to complete',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [{ at: '2026-10-20T10:00:00+09:00', did: 'filed', duty: 'JP-APPI-052' }],
    }),
    at: '2026-10-21T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'done' }],
    never: ['JP-APPI-053'],
  },
  {
    story: 'filed ten days late: done, and no fine is threatened',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      milestones: [{ at: '2026-11-09T10:00:00+09:00', did: 'filed', duty: 'JP-APPI-052' }],
    }),
    at: '2026-11-10T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'done', says: 'lateness alone carries no fine' }],
  },
  {
    story: 'the last moment of the last day is not late; the next is',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
    }),
    at: '2026-10-30T23:59:59+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'open' }],
  },
  {
    story: 'a second later',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
    }),
    at: '2026-10-31T00:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'overdue' }],
  },
  {
    story: 'the target of the first report has passed after day 5',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
    }),
    at: '2026-10-06T00:00:00+09:00',
    gives: [{ rule: 'JP-APPI-040', act: 'preliminary-report', status: 'overdue' }],
  },
  {
    story: 'a contractor that told its principal on day 6: in doubt',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', role: 'sub-processor' },
      at: '2026-10-13T10:00:00+09:00',
      milestones: [{ at: '2026-10-18T10:00:00+09:00', did: 'notified-principal' }],
    }),
    at: '2026-10-20T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'open', force: 'unknown' }],
  },
  {
    story: 'a contractor that told its principal on day 5',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', role: 'processor' },
      at: '2026-10-13T10:00:00+09:00',
      milestones: [{ at: '2026-10-17T23:00:00+09:00', did: 'notified-principal' }],
    }),
    at: '2026-10-20T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', status: 'relieved' }],
  },
  {
    story: 'the wrongful act comes to light on day 30, the last: still one report of 60 days',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-10-30T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-10-30T12:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-11-30', says: 'our strict reading' }],
  },
  {
    story: 'the wrongful act comes to light on day 31: a period of its own',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-10-31T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-10-31T12:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', status: 'overdue' },
      { rule: 'JP-APPI-052', act: 'final-report', due: '2027-01-04', status: 'open' },
    ],
  },
  {
    story: 'an end in 2028 rests on a forecast of the equinoxes',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2028-01-31T10:00:00+09:00',
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
    }),
    at: '2028-02-01T12:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2028-02-29', says: 'forecast' }],
  },
  {
    story: '900 people, then 1,200: the count is known from then',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 900 },
      later: [{ at: '2026-10-20T10:00:00+09:00', people: 1200 }],
    }),
    at: '2026-10-20T18:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-11-18' }],
    met: ['JP-APPI-014'],
  },
  {
    story: '1,200 people, then said again: no clock starts anew',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 1200 },
      later: [{ at: '2026-10-20T10:00:00+09:00', people: 1200 }],
    }),
    at: '2026-10-20T18:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30' }],
  },
]
