import { promptly } from '../clocks.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { affair } from '../worked.ts'

export default {
  id: 'jp-ins',
  name: { ja: 'サイバー保険', en: 'Cyber insurance' },
  zone: JAPAN_ZONE,
  rules: [rule('JP-INS-001', ['保険契約'], { standing: 'policy' })],
  judge(story, sheet) {
    if (story.organisation.country !== 'JP' || !story.now || story.now.certainty === 'ruled-out') return
    sheet.ask({
      rule: 'JP-INS-001',
      act: 'notify-partner',
      to: 'jp-insurer',
      force: 'may',
      start: story.course[0]?.at ?? null,
      due: promptly('as the policy says, if there is one'),
    })
  },
  worked: [
    {
      story: 'the insurer, if there is one',
      facts: affair({
        organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-10-01T10:00:00+09:00',
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [{ rule: 'JP-INS-001', act: 'notify-partner', to: 'jp-insurer', force: 'may' }],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T00:30:00+09:00',
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [{ rule: 'JP-INS-001', act: 'notify-partner', to: 'jp-insurer', force: 'may', clockStart: '2026-10-02' }],
    },
    {
      story: 'a firm in Germany: not its law',
      facts: affair({ organisation: { country: 'DE', kind: 'other' }, at: '2026-10-02T10:00:00+09:00' }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-INS-001'],
    },
    {
      story: 'ruled out: nobody to tell',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-10-02T10:00:00+09:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-INS-001'],
    },
  ],
} satisfies Regime
