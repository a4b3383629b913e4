import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'

export default {
  id: 'us-fl',
  name: { ja: 'フロリダ州法501.171条', en: 'Florida Statutes 501.171' },
  zone: 'America/New_York',
  rules: [rule('US-FL', ['Fla. Stat. 501.171'], { source: 'memory' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-FL',
      place: 'US-FL',
      from: 'determination',
      peopleDays: 30,
      authority: { to: ['us-fl-legal-affairs'], over: 499, days: 30, after: 'start' },
      bureausOver: 1000,
      peopleContent: [],
      authorityContent: ['synopsis', 'number of people', 'services offered', 'copy of the notice', 'contact'],
      notes: ['15 days more for good cause'],
    }),
  worked: [],
} satisfies Regime
