import type { CaseNames } from './case-names.ts'
import type { Dictionary } from './dictionary.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { type NameAgreement, nameAgreement, oneSlip } from './name-agreement.ts'
import type { ListFact, NodeTable } from './nodes.ts'

/** What two sets of nodes have in common and what not: the best that any of their members agree on. */
export interface Profile {
  readonly names: NameAgreement
  /** Where the names agree best, for looking up how common the name is. */
  readonly at: readonly [a: number, b: number]
  /** The names only sound alike: wherever both are written, the given name has other characters (茂 and 繁). */
  readonly otherCharacters: boolean
  readonly birth: 'same' | 'slip' | 'differ' | 'unknown'
  /** room-differs: one house, two flats. near: one house of which a spelling leaves the last number out. */
  readonly address: 'same' | 'near' | 'room-differs' | 'differ' | 'unknown'
  readonly zip: 'same' | 'differ' | 'unknown'
  readonly sex: 'same' | 'differ' | 'unknown'
  /** Code of the shared value, 0 where none is shared; `…Differ` where both have some. */
  readonly mail: number
  readonly phone: number
  readonly mailsDiffer: boolean
  readonly phonesDiffer: boolean
  /** None shared, but two that one slip of the finger makes equal. */
  readonly mailNear: boolean
  readonly phoneNear: boolean
  /** One has only mobiles and the other only land lines, which says little. */
  readonly phonesBeside: boolean
  readonly number: number
  /** The shared number is one that a state gives to one person. */
  readonly numberOfState: boolean
  readonly id: number
  readonly account: number
  /** Each has a customer number (or My Number) and they have none in common. */
  readonly numbersDiffer: boolean
}

/** From what says least to what says most; of several findings the last in the order counts. */
const NAMES = ['unknown', 'different', 'family-same', 'given-same', 'similar', 'reading', 'same'] as const
const PLAIN = ['unknown', 'differ', 'same'] as const
const BIRTH = ['unknown', 'differ', 'slip', 'same'] as const
const ADDRESS = ['unknown', 'differ', 'room-differs', 'near', 'same'] as const
const NAME_RANK = Object.fromEntries(NAMES.map((agreement, rank) => [agreement, rank])) as Record<NameAgreement, number>

/** True when two of year, month and day agree, or two digits or day and month are exchanged: a slip of the pen. */
export function isBirthSlip(a: number, b: number): boolean {
  if (a === b || a === 0 || b === 0) return false
  const [dayA, dayB] = [a % 100, b % 100]
  const [monthA, monthB] = [Math.trunc(a / 100) % 100, Math.trunc(b / 100) % 100]
  const [yearA, yearB] = [Math.trunc(a / 10_000), Math.trunc(b / 10_000)]
  if (Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB) === 2) return true
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true
  return isExchange(a, b)
}

/** True when just two digits differ, and they are each other's. */
function isExchange(a: number, b: number): boolean {
  let [x, y, differing, digitA, digitB] = [a, b, 0, 0, 0]
  let exchanged = false
  for (; x > 0 || y > 0; x = Math.trunc(x / 10), y = Math.trunc(y / 10)) {
    const [one, other] = [x % 10, y % 10]
    if (one === other) continue
    if (++differing > 2) return false
    if (differing === 1) [digitA, digitB] = [one, other]
    else exchanged = one === digitB && other === digitA
  }
  return exchanged
}

const OF_STATE = /^(?:my-number|drivers-licence|passport|residence-card|pension-number|national-id):/

