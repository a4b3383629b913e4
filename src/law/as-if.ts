import type { LegalDay } from '#kernel/legal-day.ts'

const NOTE = /^as if the law of (\d{4}-\d\d-\d\d) had applied/

/** The note of a duty that the law of its own time did not ask for, and the law of `day` would have. */
export const asIfNote = (day: LegalDay): string =>
  `as if the law of ${day} had applied; the law of the time did not ask this (${day}の法令が適用されたと仮定)`

/** The day whose law a duty is shown by, read from its notes; null when it is that of the duty's own time. */
export function asIfDay(notes: readonly string[]): string | null {
  for (const note of notes) {
    const day = NOTE.exec(note)?.[1]
    if (day !== undefined) return day
  }
  return null
}
