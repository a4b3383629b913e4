import type { CaseNames } from './case-names.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { type NameAgreement, nameAgreement, oneSlip } from './name-agreement.ts'
import type { ListFact, NodeTable } from './nodes.ts'

/** What two sets of nodes have in common and what not: the best that any of their members agree on. */
export interface Profile {
  readonly names: NameAgreement
  /** Where the names agree best, for looking up how common the name is. */
  readonly at: readonly [a: number, b: number]
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

const NAME_RANK: readonly NameAgreement[] = [
  'unknown',
  'different',
  'family-same',
  'given-same',
  'similar',
  'reading',
  'same',
]

/** True when two of year, month and day agree, or two digits or day and month are exchanged: a slip of the pen. */
export function isBirthSlip(a: number, b: number): boolean {
  if (a === b || a === 0 || b === 0) return false
  const [one, other] = [String(a), String(b)]
  const parts = (text: string) => [text.slice(0, 4), text.slice(4, 6), text.slice(6)] as const
  const [x, y] = [parts(one), parts(other)]
  if (x.filter((part, i) => part === y[i]).length === 2) return true
  if (x[0] === y[0] && x[1] === y[2] && x[2] === y[1]) return true
  const differing = [...one].flatMap((c, i) => (c === other[i] ? [] : [i]))
  const [i = 0, j = 0] = differing
  return differing.length === 2 && one[i] === other[j] && one[j] === other[i]
}

const OF_STATE = /^(?:my-number|drivers-licence|passport|residence-card|pension-number|national-id):/

/** Compares two sets of nodes. */
export function profileOf(
  nodes: NodeTable,
  caseNames: CaseNames,
  one: readonly number[],
  other: readonly number[],
): Profile {
  let names: NameAgreement = 'unknown'
  let at: readonly [number, number] = [one[0] ?? 0, other[0] ?? 0]
  const seen = {
    birth: new Ranking(BIRTH),
    address: new Ranking(ADDRESS),
    zip: new Ranking(PLAIN),
    sex: new Ranking(PLAIN),
  }
  let numbersDiffer = false
  for (const a of one)
    for (const b of other) {
      const agreement = nameAgreement(nodes, caseNames, a, b)
      if (NAME_RANK.indexOf(agreement) > NAME_RANK.indexOf(names)) [names, at] = [agreement, [a, b]]
      seen.birth.add(birthsOf(nodes.get(a, 'birth'), nodes.get(b, 'birth')))
      seen.address.add(addressesOf(nodes, a, b))
      seen.zip.add(plain(nodes.get(a, 'zip'), nodes.get(b, 'zip')))
      seen.sex.add(plain(nodes.get(a, 'sex'), nodes.get(b, 'sex')))
      numbersDiffer ||= nodes.numbersConflict(a, b)
    }
  const shared = (fact: ListFact) => sharedCode(nodes, one, other, fact)
  const [mail, phone, number] = [shared('mails'), shared('phones'), shared('numbers')]
  const mailsDiffer = mail === 0 && hasAny(nodes, one, 'mails') && hasAny(nodes, other, 'mails')
  const phonesDiffer = phone === 0 && hasAny(nodes, one, 'phones') && hasAny(nodes, other, 'phones')
  const alike = names === 'same' || names === 'reading' || names === 'similar'
  return {
    names,
    at,
    birth: seen.birth.best,
    address: seen.address.best,
    zip: seen.zip.best,
    sex: seen.sex.best,
    mail,
    phone,
    mailsDiffer,
    phonesDiffer,
    mailNear: mailsDiffer && alike && hasNear(nodes, one, other, 'mails'),
    phonesBeside: phonesDiffer && !bothHave(nodes, one, other, true) && !bothHave(nodes, one, other, false),
    phoneNear: phonesDiffer && alike && hasNear(nodes, one, other, 'phones'),
    number,
    numberOfState: number !== 0 && OF_STATE.test(nodes.texts.text(number)),
    id: shared('ids'),
    account: shared('accounts'),
    numbersDiffer: numbersDiffer && number === 0,
  }
}

const PLAIN = ['unknown', 'differ', 'same'] as const
const BIRTH = ['unknown', 'differ', 'slip', 'same'] as const
const ADDRESS = ['unknown', 'differ', 'room-differs', 'near', 'same'] as const

/** Keeps the best of several findings; a list begins with the worst. */
class Ranking<T extends string> {
  readonly #order: readonly T[]
  #rank = 0

  constructor(order: readonly T[]) {
    this.#order = order
  }

  add(finding: T): void {
    this.#rank = Math.max(this.#rank, this.#order.indexOf(finding))
  }

  get best(): T {
    return this.#order[this.#rank] as T
  }
}

const plain = (a: number, b: number): (typeof PLAIN)[number] =>
  a === 0 || b === 0 ? 'unknown' : a === b ? 'same' : 'differ'

const birthsOf = (a: number, b: number): (typeof BIRTH)[number] => {
  const finding = plain(a, b)
  return finding === 'differ' && isBirthSlip(a, b) ? 'slip' : finding
}

const LATIN_ADDRESS = /^\p{Script=Latin}+ \d/u

/** Streets in Latin letters are misspelt in part; the words alike and the number the same, or the other way round. */
function latinNear(one: string, other: string): boolean {
  const [[streetA = '', houseA = ''], [streetB = '', houseB = '']] = [one.split(' '), other.split(' ')]
  const alike = jaroWinkler(streetA, streetB)
  return houseA === houseB ? alike > 0.8 : alike > 0.95
}

function addressesOf(nodes: NodeTable, a: number, b: number): (typeof ADDRESS)[number] {
  const finding = plain(nodes.get(a, 'address'), nodes.get(b, 'address'))
  if (finding === 'same')
    return plain(nodes.get(a, 'room'), nodes.get(b, 'room')) === 'differ' ? 'room-differs' : 'same'
  if (finding === 'unknown') return finding
  const [one, other] = [nodes.text(a, 'address'), nodes.text(b, 'address')]
  if (one.startsWith(`${other}-`) || other.startsWith(`${one}-`)) return 'near'
  return LATIN_ADDRESS.test(one) && LATIN_ADDRESS.test(other) && latinNear(one, other) ? 'near' : 'differ'
}

function sharedCode(nodes: NodeTable, one: readonly number[], other: readonly number[], fact: ListFact): number {
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
  const textsOf = (members: readonly number[]): string[] =>
    members.flatMap((node) => Array.from(nodes.values(node, fact), (code) => nodes.texts.text(code)))
  const others = textsOf(other)
  return textsOf(one).some((x) => x.length >= NEAR_LENGTH && others.some((y) => oneSlip(x, y)))
}

export const isMobile = (phone: string): boolean => /^0[5789]0/.test(phone)

function bothHave(nodes: NodeTable, one: readonly number[], other: readonly number[], mobile: boolean): boolean {
  const has = (members: readonly number[]): boolean =>
    members.some((node) => nodes.values(node, 'phones').some((code) => isMobile(nodes.texts.text(code)) === mobile))
  return has(one) && has(other)
}

const hasAny = (nodes: NodeTable, members: readonly number[], fact: ListFact): boolean =>
  members.some((node) => nodes.has(node, fact))
