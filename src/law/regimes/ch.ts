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
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'CH', kind: 'other', markets: ['CH'] },
        at: '2026-11-20T20:00:00+01:00',
        later: [{ at: '2026-11-22T10:00:00+01:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+01:00',
      gives: [{ rule: 'CH', act: 'report', to: 'ch-fdpic', clockStart: '2026-11-20', force: 'unknown' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T20:00:00+01:00',
      }),
      at: '2026-11-23T10:00:00+01:00',
      gives: [],
      never: ['CH'],
      unsaid: ['CH'],
    },
    {
      story: 'assessed: a risk, but not a high one',
      facts: affair({
        organisation: { country: 'CH', kind: 'other' },
        at: '2026-11-20T10:00:00+01:00',
        milestones: [{ at: '2026-11-20T12:00:00+01:00', did: 'assessed-risk' }],
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      never: ['CH'],
    },
    {
      story: 'assessed: no risk',
      facts: affair({
        organisation: { country: 'CH', kind: 'other' },
        at: '2026-11-20T10:00:00+01:00',
        milestones: [{ at: '2026-11-20T12:00:00+01:00', did: 'assessed-no-risk' }],
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      never: ['CH'],
    },
    {
      story: 'not assessed: asked',
      facts: affair({ organisation: { country: 'CH', kind: 'other' }, at: '2026-11-20T10:00:00+01:00' }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      unknown: ['CH'],
      unsaid: ['CH'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CH'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, CH: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CH', act: 'report', to: 'ch-fdpic', force: 'unknown' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CH'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CH'],
      unsaid: ['CH'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CH'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CH'],
      unsaid: ['CH'],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'CH', kind: 'other' },
        at: '2026-11-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CH'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'CH', kind: 'other' },
        at: '2026-11-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CH', act: 'report', to: 'ch-fdpic', force: 'unknown' }],
    },
    {
      story: 'a firm elsewhere that aims at people there, of whom there are none at most',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CH'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 0 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CH'],
      unsaid: ['CH'],
    },
  ],
} satisfies Regime
