import type { RecordTable } from './intake.ts'
import { weights } from './weights.ts'

/** Classes of records: the masters, then the attacks; beyond this many, several attacks share a class. */
const CLASSES = 30

/**
 * How likely it is that somebody in one attack is in another or in the masters, learnt from what two shared facts have
 * joined: a leak whose people nearly all stand in the masters makes a lone resemblance to one of them credible; a list
 * of strangers does not. Counted over distinct contents, so that copies and parts of files make no difference.
 */
export class Coverage {
  /** Classes of each set as bits. */
  readonly #classes: Int32Array
  readonly #elsewhere: readonly number[]
  readonly #twice: readonly number[]

  /** `sets` gives the set of each node, as its smallest node. */
  constructor(records: RecordTable, sets: Int32Array) {
    const { node, attack } = records.column
    const ofNode = new Int32Array(sets.length)
    for (let i = 0; i < records.count; i++) {
      const at = node[i] ?? 0
      ofNode[at] = (ofNode[at] ?? 0) | (1 << ((attack[i] ?? 0) % CLASSES))
    }
    const [ofSet, twice] = [new Int32Array(sets.length), new Int32Array(sets.length)]
    for (let at = 0; at < sets.length; at++) {
      const [set, classes] = [sets[at] ?? 0, ofNode[at] ?? 0]
      twice[set] = (twice[set] ?? 0) | ((ofSet[set] ?? 0) & classes)
      ofSet[set] = (ofSet[set] ?? 0) | classes
    }
    const [all, elsewhere, again] = [new Float64Array(CLASSES), new Float64Array(CLASSES), new Float64Array(CLASSES)]
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] ?? 0
      for (let classes = ofNode[at] ?? 0; classes !== 0; classes &= classes - 1) {
        const bit = classes & -classes
        const i = 31 - Math.clz32(bit)
        all[i] = (all[i] ?? 0) + 1
        if (((ofSet[set] ?? 0) & ~bit) !== 0) elsewhere[i] = (elsewhere[i] ?? 0) + 1
        if (((twice[set] ?? 0) & bit) !== 0) again[i] = (again[i] ?? 0) + 1
      }
    }
    this.#classes = ofSet
    this.#elsewhere = oddsOf(elsewhere, all)
    this.#twice = oddsOf(again, all)
  }

  /** Bits by which two sets, named by their smallest nodes, may be expected to be one person before they are compared. */
  bits(a: number, b: number): number {
    const [one, other] = [this.#classes[a] ?? 0, this.#classes[b] ?? 0]
    const shared = one & other
    return shared === 0 ? Math.max(best(one, this.#elsewhere), best(other, this.#elsewhere)) : best(shared, this.#twice)
  }
}

function oddsOf(part: Float64Array, all: Float64Array): readonly number[] {
  const { least, most } = weights.coverage
  return Array.from(all, (n, i) => {
    const share = Math.min(most, Math.max(least, (part[i] ?? 0) / Math.max(n, 1)))
    return Math.log2(share / (1 - share))
  })
}

function best(classes: number, of: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (let left = classes; left !== 0; left &= left - 1)
    most = Math.max(most, of[31 - Math.clz32(left & -left)] ?? Number.NEGATIVE_INFINITY)
  return most
}
