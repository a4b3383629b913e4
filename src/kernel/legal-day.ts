import type { Branded } from './ids.ts'
import { type Instant, isoIn } from './instant.ts'

/** A civil date `YYYY-MM-DD` in some jurisdiction's zone. Never a UTC `Date`: a deadline must not move with the machine. */
export type LegalDay = Branded<string, 'LegalDay'>

const DAY_MS = 86_400_000

const atNoonUtc = (day: LegalDay): number => Date.parse(`${day}T12:00:00Z`)
const fromMs = (ms: number): LegalDay => new Date(ms).toISOString().slice(0, 10) as LegalDay

/** Reads `YYYY-MM-DD`. Throws when the calendar has no such day. */
export function legalDay(text: string): LegalDay {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T12:00:00Z`) : Number.NaN
  if (Number.isNaN(ms) || fromMs(ms) !== text) throw new Error(`not a calendar day YYYY-MM-DD: ${text}`)
  return text as LegalDay
}

/** The civil day on which a moment falls for people in `zone` (an IANA name). */
export const dayIn = (at: Instant, zone: string): LegalDay => isoIn(at, zone).slice(0, 10) as LegalDay

/** `days` civil days later; negative for earlier. */
export const addDays = (day: LegalDay, days: number): LegalDay => fromMs(atNoonUtc(day) + days * DAY_MS)

/** `months` later on the same day of the month; a day that the month lacks becomes its last day. */
export function addMonths(day: LegalDay, months: number): LegalDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), index % 12]
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(toYear, 4)}-${pad(toMonth + 1, 2)}-${pad(Math.min(date, last), 2)}` as LegalDay
}

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: LegalDay): number => new Date(atNoonUtc(day)).getUTCDay()

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LegalDay, to: LegalDay): number =>
  Math.round((atNoonUtc(to) - atNoonUtc(from)) / DAY_MS)
