import { promptly } from '../clocks.ts'
import { JAPAN_ZONE } from '../japan/appi-triggers.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'

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
  worked: [],
} satisfies Regime
