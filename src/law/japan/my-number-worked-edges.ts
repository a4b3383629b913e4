import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

const FIRM = { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] }
const AT = '2026-10-01T10:00:00+09:00'
const NUMBERS = { items: ['name', 'my-number'], people: 300, 'my-number-people': 300 }
const BY_ACCIDENT = { ...NUMBERS, cause: 'misdelivery', 'wrongful-purpose': 'no' }
const filed = (at: string, more: Readonly<Record<string, unknown>> = {}) => ({
  at,
  did: 'filed',
  duty: 'JP-MYN-010',
  act: 'final-report',
  ...more,
})

/** First and last moments, one more and one less, where the My Number Act counts. */
export const myNumberEdges: readonly Worked[] = [
  {
    story: 'a report filed before anybody wrote down the knowledge counts',
    facts: affair({ organisation: FIRM, at: AT, known: NUMBERS, milestones: [filed('2026-09-30T10:00:00+09:00')] }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', status: 'done', clockStart: '2026-10-01' }],
  },
  {
    story: 'a report filed in the very moment in which a later wrongful act is known counts for it',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: BY_ACCIDENT,
      later: [{ at: '2026-11-10T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
      milestones: [filed('2026-11-10T10:00:00+09:00')],
    }),
    at: '2026-11-11T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2027-01-08', status: 'done' }],
  },
  {
    story: 'the report of the first 30 days does not do for it',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: BY_ACCIDENT,
      later: [{ at: '2026-11-10T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
      milestones: [filed('2026-10-30T10:00:00+09:00')],
    }),
    at: '2026-11-11T09:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2027-01-08', status: 'open' }],
  },
  {
    story: 'item 9 was missing: it alone is left',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: NUMBERS,
      milestones: [filed('2026-10-02T10:00:00+09:00', { items: [1, 2, 3, 4, 5, 6, 7, 8] })],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'supplement', to: 'ppc', points: 1, holds: '9 その他参考となる事項' }],
  },
  {
    story: 'one person cannot be reached: a substitute for that one',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: NUMBERS,
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 1 }],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-013', act: 'substitute-measure', status: 'open' }],
  },
  {
    story: 'known half an hour after midnight and said again a week later: the first day counts',
    facts: affair({
      organisation: FIRM,
      at: '2026-10-01T00:30:00+09:00',
      known: BY_ACCIDENT,
      later: [{ at: '2026-10-08T10:00:00+09:00', 'my-number-people': 300 }],
    }),
    at: '2026-10-09T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2026-10-30', clockStart: '2026-10-01' }],
  },
]
