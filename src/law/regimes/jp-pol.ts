import { promptly } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { wrongful } from '../japan/leak-etc.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { all, no, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

export default {
  id: 'jp-pol',
  name: { ja: '警察・JPCERT/CC・IPA への任意の相談', en: 'Police, JPCERT/CC, IPA (voluntary)' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-POL-001', ['警察への相談・被害届'], { standing: 'voluntary', source: 'memory' }),
    rule('JP-POL-002', ['JPCERT/CC・IPA への届出'], { standing: 'voluntary', source: 'memory' }),
  ],
  judge(story, sheet) {
    if (story.organisation.country !== 'JP' || !story.now) return
    const crime = weigh(story, (k) =>
      all(k.certainty === 'ruled-out' ? no('it has been ruled out') : yes(), wrongful(k)),
    )
    if (sheet.condition('JP-POL-001', crime.verdict))
      sheet.ask({
        rule: 'JP-POL-001',
        act: 'consult',
        to: 'jp-police',
        force: 'may',
        start: crime.since,
        due: promptly('no legal deadline; early, while traces last'),
        notes: ['prefectural cyber desk; a report of damage (被害届) where it is a crime; #9110'],
      })
    const attack = weigh(story, cyberAttack)
    if (sheet.condition('JP-POL-002', attack.verdict))
      sheet.ask({
        rule: 'JP-POL-002',
        act: 'consult',
        to: 'jp-jpcert',
        force: 'may',
        start: attack.since,
        due: promptly('no legal deadline'),
        notes: ['also IPA, 情報セキュリティ安心相談窓口 03-5978-7509 (second-hand); フィッシング対策協議会'],
      })
  },
  worked: [
    {
      story: 'an intrusion: the police and JPCERT/CC may be asked',
      facts: affair({
        organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-10-01T10:00:00+09:00',
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [
        { rule: 'JP-POL-001', act: 'consult', to: 'jp-police', force: 'may' },
        { rule: 'JP-POL-002', act: 'consult', to: 'jp-jpcert', force: 'may' },
      ],
    },
    {
      story: 'a letter sent to a wrong person: no crime',
      facts: affair({
        organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-10-01T10:00:00+09:00',
        known: { cause: 'misdelivery', 'wrongful-purpose': 'no' },
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [],
      spares: ['JP-POL-001', 'JP-POL-002'],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T00:30:00+09:00',
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [
        { rule: 'JP-POL-001', act: 'consult', to: 'jp-police', force: 'may', clockStart: '2026-10-02' },
        { rule: 'JP-POL-002', act: 'consult', to: 'jp-jpcert', force: 'may', clockStart: '2026-10-02' },
      ],
    },
    {
      story: 'a firm in Germany: not its law',
      facts: affair({ organisation: { country: 'DE', kind: 'other' }, at: '2026-10-02T10:00:00+09:00' }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-POL-001', 'JP-POL-002'],
    },
    {
      story: 'a wrongful purpose behind a misdelivery',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T10:00:00+09:00',
        known: { cause: 'misdelivery', 'wrongful-purpose': 'yes' },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-POL-001', act: 'consult', to: 'jp-police', force: 'may' }],
    },
    {
      story: 'one that is only possible',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T10:00:00+09:00',
        known: { cause: 'misdelivery', 'wrongful-purpose': 'possible' },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-POL-001', act: 'consult', to: 'jp-police', force: 'may' }],
    },
    {
      story: 'an intrusion by a hired tester, no wrongful purpose',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T10:00:00+09:00',
        known: { cause: 'intrusion', 'wrongful-purpose': 'no' },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-POL-001'],
      notMet: ['JP-POL-001'],
    },
  ],
} satisfies Regime
