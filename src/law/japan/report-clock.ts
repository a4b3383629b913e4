import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { japan } from '../calendars/japan.ts'
import { inclusiveDays } from '../clocks.ts'
import type { Due } from '../duty.ts'
import type { Sheet } from '../sheet.ts'
import type { Known } from '../story.ts'
import type { Verdict } from '../verdict.ts'
import { JAPAN_ZONE } from './zone.ts'

/** Triggers that are met or cannot be ruled out, and since when. */
export interface Reportable {
  readonly sure: boolean
  readonly ids: readonly string[]
  readonly start: Instant
  readonly finals: readonly Final[]
}

/** One final report: its end, where it counts from, and what to say of it. */
export interface Final {
  readonly due: Due
  readonly start: Instant
  readonly because: readonly string[]
  readonly notes: readonly string[]
}

interface Since {
  readonly id: string
  readonly since: Instant
}

interface Trigger {
  readonly id: string
  test(known: Known): Verdict
}

/** Weighs triggers on a sheet; null when every one is surely not met. Unknown ones count only when none is met. */
export function reportable(sheet: Sheet, triggers: readonly Trigger[], wrongfulId: string): Reportable | null {
  const met: Since[] = []
  const open: Since[] = []
  for (const { id, test } of triggers) {
    const { verdict, since } = sheet.trigger(id, test)
    if (since !== null) (verdict.is === 'yes' ? met : open).push({ id, since })
  }
  const sure = met.length > 0
  const which = sure ? met : open
  if (which.length === 0) return null
  return {
    sure,
    ids: which.map((t) => t.id),
    start: earliest(which),
    finals: sure ? finalsOf(met, wrongfulId) : [unsureFinal(open, wrongfulId)],
  }
}

const earliest = (list: readonly Since[]): Instant =>
  list.map((t) => t.since).reduce((first, other) => (other < first ? other : first))

const period = (start: Instant, days: number): Due => inclusiveDays(dayIn(start, JAPAN_ZONE), days, JAPAN_ZONE, japan)

/**
 * 30 days from knowing, 60 where the wrongful act is among the triggers. The law does not say from when the 60 days run
 * if that trigger comes to light later; we take the earliest knowledge, which is the strict reading. One that comes to
 * light when the 30 days are over starts a period of its own.
 */
function finalsOf(met: readonly Since[], wrongfulId: string): readonly Final[] {
  const wrongful = met.find((t) => t.id === wrongfulId)
  const others = met.filter((t) => t.id !== wrongfulId)
  const start = earliest(met)
  const forecast = ['a calendar of 2028 or later is a forecast: the equinoxes are fixed a year ahead']
  const make = (from: Instant, days: number, because: readonly Since[], notes: readonly string[]): Final => {
    const due = period(from, days)
    const late = due.kind === 'date' && japan.forecastFrom !== null && due.date >= japan.forecastFrom
    return { due, start: from, because: because.map((t) => t.id), notes: late ? [...notes, ...forecast] : notes }
  }
  if (!wrongful) return [make(start, 30, met, [])]
  if (others.length === 0 || wrongful.since === start) return [make(start, 60, met, [])]
  const ordinary = period(earliest(others), 30)
  if (ordinary.kind === 'date' && dayIn(wrongful.since, JAPAN_ZONE) <= ordinary.date)
    return [
      make(start, 60, met, ['60 days counted from the earliest knowledge: our strict reading, the text is silent']),
    ]
  return [
    make(earliest(others), 30, others, []),
    make(wrongful.since, 60, [wrongful], ['the wrongful act came to light after the first 30 days were over']),
  ]
}

/** While nothing is sure, the shorter period is shown unless only the wrongful act is in question. */
function unsureFinal(open: readonly Since[], wrongfulId: string): Final {
  const onlyWrongful = open.every((t) => t.id === wrongfulId)
  return {
    due: period(earliest(open), onlyWrongful ? 60 : 30),
    start: earliest(open),
    because: open.map((t) => t.id),
    notes: ['not known yet whether it must be reported; the period is shown as if'],
  }
}
