import { COMMUNICATION_CONTENT, gdpr, NOTIFICATION_CONTENT } from '../europe/gdpr.ts'
import { EEA } from '../headcount.ts'
import { reachOf } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { affair } from '../worked.ts'

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
  worked: [
    {
      story: 'aware on the Friday before the clocks go back at 16:00: Monday 15:00',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-10-23T16:00:00+02:00',
      }),
      at: '2026-10-23T18:00:00+02:00',
      gives: [{ rule: 'EU-GDPR-33', act: 'report', due: '2026-10-26T15:00:00+01:00', to: 'de-dpa' }],
    },
    {
      story: 'aware on the Friday before the clocks go forward at 16:00: Monday 17:00',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2027-03-26T16:00:00+01:00',
      }),
      at: '2027-03-26T18:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-33', act: 'report', to: 'de-dpa', due: '2027-03-29T17:00:00+02:00' }],
    },
    {
      story: 'a lost laptop, encrypted, key safe: document only',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T10:00:00+01:00',
        known: {
          event: 'loss',
          cause: 'lost',
          'wrongful-purpose': 'no',
          protection: { encryption: 'strong', key: 'safe' },
          'backup-intact': true,
        },
      }),
      at: '2026-11-20T18:00:00+01:00',
      gives: [],
      spares: ['EU-GDPR-33', 'EU-GDPR-34'],
    },
    {
      story: 'a high risk: people are told',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T10:00:00+01:00',
        milestones: [{ at: '2026-11-20T12:00:00+01:00', did: 'assessed-high-risk' }],
      }),
      at: '2026-11-20T18:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-34', act: 'notify-people', due: 'prompt', force: 'must' }],
    },
    {
      story: 'a processor tells its controller',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', role: 'processor' },
        at: '2026-11-20T10:00:00+01:00',
      }),
      at: '2026-11-20T18:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-33-2', act: 'notify-principal', due: 'prompt' }],
      spares: ['EU-GDPR-33'],
    },
    {
      story: 'a Japanese firm that does not aim at the people in Germany',
      facts: affair({
        organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
        at: '2026-11-20T10:00:00+09:00',
        known: { 'people-by-place': { JP: 1960, DE: 40 } },
      }),
      at: '2026-11-20T18:00:00+09:00',
      gives: [],
      spares: ['EU-GDPR-33'],
    },
    {
      story: 'known half an hour before midnight and said again: the first moment counts',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T23:30:00+01:00',
        later: [{ at: '2026-11-21T20:00:00+01:00', people: 2000 }],
      }),
      at: '2026-11-22T10:00:00+01:00',
      gives: [
        { rule: 'EU-GDPR-33', act: 'report', to: 'de-dpa', due: '2026-11-23T23:30:00+01:00' },
        { rule: 'EU-GDPR-34', act: 'notify-people', force: 'unknown', clockStart: '2026-11-20' },
      ],
      unknown: ['EU-GDPR-34'],
      unsaid: ['EU-GDPR-34'],
    },
    {
      story: 'a Japanese firm that aims at people in Germany',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP', 'DE'] },
        at: '2026-11-20T23:30:00+01:00',
        known: { 'people-by-place': { JP: 1960, DE: 40 } },
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-33', act: 'report', to: 'de-dpa', due: '2026-11-23T23:30:00+01:00' }],
    },
    {
      story: 'whether it aims at them is not said: asked',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', supervisor: 'ppc' },
        at: '2026-11-20T23:30:00+01:00',
        known: { 'people-by-place': { JP: 1960, DE: 40 } },
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      unknown: ['EU-GDPR-33', 'JP'],
      unsaid: ['EU-GDPR-33'],
    },
    {
      story: 'it does not: said so',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-11-20T23:30:00+01:00',
        known: { 'people-by-place': { JP: 1960, DE: 40 } },
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      notMet: ['EU-GDPR-33'],
    },
    {
      story: 'nobody in the Union: nothing is said',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-11-20T23:30:00+01:00',
        known: { 'people-by-place': { JP: 1960 } },
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      unsaid: ['EU-GDPR-33'],
    },
    {
      story: 'one person cannot be reached: a public communication',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T23:30:00+01:00',
        milestones: [{ at: '2026-11-20T23:30:00+01:00', did: 'found-no-contact-data', people: 1 }],
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-34', act: 'publish', force: 'unknown' }],
    },
    {
      story: 'everybody can be reached: none',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T23:30:00+01:00',
        milestones: [{ at: '2026-11-20T23:30:00+01:00', did: 'found-no-contact-data', people: 0 }],
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      spares: ['EU-GDPR-34 publish'],
    },
    {
      story: 'a processor, told again: the first day counts',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], role: 'processor' },
        at: '2026-11-20T23:30:00+01:00',
        later: [{ at: '2026-11-21T20:00:00+01:00', people: 2000 }],
      }),
      at: '2026-11-22T10:00:00+01:00',
      gives: [{ rule: 'EU-GDPR-33-2', act: 'notify-principal', clockStart: '2026-11-20' }],
    },
  ],
} satisfies Regime
