import { readFileSync } from 'node:fs'
import type { Letters } from '#notice/index.ts'
import { type Language, type Letter, parseLetter } from '#texts/index.ts'

/** Reads one of the documents in `texts/<language>/letters`. */
export const readLetter = (language: Language, name: string): Letter =>
  parseLetter(readFileSync(new URL(`../../../texts/${language}/letters/${name}.md`, import.meta.url), 'utf8'))

/** The wording of every variant of a notice to a person. */
export const readLetters = (language: Language): Letters => ({
  affected: readLetter(language, 'affected'),
  applicant: readLetter(language, 'applicant'),
  possible: readLetter(language, 'possible'),
})
