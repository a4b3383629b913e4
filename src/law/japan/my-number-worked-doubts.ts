import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Where numbers may be at stake, and what finishes the reports. */
export const myNumberDoubts: readonly Worked[] = [
  {
    story: 'nobody knows how many',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['my-number'], people: { min: 1 } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', force: 'unknown' }],
    met: [],
    unknown: ['JP-MYN-004'],
  },
  {
    story: 'a mis-set server: whether anybody could see it is asked',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 5,
        'my-number-people': 5,
        cause: 'misconfiguration',
        'wrongful-purpose': 'no',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', force: 'unknown', due: '2026-10-30' }],
    met: [],
    unknown: ['JP-MYN-003'],
  },
  {
    story: 'a lost file is not open to many by electronic means',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 5,
        'my-number-people': 5,
        cause: 'lost',
        'wrongful-purpose': 'no',
        'exposed-to': 'unspecified-many',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    unknown: [],
  },
  {
    story: 'a stolen file neither',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 5,
        'my-number-people': 5,
        cause: 'theft',
        'exposed-to': 'unspecified-many',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-MYN-002'],
  },
  {
    story: 'the system of a public body: any number',
    facts: affair({
      organisation: { country: 'JP', kind: 'public-body', supervisor: 'ppc' },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 1, 'my-number-people': 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', due: '2026-11-30' }],
    met: ['JP-MYN-001', 'JP-MYN-002'],
  },
  {
    story: 'a public body’s letter: whether from such a system is asked',
    facts: affair({
      organisation: { country: 'JP', kind: 'public-body', supervisor: 'ppc' },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 1,
        'my-number-people': 1,
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', force: 'unknown', due: '2026-10-30' }],
    met: [],
    unknown: ['JP-MYN-001'],
  },
  {
    story: 'filed without the cause, then completed',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 378, 'my-number-people': 378 },
      milestones: [
        {
          at: '2026-10-20T10:00:00+09:00',
          did: 'filed',
          duty: 'JP-MYN-010',
          act: 'final-report',
          items: [1, 2, 3, 5, 6, 7, 8, 9],
        },
        { at: '2026-11-20T10:00:00+09:00', did: 'filed', duty: 'JP-MYN-010', act: 'supplement', items: [4] },
      ],
    }),
    at: '2026-11-21T09:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-010', act: 'final-report', status: 'done' },
      { rule: 'JP-MYN-010', act: 'preliminary-report', status: 'done' },
      { rule: 'JP-MYN-010', act: 'supplement', status: 'done', to: 'ppc' },
    ],
  },
  {
    story: 'a filing that does not say which: the first report only',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 378, 'my-number-people': 378 },
      milestones: [{ at: '2026-10-03T10:00:00+09:00', did: 'filed', duty: 'JP-MYN-010' }],
    }),
    at: '2026-10-04T09:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-010', act: 'preliminary-report', status: 'done' },
      { rule: 'JP-MYN-010', act: 'final-report', status: 'open' },
    ],
  },
  {
    story: 'two people without contact data; the file is in public',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 378, 'my-number-people': 378 },
      milestones: [
        { at: '2026-10-02T08:00:00+09:00', did: 'found-no-contact-data', people: 2 },
        { at: '2026-10-02T08:30:00+09:00', did: 'requested-takedown' },
      ],
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-013', act: 'substitute-measure', due: 'prompt' },
      { rule: 'JP-MYN-013', act: 'notify-people', status: 'waiting' },
    ],
  },
  {
    story: 'everybody can be reached',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 378, 'my-number-people': 378 },
      milestones: [{ at: '2026-10-02T08:00:00+09:00', did: 'found-no-contact-data', people: 0 }],
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-013', act: 'notify-people', status: 'open' }],
  },
]
