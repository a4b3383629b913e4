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
  ],
} satisfies Regime
