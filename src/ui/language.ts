/** The languages in which the console can be read. */
export type Language = 'ja' | 'en'

/** One text in every language: a text without a translation does not compile. */
export type Said = Readonly<Record<Language, string>>

/** Gives the text in the reader's language. */
export type Say = (said: Said) => string

export const sayIn =
  (language: Language): Say =>
  (said) =>
    said[language]

export const isLanguage = (text: unknown): text is Language => text === 'ja' || text === 'en'
