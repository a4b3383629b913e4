import { assessment, readableBreach } from '../breach.ts'
import { promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { affair } from '../worked.ts'

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
  worked: [
    {
      story: 'a high risk',
      facts: affair({
        organisation: { country: 'CH', kind: 'other' },
        at: '2026-11-20T10:00:00+01:00',
        milestones: [{ at: '2026-11-20T11:00:00+01:00', did: 'assessed-high-risk' }],
      }),
      at: '2026-11-20T12:00:00+01:00',
      gives: [{ rule: 'CH', act: 'report', force: 'must', due: 'prompt', to: 'ch-fdpic' }],
    },
  ],
} satisfies Regime
