import { dayIn } from '#kernel/legal-day.ts'
import { dueUnknown, hoursAfter, monthsAfter, promptly } from '../clocks.ts'
import { filingOf } from '../filings.ts'
import { EEA } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone } from '../story.ts'
import { affair } from '../worked.ts'
import { zoneOf } from '../zones.ts'

const RULE = 'EU-NIS2'

export default {
  id: 'eu-nis2',
  name: { ja: 'NIS2指令', en: 'NIS2 Directive' },
  zone: 'Europe/Brussels',
  rules: [rule(RULE, ['Directive (EU) 2022/2555 art. 23'], { source: 'memory' })],
  judge(story, sheet) {
    const { organisation, now, milestones } = story
    const home = EEA.find((place) => organisation.country.startsWith(place))
    if (!home || !now) return
    if (organisation['designated-infrastructure'] !== true) {
      if (organisation['designated-infrastructure'] === undefined)
        sheet.lacks(RULE, 'organisation.designated-infrastructure')
      else sheet.fails(RULE, 'not an essential or important entity')
      return
    }
    const judged = firstDone(story, 'classified-significant')
    const start = judged?.at ?? story.course[0]?.at
    if (now.certainty === 'ruled-out' || start === undefined) {
      sheet.fails(RULE, 'the incident has been ruled out')
      return
    }
    if (!judged) sheet.lacks(RULE, 'whether the incident is significant (classified-significant)')
    else sheet.triggersMet.push(RULE)
    const zone = zoneOf(home)
    const shared = { rule: RULE, to: `${home.toLowerCase()}-csirt`, force: judged ? 'must' : 'unknown', start } as const
    const warned = firstDone(story, 'filed-early-warning') ?? filingOf(milestones, { rule: RULE, act: 'early-warning' })
    const notified =
      firstDone(story, 'filed-notification') ?? filingOf(milestones, { rule: RULE, act: 'initial-notification' })
    sheet.ask({
      ...shared,
      act: 'early-warning',
      due: hoursAfter(start, 24, zone),
      doneBy: warned ?? notified ?? null,
      content: ['whether a malicious act is suspected', 'whether it may cross borders'],
    })
    sheet.ask({
      ...shared,
      act: 'initial-notification',
      due: hoursAfter(start, 72, zone),
      doneBy: notified ?? null,
      content: ['severity', 'impact', 'indicators of compromise'],
    })
    sheet.ask({
      ...shared,
      act: 'final-report',
      start: notified?.at ?? null,
      due: notified
        ? monthsAfter(dayIn(notified.at, zone), 1, zone)
        : dueUnknown('one month after the notification is handed in'),
      waiting: notified ? undefined : 'waits for the notification',
      content: ['description', 'root cause', 'mitigation', 'cross-border impact'],
    })
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      force: judged ? 'should' : 'unknown',
      due: promptly('recipients of the service, without undue delay where apt'),
    })
  },
  worked: [
    {
      story: '24 hours, 72 hours, and a month after the notification',
      facts: affair({
        organisation: { country: 'FR', kind: 'telecom', 'designated-infrastructure': true, markets: ['FR'] },
        at: '2026-11-20T08:00:00+01:00',
        milestones: [
          { at: '2026-11-20T08:00:00+01:00', did: 'classified-significant' },
          { at: '2026-11-22T09:00:00+01:00', did: 'filed-notification' },
        ],
      }),
      at: '2026-11-22T10:00:00+01:00',
      gives: [
        { rule: 'EU-NIS2', act: 'early-warning', to: 'fr-csirt', due: '2026-11-21T08:00:00+01:00', status: 'done' },
        {
          rule: 'EU-NIS2',
          act: 'initial-notification',
          to: 'fr-csirt',
          due: '2026-11-23T08:00:00+01:00',
          status: 'done',
        },
        { rule: 'EU-NIS2', act: 'final-report', to: 'fr-csirt', due: '2026-12-22' },
      ],
    },
    {
      story: 'before the notification the month does not run',
      facts: affair({
        organisation: { country: 'FR', kind: 'telecom', 'designated-infrastructure': true, markets: ['FR'] },
        at: '2026-11-20T08:00:00+01:00',
        milestones: [{ at: '2026-11-20T08:00:00+01:00', did: 'classified-significant' }],
      }),
      at: '2026-11-20T10:00:00+01:00',
      gives: [{ rule: 'EU-NIS2', act: 'final-report', to: 'fr-csirt', due: 'unknown', status: 'waiting' }],
    },
    {
      story: 'not an essential or important entity',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T08:00:00+01:00',
      }),
      at: '2026-11-20T10:00:00+01:00',
      gives: [],
      spares: ['EU-NIS2'],
    },
    {
      story: 'judged significant half an hour before midnight: recipients should be told',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], 'designated-infrastructure': true },
        at: '2026-11-20T23:30:00+01:00',
        milestones: [{ at: '2026-11-20T23:30:00+01:00', did: 'classified-significant' }],
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [{ rule: 'EU-NIS2', act: 'notify-people', force: 'should', clockStart: '2026-11-20' }],
    },
    {
      story: 'each stage is finished by its own filing',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], 'designated-infrastructure': true },
        at: '2026-11-20T23:30:00+01:00',
        milestones: [
          { at: '2026-11-20T23:30:00+01:00', did: 'classified-significant' },
          { at: '2026-11-21T10:00:00+01:00', did: 'filed', duty: 'EU-NIS2', act: 'early-warning' },
        ],
      }),
      at: '2026-11-22T10:00:00+01:00',
      gives: [
        { rule: 'EU-NIS2', act: 'early-warning', to: 'de-csirt', status: 'done' },
        { rule: 'EU-NIS2', act: 'initial-notification', to: 'de-csirt', status: 'open' },
      ],
    },
    {
      story: 'the notification, filed by its name',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], 'designated-infrastructure': true },
        at: '2026-11-20T23:30:00+01:00',
        milestones: [
          { at: '2026-11-20T23:30:00+01:00', did: 'classified-significant' },
          { at: '2026-11-21T10:00:00+01:00', did: 'filed', duty: 'EU-NIS2', act: 'initial-notification' },
        ],
      }),
      at: '2026-11-22T10:00:00+01:00',
      gives: [{ rule: 'EU-NIS2', act: 'initial-notification', to: 'de-csirt', status: 'done' }],
    },
    {
      story: 'ruled out: nothing',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], 'designated-infrastructure': true },
        at: '2026-11-20T23:30:00+01:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      never: ['EU-NIS2'],
    },
    {
      story: 'whether it is such an entity is not said: asked',
      facts: {
        organisation: { country: 'DE' },
        knowledge: [{ at: '2026-11-20T23:30:00+01:00', event: 'leak', certainty: 'confirmed' }],
      },
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      unknown: ['EU-NIS2'],
      unsaid: ['EU-NIS2'],
    },
    {
      story: 'not yet judged: asked',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'], 'designated-infrastructure': true },
        at: '2026-11-20T23:30:00+01:00',
      }),
      at: '2026-11-21T10:00:00+01:00',
      gives: [],
      unknown: ['EU-NIS2'],
      unsaid: ['EU-NIS2'],
    },
  ],
} satisfies Regime
