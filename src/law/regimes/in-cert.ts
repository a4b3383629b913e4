import { hoursAfter } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { liesIn } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'IN-CERT'
const ZONE = 'Asia/Kolkata'

export default {
  id: 'in-cert',
  name: { ja: 'インド CERT-In 指令', en: 'India: CERT-In Directions' },
  zone: ZONE,
  rules: [rule(RULE, ['CERT-In Directions 2022'], { source: 'memory' })],
  judge(story, sheet) {
    if (!story.now || !liesIn(story.organisation.country, 'IN')) return
    const { verdict, since } = weigh(story, cyberAttack)
    if (!sheet.condition(RULE, verdict) || since === null) return
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'in-cert',
      force: verdict.is === 'yes' ? 'must' : 'unknown',
      start: since,
      due: hoursAfter(since, 6, ZONE),
      notes: ['for the listed kinds of cyber incidents'],
    })
  },
  worked: [
    {
      story: 'an intrusion: 6 hours',
      facts: affair({
        organisation: { country: 'IN', kind: 'internet-service', markets: ['IN'] },
        at: '2026-11-22T10:00:00+05:30',
      }),
      at: '2026-11-22T11:00:00+05:30',
      gives: [{ rule: 'IN-CERT', act: 'report', to: 'in-cert', due: '2026-11-22T16:00:00+05:30' }],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'IN', kind: 'other', markets: ['IN'] },
        at: '2026-11-20T00:30:00+05:30',
        later: [{ at: '2026-11-22T10:00:00+05:30', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+05:30',
      gives: [
        {
          rule: 'IN-CERT',
          act: 'report',
          to: 'in-cert',
          clockStart: '2026-11-20T00:30:00+05:30',
          due: '2026-11-20T06:30:00+05:30',
          status: 'overdue',
        },
      ],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T00:30:00+05:30',
      }),
      at: '2026-11-23T10:00:00+05:30',
      gives: [],
      never: ['IN-CERT'],
      unsaid: ['IN-CERT'],
    },
    {
      story: 'a misdelivery is no cyber incident',
      facts: affair({
        organisation: { country: 'IN', kind: 'other' },
        at: '2026-11-20T10:00:00+05:30',
        known: { cause: 'misdelivery' },
      }),
      at: '2026-11-21T10:00:00+05:30',
      gives: [],
      never: ['IN-CERT'],
    },
  ],
} satisfies Regime
