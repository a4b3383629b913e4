import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'

export default {
  id: 'us-co',
  name: { ja: 'コロラド州改正法6-1-716条', en: 'Colorado Revised Statutes 6-1-716' },
  zone: 'America/Denver',
  rules: [rule('US-CO', ['C.R.S. 6-1-716'], { source: 'memory' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-CO',
      place: 'US-CO',
      from: 'determination',
      peopleDays: 30,
      authority: { to: ['us-co-ag'], over: 499, days: 30, after: 'start' },
      bureausOver: 1000,
      peopleContent: [
        'date of the breach',
        'personal information',
        'contacts',
        'credit bureaus and FTC',
        'how to freeze credit',
      ],
      authorityContent: [],
      notes: [],
    }),
  worked: [],
} satisfies Regime
