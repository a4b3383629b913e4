import { breach } from '../breach.ts'
import { hoursAfter, promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const ZONE = 'Asia/Taipei'
const FINANCIAL = new Set([
  'fx-broker',
  'securities',
  'bank',
  'insurer',
  'fund-transfer',
  'crypto-exchange',
  'card-issuer',
])

export default {
  id: 'tw-pdpa',
  name: { ja: '台湾 個人資料保護法', en: 'Taiwan: Personal Data Protection Act' },
  zone: ZONE,
  rules: [
    rule('TW-PDPA-12', ['個人資料保護法12條']),
    rule('TW-FSC', ['金管會安全維護辦法']),
    rule('TW-NEW', ['2025-11-11 修正'], { standing: 'enacted-not-in-force' }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'TW', 'TW-PDPA-12')) return
    sheet.inForce('TW-NEW')
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition('TW-PDPA-12', verdict) || since === null) return
    sheet.ask({
      rule: 'TW-PDPA-12',
      act: 'notify-people',
      to: 'people',
      start: since,
      due: promptly('after finding out, in a proper way; no time is set'),
      doneBy: toldAll(story),
    })
    if (!FINANCIAL.has(story.organisation.kind ?? '')) {
      sheet.fails('TW-FSC', 'not supervised by the Financial Supervisory Commission')
      return
    }
    const major = firstDone(story, 'classified-major')
    if (!major) sheet.lacks('TW-FSC', 'whether the incident is major (classified-major)')
    else sheet.triggersMet.push('TW-FSC')
    sheet.ask({
      rule: 'TW-FSC',
      act: 'report',
      to: 'tw-fsc',
      force: major ? 'must' : 'unknown',
      start: since,
      due: hoursAfter(since, 72, ZONE),
      notes: [
        'major: endangers operation or the interests of many people',
        'counted from knowing, which is the strict reading',
      ],
    })
  },
  worked: [
    {
      story: 'a bank, major: people without a day, 72 hours to the FSC',
      facts: affair({
        organisation: { country: 'TW', kind: 'bank', markets: ['TW'] },
        at: '2026-11-20T10:00:00+08:00',
        milestones: [{ at: '2026-11-20T10:00:00+08:00', did: 'classified-major' }],
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [
        { rule: 'TW-PDPA-12', act: 'notify-people', due: 'prompt' },
        { rule: 'TW-FSC', act: 'report', to: 'tw-fsc', due: '2026-11-23T10:00:00+08:00', force: 'must' },
      ],
      spares: ['TW-NEW'],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'TW', kind: 'other', markets: ['TW'] },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-22T10:00:00+08:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [{ rule: 'TW-PDPA-12', act: 'notify-people', to: 'people', clockStart: '2026-11-20' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T00:30:00+08:00',
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [],
      never: ['TW-PDPA-12'],
      unsaid: ['TW-PDPA-12'],
    },
    {
      story: 'a bank, told again: 72 hours from the first knowledge, and whether it is major is asked',
      facts: affair({
        organisation: { country: 'TW', kind: 'bank' },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-21T01:00:00+08:00', people: 2000 }],
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [{ rule: 'TW-FSC', act: 'report', to: 'tw-fsc', force: 'unknown', due: '2026-11-23T00:30:00+08:00' }],
      unknown: ['TW-FSC'],
      unsaid: ['TW-FSC'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, TW: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'TW-PDPA-12', act: 'notify-people', to: 'people' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['TW-PDPA-12'],
      unsaid: ['TW-PDPA-12'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['TW-PDPA-12'],
      unsaid: ['TW-PDPA-12'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'TW', kind: 'other', markets: ['TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'TW-PDPA-12', act: 'notify-people', to: 'people' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'TW', kind: 'other', markets: ['TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['TW-PDPA-12'],
    },
    {
      story: 'all but one have been told: not done',
      facts: affair({
        organisation: { country: 'TW', kind: 'other', markets: ['TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1999 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'TW-PDPA-12', act: 'notify-people', status: 'open' }],
    },
    {
      story: 'at most five, one of them told: not done',
      facts: affair({
        organisation: { country: 'TW', kind: 'other', markets: ['TW'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 5 } },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'TW-PDPA-12', act: 'notify-people', status: 'open' }],
    },
  ],
} satisfies Regime
