import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** What counts, for whom, and what does not. */
export const appiCounted: readonly Worked[] = [
  {
    story: 'a card number',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['card-number'], people: 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30', to: 'ppc' }],
    met: ['JP-APPI-012'],
  },
  {
    story: 'a broker’s login and password',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['customer-number', 'password'], people: 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', due: '2026-10-30' }],
    met: ['JP-APPI-012'],
  },
  {
    story: 'login and password of some web service: whether money can be sent is asked',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['user-id', 'password'], people: 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', force: 'unknown' }],
    met: [],
    unknown: ['JP-APPI-012'],
  },
  {
    story: 'a password without the login, a bank account, a phone number: no',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['password', 'name'], people: 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    unknown: [],
    spares: ['JP-APPI-052'],
  },
  {
    story: 'bank accounts without a password: no',
    facts: affair({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: {
        cause: 'misdelivery',
        'wrongful-purpose': 'no',
        items: ['bank-account', 'name', 'address', 'phone'],
        people: 900,
      },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    unknown: [],
  },
  {
    story: 'one health record',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['health'], people: 1 },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-011'],
  },
  {
    story: 'pseudonymised data',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { holds: 'pseudonymised' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    spares: ['JP-APPI-052'],
  },
  {
    story: 'companies only',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { holds: 'corporate-only', items: ['corporate-number', 'address', 'phone'] },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    never: ['JP-APPI-023'],
  },
  {
    story: 'companies with their officers’ names',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { holds: 'corporate-only', items: ['name', 'corporate-number'] },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-013', 'JP-APPI-014'],
  },
  {
    story: 'lost in the office, copies kept',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { event: 'loss', cause: 'lost', 'wrongful-purpose': 'no', 'backup-intact': true, 'exposed-to': 'unknown' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    never: ['JP-APPI-023'],
  },
  {
    story: 'lost in the office, no copies',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { event: 'loss', cause: 'lost', 'wrongful-purpose': 'no', 'backup-intact': false },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-014'],
  },
  {
    story: 'papers stolen, copies kept: a leak',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { event: 'loss', cause: 'theft', 'backup-intact': true },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-013', 'JP-APPI-014'],
  },
  {
    story: 'ransomware without a way back',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { event: 'damage', cause: 'ransomware', people: 5, 'backup-intact': false },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-013'],
  },
  {
    story: 'weakly encrypted; strongly, but the key is out',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { protection: { encryption: 'strong', key: 'exposed' } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: ['JP-APPI-013', 'JP-APPI-014'],
  },
  {
    story: 'what was misused may have leaked too',
    facts: affair({
      organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { event: 'misuse', cause: 'insider' },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', force: 'unknown' }],
    met: [],
  },
  {
    story: 'a card company reports to the commission',
    facts: affair({
      organisation: { country: 'JP', kind: 'card-issuer', supervisor: 'other-lfb' },
      at: '2026-10-01T10:00:00+09:00',
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'ppc' }],
  },
  {
    story: 'a broker that does not say who supervises it: asked',
    facts: affair({ organisation: { country: 'JP', kind: 'securities' }, at: '2026-10-01T10:00:00+09:00' }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'fsa' }],
    unknown: ['JP-APPI-058'],
  },
  {
    story: 'a carrier reports to its ministry',
    facts: affair({ organisation: { country: 'JP', kind: 'telecom' }, at: '2026-10-01T10:00:00+09:00' }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [{ rule: 'JP-APPI-052', act: 'final-report', to: 'mic' }],
  },
  {
    story: 'a foreign firm that does not aim at people in Japan',
    facts: affair({
      organisation: { country: 'US', kind: 'other', markets: ['US'] },
      at: '2026-10-01T10:00:00+09:00',
      known: { 'people-by-place': { JP: 1500 } },
    }),
    at: '2026-10-02T09:00:00+09:00',
    gives: [],
    met: [],
    never: ['JP-APPI-052'],
  },
]
