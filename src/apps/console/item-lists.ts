import { isDataKind, kindWord } from '#kernel/data-kinds.ts'
import { type Html, html, type Language } from '#ui/index.ts'

/** What people call an item code; an unknown code stands as it is. */
export const itemText = (code: string, language: Language): string =>
  isDataKind(code) ? kindWord(code, language) : code

/** Items as a list of small marks. */
export const itemMarks = (codes: readonly string[], language: Language): Html =>
  html`<ul class="items">${codes.map((code) => html`<li>${itemText(code, language)}</li>`)}</ul>`

/** A word of a closed list in the reader's language; a code that the list lacks stands as it is. */
export const wordFor = (
  list: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  code: string,
  language: Language,
): string => list[code]?.[language] ?? code
