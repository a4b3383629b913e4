import { addDays, type LegalDay, legalDay, weekday } from '#kernel/legal-day.ts'
import type { Calendar } from './calendar.ts'

/** Month, weekday (1 = Monday) and which one of the month; -1 for the last. */
const MOVABLE = [
  { month: 1, weekday: 1, nth: 3 }, // Birthday of Martin Luther King, Jr.
  { month: 2, weekday: 1, nth: 3 }, // Washington's Birthday
  { month: 5, weekday: 1, nth: -1 }, // Memorial Day
  { month: 9, weekday: 1, nth: 1 }, // Labor Day
  { month: 10, weekday: 1, nth: 2 }, // Columbus Day
  { month: 11, weekday: 4, nth: 4 }, // Thanksgiving Day
] as const

const two = (n: number) => String(n).padStart(2, '0')

function nthWeekday(year: number, rule: (typeof MOVABLE)[number]): LegalDay {
  if (rule.nth === -1) {
    const last = addDays(legalDay(`${year}-${two(rule.month + 1)}-01`), -1)
    return addDays(last, -((weekday(last) - rule.weekday + 7) % 7))
  }
  const first = legalDay(`${year}-${two(rule.month)}-01`)
  return addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1))
}

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b), E.O. 11582). */
function observed(day: LegalDay): LegalDay {
  if (weekday(day) === 6) return addDays(day, -1)
  return weekday(day) === 0 ? addDays(day, 1) : day
}

function holidays(year: number): ReadonlySet<LegalDay> {
  const fixed = ['01-01', ...(year >= 2021 ? ['06-19'] : []), '07-04', '11-11', '12-25']
  return new Set([
    ...fixed.map((md) => observed(legalDay(`${year}-${md}`))),
    // 1 January of the next year may be kept on 31 December.
    observed(legalDay(`${year + 1}-01-01`)),
    ...MOVABLE.map((rule) => nthWeekday(year, rule)),
  ])
}

const byYear = new Map<number, ReadonlySet<LegalDay>>()

/** Saturdays, Sundays and the federal public holidays (5 U.S.C. 6103). */
export const unitedStates: Calendar = {
  id: 'united-states',
  source: '5 U.S.C. 6103',
  forecastFrom: null,
  isClosed(day) {
    const year = Number(day.slice(0, 4))
    const known = byYear.get(year) ?? holidays(year)
    byYear.set(year, known)
    return [0, 6].includes(weekday(day)) || known.has(day)
  },
}
