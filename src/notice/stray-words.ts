import { type DataKind, dataKinds, kindWord } from '#kernel/data-kinds.ts'
import type { Language } from '#texts/index.ts'

/** English words of kinds that are everyday words too, so that their mere presence says nothing. */
const EVERYDAY = new Set<DataKind>(['name', 'age', 'sex', 'address', 'health', 'race', 'assets', 'creed', 'disability'])

/**
 * Which kinds of data a text names that are not among `items`. A longer word hides the shorter one inside it
 * (カード番号下4桁 does not name カード番号), and the words of the person's own items are hidden first.
 */
export function strayKinds(text: string, items: readonly DataKind[], language: Language): readonly DataKind[] {
  const own = new Set(items)
  // Advice about a hash has to say that the password behind it can be guessed.
  if (own.has('password-hash')) own.add('password')
  const byLength = (a: DataKind, b: DataKind) => kindWord(b, language).length - kindWord(a, language).length
  const order = [...dataKinds].sort((a, b) => Number(own.has(b)) - Number(own.has(a)) || byLength(a, b))
  let rest = language === 'en' ? text.toLowerCase() : text
  const found: DataKind[] = []
  for (const kind of order) {
    const word = kindWord(kind, language)
    const pattern = language === 'ja' ? word : wordPattern(word)
    const next = language === 'ja' ? rest.replaceAll(word, '□') : rest.replace(new RegExp(pattern, 'g'), '□')
    if (next !== rest && !own.has(kind) && !(language === 'en' && EVERYDAY.has(kind))) found.push(kind)
    rest = next
  }
  return found
}

const wordPattern = (word: string): string =>
  `\\b${word.toLowerCase().replace(/[^a-z0-9]/g, (c) => `\\${c}`)}s?(?![a-z])`
