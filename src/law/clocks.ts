import { type Instant, isoIn } from '#kernel/instant.ts'
import { addDays, addMonths, type LegalDay } from '#kernel/legal-day.ts'
import type { Calendar } from './calendars/calendar.ts'
import type { Due } from './duty.ts'

const HOUR_MS = 3_600_000

/** A day at which a period ends: moved to the next open day when a calendar is given, shown unmoved beside it. */
function endsOn(raw: LegalDay, tz: string, roll?: Calendar): Due {
  let date = raw
  while (roll?.isClosed(date)) date = addDays(date, 1)
  return { kind: 'date', date, raw, tz, rolled: date !== raw }
}

/** The day of the event is day 1, as the guideline on APPI art. 26 counts; the Civil Code's rule would skip it. */
export const inclusiveDays = (start: LegalDay, days: number, tz: string, roll?: Calendar): Due =>
  endsOn(addDays(start, days - 1), tz, roll)

/** The day after the event is day 1. */
export const exclusiveDays = (start: LegalDay, days: number, tz: string, roll?: Calendar): Due =>
  endsOn(addDays(start, days), tz, roll)

/** The same day of a later month; a month without that day ends the period on its last. */
export const monthsAfter = (start: LegalDay, months: number, tz: string): Due => endsOn(addMonths(start, months), tz)

/** The last of so many open days after the event's own day. */
export function businessDays(start: LegalDay, days: number, tz: string, calendar: Calendar): Due {
  let date = start
  for (let left = days; left > 0; ) {
    date = addDays(date, 1)
    if (!calendar.isClosed(date)) left--
  }
  return { kind: 'date', date, raw: date, tz, rolled: false }
}

/** Exactly so many hours later: neither nights, holidays nor a change of the clocks stop them. */
export const hoursAfter = (start: Instant, hours: number, zone: string): Due => ({
  kind: 'instant',
  at: isoIn((start + hours * HOUR_MS) as Instant, zone),
  tz: zone,
})

/** The guideline's "about 3 to 5 days": calendar days, the day of knowing is day 1, never moved. A target, not a deadline. */
export const threeToFiveDays = (start: LegalDay, tz: string): Due => ({
  kind: 'target',
  amber: addDays(start, 2),
  red: addDays(start, 4),
  tz,
})

export const promptly = (text: string): Due => ({ kind: 'prompt', text })
export const dueUnknown = (why: string): Due => ({ kind: 'unknown', why })
export const NO_DUE: Due = { kind: 'none' }
