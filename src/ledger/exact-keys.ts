import type { CodeColumn } from './code-column.ts'
import { KeyGroups } from './key-groups.ts'
import { columnsOf, KeyColumn, type KeyFact } from './node-keys.ts'
import type { ListFact, NodeTable, SingleFact } from './nodes.ts'
import { SharedCodes } from './shared-codes.ts'

/** More nodes than this under one key are a shared box or junk. */
const GROUP_MAX = 64

/** Nodes of lists whose second facts are fetched at once, before the first list is looked at. */
const FETCHED = 1024

/** Facts of which the first of an exact key is one. */
export type ExactFact = ListFact | 'address'

/**
 * The facts by which alone records are joined: two that are independent, or one number given to one person. In the order of
 * `mergeRules`; steps/010-exact-keys.sql and 020-exact-groups.sql state the same for a database.
 */
export const exactKeys: readonly (readonly [first: ExactFact, second?: KeyFact])[] = [
  ['numbers'],
  ['mails', 'name'],
  ['mails', 'reading'],
  ['mails', 'birth'],
  ['phones', 'name'],
  ['phones', 'reading'],
  ['phones', 'birth'],
  ['ids', 'name'],
  ['ids', 'reading'],
  ['ids', 'birth'],
  ['ids', 'contacts'],
  ['accounts', 'name'],
  ['accounts', 'birth'],
  ['address', 'name'],
  ['address', 'reading'],
  ['mails', 'phones'],
]

/** The codes of one fact that several sets share; they serve all rules that begin with it. */
export const sharedBy = (nodes: NodeTable, fact: ListFact | SingleFact, setOf: (node: number) => number): SharedCodes =>
  new SharedCodes(nodes.codes(fact), nodes.texts.size, setOf)

/**
 * Gives the groups of two to 64 nodes that share an exact key of one rule, each once, ordered by their nodes: codes differ
 * from run to run, nodes do not. `shared` are the codes of the rule's first fact; those of one set may be left out.
 */
export function eachExactGroup(
  nodes: NodeTable,
  rule: number,
  shared: SharedCodes,
  take: (group: readonly number[]) => void,
): void {
  const [, other] = exactKeys[rule] ?? []
  const seconds = other === undefined ? null : columnsOf(nodes, other)
  const found = new FoundGroups(nodes.length, take)
  if (seconds) for (const group of largeGroups(shared, seconds)) found.add(group)
  const { members } = shared
  for (let list = 0, fetched = 0; list < shared.length; list++) {
    const [from, to] = [shared.start(list), shared.start(list + 1)]
    if (seconds && to > fetched) {
      fetched = Math.min(from + FETCHED, members.length)
      for (const second of seconds) found.touched ^= second.touch(members, from, fetched)
    }
    found.giveBefore(members[from] ?? 0)
    if (to - from > GROUP_MAX) continue
    if (!seconds) found.add(Array.from(members.subarray(from, to)))
    else
      for (let at = from; at + 1 < to; at++)
        for (const second of seconds) groupsFrom(at, members, from, to, second, found)
  }
  found.giveBefore(nodes.length)
}

/** Adds the groups of a stretch of nodes that share a code, of which the node at one place is the first. */
function groupsFrom(
  place: number,
  members: Int32Array,
  from: number,
  to: number,
  second: CodeColumn,
  found: FoundGroups,
): void {
  const node = members[place] ?? 0
  for (let which = 0, code = second.at(node, 0); code !== 0; code = second.at(node, ++which)) {
    if (second.isRepeated(node, which)) continue
    let group: number[] | undefined
    for (let at = place + 1; at < to; at++) {
      const other = members[at] ?? 0
      if (!second.has(other, code)) continue
      if (group) group.push(other)
      else if (isIn(second, code, members, from, place)) break
      else group = [node, other]
    }
    if (group) found.add(group)
  }
}

/** True when one of the nodes from one place up to another has a code. */
function isIn(column: CodeColumn, code: number, nodes: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (column.has(nodes[at] ?? 0, code)) return true
  return false
}

/** Groups that wait until those with smaller first nodes have been given. */
class FoundGroups {
  /** What fetching gave, which means nothing. */
  touched = 0
  readonly #take: (group: readonly number[]) => void
  readonly #waiting = new Map<number, number[][]>()
  readonly #isWaiting: Uint8Array
  #next = 0

  constructor(nodes: number, take: (group: readonly number[]) => void) {
    this.#isWaiting = new Uint8Array(nodes)
    this.#take = take
  }

  add(group: number[]): void {
    const [first = 0] = group
    const alike = this.#waiting.get(first)
    if (alike) alike.push(group)
    else this.#waiting.set(first, [group])
    this.#isWaiting[first] = 1
  }

  /** Gives all groups whose first nodes are before this one. */
  giveBefore(node: number): void {
    for (; this.#waiting.size > 0 && this.#next < node; this.#next++) {
      if (this.#isWaiting[this.#next] === 0) continue
      const alike = this.#waiting.get(this.#next) ?? []
      this.#waiting.delete(this.#next)
      for (const group of ordered(alike)) this.#take(group)
    }
    this.#next = node
  }
}

/** Groups among the nodes of lists that are too long to be gone through for each of their nodes. */
function largeGroups(shared: SharedCodes, seconds: readonly CodeColumn[]): readonly number[][] {
  const keys = new KeyColumn(64)
  for (let list = 0; list < shared.length; list++) {
    const [from, to] = [shared.start(list), shared.start(list + 1)]
    if (to - from <= GROUP_MAX) continue
    for (let at = from; at < to; at++) {
      const node = shared.members[at] ?? 0
      for (const second of seconds)
        for (let which = 0, code = second.at(node, 0); code !== 0; code = second.at(node, ++which))
          keys.add(list, code, node)
    }
  }
  const groups = new KeyGroups(keys, GROUP_MAX)
  const found: number[][] = []
  for (let at = groups.wantedFrom(0); at < groups.length; at = groups.wantedFrom(at + 1))
    found.push(Array.from(groups.members(at)))
  return found
}

function ordered(groups: number[][]): readonly (readonly number[])[] {
  if (groups.length === 1) return groups
  const sorted = groups.sort(byMembers)
  return sorted.filter((group, i) => i === 0 || byMembers(group, sorted[i - 1] ?? []) !== 0)
}

function byMembers(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const apart = (one[i] ?? 0) - (other[i] ?? 0)
    if (apart !== 0) return apart
  }
  return one.length - other.length
}
