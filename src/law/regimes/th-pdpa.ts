import { assessment, breach, unreadable } from '../breach.ts'
import { hoursAfter, promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'TH-PDPA-37'
const ZONE = 'Asia/Bangkok'

export default {
  id: 'th-pdpa',
  name: { ja: 'タイ 個人情報保護法', en: 'Thailand: Personal Data Protection Act' },
  zone: ZONE,
  rules: [rule(RULE, ['PDPA section 37(4)', 'Notification of 2022-12-15'], { source: 'second-hand' })],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'TH', RULE)) return
    if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
      sheet.fails(RULE, 'a processor: the controller reports')
      return
    }
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition(RULE, verdict) || since === null) return
    const judged = assessment(story)
    if (judged?.is === 'no-risk') {
      sheet.fails(RULE, 'assessed: no risk to people')
      return
    }
    sheet.triggersMet.push(RULE)
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'th-pdpc',
      start: since,
      due: hoursAfter(since, 72, ZONE),
      notes: ['unless there is no risk; if it cannot be avoided, within 15 days with reasons'],
    })
    if (judged?.is === 'risk' || unreadable(story.now)) return
    const high = judged?.is === 'high-risk'
    if (!high) sheet.lacks(RULE, 'whether the risk to people is high (assessed-high-risk)')
    sheet.ask({
      rule: RULE,
      act: 'notify-people',
      to: 'people',
      force: high ? 'must' : 'unknown',
      start: high ? judged.at : since,
      due: promptly('without delay, with the remedy'),
      doneBy: toldAll(story),
    })
  },
  worked: [
    {
      story: '72 hours',
      facts: affair({
        organisation: { country: 'TH', kind: 'other', markets: ['TH'] },
        at: '2026-11-20T10:00:00+07:00',
      }),
      at: '2026-11-20T12:00:00+07:00',
      gives: [
        { rule: 'TH-PDPA-37', act: 'report', to: 'th-pdpc', due: '2026-11-23T10:00:00+07:00' },
        { rule: 'TH-PDPA-37', act: 'notify-people', force: 'unknown' },
      ],
    },
    {
      story: 'a high risk: people too',
      facts: affair({
        organisation: { country: 'TH', kind: 'other', markets: ['TH'] },
        at: '2026-11-20T10:00:00+07:00',
        milestones: [{ at: '2026-11-20T11:00:00+07:00', did: 'assessed-high-risk' }],
      }),
      at: '2026-11-20T12:00:00+07:00',
      gives: [{ rule: 'TH-PDPA-37', act: 'notify-people', force: 'must', due: 'prompt' }],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'TH', kind: 'other', markets: ['TH'] },
        at: '2026-11-20T00:30:00+07:00',
        later: [{ at: '2026-11-22T10:00:00+07:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+07:00',
      gives: [{ rule: 'TH-PDPA-37', act: 'notify-people', to: 'people', clockStart: '2026-11-20', force: 'unknown' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T00:30:00+07:00',
      }),
      at: '2026-11-23T10:00:00+07:00',
      gives: [],
      never: ['TH-PDPA-37'],
      unsaid: ['TH-PDPA-37'],
    },
    {
      story: '72 hours, of a controller by name too; whether the risk is high is asked',
      facts: affair({
        organisation: { country: 'TH', kind: 'other', role: 'controller' },
        at: '2026-11-20T10:00:00+07:00',
      }),
      at: '2026-11-21T10:00:00+07:00',
      gives: [{ rule: 'TH-PDPA-37', act: 'report', to: 'th-pdpc', due: '2026-11-23T10:00:00+07:00' }],
      unknown: ['TH-PDPA-37'],
      unsaid: ['TH-PDPA-37'],
    },
    {
      story: 'a risk, but not a high one: people need not be told',
      facts: affair({
        organisation: { country: 'TH', kind: 'other' },
        at: '2026-11-20T10:00:00+07:00',
        milestones: [{ at: '2026-11-20T12:00:00+07:00', did: 'assessed-risk' }],
      }),
      at: '2026-11-21T10:00:00+07:00',
      gives: [{ rule: 'TH-PDPA-37', act: 'report', to: 'th-pdpc' }],
      unknown: [],
    },
    {
      story: 'ruled out: nothing',
      facts: affair({
        organisation: { country: 'TH', kind: 'other' },
        at: '2026-11-20T10:00:00+07:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-11-21T10:00:00+07:00',
      gives: [],
      never: ['TH-PDPA-37'],
    },
    {
      story: 'its role is not said: taken for the controller',
      facts: {
        organisation: { country: 'TH', kind: 'other' },
        knowledge: [
          {
            at: '2026-11-20T10:00:00-05:00',
            event: 'leak',
            certainty: 'confirmed',
            cause: 'intrusion',
            items: ['name'],
            people: 10,
          },
        ],
      },
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'TH-PDPA-37', act: 'report', to: 'th-pdpc' }],
    },
  ],
} satisfies Regime
