import type { LegalDay } from '#kernel/legal-day.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { stateLaw } from '../united-states/state.ts'

export default {
  id: 'us-ca',
  name: { ja: 'カリフォルニア州民法典1798.82条', en: 'California Civil Code 1798.82' },
  zone: 'America/Los_Angeles',
  rules: [rule('US-CA', ['Cal. Civ. Code 1798.82'], { source: 'second-hand', validFrom: '2026-01-01' as LegalDay })],
  judge: (story, sheet) =>
    stateLaw(story, sheet, {
      rule: 'US-CA',
      place: 'US-CA',
      from: 'discovery',
      peopleDays: 30,
      authority: { to: ['us-ca-ag'], over: 500, days: 15, after: 'people-told' },
      peopleContent: [
        'headed “Notice of Data Breach”',
        'What Happened',
        'What Information Was Involved',
        'What We Are Doing',
        'What You Can Do',
        'For More Information',
      ],
      authorityContent: ['sample copy of the notice to people'],
      notes: [
        'may be later for law enforcement, or to find the scope and restore the system',
        '12 months of identity-theft services if a social security or licence number is among the data',
      ],
    }),
  worked: [],
} satisfies Regime
