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
  {
    story: 'known on a Saturday: the 60th day is an open Tuesday; the people are told items 1, 2, 4, 5 and 9',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-03T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 300, 'my-number-people': 300 },
    }),
    at: '2026-10-04T10:00:00+09:00',
    gives: [
      { rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2026-12-01' },
      {
        rule: 'JP-MYN-013',
        act: 'notify-people',
        points: 5,
        holds:
          '1 概要（発生日・発覚日・発生事案・発見者・規則7条各号の該当性・委託元委託先の有無・事実経過）\n2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）\n4 原因（発生した主体）\n5 二次被害又はそのおそれの有無及びその内容\n9 その他参考となる事項',
      },
    ],
  },
  {
    story: 'the wrongful act comes to light on the last of the 30 days: 60 days from the first',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 300,
        'my-number-people': 300,
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
      },
      later: [{ at: '2026-10-30T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-10-31T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2026-11-30', times: 1 }],
  },
  {
    story: 'it comes to light on the day after: two reports',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 300,
        'my-number-people': 300,
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
      },
      later: [{ at: '2026-10-31T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
    }),
    at: '2026-11-01T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', due: '2026-10-30', status: 'overdue', times: 2 }],
  },
  {
    story: 'only item 1 was reported: the other eight are left',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['name', 'my-number'], people: 300, 'my-number-people': 300 },
      milestones: [
        { at: '2026-10-02T10:00:00+09:00', did: 'filed', duty: 'JP-MYN-010', act: 'final-report', items: [1] },
      ],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [
      {
        rule: 'JP-MYN-010',
        act: 'supplement',
        to: 'ppc',
        points: 8,
        holds:
          '2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）\n3 本人の数\n4 原因（発生した主体）\n5 二次被害又はそのおそれの有無及びその内容\n6 本人への対応の実施状況\n7 公表の実施状況\n8 再発防止のための措置（実施済み・今後の予定）\n9 その他参考となる事項',
      },
    ],
  },
  {
    story: 'one number among 300 people: an effort only, from the first day on',
    facts: affair({
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        items: ['name', 'my-number'],
        people: 300,
        'my-number-people': 1,
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
      },
      later: [{ at: '2026-10-09T10:00:00+09:00', people: 300 }],
    }),
    at: '2026-10-10T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-006', act: 'report', to: 'ppc', force: 'should', clockStart: '2026-10-01' }],
    never: ['JP-MYN-010'],
  },
  {
    story: 'whether there was a wrongful purpose is all that is open: the longer period is shown',
    facts: {
      organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
      knowledge: [
        {
          at: '2026-10-03T10:00:00+09:00',
          event: 'leak',
          certainty: 'confirmed',
          cause: 'unknown',
          holds: 'personal-data',
          items: ['name', 'my-number'],
          people: 50,
          'my-number-people': 50,
          'exposed-to': 'one-known',
        },
      ],
    },
    at: '2026-10-04T10:00:00+09:00',
    gives: [{ rule: 'JP-MYN-010', act: 'final-report', to: 'ppc', force: 'unknown', due: '2026-12-01' }],
  },
]
