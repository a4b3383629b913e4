import { VALUES_MAX } from './comparable.ts'
import { IntColumn } from './int-column.ts'
import { asShared, sharedInts } from './shared-memory.ts'

/**
 * Up to `VALUES_MAX` codes for each node. Nearly every node has one or none, so that one number a node is kept: the
 * code, 0 for none, or, for several, minus the place of its group in a column beside it.
 */
export class CodeColumn {
  readonly first: Int32Array
  /** Groups of `VALUES_MAX` codes, those of a group followed by zeros. */
  readonly more: Int32Array

  constructor(first: Int32Array, more: Int32Array = new Int32Array(0)) {
    this.first = first
    this.more = more
  }

  /** The code at one place of a node, from 0 on; 0 where there are no more. */
  at(node: number, place: number): number {
    const own = this.first[node] ?? 0
    if (own >= 0) return place === 0 ? own : 0
    return place < VALUES_MAX ? (this.more[(-own - 1) * VALUES_MAX + place] ?? 0) : 0
  }

  /**
   * Fetches the codes of the nodes in a stretch of a list, so that whoever looks at one after the other need not wait for
   * each, and gives a number that means nothing.
   */
  touch(nodes: Int32Array, from: number, to: number): number {
    const { first } = this
    let sum = 0
    for (let at = from; at < to; at++) sum ^= first[nodes[at] ?? 0] ?? 0
    return sum
  }

  /** True when a node has this code. */
  has(node: number, code: number): boolean {
    const own = this.first[node] ?? 0
    if (own >= 0) return own === code
    for (let place = 0; place < VALUES_MAX; place++) if (this.at(node, place) === code) return true
    return false
  }

  /** True for a code that stands at an earlier place of the node as well. */
  isRepeated(node: number, place: number): boolean {
    const code = this.at(node, place)
    for (let i = 0; i < place; i++) if (this.at(node, i) === code) return true
    return false
  }

  /** All codes of a node, as a view. */
  of(node: number): Int32Array {
    const own = this.first[node] ?? 0
    if (own >= 0) return this.first.subarray(node, own === 0 ? node : node + 1)
    const group = this.more.subarray((-own - 1) * VALUES_MAX, -own * VALUES_MAX)
    const end = group.indexOf(0)
    return end < 0 ? group : group.subarray(0, end)
  }

  /** A code that both nodes have, 0 if there is none. */
  shared(a: number, b: number): number {
    const [x, y] = [this.first[a] ?? 0, this.first[b] ?? 0]
    if (x === 0 || y === 0) return 0
    if (x > 0 && y > 0) return x === y ? x : 0
    for (let i = 0; ; i++) {
      const one = this.at(a, i)
      if (one === 0) return 0
      for (let j = 0; ; j++) {
        const other = this.at(b, j)
        if (other === one) return one
        if (other === 0) break
      }
    }
  }
}

/** A column of codes while it grows. */
export class GrowingCodes {
  readonly #first = new IntColumn()
  readonly #more = new IntColumn(4)

  /** Begins the next node; 0 for no code. */
  push(code: number): void {
    this.#first.push(code)
  }

  /** Another code of the node that was begun last, as the one at `place`, from 1 on. */
  pushMore(code: number, place: number): void {
    const last = this.#first.length - 1
    if (place === 1) {
      this.#more.push(this.#first.at(last))
      for (let i = 1; i < VALUES_MAX; i++) this.#more.push(0)
      this.#first.set(last, -this.#more.length / VALUES_MAX)
    }
    this.#more.set(this.#more.length - VALUES_MAX + place, code)
  }

  /** The nodes at the given places, in that order; the growing column is empty afterwards. */
  finished(order: Int32Array): CodeColumn {
    const more = asShared(this.#more.view())
    this.#more.release()
    return new CodeColumn(this.#first.takenIn(order, sharedInts(order.length)), more)
  }
}
