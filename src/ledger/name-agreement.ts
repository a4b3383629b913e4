import { jaroWinkler } from './jaro-winkler.ts'
import type { NodeTable, SingleFact } from './nodes.ts'

/**
 * How two names stand to each other:
 * same · reading (sounds the same, written otherwise) · similar (a slip) · given-same (another family name, as after a
 * marriage) · family-same (another given name, as siblings) · different · unknown (nothing to compare).
 */
export type NameAgreement = 'same' | 'reading' | 'similar' | 'given-same' | 'family-same' | 'different' | 'unknown'

/** Two names of different people who may live together. */
export const tellsApart = (agreement: NameAgreement): boolean =>
  agreement === 'family-same' || agreement === 'different'

/** Compares the names of two nodes, by characters, in kanji, kana and Latin letters as far as both have them. */
export function nameAgreement(nodes: NodeTable, a: number, b: number): NameAgreement {
  const same = (fact: SingleFact): boolean => nodes.get(a, fact) !== 0 && nodes.get(a, fact) === nodes.get(b, fact)
  const both = (fact: SingleFact): boolean => nodes.get(a, fact) !== 0 && nodes.get(b, fact) !== 0
  if (same('name') || (same('kana') && !both('name'))) return 'same'
  const written = both('name') && !nodes.get(a, 'latin') && !nodes.get(b, 'latin')
  const byKanji = written ? compared(nodes, a, b, 'name') : 'unknown'
  const byKana = both('kana') ? (same('kana') ? 'same' : compared(nodes, a, b, 'kana')) : 'unknown'
  if (byKana === 'same') return 'reading'
  if (byKanji !== 'unknown' && byKana !== 'unknown') return ofBoth(byKanji, byKana)
  if (byKanji !== 'unknown') return byKanji
  if (byKana !== 'unknown') return byKana
  if (same('reading')) return 'reading'
  if (nodes.get(a, 'latin') && nodes.get(b, 'latin'))
    return latinAgreement(nodes.text(a, 'name'), nodes.text(b, 'name'))
  if (both('reading'))
    return jaroWinkler(nodes.text(a, 'reading'), nodes.text(b, 'reading')) > 0.95 ? 'similar' : 'different'
  return 'unknown'
}

function ofBoth(kanji: NameAgreement, kana: NameAgreement): NameAgreement {
  if (kanji === 'similar' || kana === 'similar') return tellsApart(kanji) ? kanji : 'similar'
  if (kanji === 'given-same' || kana === 'given-same') return kana === 'family-same' ? 'different' : 'given-same'
  return kanji === 'family-same' || kana === 'family-same' ? 'family-same' : 'different'
}

const PARTS = { name: ['family', 'given'], kana: ['kanaFamily', 'kanaGiven'] } as const
/** Shortest run of equal characters at one end that is a family or given name, by script. */
const RUN = { name: 2, kana: 3 } as const

function compared(nodes: NodeTable, a: number, b: number, script: 'name' | 'kana'): NameAgreement {
  const [familyFact, givenFact] = PARTS[script]
  const [one, other] = [nodes.text(a, script), nodes.text(b, script)]
  const known = (fact: SingleFact): boolean => nodes.get(a, fact) !== 0 && nodes.get(b, fact) !== 0
  if (known(familyFact) && known(givenFact)) {
    const familySame = nodes.get(a, familyFact) === nodes.get(b, familyFact)
    const givenSame = nodes.get(a, givenFact) === nodes.get(b, givenFact)
    if (familySame && givenSame) return 'same'
    if (oneSlip(one, other) && (givenSame || longGiven(nodes.text(a, givenFact)))) return 'similar'
    return familySame ? 'family-same' : givenSame ? 'given-same' : 'different'
  }
  return byEnds([...one], [...other], RUN[script])
}

const longGiven = (given: string): boolean => given.length >= 5

function byEnds(one: readonly string[], other: readonly string[], run: number): NameAgreement {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const needed = shorter <= run + 1 ? 1 : run
  // One character off within the family name, as 渡部 for 渡辺, with the whole given name the same.
  if (one.length === other.length && start + end === one.length - 1 && start < run && end >= run) return 'similar'
  if (start >= needed) return 'family-same'
  return end >= needed ? 'given-same' : 'different'
}

/** One character replaced, left out, put in, or two neighbours exchanged. */
export function oneSlip(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > 1 || one === other) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const rest = (from: readonly string[], skip: number): string => from.slice(start + skip).join('')
  if (a.length > b.length) return rest(a, 1) === rest(b, 0)
  if (a.length < b.length) return rest(a, 0) === rest(b, 1)
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2)
  return rest(a, 1) === rest(b, 1) || exchanged
}

function latinAgreement(one: string, other: string): NameAgreement {
  const [a, b] = [one.split(' '), other.split(' ')]
  const shared = a.filter((word) => b.includes(word))
  const [restA, restB] = [
    a.filter((w) => !shared.includes(w)).join(' '),
    b.filter((w) => !shared.includes(w)).join(' '),
  ]
  if (oneSlip(one, other) && one.length > 7) return 'similar'
  if (shared.length === 0) return jaroWinkler(one, other) > 0.93 ? 'similar' : 'different'
  if (shared.length > 1 && (restA === '' || restB === '')) return 'similar'
  const initial = (x: string, y: string): boolean => x.length === 1 && y.startsWith(x)
  return jaroWinkler(restA, restB) > 0.9 || initial(restA, restB) || initial(restB, restA) ? 'similar' : 'family-same'
}
