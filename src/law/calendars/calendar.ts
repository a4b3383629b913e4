import type { LegalDay } from '#kernel/legal-day.ts'

/** The days on which offices of some country are closed. */
export interface Calendar {
  readonly id: string
  /** Where the days come from, to be shown beside a date that was moved. */
  readonly source: string
  /** Days from this one on are a forecast: the law lets somebody fix them later. Null when law fixes them for good. */
  readonly forecastFrom: LegalDay | null
  /** Throws when the calendar does not reach the day: a guess would move a deadline. */
  isClosed(day: LegalDay): boolean
}
