import { type ExactFact, sharedBy } from './exact-keys.ts'
import { KeyGroups, putInOrder } from './key-groups.ts'
import { KeyColumn, type KeyFact, keysOf } from './node-keys.ts'
import type { NodeTable, SingleFact } from './nodes.ts'
import type { SharedCodes } from './shared-codes.ts'

/** Sets under one key of which pairs are made at most; fewer where the key is a name alone. */
const BLOCK_MAX = 60
const NAME_BLOCK_MAX = 24

/**
 * Facts under which two sets are worth comparing; steps/030-block-keys.sql and 040-candidates.sql state the same for a
 * database. Mailboxes without their domain are one more.
 */
const ALONE = ['mails', 'phones', 'ids', 'accounts'] as const
const NAMES = ['name', 'reading'] as const
const WITH_NAME = ['birth', 'zip'] as const
const WITH_ADDRESS = ['name', 'birth'] as const
const TWO_FACTS: readonly (readonly [KeyFact, KeyFact])[] = [
  ['zip', 'birth'],
  ['birth', 'given'],
]

/** The part of a mailbox before the @ must have so many characters to be a key. */
const LOCAL_LEAST = 5
/** Nodes whose mailboxes are fetched before the first of them is read. */
const AT_ONCE = 64

export interface Wanted {
  readonly nodes: NodeTable
  /** The set of each node, as its smallest node. */
  readonly sets: Int32Array
  /** Codes that several sets share, of facts for which they are known; some may be of one set by now. */
  readonly shared: ReadonlyMap<KeyFact, SharedCodes>
  /** False for pairs that need not be compared. */
  readonly isWorthwhile: (one: number, other: number) => boolean
}

/** Pairs of sets, each once: the smaller set times the number of nodes, and the larger one added. */
class Pairs {
  #keys = new Float64Array(1 << 12)
  #length = 0
  readonly #nodes: number
  readonly #isWorthwhile: Wanted['isWorthwhile']

  constructor({ nodes, isWorthwhile }: Wanted) {
    this.#nodes = nodes.length
    this.#isWorthwhile = isWorthwhile
  }

  add(a: number, b: number): void {
    if (a === b || !this.#isWorthwhile(a, b)) return
    if (this.#length === this.#keys.length) this.#makeRoom()
    this.#keys[this.#length++] = a < b ? a * this.#nodes + b : b * this.#nodes + a
  }

  /** All pairs among the sets from one place to another. */
  addAll(sets: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) this.add(sets[i] ?? 0, sets[j] ?? 0)
  }

  /** The pairs in order, each once. */
  distinct(): Float64Array {
    const sorted = this.#keys.subarray(0, this.#length).sort()
    let kept = 0
    for (let i = 0; i < sorted.length; i++) {
      const key = sorted[i] ?? 0
      if (kept === 0 || key !== sorted[kept - 1]) sorted[kept++] = key
    }
    return sorted.subarray(0, kept)
  }

  /** Pairs that several keys find stand here several times: they are taken together before more room is taken. */
  #makeRoom(): void {
    this.#length = this.distinct().length
    if (this.#length * 2 < this.#keys.length) return
    const larger = new Float64Array(this.#keys.length * 2)
    larger.set(this.#keys)
    this.#keys = larger
  }
}

/**
 * The pairs of sets that share a key of few sets, ascending and each once: the smaller set times the number of nodes, and
 * the larger one added. Memory holds the keys of one fact or two at a time. Two threads may each find one half.
 */
export const candidatePairs = (wanted: Wanted): Float64Array => union(pairsByContacts(wanted), pairsByNames(wanted))

/** The pairs that share a contact, a number or a house: those of facts whose shared codes may be known. */
export function pairsByContacts(wanted: Wanted): Float64Array {
  const pairs = new Pairs(wanted)
  for (const fact of ALONE) pairsOfLists(apart(wanted, fact), wanted.sets, BLOCK_MAX, pairs)
  pairsOfHouses(wanted, new KeyColumn(1024), pairs)
  return pairs.distinct()
}

/** The pairs that share a name, a birth date with something else, or a mailbox but for its domain. */
export function pairsByNames(wanted: Wanted): Float64Array {
  const { nodes, sets } = wanted
  const [pairs, room] = [new Pairs(wanted), new KeyColumn(1024)]
  for (const fact of NAMES) pairsOfNames(wanted, fact, room, pairs)
  for (const facts of TWO_FACTS) pairsOfKeys(keysOf(nodes, facts, sets, room), pairs)
  pairsOfKeys(nearMails(nodes, sets, room), pairs)
  return pairs.distinct()
}

/** Pairs of two lists in order as one list, each once, in memory that threads share. */
export function union(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(new SharedArrayBuffer((one.length + other.length) * Float64Array.BYTES_PER_ELEMENT))
  let [i, j, count] = [0, 0, 0]
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i] ?? Number.POSITIVE_INFINITY, other[j] ?? Number.POSITIVE_INFINITY]
    all[count++] = Math.min(a, b)
    if (a <= b) i++
    if (b <= a) j++
  }
  return all.subarray(0, count)
}

