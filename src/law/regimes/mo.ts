import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { affair } from '../worked.ts'

export default {
  id: 'mo',
  name: { ja: 'マカオ', en: 'Macao' },
  zone: 'Asia/Macau',
  rules: [rule('MO', ['Law 8/2005'])],
  judge(story, sheet) {
    if (story.now && applies(story, sheet, 'MO', 'MO')) sheet.fails('MO', 'Law 8/2005 knows no duty to report a breach')
  },
  worked: [
    {
      story: 'no duty',
      facts: affair({ organisation: { country: 'MO', kind: 'other' }, at: '2026-11-20T10:00:00+08:00' }),
      at: '2026-11-20T12:00:00+08:00',
      gives: [],
      spares: ['MO'],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: nothing is said',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T10:00:00+08:00',
      }),
      at: '2026-11-21T10:00:00+08:00',
      gives: [],
      unsaid: ['MO'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'MO'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, MO: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      notMet: ['MO: Law 8/2005 knows no duty'],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'MO'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['MO'],
      unsaid: ['MO'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'MO'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['MO'],
      unsaid: ['MO'],
    },
    {
      story: 'a firm elsewhere that does not say where it aims: asked',
      facts: affair({
        organisation: { country: 'JP', kind: 'other' },
        at: '2026-11-20T10:00:00Z',
        known: { 'people-by-place': { MO: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      unsaid: ['MO'],
      unknown: ['JP', 'MO'],
    },
    {
      story: 'a firm elsewhere that aims at people there, of whom there are none at most',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'MO'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 0 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['MO'],
      unsaid: ['MO'],
    },
  ],
} satisfies Regime
