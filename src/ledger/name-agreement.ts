import type { CaseNames } from './case-names.ts'
import { type Characters, charactersOf } from './characters-of.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import type { NodeTable, SingleFact } from './nodes.ts'
import { wordsRead } from './words-read.ts'

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
export function nameAgreement(nodes: NodeTable, names: CaseNames, a: number, b: number): NameAgreement {
  const same = (fact: SingleFact): boolean => nodes.get(a, fact) !== 0 && nodes.get(a, fact) === nodes.get(b, fact)
  const both = (fact: SingleFact): boolean => nodes.get(a, fact) !== 0 && nodes.get(b, fact) !== 0
  if (same('name') || (same('kana') && !both('name'))) return 'same'
  const [latinA, latinB] = [nodes.get(a, 'latin') === 1, nodes.get(b, 'latin') === 1]
  const byKanji = both('name') && !latinA && !latinB ? compared(nodes, a, b, 'name') : 'unknown'
  const byKana = both('kana') ? (same('kana') ? 'same' : compared(nodes, a, b, 'kana')) : 'unknown'
  if (byKana === 'same') return 'reading'
  if (byKana === 'unknown' && tellsApart(byKanji) && soundAlike(nodes, names, a, b)) return 'reading'
  if (byKanji !== 'unknown' && byKana !== 'unknown') return ofBoth(byKanji, byKana)
  if (byKanji !== 'unknown') return byKanji
  // A reading that somebody got wrong, where the other side writes how the characters are usually read.
  if (tellsApart(byKana) && readAs(nodes, names, a, b) === 'reading') return 'similar'
  if (byKana !== 'unknown' && !(latinA && latinB && tellsApart(byKana))) return byKana
  const inWords = wordsRead(nodes, names, a, b)
  if (inWords) return inWords
  if (same('reading')) return 'reading'
  // Whoever writes a name from abroad in kana follows his own ear: Michael is マイケル and ミカエル.
  if (latinA && latinB) return latinAgreement(nodes.text(a, 'name'), nodes.text(b, 'name'), names)
  const read = readAs(nodes, names, a, b)
  if (read === 'reading' || !both('reading')) return read
  if (jaroWinkler(nodes.text(a, 'reading'), nodes.text(b, 'reading')) > 0.95) return 'similar'
  // Kana that stand for a name from abroad follow its sound, not its letters.
  return latinA !== latinB && nodes.get(latinA ? b : a, 'name') === 0 ? 'unknown' : 'different'
}

/** 裕子 and 優子 under one family name, or 渡部 and 渡辺 with one given name, as this case reads them. */
function soundAlike(nodes: NodeTable, names: CaseNames, a: number, b: number): boolean {
  const alike = (part: 'family' | 'given'): boolean => {
    const [one, other] = [nodes.get(a, part), nodes.get(b, part)]
    return one !== 0 && other !== 0 && (one === other || names.soundAlike(part, one, other))
  }
  return alike('family') && alike('given')
}

