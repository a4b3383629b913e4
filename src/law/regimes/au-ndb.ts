import { dayIn } from '#kernel/legal-day.ts'
import { assessment, readableBreach } from '../breach.ts'
import { exclusiveDays, promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'AU-NDB'
const ZONE = 'Australia/Sydney'

export default {
  id: 'au-ndb',
  name: { ja: 'オーストラリア 通知義務制度', en: 'Australia: notifiable data breaches' },
  zone: ZONE,
  rules: [
    rule(RULE, ['Privacy Act 1988 Part IIIC'], {
      source: 'second-hand',
      content: ['identity and contact of the entity', 'description', 'kinds of information', 'recommended steps'],
    }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'AU', RULE)) return
    const { verdict, since } = weigh(story, readableBreach)
    if (!sheet.condition(RULE, verdict) || since === null) return
    const judged = assessment(story)
    if (judged?.is === 'no-risk') {
      sheet.fails(RULE, 'assessed: serious harm is not likely')
      return
    }
    const sure = judged !== null && judged.is !== 'risk'
    if (!sure)
      sheet.lacks(RULE, 'whether serious harm is likely (assessed-notifiable, assessed-high-risk or assessed-no-risk)')
    else sheet.triggersMet.push(RULE)
    const suspected = firstDone(story, 'suspected')?.at ?? since
    sheet.ask({
      rule: RULE,
      act: 'consult',
      to: 'au-oaic',
      start: suspected,
      due: exclusiveDays(dayIn(suspected, ZONE), 30, ZONE),
      doneBy: sure ? (story.milestones.findLast((m) => m.at === judged.at) ?? null) : null,
      notes: ['assess whether the breach is eligible, within 30 calendar days of the suspicion; nothing is handed in'],
    })
    const shared = { rule: RULE, force: sure ? 'must' : 'unknown', start: sure ? judged.at : since } as const
    sheet.ask({
      ...shared,
      act: 'report',
      to: 'au-oaic',
      due: promptly('a statement as soon as practicable after there are grounds to believe'),
    })
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      due: promptly('as soon as practicable'),
      doneBy: toldAll(story),
    })
  },
  worked: [
    {
      story: 'suspected on 2 November: assessed by 2 December',
      facts: affair({
        organisation: { country: 'AU', kind: 'internet-service', markets: ['AU'] },
        at: '2026-11-02T10:00:00+11:00',
        known: { certainty: 'feared' },
        milestones: [{ at: '2026-11-02T10:00:00+11:00', did: 'suspected' }],
      }),
      at: '2026-11-03T10:00:00+11:00',
      gives: [
        { rule: 'AU-NDB', act: 'consult', to: 'au-oaic', due: '2026-12-02' },
        { rule: 'AU-NDB', act: 'report', to: 'au-oaic', force: 'unknown' },
      ],
    },
    {
      story: 'serious harm likely: as soon as practicable',
      facts: affair({
        organisation: { country: 'AU', kind: 'internet-service', markets: ['AU'] },
        at: '2026-11-02T10:00:00+11:00',
        milestones: [{ at: '2026-11-05T10:00:00+11:00', did: 'assessed-high-risk' }],
      }),
      at: '2026-11-06T10:00:00+11:00',
      gives: [
        { rule: 'AU-NDB', act: 'report', force: 'must', due: 'prompt', to: 'au-oaic' },
        { rule: 'AU-NDB', act: 'notify-people', due: 'prompt' },
      ],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'AU', kind: 'other', markets: ['AU'] },
        at: '2026-11-20T00:30:00+11:00',
        later: [{ at: '2026-11-22T10:00:00+11:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+11:00',
      gives: [{ rule: 'AU-NDB', act: 'notify-people', to: 'people', clockStart: '2026-11-20', force: 'unknown' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T00:30:00+11:00',
      }),
      at: '2026-11-23T10:00:00+11:00',
      gives: [],
      never: ['AU-NDB'],
      unsaid: ['AU-NDB'],
    },
    {
      story: 'ruled out: nothing',
      facts: affair({
        organisation: { country: 'AU', kind: 'other' },
        at: '2026-11-20T10:00:00+11:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [],
      never: ['AU-NDB'],
    },
  ],
} satisfies Regime
