import { grouped } from '#kernel/grouped.ts'
import enLetters from './en/letters.json' with { type: 'json' }
import enUi from './en/ui.json' with { type: 'json' }
import jaLetters from './ja/letters.json' with { type: 'json' }
import jaUi from './ja/ui.json' with { type: 'json' }

export type Language = 'ja' | 'en'
export const languages: readonly Language[] = ['ja', 'en']

// Short texts of pages and of letters lie apart, so that who reviews letters reads one file.
const ja = { ...jaUi, ...jaLetters }
const en = { ...enUi, ...enLetters }

/** The source language says which texts there are; every other language must have each of them. */
export type TextKey = keyof typeof ja

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { ja, en }

/** A short text with its `{{placeholders}}` filled. Throws, naming key and placeholder, when a value is missing. */
export function text(language: Language, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  return catalogues[language][key].replace(/\{\{([a-zA-Z]+)\}\}/g, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`text "${key}": no value for {{${name}}}`)
    return value
  })
}

/** Whether a text made from a code, such as `cause.intrusion`, is there. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(ja, key)

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A civil day `YYYY-MM-DD` or month `YYYY-MM` as people write it; anything else comes back as it is. */
export function dateWords(language: Language, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  if (language === 'ja') return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`
  return `${day ? `${Number(day)} ` : ''}${MONTHS[Number(month) - 1]} ${year}`
}

/** A whole number with its thousands marked, the same in every locale of the machine. */
export const countWords = grouped
