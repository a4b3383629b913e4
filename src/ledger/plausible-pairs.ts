import { IntColumn } from './int-column.ts'

/** Pairs that may be one person and that nothing speaks against, as columns; their numbers are their places. */
export class PlausiblePairs {
  readonly a = new IntColumn()
  readonly b = new IntColumn()
  readonly weight: number[] = []

  add(a: number, b: number, weight: number): void {
    this.a.push(a)
    this.b.push(b)
    this.weight.push(weight)
  }

  /** The likeliest first, the rest by their sets. */
  inOrder(): Int32Array {
    const { a, b, weight } = this
    return Int32Array.from(weight, (_, pair) => pair).sort(
      (x, y) => (weight[y] ?? 0) - (weight[x] ?? 0) || a.at(x) - a.at(y) || b.at(x) - b.at(y),
    )
  }

  /** For each set the pairs that it is in, in the order given. */
  bySet(order: Int32Array, sets: number): (set: number) => Int32Array {
    const start = new Int32Array(sets + 1)
    for (const pair of order)
      for (const set of [this.a.at(pair), this.b.at(pair)]) start[set + 1] = (start[set + 1] ?? 0) + 1
    for (let set = 0; set < sets; set++) start[set + 1] = (start[set + 1] ?? 0) + (start[set] ?? 0)
    const pairs = new Int32Array(order.length * 2)
    const next = start.slice()
    for (const pair of order)
      for (const set of [this.a.at(pair), this.b.at(pair)]) {
        const at = next[set] ?? 0
        pairs[at] = pair
        next[set] = at + 1
      }
    return (set) => pairs.subarray(start[set], start[set + 1])
  }
}
