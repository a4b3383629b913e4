import { type Html, html } from './html.ts'
import type { Language } from './language.ts'
import { words } from './words/index.ts'

type Standing = keyof typeof words.duty.standing
type DutyStatus = keyof typeof words.duty.status
type Certainty = keyof typeof words.certainty

/**
 * On what a duty rests. A date of the law, a guideline's target and a promise of our own never look alike: solid, dashed
 * and dotted marks with a word in each, so that the difference survives a black-and-white print.
 */
export const standingBadge = (standing: Standing, language: Language): Html =>
  html`<span class="badge standing-${standing}">${words.duty.standing[standing][language]}</span>`

/** Marks a duty that the law of the time did not know: it is shown as if another day's law had applied. */
export const asIfBadge = (day: string, language: Language): Html =>
  html`<span class="badge standing-as-if">${words.duty.asIf(day)[language]}</span>`

/** Where a duty stands. */
export const statusBadge = (status: DutyStatus, language: Language): Html =>
  html`<span class="badge status-${status}">${words.duty.status[status][language]}</span>`

/** How sure it is that an attack took data: confirmed, possible or ruled out. */
export const certaintyBadge = (certainty: Certainty, language: Language): Html =>
  html`<span class="badge certainty-${certainty}">${words.certainty[certainty][language]}</span>`

/** Says whether a figure counts people or records. */
export const unitBadge = (unit: 'people' | 'records', language: Language): Html =>
  html`<span class="unit">${words.unit[unit][language]}</span>`
