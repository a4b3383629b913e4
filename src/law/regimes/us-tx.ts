import type { LegalDay } from '#kernel/legal-day.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'

export default {
  id: 'us-tx',
  name: { ja: 'テキサス州事業・商法典521.053条', en: 'Texas Business and Commerce Code 521.053' },
  zone: 'America/Chicago',
  rules: [rule('US-TX', ['Tex. Bus. & Com. Code 521.053'], { source: 'primary', validFrom: '2023-09-01' as LegalDay })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-TX',
      place: 'US-TX',
      from: 'determination',
      peopleDays: 60,
      authority: { to: ['us-tx-ag'], over: 249, days: 30, after: 'start' },
      bureausOver: 10000,
      peopleContent: [],
      authorityContent: [
        'description of the breach',
        'number of residents',
        'number of residents sent a notice',
        'measures taken',
        'measures planned',
        'whether law enforcement is engaged',
      ],
      notes: [],
    }),
  worked: [],
} satisfies Regime
