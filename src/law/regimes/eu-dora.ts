import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { dueUnknown, hoursAfter, monthsAfter, promptly } from '../clocks.ts'
import { doraEdges } from '../europe/dora-worked-edges.ts'
import { filingsOf } from '../filings.ts'
import { EEA } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, lastDone, type Story } from '../story.ts'
import { affair } from '../worked.ts'
import { zoneOf } from '../zones.ts'

const RULE = 'EU-DORA'
const FINANCIAL = new Set(['fx-broker', 'securities', 'bank', 'insurer', 'fund-transfer', 'crypto-exchange'])
const WEEKENDS =
  'due on a weekend or bank holiday it may be handed in by noon of the next working day; not by credit institutions, central counterparties, trading venues, NIS2 entities (EU-DORA-CAL, from memory)'
const HOUR_MS = 3_600_000

/** 4 hours from classification and 24 from awareness, whichever ends first; what is classified after 24 hours has the 4 hours. */
function initialDue(aware: Instant, classified: Instant, zone: string) {
  const late = classified > aware + 24 * HOUR_MS
  const byAwareness = !late && aware + 24 * HOUR_MS < classified + 4 * HOUR_MS
  return byAwareness ? hoursAfter(aware, 24, zone) : hoursAfter(classified, 4, zone)
}

const filedAt = (story: Story, verb: string, act: 'initial-notification' | 'intermediate-report') =>
  lastDone(story, verb) ?? filingsOf(story.milestones, { rule: RULE, act }).at(-1)

export default {
  id: 'eu-dora',
  name: { ja: 'デジタル・オペレーショナル・レジリエンス法（DORA）', en: 'Digital Operational Resilience Act' },
  zone: 'Europe/Brussels',
  rules: [
    rule(RULE, ['Regulation (EU) 2022/2554 art. 19', 'Delegated Regulation (EU) 2025/301 art. 5'], {
      source: 'second-hand',
    }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    const home = EEA.find((place) => organisation.country.startsWith(place))
    const aware = story.course[0]?.at
    if (!home || !now || aware === undefined) return
    if (!FINANCIAL.has(organisation.kind ?? '')) {
      sheet.fails(RULE, 'not a financial entity')
      return
    }
    const major = firstDone(story, 'classified-major')
    if (!major) {
      sheet.lacks(RULE, 'whether the incident is major (classified-major)')
      return
    }
    sheet.triggersMet.push(RULE)
    const zone = zoneOf(home)
    const shared = { rule: RULE, to: `${home.toLowerCase()}-financial-authority`, start: major.at } as const
    const initial =
      firstDone(story, 'filed-initial') ?? filingsOf(story.milestones, { rule: RULE, act: 'initial-notification' })[0]
    const intermediate = filedAt(story, 'filed-intermediate', 'intermediate-report')
    sheet.ask({
      ...shared,
      act: 'initial-notification',
      due: initialDue(aware, major.at, zone),
      doneBy: initial ?? null,
      notes: ['within 4 hours of classification as major and 24 hours of awareness', WEEKENDS],
    })
    sheet.ask({
      ...shared,
      act: 'intermediate-report',
      start: initial?.at ?? null,
      due: initial
        ? hoursAfter(initial.at, 72, zone)
        : dueUnknown('72 hours after the initial notification is handed in'),
      doneBy: intermediate ?? null,
      waiting: initial ? undefined : 'waits for the initial notification',
      notes: [
        'even if nothing changed; again when operations have recovered',
        'counted from the handing in, not from detection (EU-DORA-TRAP)',
        WEEKENDS,
      ],
    })
    sheet.ask({
      ...shared,
      act: 'final-report',
      start: intermediate?.at ?? null,
      due: intermediate
        ? monthsAfter(dayIn(intermediate.at, zone), 1, zone)
        : dueUnknown('one month after the latest intermediate report is handed in'),
      waiting: intermediate ? undefined : 'waits for the intermediate report',
      notes: [WEEKENDS],
    })
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      force: 'unknown',
      due: promptly('clients, without undue delay, if their financial interests are hit'),
    })
  },
  worked: [
    {
      story: '4 hours from classification when that ends first',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-20T20:00:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-20T20:30:00Z',
      gives: [
        { rule: 'EU-DORA', act: 'initial-notification', to: 'de-financial-authority', due: '2026-11-21T00:00:00Z' },
        {
          rule: 'EU-DORA',
          act: 'intermediate-report',
          to: 'de-financial-authority',
          due: 'unknown',
          status: 'waiting',
        },
      ],
    },
    {
      story: '24 hours from awareness when that ends first',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-21T04:00:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-21T04:30:00Z',
      gives: [
        { rule: 'EU-DORA', act: 'initial-notification', to: 'de-financial-authority', due: '2026-11-21T06:00:00Z' },
      ],
    },
    {
      story: '72 hours from handing in, then a month from the latest intermediate report',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [
          { at: '2026-11-20T20:00:00Z', did: 'classified-major' },
          { at: '2026-11-20T23:00:00Z', did: 'filed-initial' },
          { at: '2026-11-23T12:00:00Z', did: 'filed-intermediate' },
        ],
      }),
      at: '2026-11-24T06:00:00Z',
      gives: [
        {
          rule: 'EU-DORA',
          act: 'intermediate-report',
          to: 'de-financial-authority',
          due: '2026-11-23T23:00:00Z',
          status: 'done',
        },
        { rule: 'EU-DORA', act: 'final-report', to: 'de-financial-authority', due: '2026-12-23' },
      ],
    },
    {
      story: 'not a financial entity',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-20T20:00:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-20T20:30:00Z',
      gives: [],
      spares: ['EU-DORA'],
    },
    {
      story: 'classified after 20 and a half hours: the 24 hours end first',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-21T02:30:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-21T02:30:00Z',
      gives: [
        { rule: 'EU-DORA', act: 'initial-notification', due: '2026-11-21T06:00:00Z', to: 'de-financial-authority' },
      ],
    },
    {
      story: 'classified after 19 and a half hours: the 4 hours end first',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-21T01:30:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-21T01:30:00Z',
      gives: [
        { rule: 'EU-DORA', act: 'initial-notification', due: '2026-11-21T05:30:00Z', to: 'de-financial-authority' },
      ],
    },
    {
      story: 'classified after 24 and a half hours: 4 hours from then',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
        at: '2026-11-20T06:00:00Z',
        milestones: [{ at: '2026-11-21T06:30:00Z', did: 'classified-major' }],
      }),
      at: '2026-11-21T06:30:00Z',
      gives: [
        { rule: 'EU-DORA', act: 'initial-notification', due: '2026-11-21T10:30:00Z', to: 'de-financial-authority' },
      ],
    },
    ...doraEdges,
  ],
} satisfies Regime
