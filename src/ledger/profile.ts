import type { CaseNames } from './case-names.ts'
import { anyConflict, type CodesInCommon, codesInCommon } from './codes-in-common.ts'
import type { Dictionary } from './dictionary.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { type NameAgreement, nameAgreement, oneSlip } from './name-agreement.ts'
import type { NodeTable } from './nodes.ts'

/** How the names of two sets of nodes agree, at the best. */
interface NamesInCommon {
  readonly names: NameAgreement
  /** Where the names agree best, for looking up how common the name is. */
  readonly at: readonly [a: number, b: number]
  /** The names only sound alike: wherever both are written, the given name has other characters (茂 and 繁). */
  readonly otherCharacters: boolean
}

/** What two sets have in common before any text but their names is read. */
export interface Outline extends CodesInCommon, NamesInCommon {}

/** What two sets of nodes have in common and what not: the best that any of their members agree on. */
export interface Profile extends Outline {
  /** near: one house of which a spelling leaves the last number out. */
  readonly address: CodesInCommon['place'] | 'near'
  /** None shared, but two that one slip of the finger makes equal. */
  readonly mailNear: boolean
  readonly phoneNear: boolean
  /** One has only mobiles and the other only land lines, which says little. */
  readonly phonesBeside: boolean
  /** The shared number is one that a state gives to one person. */
  readonly numberOfState: boolean
  /** Each has a customer number (or My Number) and they have none in common. */
  readonly numbersDiffer: boolean
}

/** From what says least to what says most; of several findings the last in the order counts. */
const NAMES = ['unknown', 'different', 'family-same', 'given-same', 'similar', 'reading', 'same'] as const
const NAME_RANK = Object.fromEntries(NAMES.map((agreement, rank) => [agreement, rank])) as Record<NameAgreement, number>

const OF_STATE = /^(?:my-number|drivers-licence|passport|residence-card|pension-number|national-id):/

/** Compares two sets of nodes by their names and by what needs no text. */
export const outlineOf = (
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): Outline => ({ ...codesInCommon(nodes, one, other), ...namesInCommon(nodes, caseNames, one, other) })

/** Completes an outline of two sets of nodes by what their other texts say. */
export function profileOf(
  nodes: NodeTable,
  outline: Outline,
  one: readonly number[],
  other: readonly number[],
): Profile {
  const { place, number, mailsDiffer, phonesDiffer } = outline
  const alike = areAlike(outline)
  return {
    ...outline,
    address: mayBeNear(outline) && anyHouseNear(nodes, one, other) ? 'near' : place,
    mailNear: mailsDiffer && alike && hasNear(nodes, one, other, 'mails'),
    phonesBeside: phonesDiffer && !bothHave(nodes, one, other, true) && !bothHave(nodes, one, other, false),
    phoneNear: phonesDiffer && alike && hasNear(nodes, one, other, 'phones'),
    numberOfState: number !== 0 && OF_STATE.test(nodes.texts.text(number)),
    numbersDiffer: number === 0 && anyConflict(nodes, one, other),
  }
}

/** True for names that are one name but for a slip; only whoever bears them can have made a slip in a contact. */
export const areAlike = ({ names }: NamesInCommon): boolean => NAME_RANK[names] >= SIMILAR_NAME

/** True for addresses that may still turn out to be spellings of one house. */
export const mayBeNear = ({ place }: CodesInCommon): boolean => place === 'differ' || place === 'room-differs'

function namesInCommon(
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): NamesInCommon {
  let best = 0
  let at: readonly [number, number] = [one[0] ?? 0, other[0] ?? 0]
  for (const a of one)
    for (const b of other) {
      if (best === SAME_NAME) break
      const rank = NAME_RANK[nameAgreement(nodes, caseNames, a, b)]
      if (rank > best) [best, at] = [rank, [a, b]]
    }
  const otherCharacters = best === READING && writtenOtherwise(nodes, one, other)
  return { names: NAMES[best] ?? 'unknown', at, otherCharacters }
}

