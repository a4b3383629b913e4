import type { CodeColumn } from './code-column.ts'
import { KeyGroups } from './key-groups.ts'
import { columnsOf, KeyColumn, type KeyFact } from './node-keys.ts'
import type { ListFact, NodeTable } from './nodes.ts'
import { SharedCodes } from './shared-codes.ts'

/** More nodes than this under one key are a shared box or junk. */
const GROUP_MAX = 64

/** Facts of which the first of an exact key is one. */
type ExactFact = ListFact | 'address'

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

/** The codes of one fact that several nodes share; they serve all rules that begin with it. */
export const sharedBy = (nodes: NodeTable, fact: ExactFact): SharedCodes =>
  new SharedCodes(nodes.codes(fact), nodes.texts.size)

/**
 * The groups of two to 64 nodes that share an exact key of one rule, each once, ordered by their nodes: codes differ from
 * run to run, nodes do not. `shared` are the codes of the rule's first fact, or those of them that are still of use.
 */
export function* exactGroups(nodes: NodeTable, rule: number, shared: SharedCodes): Generator<readonly number[]> {
  const [fact, other] = exactKeys[rule] ?? ['numbers']
  const column = nodes.codes(fact)
  const seconds = other === undefined ? [] : columnsOf(nodes, other)
  const large = other === undefined ? null : largeGroups(column, shared, seconds)
  const { members } = shared
  let next = large?.wantedFrom(0) ?? 0
  for (const node of shared.nodes()) {
    let alike: number[][] | undefined
    for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place)) {
      const list = shared.listOf(code)
      if (list < 0) continue
      const [from, to] = [shared.start(list), shared.start(list + 1)]
      if (to - from > GROUP_MAX || members[to - 1] === node) continue
      const found =
        other === undefined ? wholeFrom(node, members, from, to) : groupsOf(node, members, from, to, seconds)
      if (found) alike = alike ? [...alike, ...found] : found
    }
    if (large)
      for (; next < large.length && large.first(next) === node; next = large.wantedFrom(next + 1))
        alike = [...(alike ?? []), large.members(next)]
    if (alike) yield* ordered(alike)
  }
}

/** A stretch of nodes as a group, where this node is its first. */
function wholeFrom(node: number, members: Int32Array, from: number, to: number): number[][] | undefined {
  if (members[from] !== node) return undefined
  const group = [node]
  for (let at = from + 1; at < to; at++) group.push(members[at] ?? 0)
  return [group]
}

/** The groups of a stretch of nodes that share a second code, where this node is the first of them. */
function groupsOf(
  node: number,
  members: Int32Array,
  from: number,
  to: number,
  seconds: readonly CodeColumn[],
): number[][] | undefined {
  let found: number[][] | undefined
  for (const second of seconds)
    for (let place = 0, code = second.at(node, 0); code !== 0; code = second.at(node, ++place)) {
      if (second.isRepeated(node, place)) continue
      let group: number[] | undefined
      for (let at = from; at < to; at++) {
        const other = members[at] ?? 0
        if (other === node || !second.has(other, code)) continue
        if (other < node) break
        if (group) group.push(other)
        else group = [node, other]
      }
      if (!group) continue
      if (found) found.push(group)
      else found = [group]
    }
  return found
}

/** Groups among the nodes of lists that are too long to be gone through for each of their nodes. */
function largeGroups(column: CodeColumn, shared: SharedCodes, seconds: readonly CodeColumn[]): KeyGroups | null {
  if (!shared.hasLonger(GROUP_MAX)) return null
  const keys = new KeyColumn(1024)
  for (let node = 0; node < column.first.length; node++)
    for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place)) {
      const list = shared.listOf(code)
      if (list < 0 || shared.start(list + 1) - shared.start(list) <= GROUP_MAX) continue
      for (const second of seconds)
        for (let b = 0, other = second.at(node, 0); other !== 0; other = second.at(node, ++b))
          keys.add(code, other, node)
    }
  return new KeyGroups(keys, GROUP_MAX)
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
