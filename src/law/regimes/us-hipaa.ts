import type { Instant } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { discovery, readableBreach } from '../breach.ts'
import { exclusiveDays } from '../clocks.ts'
import type { Due } from '../duty.ts'
import { exceeds, headcountIn } from '../headcount.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import type { Sheet } from '../sheet.ts'
import { type Known, type Story, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

const RULE = 'US-HIPAA'
const ZONE = 'America/New_York'
const CONTENT = [
  'what happened, with the dates of the breach and of its discovery',
  'types of information',
  'what people should do to protect themselves',
  'what is being done',
  'contact',
]

function healthInformation({ items }: Known): Verdict {
  if (items === undefined) return unknown('items')
  return items.some((item) => item === 'health' || item === 'disability' || item === 'health-insurance')
    ? yes()
    : no('no health information among the known items')
}

function media(
  story: Story,
  sheet: Sheet,
  shared: { readonly force: 'must' | 'unknown'; readonly start: Instant; readonly due: Due },
): void {
  const states = Object.entries(story.now?.['people-by-place'] ?? {})
    .filter(([place, n]) => place.startsWith('US-') && n > 500)
    .map(([place]) => place)
    .sort()
  if (states.length === 0) return
  const notes = [`prominent media: more than 500 people in ${states.join(', ')}`]
  sheet.ask({ ...shared, rule: RULE, act: 'publish', to: 'public', notes })
}

export default {
  id: 'us-hipaa',
  name: { ja: 'HIPAA違反通知規則', en: 'HIPAA Breach Notification Rule' },
  zone: ZONE,
  rules: [rule(RULE, ['45 CFR 164.400-414'], { source: 'memory', content: CONTENT })],
  judge(story, sheet) {
    const { kind, role = 'controller' } = story.organisation
    if (!story.now || !applies(story, sheet, 'US', RULE)) return
    if (kind !== 'hospital' && kind !== 'insurer') {
      sheet.fails(RULE, 'neither a provider of health care nor a health plan')
      return
    }
    const { verdict, since } = weigh(story, (k) => all(readableBreach(k), healthInformation(k)))
    if (!sheet.condition(RULE, verdict) || since === null) return
    const start = discovery(story, since)
    const day = dayIn(start, ZONE)
    const within60 = exclusiveDays(day, 60, ZONE)
    const force = verdict.is === 'yes' ? 'must' : 'unknown'
    const shared = { rule: RULE, force, start } as const
    if (role !== 'controller') {
      sheet.ask({
        ...shared,
        act: 'notify-principal',
        to: 'principal',
        due: within60,
        notes: ['a business associate tells the covered entity'],
      })
      return
    }
    if (verdict.is === 'yes') sheet.triggersMet.push(RULE)
    sheet.ask({
      ...shared,
      act: 'notify-people',
      to: 'people',
      due: within60,
      doneBy: toldAll(story),
      notes: ['without unreasonable delay'],
    })
    const people = headcountIn(story.now, story.organisation, 'US')
    const many = exceeds(people, 499, { countsAs: 'unknown', needs: 'people' })
    if (many.is === 'unknown') sheet.lacks(RULE, many.needs)
    const yearEnd = `${day.slice(0, 4)}-12-31` as LegalDay
    sheet.ask({
      ...shared,
      act: 'report',
      to: 'us-hhs',
      due: many.is === 'no' ? exclusiveDays(yearEnd, 60, ZONE) : within60,
      notes:
        many.is === 'no'
          ? ['fewer than 500 people: within 60 days after the end of the calendar year']
          : ['500 people or more: with the notice to people'],
    })
    media(story, sheet, { force, start, due: within60 })
  },
  worked: [
    {
      story: '500 patients: department and people within 60 days',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 }, items: ['name', 'health'] },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [
        { rule: 'US-HIPAA', act: 'report', due: '2026-11-30', to: 'us-hhs' },
        { rule: 'US-HIPAA', act: 'notify-people', due: '2026-11-30' },
      ],
      spares: ['US-HIPAA publish'],
    },
    {
      story: '499 patients: the department 60 days after the year',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 499, 'people-by-place': { 'US-OH': 499 }, items: ['name', 'health'] },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [
        { rule: 'US-HIPAA', act: 'report', to: 'us-hhs', due: '2027-03-01' },
        { rule: 'US-HIPAA', act: 'notify-people', due: '2026-11-30' },
      ],
    },
    {
      story: '501 patients of one state: the media',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 501, 'people-by-place': { 'US-OH': 501 }, items: ['name', 'health'] },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-HIPAA', act: 'publish', due: '2026-11-30' }],
    },
    {
      story: 'no health information',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { people: 500, 'people-by-place': { 'US-OH': 500 } },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [],
      spares: ['US-HIPAA'],
    },
    {
      story: 'a business associate tells the covered entity within 60 days',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', role: 'processor', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { items: ['health'], people: 5 },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-HIPAA', act: 'notify-principal', due: '2026-11-30' }],
      spares: ['US-HIPAA report'],
    },
    {
      story: 'a health plan and insurance numbers',
      facts: affair({
        organisation: { country: 'US', kind: 'insurer', markets: ['US'] },
        at: '2026-10-01T10:00:00-04:00',
        known: { items: ['health-insurance'], people: 600 },
      }),
      at: '2026-10-02T10:00:00-04:00',
      gives: [{ rule: 'US-HIPAA', act: 'report', due: '2026-11-30', to: 'us-hhs' }],
    },
    {
      story: 'known in the evening and said again: the first day there counts',
      facts: affair({
        organisation: { country: 'US', kind: 'hospital', markets: ['US'] },
        at: '2026-11-02T20:00:00-05:00',
        known: { items: ['name', 'health'], people: 500 },
        later: [{ at: '2026-11-05T10:00:00-05:00', people: 500 }],
      }),
      at: '2026-11-06T10:00:00-05:00',
      gives: [{ rule: 'US-HIPAA', act: 'notify-people', due: '2027-01-01', clockStart: '2026-11-02' }],
    },
  ],
} satisfies Regime
