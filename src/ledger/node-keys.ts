import type { CodeColumn } from './code-column.ts'
import type { ListFact, NodeTable, SingleFact } from './nodes.ts'

/** A fact of which keys are made; `contacts` are mails and phones. */
export type KeyFact = SingleFact | ListFact | 'contacts'

/** Keys of one or two codes, and for whom each stands. */
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

/** Whose keys are made: the nodes in the order of their members, and for each node whom it stands for. */
export interface Members {
  readonly order: Int32Array
  readonly of: Int32Array
}

/** Puts the keys of all nodes by one fact or two in place of what the column held, in the order of the members. */
export function keysOf(nodes: NodeTable, facts: readonly KeyFact[], { order, of }: Members, to: KeyColumn): KeyColumn {
  to.length = 0
  const [one = 'name', other] = facts
  const firsts = columnsOf(nodes, one)
  const seconds = other === undefined ? [] : columnsOf(nodes, other)
  for (let i = 0; i < order.length; i++) {
    const node = order[i] ?? 0
    for (const first of firsts)
      for (let a = 0; ; a++) {
        const k1 = first.at(node, a)
        if (k1 === 0) break
        if (other === undefined) to.add(k1, 0, of[node] ?? 0)
        for (const second of seconds)
          for (let b = 0; ; b++) {
            const k2 = second.at(node, b)
            if (k2 === 0) break
            to.add(k1, k2, of[node] ?? 0)
          }
      }
  }
  return to
}

/** The columns of codes that a fact of keys means. */
export const columnsOf = (nodes: NodeTable, fact: KeyFact): readonly CodeColumn[] =>
  fact === 'contacts' ? [nodes.codes('mails'), nodes.codes('phones')] : [nodes.codes(fact)]
