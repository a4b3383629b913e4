import type { Language } from './catalogue.ts'

/** Words that somebody gave, in the languages in which they gave them. */
interface Given {
  readonly ja?: string | undefined
  readonly en?: string | undefined
}

/** Words in the language asked for, else in the other one: words somebody gave are better than none. Empty for none. */
export const inLanguage = (words: Given | undefined, language: Language): string =>
  words?.[language] ?? words?.ja ?? words?.en ?? ''
