import type { Components } from './components.ts'
import type { Conflict, Guards } from './conflicts.ts'
import type { MergeList } from './merge-list.ts'
import type { NodeTable } from './nodes.ts'

/** Rules by which records were joined, in the order of their numbers; the first sixteen are the exact ones. */
export const mergeRules = [
  'same-number',
  'email+name',
  'email+reading',
  'email+birth-date',
  'phone+name',
  'phone+reading',
  'phone+birth-date',
  'id+name',
  'id+reading',
  'id+birth-date',
  'id+contact',
  'account+name',
  'account+birth-date',
  'address+name',
  'address+reading',
  'email+phone',
  'scored',
  'decision',
] as const
export type MergeRule = (typeof mergeRules)[number]

export const ruleNumber = (rule: MergeRule): number => mergeRules.indexOf(rule)

/** Two sets that something joins and something else keeps apart; a human decides. */
export interface Undecided {
  readonly a: number
  readonly b: number
  readonly rule: number
  readonly conflict: Conflict
}

/** Joins the groups of nodes that share an exact key, one group after the other. */
export class ExactMerge {
  readonly undecided: Undecided[] = []
  readonly #merges: MergeList
  readonly #nodes: NodeTable
  readonly #components: Components
  readonly #guards: Guards
  #touched = 0

  /** Merges go to the end of `merges`. */
  constructor(nodes: NodeTable, components: Components, guards: Guards, merges: MergeList) {
    this.#merges = merges
    this.#nodes = nodes
    this.#components = components
    this.#guards = guards
  }

  /**
   * Joins each node of the group to the one set before it that nothing speaks against. Where two sets fit that exclude
   * each other (the mailbox of twins), the node stays on its own and goes to a human.
   */
  group(rule: number, members: readonly number[]): void {
    if (this.#isOneSet(members)) return
    const ordered = this.#namedFirst(members)
    const shared = rule === 0 ? 'number' : 'two-facts'
    for (let at = 1; at < ordered.length; at++) {
      const node = ordered[at] ?? 0
      const fitting: number[] = []
      for (const set of this.#setsBefore(ordered, at)) {
        const conflict = this.#guards.between(node, set, shared)
        if (!conflict) fitting.push(set)
        else if (conflict !== 'decided-apart') this.undecided.push({ a: node, b: set, rule, conflict })
      }
      const [only] = fitting
      if (fitting.length === 1 && only !== undefined) this.join(node, only, rule)
      else if (rule === 0 && fitting.every((set) => this.#agrees(node, set)))
        for (const set of fitting) this.join(node, set, rule)
      else for (const set of fitting) this.undecided.push({ a: node, b: set, rule, conflict: 'several-fit' })
    }
  }

  /** Fetches what the nodes of a group are compared by, so that `group` finds it near. */
  touch(members: readonly number[]): void {
    for (const node of members) this.#touched ^= this.#components.find(node) ^ this.#nodes.touchName(node)
  }

  #isOneSet(members: readonly number[]): boolean {
    const set = this.#components.find(members[0] ?? 0)
    for (let i = 1; i < members.length; i++) if (this.#components.find(members[i] ?? 0) !== set) return false
    return true
  }

  /** The members with those that have no name behind those that have one. */
  #namedFirst(members: readonly number[]): readonly number[] {
    const { name, reading } = this.#nodes.single
    const isNamed = (node: number): boolean => name[node] !== 0 || reading[node] !== 0
    for (const node of members)
      if (!isNamed(node)) return [...members.filter(isNamed), ...members.filter((one) => !isNamed(one))]
    return members
  }

  /** The sets of the first `count` nodes, each once, without that of the node that follows them. */
  #setsBefore(nodes: readonly number[], count: number): readonly number[] {
    const own = this.#components.find(nodes[count] ?? 0)
    const sets: number[] = []
    for (let i = 0; i < count; i++) {
      const set = this.#components.find(nodes[i] ?? 0)
      if (set !== own && !sets.includes(set)) sets.push(set)
    }
    return sets
  }

  /** Besides a number of one person, a name or a birth date in common: two such sets are what one person was called. */
  #agrees(node: number, set: number): boolean {
    const { names, birth } = this.#guards.profile(node, set)
    return birth === 'same' || names === 'same' || names === 'reading' || names === 'similar' || names === 'given-same'
  }

  join(a: number, b: number, rule: number): void {
    if (this.#components.union(a, b, rule)) this.#merges.add(a, b, rule)
  }
}
