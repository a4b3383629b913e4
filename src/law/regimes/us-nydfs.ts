import { hoursAfter } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { liesIn } from '../headcount.ts'
import { reachOf } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'US-NYDFS'
const ZONE = 'America/New_York'
const LICENSED = new Set(['bank', 'insurer', 'money-lender', 'fund-transfer', 'crypto-exchange'])

export default {
  id: 'us-nydfs',
  name: { ja: 'ニューヨーク州金融サービス局規則', en: 'New York DFS cybersecurity regulation' },
  zone: ZONE,
  rules: [rule(RULE, ['23 NYCRR 500.17'], { source: 'memory' })],
  judge(story, sheet) {
    const { organisation } = story
    if (!story.now || reachOf(story, 'US-NY') === 'none') return
    if (!LICENSED.has(organisation.kind ?? '')) {
      sheet.fails(RULE, 'not regulated by the Department of Financial Services')
      return
    }
    const { verdict, since } = weigh(story, cyberAttack)
    if (!sheet.condition(RULE, verdict) || since === null) return
    const there = [organisation.country, ...(organisation.markets ?? [])].some((place) => liesIn(place, 'US-NY'))
    if (!there) sheet.lacks(RULE, 'whether the Department of Financial Services regulates the organisation')
    const start = firstDone(story, 'determined-breach')?.at ?? since
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'us-ny-dfs',
      force: there && verdict.is === 'yes' ? 'must' : 'unknown',
      start,
      due: hoursAfter(start, 72, ZONE),
      notes: ['through the portal; an extortion payment within 24 hours, its reasons within 30 days'],
    })
  },
  worked: [
    {
      story: 'a bank in New York: 72 hours',
      facts: affair({
        organisation: { country: 'US-NY', kind: 'bank', markets: ['US-NY'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 80, 'people-by-place': { 'US-NY': 80 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-NYDFS', act: 'report', to: 'us-ny-dfs', due: '2026-11-23T10:00:00-05:00', force: 'must' }],
    },
    {
      story: 'a manufacturer is not regulated',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 80, 'people-by-place': { 'US-NY': 80 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      spares: ['US-NYDFS'],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'US-NY', kind: 'bank', markets: ['US-NY'] },
        at: '2026-11-20T20:00:00-05:00',
        later: [{ at: '2026-11-22T10:00:00-05:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [
        {
          rule: 'US-NYDFS',
          act: 'report',
          to: 'us-ny-dfs',
          clockStart: '2026-11-20T20:00:00-05:00',
          due: '2026-11-23T20:00:00-05:00',
        },
      ],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP'] },
        at: '2026-11-20T20:00:00-05:00',
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [],
      never: ['US-NYDFS'],
      unsaid: ['US-NYDFS'],
    },
    {
      story: 'a bank elsewhere in the States with people hit in New York: asked',
      facts: affair({
        organisation: { country: 'US', kind: 'bank', markets: ['US'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { 'people-by-place': { 'US-NY': 1 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-NYDFS', act: 'report', to: 'us-ny-dfs', force: 'unknown' }],
      unknown: ['US-NY', 'US-NYDFS'],
      unsaid: ['US-NYDFS'],
    },
    {
      story: 'a misdelivery is no cyber event',
      facts: affair({
        organisation: { country: 'US-NY', kind: 'bank', markets: ['US-NY'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { cause: 'misdelivery' },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-NYDFS'],
    },
    {
      story: 'a bank elsewhere with people hit there, one of them',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP', 'US-NY'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 6, 'people-by-place': { JP: 5, 'US-NY': 1 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-NYDFS', act: 'report', to: 'us-ny-dfs' }],
    },
    {
      story: 'the same bank, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP', 'US-NY'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-NYDFS'],
      unsaid: ['US-NYDFS'],
    },
    {
      story: 'the same bank, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP', 'US-NY'] },
        at: '2026-11-20T10:00:00-05:00',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-NYDFS'],
      unsaid: ['US-NYDFS'],
    },
    {
      story: 'a firm elsewhere that aims at people there, of whom there are none at most',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP', 'US-NY'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 0 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['US-NYDFS'],
      unsaid: ['US-NYDFS'],
    },
  ],
} satisfies Regime
