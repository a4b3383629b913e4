import { asHeard, type CaseNames } from './case-names.ts'
import type { NodeTable } from './nodes.ts'

/** A name of two Latin words beside one whose family and given name are read in kana. */
interface Beside {
  readonly words: readonly [string, string]
  readonly kana: string
  readonly family: string
  readonly given: string
}

function beside(nodes: NodeTable, a: number, b: number): Beside | undefined {
  const isLatin = nodes.get(a, 'latin') === 1
  if (isLatin === (nodes.get(b, 'latin') === 1)) return undefined
  const [latin, read] = isLatin ? [a, b] : [b, a]
  const [one, other, more] = nodes.text(latin, 'name').split(' ')
  if (one === undefined || other === undefined || more !== undefined) return undefined
  const text = (fact: 'kana' | 'kanaFamily' | 'kanaGiven'): string => nodes.text(read, fact)
  return {
    words: [asHeard(one), asHeard(other)],
    kana: text('kana'),
    family: text('kanaFamily'),
    given: text('kanaGiven'),
  }
}

/**
 * Holds two Latin words against a reading in kana: 'reading' when one word is the family and the other the given name,
 * which also finds スダ アキユキ in Akiyuki Suda, where the vowels that meet look like one drawn-out vowel, and Toshiyuki; 'similar' when only
 * the letters of all the words together are the same, as of Hika Kishida and シカバ チキ; undefined where neither holds or there
 * are not just two words.
 */
export function wordsRead(nodes: NodeTable, names: CaseNames, a: number, b: number): 'reading' | 'similar' | undefined {
  const found = beside(nodes, a, b)
  if (!found || found.kana === '') return undefined
  const [one, other] = [names.bagOf(found.words[0]), names.bagOf(found.words[1])]
  const fits = (first: string, last: string): boolean => {
    const [x, y] = [names.bagOf(first), names.bagOf(last)]
    return (x === one && y === other) || (x === other && y === one)
  }
  const { kana, family, given } = found
  if (family !== '' && given !== '' && fits(family, given)) return 'reading'
  if (nodes.get(a, 'reading') !== nodes.get(b, 'reading')) return undefined
  for (let at = 1; at < kana.length; at++) if (fits(kana.slice(0, at), kana.slice(at))) return 'reading'
  return 'similar'
}

/**
 * True for a Latin name that shares neither family nor given name with a name read in kana: Haiyan Zhou and 周 海燕 (シュウ カイエン)
 * are one name said in two languages, and relatives of one house would share the family name.
 */
export function saidOtherwise(nodes: NodeTable, names: CaseNames, a: number, b: number): boolean {
  const found = beside(nodes, a, b)
  if (!found || found.family === '' || found.given === '') return false
  const words = found.words.map((word) => names.bagOf(word))
  return !words.includes(names.bagOf(found.family)) && !words.includes(names.bagOf(found.given))
}
