import { KeyGroups } from './key-groups.ts'
import { type KeyColumn, type KeyFact, keysOf, type Members } from './node-keys.ts'
import type { NodeTable } from './nodes.ts'

/** More nodes than this under one key are a shared box or junk. */
const GROUP_MAX = 64

/**
 * The facts by which alone records are joined: two that are independent, or one number given to one person. In the order of
 * `mergeRules`; steps/010-exact-keys.sql and 020-exact-groups.sql state the same for a database.
 */
export const exactKeys: readonly (readonly KeyFact[])[] = [
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

/**
 * The groups of two to 64 nodes that share an exact key of one rule, each once, ordered by their nodes: codes differ from
 * run to run, nodes do not. `members` are the nodes themselves, and `room` is where the keys are put; both serve all rules.
 */
export function* exactGroups(
  nodes: NodeTable,
  rule: number,
  { members, room }: { readonly members: Members; readonly room: KeyColumn },
): Generator<readonly number[]> {
  const groups = new KeyGroups(keysOf(nodes, exactKeys[rule] ?? [], members, room), GROUP_MAX)
  let alike: number[][] = []
  for (let group = 0; group < groups.length; group++) {
    if (!groups.isWanted(group)) continue
    // Groups come by their first nodes, so that only those of one first node are still to be put in order.
    if (alike[0]?.[0] !== groups.first(group)) {
      yield* ordered(alike)
      alike = []
    }
    alike.push(groups.members(group))
  }
  yield* ordered(alike)
}

function ordered(groups: number[][]): readonly (readonly number[])[] {
  if (groups.length < 2) return groups
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
