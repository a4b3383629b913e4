import { isBirthSlip } from './birth-slip.ts'
import type { ListFact, NodeTable } from './nodes.ts'

const BIRTH = ['unknown', 'differ', 'slip', 'same'] as const
const PLAIN = ['unknown', 'differ', 'same'] as const
const PLACE = ['unknown', 'differ', 'room-differs', 'same'] as const

/** What two sets of nodes have in common as far as numbers tell, without a text being read. */
export interface CodesInCommon {
  readonly birth: (typeof BIRTH)[number]
  readonly zip: (typeof PLAIN)[number]
  readonly sex: (typeof PLAIN)[number]
  /** room-differs: one house, two flats. */
  readonly place: (typeof PLACE)[number]
  /** Code of the shared value, 0 where none is shared; `…Differ` where both have some. */
  readonly mail: number
  readonly phone: number
  readonly mailsDiffer: boolean
  readonly phonesDiffer: boolean
  readonly number: number
  readonly id: number
  readonly account: number
}

/** Compares two sets of nodes by the best that any of their members agree on. */
export function codesInCommon(nodes: NodeTable, one: readonly number[], other: readonly number[]): CodesInCommon {
  const { birth: births, zip: zips, sex: sexes } = nodes.single
  let [birth, zip, sex, place] = [0, 0, 0, 0]
  for (const a of one)
    for (const b of other) {
      if (birth < SAME_BIRTH) birth = Math.max(birth, birthRank(births[a] ?? 0, births[b] ?? 0))
      if (zip < SAME) zip = Math.max(zip, plainRank(zips[a] ?? 0, zips[b] ?? 0))
      if (sex < SAME) sex = Math.max(sex, plainRank(sexes[a] ?? 0, sexes[b] ?? 0))
      if (place < SAME_PLACE) place = Math.max(place, placeRank(nodes, a, b))
    }
  const [mail, phone] = [sharedCode(nodes, one, other, 'mails'), sharedCode(nodes, one, other, 'phones')]
  return {
    birth: BIRTH[birth] ?? 'unknown',
    zip: PLAIN[zip] ?? 'unknown',
    sex: PLAIN[sex] ?? 'unknown',
    place: PLACE[place] ?? 'unknown',
    mail,
    phone,
    mailsDiffer: mail === 0 && hasAny(nodes, one, 'mails') && hasAny(nodes, other, 'mails'),
    phonesDiffer: phone === 0 && hasAny(nodes, one, 'phones') && hasAny(nodes, other, 'phones'),
    number: sharedCode(nodes, one, other, 'numbers'),
    id: sharedCode(nodes, one, other, 'ids'),
    account: sharedCode(nodes, one, other, 'accounts'),
  }
}

/** How the birth dates of two sets stand to each other. */
export function birthsOf(nodes: NodeTable, one: readonly number[], other: readonly number[]): CodesInCommon['birth'] {
  const { birth } = nodes.single
  let best = 0
  for (const a of one)
    for (const b of other) if (best < SAME_BIRTH) best = Math.max(best, birthRank(birth[a] ?? 0, birth[b] ?? 0))
  return BIRTH[best] ?? 'unknown'
}

/** True when each set has a number that one person has once, and they have none in common. */
export const numbersDiffer = (nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean =>
  anyConflict(nodes, one, other) && sharedCode(nodes, one, other, 'numbers') === 0

export function anyConflict(nodes: NodeTable, one: readonly number[], other: readonly number[]): boolean {
  for (const a of one) for (const b of other) if (nodes.numbersConflict(a, b)) return true
  return false
}

/** A code of a fact that both sets have, 0 if there is none. */
export function sharedCode(nodes: NodeTable, one: readonly number[], other: readonly number[], fact: ListFact): number {
  for (const a of one)
    for (const b of other) {
      const code = nodes.shared(a, b, fact)
      if (code !== 0) return code
    }
  return 0
}

const SAME = PLAIN.indexOf('same')
const SAME_BIRTH = BIRTH.indexOf('same')
const SAME_PLACE = PLACE.indexOf('same')

const plainRank = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === b ? 2 : 1)

const birthRank = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : a === b ? SAME_BIRTH : BIRTH.indexOf(isBirthSlip(a, b) ? 'slip' : 'differ')

function placeRank(nodes: NodeTable, a: number, b: number): number {
  const { address, room } = nodes.single
  const rank = plainRank(address[a] ?? 0, address[b] ?? 0)
  if (rank !== SAME) return rank
  return PLACE.indexOf(plainRank(room[a] ?? 0, room[b] ?? 0) === 1 ? 'room-differs' : 'same')
}

const hasAny = (nodes: NodeTable, members: readonly number[], fact: ListFact): boolean =>
  members.some((node) => nodes.has(node, fact))
