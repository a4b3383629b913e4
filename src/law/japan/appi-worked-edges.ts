import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

const FIRM = { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] }
const AT = '2026-10-01T10:00:00+09:00'
const filed = (at: string, more: Readonly<Record<string, unknown>> = {}) => ({
  at,
  did: 'filed',
  duty: 'JP-APPI-052',
  act: 'final-report',
  ...more,
})

/** First and last moments, one more and one less, where APPI counts. */
export const appiEdges: readonly Worked[] = [
  {
    story: 'a final report by name is the first report too',
    facts: affair({ organisation: FIRM, at: AT, milestones: [filed('2026-10-02T10:00:00+09:00')] }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-040', act: 'preliminary-report', to: 'ppc', status: 'done', clockStart: '2026-10-01' },
      { rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', status: 'done' },
    ],
    never: ['JP-APPI-053'],
  },
  {
    story: 'a report filed before anybody wrote down the knowledge counts',
    facts: affair({ organisation: FIRM, at: AT, milestones: [filed('2026-09-30T10:00:00+09:00')] }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', status: 'done' }],
  },
  {
    story: 'a report filed in the very moment in which a later wrongful act is known counts for it',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: { cause: 'misconfiguration', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 5000 },
      later: [{ at: '2026-11-10T10:00:00+09:00', cause: 'intrusion', 'wrongful-purpose': 'yes' }],
      milestones: [filed('2026-11-10T10:00:00+09:00')],
    }),
    at: '2026-11-11T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', due: '2027-01-08', status: 'done' }],
  },
  {
    story: 'items 7 to 9 were missing and 7 and 8 have followed: item 9 is left',
    facts: affair({
      organisation: FIRM,
      at: AT,
      milestones: [
        filed('2026-10-02T10:00:00+09:00', { items: [1, 2, 3, 4, 5, 6] }),
        filed('2026-10-03T10:00:00+09:00', { duty: 'JP-APPI-053', act: 'supplement', items: [7, 8] }),
      ],
    }),
    at: '2026-10-04T10:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-053', act: 'supplement', to: 'ppc', status: 'open', points: 1, holds: '9 その他参考となる事項' },
    ],
  },
  {
    story: 'all three have followed: nothing is left, and what was missing is still shown',
    facts: affair({
      organisation: FIRM,
      at: AT,
      milestones: [
        filed('2026-10-02T10:00:00+09:00', { items: [1, 2, 3, 4, 5, 6] }),
        filed('2026-10-03T10:00:00+09:00', { duty: 'JP-APPI-053', act: 'supplement', items: [7, 8, 9] }),
      ],
    }),
    at: '2026-10-04T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-053', act: 'supplement', to: 'ppc', status: 'done', points: 3, holds: '7 公表' }],
  },
  {
    story: 'a German firm that serves people in Japan, one of whom is hit',
    facts: affair({
      organisation: { country: 'DE', kind: 'other', markets: ['DE', 'JP'] },
      at: AT,
      known: { people: 41, 'people-by-place': { DE: 40, JP: 1 } },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', due: '2026-11-30' }],
  },
  {
    story: 'the same firm, and nobody knows how many or where',
    facts: affair({
      organisation: { country: 'DE', kind: 'other', markets: ['DE', 'JP'] },
      at: AT,
      known: { people: { min: 10 } },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', due: '2026-11-30' }],
  },
  {
    story: 'one person in all, and that one cannot be reached',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: { people: 1 },
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 1 }],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-070', act: 'notify-people', status: 'relieved' }],
  },
  {
    story: 'nobody is known to be hit yet, and nobody is out of reach: notice stays',
    facts: affair({
      organisation: FIRM,
      at: AT,
      known: { people: 0 },
      milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'found-no-contact-data', people: 0 }],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-070', act: 'notify-people', status: 'open' }],
  },
  {
    story: 'known half an hour into the day on which the amendment of 2026 was passed: named as not in force',
    facts: affair({ organisation: FIRM, at: '2026-07-10T00:30:00+09:00' }),
    at: '2026-07-11T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-040', act: 'preliminary-report', to: 'ppc', clockStart: '2026-07-10' }],
    notMet: ['JP-APPI-090'],
  },
  {
    story: 'known half an hour before that day: not named',
    facts: affair({ organisation: FIRM, at: '2026-07-09T23:30:00+09:00' }),
    at: '2026-07-11T10:00:00+09:00',
    gives: [{ rule: 'JP-APPI-040', act: 'preliminary-report', to: 'ppc', clockStart: '2026-07-09' }],
    unsaid: ['JP-APPI-090'],
  },
  {
    story: '1,001 people by accident: reported; the people are told items 1, 2, 4, 5 and 9',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 1001 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [
      { rule: 'JP-APPI-052', act: 'final-report', to: 'ppc', due: '2026-10-30' },
      {
        rule: 'JP-APPI-070',
        act: 'notify-people',
        points: 5,
        holds:
          '1 概要（発生日・発覚日・発生事案・発見者・規則7条各号の該当性・委託元委託先の有無・事実経過）\n2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）\n4 原因（発生した主体）\n5 二次被害又はそのおそれの有無及びその内容\n9 その他参考となる事項',
      },
    ],
  },
  {
    story: 'only item 1 was reported: the other eight are left',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      milestones: [
        { at: '2026-10-02T10:00:00+09:00', did: 'filed', duty: 'JP-APPI-052', act: 'final-report', items: [1] },
      ],
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [
      {
        rule: 'JP-APPI-053',
        act: 'supplement',
        to: 'ppc',
        points: 8,
        holds:
          '2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）\n3 本人の数\n4 原因（発生した主体）\n5 二次被害又はそのおそれの有無及びその内容\n6 本人への対応の実施状況\n7 公表の実施状況\n8 再発防止のための措置（実施済み・今後の予定）\n9 その他参考となる事項',
      },
    ],
  },
  {
    story: 'a corporate number alone is about no person',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: ['corporate-number'] },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [],
    never: ['JP-APPI-052', 'JP-APPI-023'],
    met: [],
  },
]
