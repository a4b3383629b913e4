import { COMMUNICATION_CONTENT, gdpr, NOTIFICATION_CONTENT } from '../europe/gdpr.ts'
import { EEA } from '../headcount.ts'
import { reachOf } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'

const RULES = { report: 'EU-GDPR-33', people: 'EU-GDPR-34', processor: 'EU-GDPR-33-2' }

export default {
  id: 'eu-gdpr',
  name: { ja: 'EU一般データ保護規則', en: 'General Data Protection Regulation (EU)' },
  zone: 'Europe/Brussels',
  rules: [
    rule('EU-GDPR-33', ['GDPR art. 33', 'Regulation 1182/71'], { source: 'memory', content: NOTIFICATION_CONTENT }),
    rule('EU-GDPR-34', ['GDPR art. 34'], { source: 'memory', content: COMMUNICATION_CONTENT }),
    rule('EU-GDPR-33-2', ['GDPR art. 33(2)'], { source: 'memory' }),
    rule('EU-OMNI', ['COM(2025) 837'], { standing: 'proposed', source: 'second-hand' }),
  ],
  judge(story, sheet) {
    if (!story.now) return
    const home = EEA.find((place) => story.organisation.country.startsWith(place))
    // A firm established in the Union deals with its own authority; one from outside has no lead authority.
    const reaches = EEA.map((place) => ({ place, reach: reachOf(story, place) })).filter((r) => r.reach !== 'none')
    const places = home ? [home] : reaches.filter((r) => r.reach === 'targeted').map((r) => r.place)
    if (places.length === 0) {
      if (reaches.some((r) => r.reach === 'unsaid'))
        sheet.lacks('EU-GDPR-33', 'organisation.markets: whether it aims at people in the Union (art. 3(2))')
      else if (reaches.length > 0)
        sheet.fails('EU-GDPR-33', 'people in the Union are hit, but the organisation does not aim at them (art. 3(2))')
      return
    }
    sheet.inForce('EU-OMNI')
    gdpr(
      story,
      sheet,
      RULES,
      places.map((place) => ({ place, body: `${place.toLowerCase()}-dpa` })),
    )
  },
  worked: [],
} satisfies Regime