/** Compares two sets of nodes. */
export function profileOf(
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): Profile {
  let [names, birth, address, zip, sex] = [0, 0, 0, 0, 0]
  let at: readonly [number, number] = [one[0] ?? 0, other[0] ?? 0]
  for (const a of one)
    for (const b of other) {
      if (names < SAME_NAME) {
        const rank = NAME_RANK[nameAgreement(nodes, caseNames, a, b)]
        if (rank > names) [names, at] = [rank, [a, b]]
      }
      if (birth < SAME_BIRTH) birth = Math.max(birth, birthRank(nodes.get(a, 'birth'), nodes.get(b, 'birth')))
      if (address < SAME_ADDRESS) address = Math.max(address, addressRank(nodes, a, b))
      if (zip < SAME) zip = Math.max(zip, plainRank(nodes.get(a, 'zip'), nodes.get(b, 'zip')))
      if (sex < SAME) sex = Math.max(sex, plainRank(nodes.get(a, 'sex'), nodes.get(b, 'sex')))
    }
  const [mail, phone] = [sharedCode(nodes, one, other, 'mails'), sharedCode(nodes, one, other, 'phones')]
  const number = sharedCode(nodes, one, other, 'numbers')
  const mailsDiffer = mail === 0 && hasAny(nodes, one, 'mails') && hasAny(nodes, other, 'mails')
  const phonesDiffer = phone === 0 && hasAny(nodes, one, 'phones') && hasAny(nodes, other, 'phones')
  const alike = names >= SIMILAR_NAME
  return {
    names: NAMES[names] ?? 'unknown',
    at,
    otherCharacters: names === READING && writtenOtherwise(nodes, one, other),
    birth: BIRTH[birth] ?? 'unknown',
    address: ADDRESS[address] ?? 'unknown',
    zip: PLAIN[zip] ?? 'unknown',
    sex: PLAIN[sex] ?? 'unknown',
    mail,
    phone,
    mailsDiffer,
    phonesDiffer,
    mailNear: mailsDiffer && alike && hasNear(nodes, one, other, 'mails'),
    phonesBeside: phonesDiffer && !bothHave(nodes, one, other, true) && !bothHave(nodes, one, other, false),
    phoneNear: phonesDiffer && alike && hasNear(nodes, one, other, 'phones'),
    number,
    numberOfState: number !== 0 && OF_STATE.test(nodes.texts.text(number)),
    id: sharedCode(nodes, one, other, 'ids'),
    account: sharedCode(nodes, one, other, 'accounts'),
    numbersDiffer: number === 0 && anyConflict(nodes, one, other),
  }
}

/** How the birth dates of two sets stand to each other. */
export function birthsOf(nodes: NodeTable, one: readonly number[], other: readonly number[]): Profile['birth'] {
  const { birth } = nodes.single
  let best = 0
  for (const a of one)
    for (const b of other) if (best < SAME_BIRTH) best = Math.max(best, birthRank(birth[a] ?? 0, birth[b] ?? 0))
  return BIRTH[best] ?? 'unknown'
}

/** How the names of two sets agree, at the best. */
export function namesOf(
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): NameAgreement {
  let best = 0
  for (const a of one)
    for (const b of other) if (best < SAME_NAME) best = Math.max(best, NAME_RANK[nameAgreement(nodes, caseNames, a, b)])
  return NAMES[best] ?? 'unknown'
}

const READING = NAMES.indexOf('reading')
const SAME = PLAIN.indexOf('same')
const SAME_NAME = NAMES.indexOf('same')
const SIMILAR_NAME = NAMES.indexOf('similar')
const SAME_BIRTH = BIRTH.indexOf('same')
const SAME_ADDRESS = ADDRESS.indexOf('same')

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

const plainRank = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === b ? 2 : 1)

const birthRank = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : a === b ? SAME_BIRTH : BIRTH.indexOf(isBirthSlip(a, b) ? 'slip' : 'differ')

/** True when each set has a number that one person has once, and they have none in common. */
export const numbersDiffer = (nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean =>
  anyConflict(nodes, one, other) && sharedCode(nodes, one, other, 'numbers') === 0

function anyConflict(nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean {
  for (const a of one) for (const b of other) if (nodes.numbersConflict(a, b)) return true
  return false
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

function addressRank(nodes: NodeTable, a: number, b: number): number {
  const rank = plainRank(nodes.get(a, 'address'), nodes.get(b, 'address'))
  if (rank === 0) return 0
  if (rank === SAME)
    return ADDRESS.indexOf(plainRank(nodes.get(a, 'room'), nodes.get(b, 'room')) === 1 ? 'room-differs' : 'same')
  const [one, other] = [nodes.text(a, 'address'), nodes.text(b, 'address')]
  const near = isPartOf(one, other) || isPartOf(other, one)
  const latin = one.charCodeAt(0) < BEFORE_KANJI && LATIN_ADDRESS.test(one) && LATIN_ADDRESS.test(other)
  const alike = near || (latin && latinNear(one, other))
  return ADDRESS.indexOf(alike ? 'near' : 'differ')
}

/** True for a house of which the other address goes on to name a number. */
const isPartOf = (one: string, other: string): boolean => other[one.length] === '-' && other.startsWith(one)

/** A code of a fact that both sets have, 0 if there is none. */
export function sharedCode(nodes: NodeTable, one: readonly number[], other: readonly number[], fact: ListFact): number {
  for (const a of one)
    for (const b of other) {
      const code = nodes.shared(a, b, fact)
      if (code !== 0) return code
    }
  return 0
}

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

const hasAny = (nodes: NodeTable, members: readonly number[], fact: ListFact): boolean =>
  members.some((node) => nodes.has(node, fact))
