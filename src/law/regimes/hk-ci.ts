import type { LegalDay } from '#kernel/legal-day.ts'
import { hoursAfter } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { liesIn } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { lastDone, weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'HK-CI'
const ZONE = 'Asia/Hong_Kong'

export default {
  id: 'hk-ci',
  name: { ja: '香港 重要インフラ（コンピュータシステム）保護条例', en: 'Hong Kong: critical infrastructure ordinance' },
  zone: ZONE,
  rules: [rule(RULE, ['Cap. 653'], { validFrom: '2026-01-01' as LegalDay })],
  judge(story, sheet) {
    const { organisation } = story
    if (!story.now || !liesIn(organisation.country, 'HK')) return
    if (organisation['designated-infrastructure'] !== true) {
      if (organisation['designated-infrastructure'] === undefined)
        sheet.lacks(RULE, 'organisation.designated-infrastructure')
      else sheet.fails(RULE, 'not a designated operator')
      return
    }
    const judged = lastDone(story, 'core-function-hit', 'core-function-intact')
    const { verdict, since } = weigh(story, cyberAttack)
    if ((!judged && !sheet.condition(RULE, verdict)) || story.now.certainty === 'ruled-out') return
    const start = since ?? story.course[0]?.at ?? null
    if (start === null) return
    if (!judged) sheet.lacks(RULE, 'whether a core function is hit (core-function-hit, core-function-intact)')
    sheet.triggersMet.push(RULE)
    const hours = judged?.did === 'core-function-intact' ? 48 : 12
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'hk-ccics',
      start,
      due: hoursAfter(start, hours, ZONE),
      notes: judged
        ? [
            `${hours} hours: ${judged.did === 'core-function-hit' ? 'a core function is hit' : 'no core function is hit'}`,
          ]
        : ['12 hours is the strict reading while it is not known whether a core function is hit; otherwise 48'],
    })
  },
  worked: [
    {
      story: 'a core function is hit: 12 hours',
      facts: affair({
        organisation: { country: 'HK', kind: 'telecom', 'designated-infrastructure': true, markets: ['HK'] },
        at: '2026-11-20T10:00:00+08:00',
        milestones: [{ at: '2026-11-20T11:00:00+08:00', did: 'core-function-hit' }],
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [{ rule: 'HK-CI', act: 'report', to: 'hk-ccics', due: '2026-11-20T22:00:00+08:00' }],
    },
    {
      story: 'no core function is hit: 48 hours',
      facts: affair({
        organisation: { country: 'HK', kind: 'telecom', 'designated-infrastructure': true, markets: ['HK'] },
        at: '2026-11-20T10:00:00+08:00',
        milestones: [{ at: '2026-11-20T11:00:00+08:00', did: 'core-function-intact' }],
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [{ rule: 'HK-CI', act: 'report', to: 'hk-ccics', due: '2026-11-22T10:00:00+08:00' }],
    },
    {
      story: 'not designated',
      facts: affair({
        organisation: { country: 'HK', kind: 'securities', markets: ['HK'] },
        at: '2026-11-20T10:00:00+08:00',
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [],
      spares: ['HK-CI'],
    },
    {
      story: 'the day before the ordinance',
      facts: affair({
        organisation: { country: 'HK', kind: 'telecom', 'designated-infrastructure': true },
        at: '2025-12-31T10:00:00+08:00',
      }),
      at: '2026-01-01T12:00:00+08:00',
      gives: [],
      spares: ['HK-CI'],
    },
    {
      story: 'its first day, core function unknown: the strict 12 hours',
      facts: affair({
        organisation: { country: 'HK', kind: 'telecom', 'designated-infrastructure': true },
        at: '2026-01-01T10:00:00+08:00',
      }),
      at: '2026-01-01T12:00:00+08:00',
      gives: [{ rule: 'HK-CI', act: 'report', due: '2026-01-01T22:00:00+08:00', to: 'hk-ccics' }],
    },
    {
      story: 'an attack, told again: twelve hours from the first knowledge, and the core function is asked',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', 'designated-infrastructure': true },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-21T01:00:00+08:00', people: 2000 }],
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [
        {
          rule: 'HK-CI',
          act: 'report',
          to: 'hk-ccics',
          due: '2026-11-20T12:30:00+08:00',
          clockStart: '2026-11-20T00:30:00+08:00',
          status: 'overdue',
        },
      ],
      unknown: ['HK-CI'],
      unsaid: ['HK-CI'],
    },
    {
      story: 'a firm elsewhere: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', 'designated-infrastructure': true, markets: ['JP'] },
        at: '2026-11-20T00:30:00+08:00',
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      never: ['HK-CI'],
    },
    {
      story: 'no designated operator: said so',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', 'designated-infrastructure': false },
        at: '2026-11-20T00:30:00+08:00',
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      never: ['HK-CI'],
      notMet: ['HK-CI'],
      unknown: [],
    },
    {
      story: 'whether it is designated is not said: asked',
      facts: {
        organisation: { country: 'HK' },
        knowledge: [{ at: '2026-11-20T00:30:00+08:00', event: 'leak', certainty: 'confirmed', cause: 'intrusion' }],
      },
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      unknown: ['HK-CI'],
      unsaid: ['HK-CI'],
    },
    {
      story: 'a core function is hit, then all is ruled out: nothing',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', 'designated-infrastructure': true },
        at: '2026-11-20T00:30:00+08:00',
        known: { certainty: 'ruled-out' },
        milestones: [{ at: '2026-11-20T01:00:00+08:00', did: 'core-function-hit' }],
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      never: ['HK-CI'],
    },
    {
      story: 'a misdelivery, nothing judged: no attack',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', 'designated-infrastructure': true },
        at: '2026-11-20T00:30:00+08:00',
        known: { cause: 'misdelivery' },
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      never: ['HK-CI'],
    },
  ],
} satisfies Regime
