import { breach } from '../breach.ts'
import { promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'HK-PDPO'

export default {
  id: 'hk-pdpo',
  name: { ja: '香港 個人資料（私隱）条例', en: 'Hong Kong: Personal Data (Privacy) Ordinance' },
  zone: 'Asia/Hong_Kong',
  rules: [rule(RULE, ['PCPD guidance, June 2023'], { standing: 'voluntary' })],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'HK', RULE)) return
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition(RULE, verdict)) return
    const shared = { rule: RULE, force: 'should', start: since } as const
    const due = promptly('as soon as possible where there is a real risk of harm; no law sets a time')
    sheet.ask({
      ...shared,
      act: 'report',
      to: 'hk-pcpd',
      due,
      notes: ['a mandatory regime is only under study (July 2026)'],
    })
    sheet.ask({ ...shared, act: 'notify-people', to: 'people', due, doneBy: toldAll(story) })
  },
  worked: [
    {
      story: 'an ordinary broker: recommended, no day',
      facts: affair({
        organisation: { country: 'HK', kind: 'securities', markets: ['HK'] },
        at: '2026-11-20T10:00:00+08:00',
      }),
      at: '2026-11-20T18:00:00+08:00',
      gives: [
        { rule: 'HK-PDPO', act: 'report', to: 'hk-pcpd', force: 'should', due: 'prompt' },
        { rule: 'HK-PDPO', act: 'notify-people', force: 'should' },
      ],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', markets: ['HK'] },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-22T10:00:00+08:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [{ rule: 'HK-PDPO', act: 'report', to: 'hk-pcpd', clockStart: '2026-11-20', force: 'should' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T00:30:00+08:00',
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [],
      never: ['HK-PDPO'],
      unsaid: ['HK-PDPO'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, HK: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'HK-PDPO', act: 'report', to: 'hk-pcpd', force: 'should' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['HK-PDPO'],
      unsaid: ['HK-PDPO'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['HK-PDPO'],
      unsaid: ['HK-PDPO'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', markets: ['HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'HK-PDPO', act: 'report', to: 'hk-pcpd', force: 'should' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', markets: ['HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['HK-PDPO'],
    },
    {
      story: 'all but one have been told: not done',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', markets: ['HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1999 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'HK-PDPO', act: 'notify-people', status: 'open', force: 'should' }],
    },
    {
      story: 'at most five, one of them told: not done',
      facts: affair({
        organisation: { country: 'HK', kind: 'other', markets: ['HK'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 5 } },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'HK-PDPO', act: 'notify-people', status: 'open', force: 'should' }],
    },
    {
      story: 'all have been told: done',
      facts: affair({
        organisation: { country: 'HK', kind: 'other' },
        at: '2026-11-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 2000 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'HK-PDPO', act: 'notify-people', force: 'should', status: 'done' }],
    },
  ],
} satisfies Regime
