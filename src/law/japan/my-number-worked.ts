import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Days of the My Number Act reckoned by hand. */
export const myNumberWorked: readonly Worked[] = [
  {
    story: '378 numbers taken by intrusion: 60 days, moved from a Sunday',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 378, 'my-number-people': 378 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-010', act: 'preliminary-report', due: '2026-10-03/2026-10-05', to: 'ppc' },
      { rule: 'JP-MYN-010', act: 'final-report', due: '2026-11-30', to: 'ppc' },
      { rule: 'JP-MYN-013', act: 'notify-people', due: 'prompt' },
    ],
  },
  {
    story: '101 numbers sent to one firm by mistake: 30 days',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
        items: ['name', 'my-number'],
        people: 101,
        'my-number-people': 101,
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', due: '2026-10-30' }],
  },
  {
    story: '100 numbers sent to one firm by mistake: an effort only',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
        items: ['name', 'my-number'],
        people: 100,
        'my-number-people': 100,
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-006', act: 'report', force: 'should' }],
    spares: ['JP-MYN-010', 'JP-MYN-013'],
  },
  {
    story: 'one number on an open web page: 30 days, whatever the number',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misconfiguration',
        'wrongful-purpose': 'no',
        'exposed-to': 'unspecified-many',
        items: ['my-number'],
        people: 1,
        'my-number-people': 1,
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', due: '2026-10-30' }],
  },
  {
    story: 'a contractor that told its principal is relieved',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', role: 'processor' },
      at: '2026-10-13T10:00:00+09:00',
      known: { items: ['my-number'], people: 378, 'my-number-people': 378 },
      milestones: [{ at: '2026-10-16T10:00:00+09:00', did: 'notified-principal' }],
    }),
    at: '2026-10-20T09:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-010', act: 'final-report', status: 'relieved' },
      { rule: 'JP-MYN-012', act: 'notify-principal', status: 'done', force: 'should' },
    ],
  },
  {
    story: 'used by an employee against the Act: a trigger of its own, 60 days',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 3, 'my-number-people': 3, event: 'misuse', cause: 'insider' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', due: '2026-11-30', to: 'ppc' }],
    met: ['JP-MYN-002'],
  },
  {
    story: 'misuse that was ruled out',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 3,
        'my-number-people': 3,
        event: 'misuse',
        certainty: 'ruled-out',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    never: ['JP-MYN-006', 'JP-MYN-010'],
  },
  {
    story: 'strongly encrypted, the key safe: not even an effort',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 378,
        'my-number-people': 378,
        protection: { encryption: 'strong', key: 'safe' },
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    never: ['JP-MYN-006', 'JP-MYN-010'],
    unknown: [],
  },
  {
    story: 'strongly encrypted, the key unknown: asked, and reported',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 378,
        'my-number-people': 378,
        protection: { encryption: 'strong' },
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', due: '2026-11-30' }],
    met: ['JP-MYN-002', 'JP-MYN-004'],
    unknown: ['JP-MYN-005'],
  },
  {
    story: 'no My Number among the items',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name'], people: 5000 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    unknown: [],
    never: ['JP-MYN-010'],
  },
  {
    story: 'pictures of identity documents may show numbers: asked',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['id-document-image'], people: 750 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', force: 'unknown', to: 'ppc' }],
    met: [],
    unknown: ['JP-MYN-002', 'JP-MYN-004'],
  },
  {
    story: 'a statement that there are none settles the pictures',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['id-document-image'], people: 750, 'my-number-people': 0 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    unknown: [],
  },
  {
    story: 'how many is not said: at most as many as the people',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['my-number'], people: 101 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-MYN-004'],
  },
  {
    story: 'at most 100',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['my-number'], people: 100 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-006', act: 'report', force: 'should', to: 'ppc', due: 'prompt' }],
    met: [],
    unknown: [],
  },
]
