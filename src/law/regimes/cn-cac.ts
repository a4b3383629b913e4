import type { LegalDay } from '#kernel/legal-day.ts'
import { dueUnknown, hoursAfter } from '../clocks.ts'
import { networkIncident } from '../cyber.ts'
import { exceeds, headcount, headcountIn, liesIn } from '../headcount.ts'
import { reachOf } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { type Known, weigh } from '../story.ts'
import { all, type Verdict } from '../verdict.ts'
import { affair } from '../worked.ts'

const RULE = 'CN-CAC'
const ZONE = 'Asia/Shanghai'

export default {
  id: 'cn-cac',
  name: { ja: '中国 ネットワーク安全事件報告管理弁法', en: 'China: network security incident reporting' },
  zone: ZONE,
  rules: [rule(RULE, ['国家网络安全事件报告管理办法'], { validFrom: '2025-11-01' as LegalDay })],
  judge(story, sheet) {
    const { organisation } = story
    const reach = reachOf(story, 'CN')
    if (!story.now || (reach !== 'home' && reach !== 'targeted')) return
    const big = (known: Known): Verdict =>
      exceeds(liesIn(organisation.country, 'CN') ? headcount(known) : headcountIn(known, organisation, 'CN'), 999_999, {
        countsAs: 'unknown',
        needs: 'people.max',
      })
    const { verdict, since } = weigh(story, (k) => all(networkIncident(k), big(k)))
    if (!sheet.condition(RULE, verdict) || since === null) return
    if (verdict.is === 'yes') sheet.triggersMet.push(RULE)
    const hours = organisation['designated-infrastructure'] === true ? 1 : organisation.kind === 'public-body' ? 2 : 4
    const shared = { rule: RULE, to: 'cn-cac', force: verdict.is === 'yes' ? 'must' : 'unknown' } as const
    sheet.ask({
      ...shared,
      act: 'initial-notification',
      start: since,
      due: hoursAfter(since, hours, ZONE),
      notes: [
        'larger (较大) or above, for example data of 1 million people; critical infrastructure 1 hour, central bodies 2, others 4',
      ],
    })
    sheet.ask({
      ...shared,
      act: 'final-report',
      start: null,
      due: dueUnknown('a summary within 30 days after handling has ended'),
      waiting: 'waits for the end of handling',
    })
  },
  worked: [
    {
      story: 'a million people: 4 hours',
      facts: affair({
        organisation: { country: 'CN', kind: 'internet-service', markets: ['CN'] },
        at: '2026-11-20T10:00:00+08:00',
        known: { people: 1000000 },
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [
        { rule: 'CN-CAC', act: 'initial-notification', to: 'cn-cac', due: '2026-11-20T14:00:00+08:00' },
        { rule: 'CN-CAC', act: 'final-report', to: 'cn-cac', status: 'waiting' },
      ],
    },
    {
      story: 'one fewer: not by number',
      facts: affair({
        organisation: { country: 'CN', kind: 'internet-service', markets: ['CN'] },
        at: '2026-11-20T10:00:00+08:00',
        known: { people: 999999 },
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [],
      spares: ['CN-CAC'],
    },
    {
      story: 'critical infrastructure: 1 hour',
      facts: affair({
        organisation: { country: 'CN', kind: 'telecom', 'designated-infrastructure': true },
        at: '2026-11-20T10:00:00+08:00',
        known: { people: 1000000 },
      }),
      at: '2026-11-20T10:30:00+08:00',
      gives: [{ rule: 'CN-CAC', act: 'initial-notification', to: 'cn-cac', due: '2026-11-20T11:00:00+08:00' }],
    },
    {
      story: 'a central body: 2 hours',
      facts: affair({
        organisation: { country: 'CN', kind: 'public-body' },
        at: '2026-11-20T10:00:00+08:00',
        known: { people: 1000000 },
      }),
      at: '2026-11-20T10:30:00+08:00',
      gives: [{ rule: 'CN-CAC', act: 'initial-notification', due: '2026-11-20T12:00:00+08:00', to: 'cn-cac' }],
    },
    {
      story: 'before 2025-11-01',
      facts: affair({
        organisation: { country: 'CN', kind: 'telecom' },
        at: '2025-10-31T10:00:00+08:00',
        known: { people: 1000000 },
      }),
      at: '2025-10-31T10:30:00+08:00',
      gives: [],
      spares: ['CN-CAC'],
    },
    {
      story: 'its first day',
      facts: affair({
        organisation: { country: 'CN', kind: 'telecom' },
        at: '2025-11-01T10:00:00+08:00',
        known: { people: 1000000 },
      }),
      at: '2025-11-01T10:30:00+08:00',
      gives: [{ rule: 'CN-CAC', act: 'initial-notification', to: 'cn-cac', due: '2025-11-01T14:00:00+08:00' }],
    },
    {
      story: 'a million people, told again: four hours from the first knowledge, as the clock is there',
      facts: affair({
        organisation: { country: 'CN', kind: 'other' },
        at: '2026-11-20T00:30:00+08:00',
        known: { people: 1000000 },
        later: [{ at: '2026-11-21T01:00:00+08:00', people: 1000000 }],
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [
        {
          rule: 'CN-CAC',
          act: 'initial-notification',
          to: 'cn-cac',
          due: '2026-11-20T04:30:00+08:00',
          clockStart: '2026-11-20T00:30:00+08:00',
          status: 'overdue',
        },
      ],
    },
    {
      story: 'a firm elsewhere that serves a million people there',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CN'] },
        at: '2026-11-20T00:30:00+08:00',
        known: { people: 1000000, 'people-by-place': { CN: 1000000 } },
      }),
      at: '2026-11-20T01:00:00+08:00',
      gives: [{ rule: 'CN-CAC', act: 'initial-notification', to: 'cn-cac', due: '2026-11-20T04:30:00+08:00' }],
    },
    {
      story: 'the same firm, not aiming at people there',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T00:30:00+08:00',
        known: { people: 1000000, 'people-by-place': { CN: 1000000 } },
      }),
      at: '2026-11-20T01:00:00+08:00',
      gives: [],
      never: ['CN-CAC'],
    },
    {
      story: 'one less than a million: not larger',
      facts: affair({
        organisation: { country: 'CN', kind: 'other' },
        at: '2026-11-20T00:30:00+08:00',
        known: { people: 999999 },
      }),
      at: '2026-11-20T01:00:00+08:00',
      gives: [],
      never: ['CN-CAC'],
    },
  ],
} satisfies Regime