/** Holds a name in characters against one in kana or Latin letters, by how this case reads the characters. */
function readAs(nodes: NodeTable, names: CaseNames, a: number, b: number): NameAgreement {
  const isWritten = (node: number): boolean => nodes.get(node, 'family') !== 0 && nodes.get(node, 'given') !== 0
  const [written, read] = isWritten(a) ? [a, b] : [b, a]
  if (!isWritten(written) || isWritten(read) || nodes.get(read, 'reading') === 0) return 'unknown'
  const [family, given] = [nodes.get(written, 'family'), nodes.get(written, 'given')]
  const familyFits = names.isReadAs(nodes, 'family', family, read)
  const givenFits = names.isReadAs(nodes, 'given', given, read)
  if (familyFits && givenFits) return 'reading'
  if (!names.isWellKnown('family', family) || !names.isWellKnown('given', given)) return 'unknown'
  return familyFits ? 'family-same' : givenFits ? 'given-same' : 'different'
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
  const [familyA, givenA] = [nodes.get(a, familyFact), nodes.get(a, givenFact)]
  const [familyB, givenB] = [nodes.get(b, familyFact), nodes.get(b, givenFact)]
  if (familyA === 0 || givenA === 0 || familyB === 0 || givenB === 0)
    return byEnds(charactersOf(nodes.text(a, script)), charactersOf(nodes.text(b, script)), RUN[script])
  const [familySame, givenSame] = [familyA === familyB, givenA === givenB]
  if (familySame && givenSame) return 'same'
  const [firstIsLast, lastIsFirst] = [familyA === givenB, givenA === familyB]
  // ジョン・サントス and サントス ジョン: people from abroad are written in either order.
  if (firstIsLast && lastIsFirst) return 'same'
  const anySame = familySame || givenSame || firstIsLast || lastIsFirst
  if (script === 'kana' && anySame && isMoreOf(nodes, a, b)) return 'similar'
  const mayBeSlip = givenSame || nodes.texts.lengthOf(givenA) >= LONG_GIVEN
  if (mayBeSlip && oneSlip(nodes.text(a, script), nodes.text(b, script))) return 'similar'
  return familySame ? 'family-same' : givenSame ? 'given-same' : 'different'
}

/** A given name of so many characters may hold a slip itself; in a shorter one a character makes another name. */
const LONG_GIVEN = 5

/** A reading of several words: the first, the last, and the letters of those between them. */
interface KanaWords {
  readonly outer: readonly [string, string]
  readonly between: string
}

function wordsOf(nodes: NodeTable, node: number): KanaWords {
  const [whole, first, last] = [nodes.text(node, 'kana'), nodes.text(node, 'kanaFamily'), nodes.text(node, 'kanaGiven')]
  return { outer: [first, last], between: whole.slice(first.length, whole.length - last.length) }
}

/** Characters between the first and the last word of a reading. */
function lengthBetween(nodes: NodeTable, node: number): number {
  const length = (fact: SingleFact): number => nodes.texts.lengthOf(nodes.get(node, fact))
  return Math.max(0, length('kana') - length('kanaFamily') - length('kanaGiven'))
}

/**
 * スミス・カルロス beside カルロス・アンナ・スミス: one of them leaves a name between out, in whatever order. Both have a first and a last
 * word, and one of these in common.
 */
function isMoreOf(nodes: NodeTable, a: number, b: number): boolean {
  const [between, betweenB] = [lengthBetween(nodes, a), lengthBetween(nodes, b)]
  if (Math.max(between, betweenB) < 2 || Math.min(between, betweenB) > 0) return false
  const [more, less] = (between > 0 ? [a, b] : [b, a]).map((node) => wordsOf(nodes, node))
  if (!more || !less) return false
  const [one, other] = less.outer
  const outer = [one, other].filter((word) => more.outer.includes(word))
  if (outer.length === 2) return true
  const rest = outer[0] === one ? other : one
  return outer.length === 1 && rest.length > 1 && (more.between.startsWith(rest) || more.between.endsWith(rest))
}

function byEnds(one: Characters, other: Characters, run: number): NameAgreement {
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
  if (one === other) return false
  const [a, b] = [charactersOf(one), charactersOf(other)]
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  if (a.length > b.length) return endAlike(a, start + 1, b, start)
  if (a.length < b.length) return endAlike(a, start, b, start + 1)
  if (endAlike(a, start + 1, b, start + 1)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && endAlike(a, start + 2, b, start + 2)
}

/** True when two texts are the same from these places on. */
function endAlike(a: Characters, fromA: number, b: Characters, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false
  for (let i = fromA, j = fromB; i < a.length; i++, j++) if (a[i] !== b[j]) return false
  return true
}

function latinAgreement(one: string, other: string, names: CaseNames): NameAgreement {
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
  if (jaroWinkler(restA, restB) > 0.9 || initial(restA, restB) || initial(restB, restA)) return 'similar'
  return shared.some((word) => names.isGivenWord(word)) ? 'given-same' : 'family-same'
}
