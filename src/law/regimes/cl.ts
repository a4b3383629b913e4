import type { LegalDay } from '#kernel/legal-day.ts'
import { breach } from '../breach.ts'
import { dueUnknown } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { affair } from '../worked.ts'

export default {
  id: 'cl',
  name: { ja: 'チリ 法律21.719', en: 'Chile: Ley 21.719' },
  zone: 'America/Santiago',
  rules: [rule('CL', ['Ley 21.719'], { validFrom: '2026-12-01' as LegalDay, source: 'second-hand' })],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'CL', 'CL')) return
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition('CL', verdict)) return
    sheet.ask({
      rule: 'CL',
      act: 'report',
      to: 'cl-authority',
      force: 'unknown',
      start: since,
      due: dueUnknown('in force on 2026-12-01 unless a bill moved that to 2027-12-01; its time is not recorded: check'),
    })
  },
  worked: [
    {
      story: 'in force in December 2026, its time not recorded',
      facts: affair({ organisation: { country: 'CL', kind: 'other' }, at: '2026-12-02T10:00:00-03:00' }),
      at: '2026-12-02T12:00:00-03:00',
      gives: [{ rule: 'CL', act: 'report', to: 'cl-authority', due: 'unknown', force: 'unknown' }],
    },
    {
      story: 'not yet in November',
      facts: affair({ organisation: { country: 'CL', kind: 'other' }, at: '2026-11-20T10:00:00-03:00' }),
      at: '2026-11-20T12:00:00-03:00',
      gives: [],
      spares: ['CL'],
    },
    {
      story: 'known on the first day in force and said again: the first day there counts',
      facts: affair({
        organisation: { country: 'CL', kind: 'other' },
        at: '2026-12-01T20:00:00-03:00',
        later: [{ at: '2026-12-03T10:00:00-03:00', people: 2000 }],
      }),
      at: '2026-12-04T10:00:00-03:00',
      gives: [
        { rule: 'CL', act: 'report', to: 'cl-authority', force: 'unknown', due: 'unknown', clockStart: '2026-12-01' },
      ],
    },
    {
      story: 'known the day before: not yet law',
      facts: affair({ organisation: { country: 'CL', kind: 'other' }, at: '2026-11-30T20:00:00-03:00' }),
      at: '2026-12-04T10:00:00-03:00',
      gives: [],
      never: ['CL'],
      notMet: ['CL'],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-12-02T10:00:00-03:00',
      }),
      at: '2026-12-04T10:00:00-03:00',
      gives: [],
      never: ['CL'],
      unsaid: ['CL'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, CL: 1 } },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [{ rule: 'CL', act: 'report', to: 'cl-authority', force: 'unknown' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [],
      never: ['CL'],
      unsaid: ['CL'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [],
      never: ['CL'],
      unsaid: ['CL'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'CL', kind: 'other', markets: ['CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [{ rule: 'CL', act: 'report', to: 'cl-authority', force: 'unknown' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'CL', kind: 'other', markets: ['CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [],
      never: ['CL'],
    },
    {
      story: 'a firm elsewhere that aims at people there, of whom there are none at most',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CL'] },
        at: '2026-12-05T10:00:00Z',
        known: { people: { max: 0 } },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [],
      never: ['CL'],
      unsaid: ['CL'],
    },
    {
      story: 'a firm elsewhere that aims at the people of one region of Chile',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CL-RM'] },
        at: '2026-12-05T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, CL: 1 } },
      }),
      at: '2026-12-06T10:00:00Z',
      gives: [{ rule: 'CL', act: 'report', to: 'cl-authority', force: 'unknown' }],
    },
  ],
} satisfies Regime
