import type { CodeColumn } from './code-column.ts'
import type { ListFact, NodeTable, SingleFact } from './nodes.ts'

/** A fact of which keys are made; `contacts` are mails and phones. */
export type KeyFact = SingleFact | ListFact | 'contacts'

/** Keys of two codes, and for whom each stands. */
export class KeyColumn {
  k1: Int32Array<ArrayBuffer>
  k2: Int32Array<ArrayBuffer>
  member: Int32Array<ArrayBuffer>
  length = 0

  constructor(capacity: number) {
    ;[this.k1, this.k2, this.member] = [new Int32Array(capacity), new Int32Array(capacity), new Int32Array(capacity)]
  }

  add(k1: number, k2: number, member: number): void {
    if (this.length === this.k1.length) {
      const larger = (column: Int32Array): Int32Array<ArrayBuffer> => {
        const to = new Int32Array(Math.ceil(column.length * 1.5) + 64)
        to.set(column)
        return to
      }
      ;[this.k1, this.k2, this.member] = [larger(this.k1), larger(this.k2), larger(this.member)]
    }
    this.k1[this.length] = k1
    this.k2[this.length] = k2
    this.member[this.length++] = member
  }
}

/**
 * Puts the keys of all nodes by two facts in place of what the column held, each for the set of its node; with
 * `only`, of the nodes alone that are marked there.
 */
export function keysOf(
  nodes: NodeTable,
  [one, other]: readonly [KeyFact, KeyFact],
  sets: Int32Array,
  to: KeyColumn,
  only?: Uint8Array,
): KeyColumn {
  to.length = 0
  const [firsts, seconds] = [columnsOf(nodes, one), columnsOf(nodes, other)]
  for (let node = 0; node < nodes.length; node++) {
    if (only && only[node] === 0) continue
    for (const first of firsts)
      for (let a = 0, k1 = first.at(node, 0); k1 !== 0; k1 = first.at(node, ++a))
        for (const second of seconds)
          for (let b = 0, k2 = second.at(node, 0); k2 !== 0; k2 = second.at(node, ++b)) to.add(k1, k2, sets[node] ?? 0)
  }
  return to
}

/** The columns of codes that a fact of keys means. */
export const columnsOf = (nodes: NodeTable, fact: KeyFact): readonly CodeColumn[] =>
  fact === 'contacts' ? [nodes.codes('mails'), nodes.codes('phones')] : [nodes.codes(fact)]
