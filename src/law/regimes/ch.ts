import { assessment, readableBreach } from '../breach.ts'
import { promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'

export default {
  id: 'ch',
  name: { ja: 'スイス 連邦データ保護法', en: 'Switzerland: revised FADP' },
  zone: 'Europe/Zurich',
  rules: [rule('CH', ['revFADP art. 24'], { source: 'second-hand' })],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'CH', 'CH')) return
    const { verdict, since } = weigh(story, readableBreach)
    if (!sheet.condition('CH', verdict)) return
    const judged = assessment(story)
    if (judged?.is === 'no-risk' || judged?.is === 'risk') {
      sheet.fails('CH', 'assessed: no high risk')
      return
    }
    if (!judged) sheet.lacks('CH', 'whether the risk is high (assessed-high-risk)')
    sheet.ask({
      rule: 'CH',
      act: 'report',
      to: 'ch-fdpic',
      force: judged ? 'must' : 'unknown',
      start: judged?.at ?? since,
      due: promptly('as soon as possible'),
    })
  },
  worked: [],
} satisfies Regime
