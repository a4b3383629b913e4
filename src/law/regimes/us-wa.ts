import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'

export default {
  id: 'us-wa',
  name: { ja: 'ワシントン州改正法典19.255章', en: 'Revised Code of Washington 19.255' },
  zone: 'America/Los_Angeles',
  rules: [rule('US-WA', ['RCW 19.255'], { source: 'second-hand' })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-WA',
      place: 'US-WA',
      from: 'discovery',
      peopleDays: 30,
      authority: { to: ['us-wa-ag'], over: 500, days: 30, after: 'start' },
      peopleContent: [
        'name and contact',
        'types of information',
        'time frame, with the dates of breach and of discovery',
        'numbers of the credit bureaus',
      ],
      authorityContent: [],
      notes: [],
    }),
  worked: [],
} satisfies Regime