/** The codes of a fact that nodes of different sets share. */
function apart({ nodes, sets, shared }: Wanted, fact: ExactFact | SingleFact): SharedCodes {
  const setOf = (node: number): number => sets[node] ?? 0
  const known = shared.get(fact)
  known?.dropJoined(setOf)
  return known ?? sharedBy(nodes, fact, setOf)
}

/** Pairs of all sets in each list of at most so many; calls `many` with the places of a longer one. */
function pairsOfLists(
  lists: SharedCodes,
  sets: Int32Array,
  most: number,
  pairs: Pairs,
  many?: (from: number, to: number) => void,
): void {
  const { members } = lists
  let own = new Int32Array(64)
  for (let list = 0; list < lists.length; list++) {
    const [from, to] = [lists.start(list), lists.start(list + 1)]
    if (to - from > own.length) own = new Int32Array((to - from) * 2)
    for (let i = from; i < to; i++) own[i - from] = sets[members[i] ?? 0] ?? 0
    const count = putInOrder(own, 0, to - from)
    if (count <= most) pairs.addAll(own, 0, count)
    else many?.(from, to)
  }
}

/** Pairs by a name: where few bear it all of them, else those that share a birth date or a postal code as well. */
function pairsOfNames(wanted: Wanted, fact: (typeof NAMES)[number], room: KeyColumn, pairs: Pairs): void {
  const { nodes, sets } = wanted
  const lists = apart(wanted, fact)
  const isUsual = new Uint8Array(nodes.length)
  pairsOfLists(lists, sets, NAME_BLOCK_MAX, pairs, (from, to) => {
    for (let i = from; i < to; i++) isUsual[lists.members[i] ?? 0] = 1
  })
  for (const other of WITH_NAME) pairsOfKeys(keysOf(nodes, [fact, other], sets, room, isUsual), pairs)
}

/** Pairs by an address, of those that share a name or a birth date as well. */
function pairsOfHouses(wanted: Wanted, room: KeyColumn, pairs: Pairs): void {
  const { nodes, sets } = wanted
  const isHome = new Uint8Array(nodes.length)
  for (const node of apart(wanted, 'address').members) isHome[node] = 1
  for (const other of WITH_ADDRESS) pairsOfKeys(keysOf(nodes, ['address', other], sets, room, isHome), pairs)
}

function pairsOfKeys(keys: KeyColumn, pairs: Pairs): void {
  const groups = new KeyGroups(keys, BLOCK_MAX)
  for (let group = groups.wantedFrom(0); group < groups.length; group = groups.wantedFrom(group + 1))
    pairs.addAll(groups.members(group), 0, groups.size(group))
}

/**
 * Mailboxes by the part before the @, so that a mistyped domain still meets the right one. The part stands for itself
 * as 64 bits of hash: two that have them in common by chance would be compared once too often, and no more.
 */
function nearMails(nodes: NodeTable, sets: Int32Array, to: KeyColumn): KeyColumn {
  const column = nodes.codes('mails')
  const at = '@'.charCodeAt(0)
  to.length = 0
  for (let from = 0; from < nodes.length; from += AT_ONCE) {
    const end = Math.min(from + AT_ONCE, nodes.length)
    nodes.texts.touch(column.first.subarray(from, end))
    for (let node = from; node < end; node++)
      for (let place = 0, mail = column.at(node, 0); mail !== 0; mail = column.at(node, ++place)) {
        const local = nodes.texts.hashUpTo(mail, at)
        if (local && local.length >= LOCAL_LEAST) to.add(local.one, local.other, sets[node] ?? 0)
      }
  }
  return to
}
