import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** Days of the financial sector reckoned by hand. */
export const financialWorked: readonly Worked[] = [
  {
    story: 'one customer’s statement sent to another: business law yes',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
        items: ['name', 'assets'],
        people: 1,
        'exposed-to': 'one-known',
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [
      { rule: 'JP-FIN-001', act: 'report', due: '2026-10-03/2026-10-05', to: 'kanto-lfb' },
      { rule: 'JP-FIN-004', act: 'consult', force: 'may' },
      { rule: 'JP-FIN-006', act: 'notify-people', force: 'should' },
    ],
    spares: ['JP-FIN-010'],
  },
  {
    story: 'an intrusion is told at once, whatever leaked',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-05T10:00:00+09:00',
    }),
    at: '2026-10-05T12:00:00+09:00',
    gives: [
      { rule: 'JP-FIN-010', act: 'initial-notification', to: 'kanto-lfb', due: 'prompt' },
      { rule: 'JP-FIN-010', act: 'intermediate-report', to: 'kanto-lfb', due: '2026-11-05/2026-11-05' },
    ],
  },
  {
    story: 'personal information that is no personal data: an effort',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', holds: 'personal-information' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-FIN-005', act: 'report', to: 'kanto-lfb', force: 'should' }],
    spares: ['JP-FIN-001'],
  },
  {
    story: 'the order of 2017-07-28: its own date, then planning dates that nothing moves',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2017-07-13T15:00:00+09:00',
      known: { people: 114819 },
      milestones: [{ at: '2017-08-16T15:00:00+09:00', did: 'filed', duty: 'JP-FIN-023' }],
      orders: [{ at: '2017-07-28', by: 'kanto-lfb', basis: 'FIEA-51', 'first-report': '2017-08-16', then: 'monthly' }],
    }),
    at: '2017-09-01T09:00:00+09:00',
    gives: [
      { rule: 'JP-FIN-023', act: 'order-report', due: '2017-08-16', status: 'done' },
      { rule: 'JP-FIN-023', act: 'order-report', due: '2017-09-16', status: 'open' },
      { rule: 'JP-FIN-023', act: 'order-report', due: '2017-10-16' },
    ],
  },
  {
    story: 'an order whose date is not given: not guessed',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2020-07-14T06:00:00+09:00',
      orders: [{ at: '2020-09-18', by: 'fsa', basis: 'FIEA-51' }],
    }),
    at: '2020-09-20T09:00:00+09:00',
    gives: [{ rule: 'JP-FIN-023', act: 'order-report', due: 'unknown', to: 'fsa' }],
  },
  {
    story: 'ransomware after 2026-10-01: on the ransomware form',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'ransomware' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-FIN-010', act: 'initial-notification', to: 'kanto-lfb', says: 'common form: ランサムウェア' }],
  },
  {
    story: 'credential stuffing: on the form for other attacks',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-05T10:00:00+09:00',
    }),
    at: '2026-10-05T12:00:00+09:00',
    gives: [
      { rule: 'JP-FIN-010', act: 'initial-notification', to: 'kanto-lfb', says: 'その他サイバー攻撃等' },
      { rule: 'JP-FIN-024', act: 'consult', force: 'should', to: 'jp-ffaj' },
      { rule: 'JP-FIN-006', act: 'notify-people', due: 'prompt' },
    ],
  },
  {
    story: 'the day before the common forms',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-09-30T10:00:00+09:00',
    }),
    at: '2026-09-30T12:00:00+09:00',
    gives: [{ rule: 'JP-FIN-010', act: 'initial-notification', to: 'kanto-lfb', says: 'optional from 2025-10-01' }],
  },
  {
    story: 'strongly encrypted: whether that exempts is asked',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', protection: { encryption: 'strong', key: 'safe' } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-FIN-001', act: 'report', force: 'unknown' }],
    unknown: ['JP-FIN-001'],
  },
  {
    story: 'as a contractor it does not report for others’ customers',
    facts: affair({
      organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', role: 'processor' },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    never: ['JP-FIN-001'],
  },
  {
    story: 'a shop is not a financial firm',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    never: ['JP-FIN-001', 'JP-FIN-010'],
  },
]
