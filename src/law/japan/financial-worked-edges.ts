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
  {
    story: '1,001 customers by accident: they must be told items 1, 2, 4, 5 and 9',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 1001 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [
      {
        rule: 'JP-FIN-006',
        act: 'notify-people',
        points: 5,
        holds:
          '1 概要（発生日・発覚日・発生事案・発見者・規則7条各号の該当性・委託元委託先の有無・事実経過）\n2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）\n4 原因（発生した主体）\n5 二次被害又はそのおそれの有無及びその内容\n9 その他参考となる事項',
      },
    ],
  },
  {
    story: '1,000 customers by accident: they should be',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 1000 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-006', act: 'notify-people', force: 'should' }],
  },
  {
    story: 'one customer and one sensitive item: must',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'health'], people: 1 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-006', act: 'notify-people' }],
  },
  {
    story: 'data about to be obtained, on the first day of the rule: must',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2024-04-01T10:00:00+09:00',
      known: { holds: 'about-to-obtain', items: ['name'], people: 10 },
    }),
    at: '2024-04-02T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-006', act: 'notify-people' }],
  },
  {
    story: 'data about to be obtained, the day before: should',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2024-03-31T10:00:00+09:00',
      known: { holds: 'about-to-obtain', items: ['name'], people: 10 },
    }),
    at: '2024-04-02T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-006', act: 'notify-people', force: 'should' }],
  },
  {
    story: 'ten letters to one known person: slight',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 10, 'exposed-to': 'one-known' },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-004', act: 'consult', to: 'kanto-lfb', force: 'may' }],
  },
  {
    story: 'eleven: no longer few',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name'], people: 11, 'exposed-to': 'one-known' },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [],
    never: ['JP-FIN-004'],
  },
  {
    story: 'a corporate number alone is about no customer',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['corporate-number'], people: 5 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [],
    never: ['JP-FIN-001'],
  },
  {
    story: 'an order on the evening of its first date: that one, and three more in sight',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2017-07-27T10:00:00+09:00',
      orders: [{ at: '2017-07-28', by: 'kanto-lfb', basis: 'FIEA-51', 'first-report': '2017-08-16', then: 'monthly' }],
    }),
    at: '2017-08-16T20:00:00+09:00',
    gives: [
      {
        rule: 'JP-FIN-023',
        act: 'order-report',
        to: 'kanto-lfb',
        silentOn: 'a planning date',
        due: '2017-08-16',
        status: 'open',
        times: 4,
      },
      { rule: 'JP-FIN-023', act: 'order-report', to: 'kanto-lfb', due: '2017-09-16', says: 'a planning date' },
      { rule: 'JP-FIN-023', act: 'order-report', to: 'kanto-lfb', due: '2017-11-16' },
    ],
  },
  {
    story: 'a report handed in as the day of the order begins counts for it, and one more month comes into sight',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2017-07-27T10:00:00+09:00',
      milestones: [{ at: '2017-07-28T00:00:00+09:00', did: 'filed', duty: 'JP-FIN-023' }],
      orders: [{ at: '2017-07-28', by: 'kanto-lfb', basis: 'FIEA-51', 'first-report': '2017-08-16', then: 'monthly' }],
    }),
    at: '2017-08-10T09:00:00+09:00',
    gives: [{ rule: 'JP-FIN-023', act: 'order-report', to: 'kanto-lfb', due: '2017-08-16', status: 'done', times: 5 }],
  },
  {
    story: 'an empty list of items says nothing against people',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { items: [], people: 5 },
    }),
    at: '2026-10-03T10:00:00+09:00',
    gives: [{ rule: 'JP-FIN-001', act: 'report', to: 'kanto-lfb' }],
  },
]
