import { itemWords } from './item-words.ts'

/** English words of items that sentences use anyway. */
const EVERYDAY = new Set(['name', 'age', 'sex', 'address', 'health', 'race', 'assets', 'creed', 'disability'])

/** Words for the items of a code list, in the list's order. */
export const wordOf = (code: string, language: string): string => {
  const found = itemWords.find(([c]) => c === code)
  if (!found) throw new Error('an item code that no list has')
  return language === 'ja' ? found[1] : found[2]
}

/** The codes of the items that a text names besides the allowed ones. A long word hides the shorter ones inside it. */
export function namedBesides(text: string, allowed: readonly string[], language: string): readonly string[] {
  const may = new Set(allowed)
  if (may.has('password-hash')) may.add('password')
  const words = itemWords
    .map(([code]) => ({ code, word: wordOf(code, language).replace(/\s/g, '').toLowerCase() }))
    .sort((a, b) => Number(may.has(b.code)) - Number(may.has(a.code)) || b.word.length - a.word.length)
  let rest = text.replace(/\s/g, '').toLowerCase()
  const named: string[] = []
  for (const { code, word } of words) {
    const next = rest.replaceAll(word, '\u0000')
    if (next !== rest && !may.has(code) && !(language === 'en' && (EVERYDAY.has(code) || word.length < 8)))
      named.push(code)
    rest = next
  }
  return named
}
