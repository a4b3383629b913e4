import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

const BROKER = { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] }
const AGAIN = [{ at: '2026-10-09T10:00:00+09:00', people: 10 }]

/** What is said again starts no clock; days begin at midnight in Japan. */
export const financialEdges: readonly Worked[] = [
  {
    story: 'ten customers by intrusion, known after midnight and said again: every clock runs from the first night',
    facts: affair({
      organisation: BROKER,
      at: '2026-10-01T00:30:00+09:00',
      known: { items: ['name', 'email'], people: 10 },
      later: AGAIN,
    }),
    at: '2026-10-10T10:00:00+09:00',
    gives: [
      { rule: 'JP-FIN-001', act: 'report', to: 'kanto-lfb', due: '2026-10-03/2026-10-05', clockStart: '2026-10-01' },
      { rule: 'JP-FIN-010', act: 'intermediate-report', to: 'kanto-lfb', due: '2026-11-01/2026-11-01' },
      { rule: 'JP-FIN-006', act: 'notify-people', force: 'must' },
    ],
  },
  {
    story: 'information that is no personal data, said again: the effort runs from the first day',
    facts: affair({
      organisation: BROKER,
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
        holds: 'personal-information',
        items: ['name', 'email'],
        people: 10,
      },
      later: AGAIN,
    }),
    at: '2026-10-10T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-005', act: 'report', to: 'kanto-lfb', force: 'should', clockStart: '2026-10-01' }],
  },
]
