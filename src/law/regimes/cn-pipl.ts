import { breach, unreadable } from '../breach.ts'
import { promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'CN-PIPL-57'

export default {
  id: 'cn-pipl',
  name: { ja: '中国 個人情報保護法', en: 'China: Personal Information Protection Law' },
  zone: 'Asia/Shanghai',
  rules: [
    rule(RULE, ['个人信息保护法57条'], {
      content: ['kinds, cause, possible harm', 'measures taken and what people can do', 'contact'],
    }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'CN', RULE)) return
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition(RULE, verdict)) return
    sheet.triggersMet.push(RULE)
    const averted = unreadable(story.now) || story.now['recovered-unseen'] === true
    sheet.ask({ rule: RULE, act: 'report', to: 'cn-cac', start: since, due: promptly('at once (立即), with remedies') })
    sheet.ask({
      rule: RULE,
      act: 'notify-people',
      to: 'people',
      force: averted ? 'may' : 'must',
      start: since,
      due: promptly('at once (立即)'),
      doneBy: toldAll(story),
      notes: averted ? ['people need not be told if harm is effectively avoided, unless the department orders it'] : [],
    })
  },
  worked: [
    {
      story: 'at once',
      facts: affair({
        organisation: { country: 'CN', kind: 'internet-service', markets: ['CN'] },
        at: '2026-11-20T10:00:00+08:00',
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [
        { rule: 'CN-PIPL-57', act: 'report', to: 'cn-cac', due: 'prompt' },
        { rule: 'CN-PIPL-57', act: 'notify-people', due: 'prompt', force: 'must' },
      ],
    },
    {
      story: 'nobody can read the data: people may be left untold',
      facts: affair({
        organisation: { country: 'CN', kind: 'internet-service', markets: ['CN'] },
        at: '2026-11-20T10:00:00+08:00',
        known: { protection: { encryption: 'strong', key: 'safe' } },
      }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [{ rule: 'CN-PIPL-57', act: 'notify-people', force: 'may' }],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'CN', kind: 'other', markets: ['CN'] },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-22T10:00:00+08:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [{ rule: 'CN-PIPL-57', act: 'report', to: 'cn-cac', clockStart: '2026-11-20' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T00:30:00+08:00',
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [],
      never: ['CN-PIPL-57'],
      unsaid: ['CN-PIPL-57'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, CN: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CN-PIPL-57', act: 'report', to: 'cn-cac' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CN-PIPL-57'],
      unsaid: ['CN-PIPL-57'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CN-PIPL-57'],
      unsaid: ['CN-PIPL-57'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'CN', kind: 'other', markets: ['CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CN-PIPL-57', act: 'report', to: 'cn-cac' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'CN', kind: 'other', markets: ['CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CN-PIPL-57'],
    },
    {
      story: 'all but one have been told: not done',
      facts: affair({
        organisation: { country: 'CN', kind: 'other', markets: ['CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1999 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CN-PIPL-57', act: 'notify-people', status: 'open' }],
    },
    {
      story: 'at most five, one of them told: not done',
      facts: affair({
        organisation: { country: 'CN', kind: 'other', markets: ['CN'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 5 } },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CN-PIPL-57', act: 'notify-people', status: 'open' }],
    },
  ],
} satisfies Regime
