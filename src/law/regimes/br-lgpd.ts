import { type DataKind, isSensitive } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { assessment, readableBreach } from '../breach.ts'
import { brazil } from '../calendars/brazil.ts'
import { businessDays } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { type Known, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { all, unknown, type Verdict, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

const RULE = 'BR-LGPD-48'
const ZONE = 'America/Sao_Paulo'
const NAMED: readonly DataKind[] = [
  'bank-account',
  'virtual-account',
  'card-number',
  'card-security-code',
  'income',
  'assets',
  'trade-history',
  'password',
  'secret-question',
  'communications',
  'health-insurance',
]

/** Sensitive, financial, authentication or secret data; children, the elderly and large scale cannot be read from the items. */
function relevant({ items }: Known): Verdict {
  if (items === undefined) return unknown('items')
  return items.some((item) => isSensitive(item) || NAMED.includes(item))
    ? yes()
    : unknown(
        'whether the risk is relevant: children, elderly people, large scale (assessed-high-risk, assessed-no-risk)',
      )
}

export default {
  id: 'br-lgpd',
  name: { ja: 'ブラジル 一般個人データ保護法', en: 'Brazil: LGPD' },
  zone: ZONE,
  rules: [rule(RULE, ['LGPD art. 48', 'Resolução CD/ANPD 15/2024'], { source: 'second-hand' })],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'BR', RULE)) return
    if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
      sheet.fails(RULE, 'a processor: the controller reports')
      return
    }
    const judged = assessment(story)
    const { verdict, since } = weigh(story, (k) =>
      all(readableBreach(k), judged && judged.is !== 'no-risk' ? yes() : relevant(k)),
    )
    if (judged?.is === 'no-risk') {
      sheet.fails(RULE, 'assessed: no relevant risk or damage')
      return
    }
    if (!sheet.condition(RULE, verdict) || since === null) return
    if (verdict.is === 'yes') sheet.triggersMet.push(RULE)
    const day = dayIn(since, ZONE)
    const shared = { rule: RULE, force: verdict.is === 'yes' ? 'must' : 'unknown', start: since } as const
    const notes = [
      'three business days from knowing that personal data were affected, not 72 hours; small agents have twice the time',
    ]
    sheet.ask({ ...shared, act: 'report', to: 'br-anpd', due: businessDays(day, 3, ZONE, brazil), notes })
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      due: businessDays(day, 3, ZONE, brazil),
      doneBy: toldAll(story),
      notes,
    })
    sheet.ask({
      ...shared,
      act: 'final-report',
      to: 'br-anpd',
      due: businessDays(day, 20, ZONE, brazil),
      notes: [
        'what was missing is completed within 20 business days; counted from knowing, which is the strict reading',
      ],
    })
  },
  worked: [
    {
      story: 'three business days over 20 November, twenty in all',
      facts: affair({
        organisation: { country: 'BR', kind: 'internet-service', markets: ['BR'] },
        at: '2026-11-18T10:00:00-03:00',
        known: { items: ['name', 'password', 'bank-account'] },
      }),
      at: '2026-11-18T18:00:00-03:00',
      gives: [
        { rule: 'BR-LGPD-48', act: 'report', due: '2026-11-24', to: 'br-anpd' },
        { rule: 'BR-LGPD-48', act: 'notify-people', due: '2026-11-24' },
        { rule: 'BR-LGPD-48', act: 'final-report', to: 'br-anpd', due: '2026-12-17' },
      ],
    },
    {
      story: 'over Good Friday',
      facts: affair({
        organisation: { country: 'BR', kind: 'internet-service', markets: ['BR'] },
        at: '2027-03-24T10:00:00-03:00',
        known: { items: ['health'] },
      }),
      at: '2027-03-24T18:00:00-03:00',
      gives: [{ rule: 'BR-LGPD-48', act: 'report', to: 'br-anpd', due: '2027-03-30' }],
    },
    {
      story: 'names only: whether the risk is relevant is asked',
      facts: affair({
        organisation: { country: 'BR', kind: 'other' },
        at: '2026-11-18T10:00:00-03:00',
        known: { items: ['name'] },
      }),
      at: '2026-11-18T18:00:00-03:00',
      gives: [{ rule: 'BR-LGPD-48', act: 'report', force: 'unknown', due: '2026-11-24', to: 'br-anpd' }],
    },
    {
      story: 'assessed to be no risk',
      facts: affair({
        organisation: { country: 'BR', kind: 'other' },
        at: '2026-11-18T10:00:00-03:00',
        known: { items: ['health'] },
        milestones: [{ at: '2026-11-18T12:00:00-03:00', did: 'assessed-no-risk' }],
      }),
      at: '2026-11-18T18:00:00-03:00',
      gives: [],
      met: [],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'BR', kind: 'other', markets: ['BR'] },
        at: '2026-11-20T20:00:00-03:00',
        known: { items: ['name', 'password', 'email', 'bank-account'] },
        later: [{ at: '2026-11-22T10:00:00-03:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00-03:00',
      gives: [{ rule: 'BR-LGPD-48', act: 'report', to: 'br-anpd', clockStart: '2026-11-20', due: '2026-11-25' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP'] },
        at: '2026-11-20T20:00:00-03:00',
        known: { items: ['name', 'password', 'email', 'bank-account'] },
      }),
      at: '2026-11-23T10:00:00-03:00',
      gives: [],
      never: ['BR-LGPD-48'],
      unsaid: ['BR-LGPD-48'],
    },
    {
      story: 'met, and said to be',
      facts: affair({
        organisation: { country: 'BR', kind: 'other' },
        at: '2026-11-20T10:00:00-03:00',
        milestones: [{ at: '2026-11-20T12:00:00-03:00', did: 'assessed-risk' }],
      }),
      at: '2026-11-21T10:00:00-03:00',
      gives: [],
      met: ['BR-LGPD-48'],
    },
  ],
} satisfies Regime
