import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Days of Korea's act reckoned by hand. */
export const pipaWorked: readonly Worked[] = [
  {
    story: 'three people, attacked from outside: no number is asked for',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { items: ['name', 'email'], people: 3 },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [
      { rule: 'KR-PIPA-34-P', act: 'notify-people', due: '2026-10-05T18:00:00+09:00' },
      { rule: 'KR-PIPA-34-A', act: 'report', due: '2026-10-05T18:00:00+09:00', to: 'kr-pipc' },
    ],
  },
  {
    story: '999 people by mistake: people only',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 999 },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-P', act: 'notify-people', due: '2026-10-05T18:00:00+09:00' }],
    spares: ['KR-PIPA-34-A'],
  },
  {
    story: '1,000 people by mistake: the commission too',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 1000 },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-A', act: 'report', due: '2026-10-05T18:00:00+09:00' }],
  },
  {
    story: 'ransomware damage before 2026-09-11 was no leak',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-09-10T18:00:00+09:00',
      known: { event: 'damage', cause: 'ransomware' },
    }),
    at: '2026-09-10T20:00:00+09:00',
    gives: [],
    spares: ['KR-PIPA-34-P', 'KR-PIPA-34-A'],
  },
  {
    story: 'access suspected: all who may be hit',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { certainty: 'feared', 'wrongful-purpose': 'possible' },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-2', act: 'notify-people', due: '2026-10-05T18:00:00+09:00' }],
    spares: ['KR-PIPA-34-P'],
  },
  {
    story: 'ransomware damage since 2026-09-11',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-09-11T18:00:00+09:00',
      known: { event: 'damage', cause: 'ransomware' },
    }),
    at: '2026-09-11T20:00:00+09:00',
    gives: [
      { rule: 'KR-PIPA-34-P', act: 'notify-people', due: '2026-09-14T18:00:00+09:00' },
      { rule: 'KR-PIPA-34-A', act: 'report', due: '2026-09-14T18:00:00+09:00', to: 'kr-pipc' },
    ],
  },
  {
    story: 'one licence number by mistake: unique identification data',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', people: 1 },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-A', act: 'report', due: '2026-10-05T18:00:00+09:00' }],
  },
  {
    story: 'one health record by mistake: sensitive data',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['health'], people: 1 },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-A', act: 'report', due: '2026-10-05T18:00:00+09:00' }],
  },
  {
    story: 'all recovered: the report may be left out, people are told',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { 'recovered-unseen': true },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-P', act: 'notify-people' }],
    spares: ['KR-PIPA-34-A'],
  },
  {
    story: 'no contact data of 10 people: on the web site',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      milestones: [{ at: '2026-10-02T19:00:00+09:00', did: 'found-no-contact-data', people: 10 }],
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-SUB', act: 'substitute-measure', due: 'prompt' }],
  },
  {
    story: 'everybody can be reached',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      milestones: [{ at: '2026-10-02T19:00:00+09:00', did: 'found-no-contact-data', people: 0 }],
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-P', act: 'notify-people' }],
    spares: ['KR-SUB'],
  },
  {
    story: 'a feared leak: the report is not known yet to be due',
    facts: affair({
      organisation: { country: 'KR', kind: 'other', markets: ['KR'] },
      at: '2026-10-02T18:00:00+09:00',
      known: { certainty: 'feared' },
    }),
    at: '2026-10-02T20:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-A', act: 'report', force: 'unknown', to: 'kr-pipc', due: '2026-10-05T18:00:00+09:00' }],
  },
  {
    story: 'known after midnight and said again: 72 hours from the first moment',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-11-20T00:30:00+09:00',
      later: [{ at: '2026-11-21T10:00:00+09:00', people: 2000 }],
    }),
    at: '2026-11-22T10:00:00+09:00',
    gives: [
      {
        rule: 'KR-PIPA-34-P',
        act: 'notify-people',
        due: '2026-11-23T00:30:00+09:00',
        clockStart: '2026-11-20T00:30:00+09:00',
      },
      { rule: 'KR-PIPA-34-A', act: 'report', to: 'kr-pipc', due: '2026-11-23T00:30:00+09:00' },
    ],
  },
  {
    story: 'an intrusion feared, and feared again: 72 hours from the first fear',
    facts: affair({
      organisation: { country: 'KR', kind: 'internet-service', markets: ['KR'] },
      at: '2026-11-20T00:30:00+09:00',
      known: { certainty: 'feared' },
      later: [{ at: '2026-11-21T10:00:00+09:00', people: 2000 }],
    }),
    at: '2026-11-22T10:00:00+09:00',
    gives: [{ rule: 'KR-PIPA-34-2', act: 'notify-people', due: '2026-11-23T00:30:00+09:00' }],
  },
]
