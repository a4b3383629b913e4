import { dueUnknown, hoursAfter } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { liesIn } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'US-BANK36'
const ZONE = 'America/New_York'

export default {
  id: 'us-bank36',
  name: { ja: '米国銀行36時間規則', en: 'US bank incident rule' },
  zone: ZONE,
  rules: [rule(RULE, ['12 CFR 53, 225, 304'], { source: 'memory' })],
  judge(story, sheet) {
    if (!story.now || !liesIn(story.organisation.country, 'US')) return
    if (story.organisation.kind !== 'bank') {
      sheet.fails(RULE, 'not a bank')
      return
    }
    const determined = firstDone(story, 'determined-breach', 'determined-material')
    const { verdict, since } = weigh(story, cyberAttack)
    if (!determined && !sheet.condition(RULE, verdict)) return
    if (!determined) sheet.lacks(RULE, 'whether it is a notification incident (determined-breach)')
    else sheet.triggersMet.push(RULE)
    sheet.ask({
      rule: RULE,
      act: 'report',
      to: 'us-bank-regulator',
      force: determined ? 'must' : 'unknown',
      start: determined?.at ?? since,
      due: determined
        ? hoursAfter(determined.at, 36, ZONE)
        : dueUnknown('36 hours after determining a notification incident'),
      waiting: determined ? undefined : 'waits for the determination',
    })
  },
  worked: [
    {
      story: '36 hours from determining',
      facts: affair({
        organisation: { country: 'US', kind: 'bank', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 499, 'people-by-place': { 'US-OH': 499 } },
        milestones: [{ at: '2026-11-02T12:00:00-05:00', did: 'determined-breach' }],
      }),
      at: '2026-11-02T13:00:00-05:00',
      gives: [{ rule: 'US-BANK36', act: 'report', to: 'us-bank-regulator', due: '2026-11-04T00:00:00-05:00' }],
    },
    {
      story: 'not determined yet',
      facts: affair({
        organisation: { country: 'US', kind: 'bank', markets: ['US'] },
        at: '2026-11-02T10:00:00-05:00',
        known: { people: 499, 'people-by-place': { 'US-OH': 499 } },
      }),
      at: '2026-11-02T13:00:00-05:00',
      gives: [{ rule: 'US-BANK36', act: 'report', to: 'us-bank-regulator', due: 'unknown', force: 'unknown' }],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'US', kind: 'bank', markets: ['US'] },
        at: '2026-11-20T20:00:00-05:00',
        later: [{ at: '2026-11-22T10:00:00-05:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [
        {
          rule: 'US-BANK36',
          act: 'report',
          to: 'us-bank-regulator',
          clockStart: '2026-11-20',
          force: 'unknown',
          due: 'unknown',
          status: 'waiting',
        },
      ],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T20:00:00-05:00',
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [],
      never: ['US-BANK36'],
      unsaid: ['US-BANK36'],
    },
    {
      story: 'not determined: asked',
      facts: affair({ organisation: { country: 'US', kind: 'bank' }, at: '2026-11-20T10:00:00-05:00' }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      unknown: ['US-BANK36'],
      unsaid: ['US-BANK36'],
    },
  ],
} satisfies Regime