/** How the names of two sets agree, at the best. */
export const namesOf = (
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): NameAgreement => namesInCommon(nodes, caseNames, one, other).names

const READING = NAMES.indexOf('reading')
const SAME_NAME = NAMES.indexOf('same')
const SIMILAR_NAME = NAMES.indexOf('similar')

/** True when given names are written on both sides and nowhere in the same characters. */
function writtenOtherwise(nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean {
  let differ = false
  for (const a of one)
    for (const b of other) {
      const [x, y] = [nodes.get(a, 'given'), nodes.get(b, 'given')]
      if (x === 0 || y === 0) continue
      if (x === y) return false
      differ = true
    }
  return differ
}

/** Kana and the characters of Japanese place names begin here. */
const BEFORE_KANJI = 0x3000
const LATIN_ADDRESS = /^\p{Script=Latin}+ \d/u

/** Streets in Latin letters are misspelt in part; the words alike and the number the same, or the other way round. */
function latinNear(one: string, other: string): boolean {
  const [[streetA = '', houseA = ''], [streetB = '', houseB = '']] = [one.split(' '), other.split(' ')]
  const alike = jaroWinkler(streetA, streetB)
  return houseA === houseB ? alike > 0.8 : alike > 0.95
}

/** True when two members live in one house of which one leaves the last number out, or in a misspelt street. */
function anyHouseNear(nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean {
  for (const a of one)
    for (const b of other) {
      const [x, y] = [nodes.get(a, 'address'), nodes.get(b, 'address')]
      if (x !== 0 && y !== 0 && x !== y && isHouseNear(nodes.texts.text(x), nodes.texts.text(y))) return true
    }
  return false
}

function isHouseNear(one: string, other: string): boolean {
  if (isPartOf(one, other) || isPartOf(other, one)) return true
  const latin = one.charCodeAt(0) < BEFORE_KANJI && LATIN_ADDRESS.test(one) && LATIN_ADDRESS.test(other)
  return latin && latinNear(one, other)
}

/** True for a house of which the other address goes on to name a number. */
const isPartOf = (one: string, other: string): boolean => other[one.length] === '-' && other.startsWith(one)

/** Mailboxes and numbers shorter than this are near each other by chance. */
const NEAR_LENGTH = 9

function hasNear(
  nodes: NodeTable,
  one: readonly number[],
  other: readonly number[],
  fact: 'mails' | 'phones',
): boolean {
  const column = nodes.codes(fact)
  for (const a of one)
    for (let i = 0, x = column.at(a, 0); x !== 0; x = column.at(a, ++i))
      for (const b of other)
        for (let j = 0, y = column.at(b, 0); y !== 0; y = column.at(b, ++j)) if (areNear(nodes.texts, x, y)) return true
  return false
}

/** By their lengths alone most texts are told apart, without being read. */
function areNear(texts: Dictionary, x: number, y: number): boolean {
  const [one, other] = [texts.lengthOf(x), texts.lengthOf(y)]
  return one >= NEAR_LENGTH && Math.abs(one - other) <= 2 && couldBeNear(texts.text(x), texts.text(y))
}

/** One slip apart; with texts that neither begin nor end alike, no slip is looked for. */
const couldBeNear = (x: string, y: string): boolean => (x[0] === y[0] || x.at(-1) === y.at(-1)) && oneSlip(x, y)

export const isMobile = (phone: string): boolean =>
  phone[0] === '0' && phone[2] === '0' && '5789'.includes(phone[1] ?? '-')

function bothHave(nodes: NodeTable, one: readonly number[], other: readonly number[], mobile: boolean): boolean {
  const has = (members: readonly number[]): boolean =>
    members.some((node) => nodes.values(node, 'phones').some((code) => isMobile(nodes.texts.text(code)) === mobile))
  return has(one) && has(other)
}
