import type { Components } from './components.ts'
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

  constructor(records: RecordTable, components: Components) {
    const { node, attack } = records.column
    const ofNode = new Int32Array(components.length)
    for (let i = 0; i < records.count; i++) {
      const at = node[i] ?? 0
      ofNode[at] = (ofNode[at] ?? 0) | (1 << ((attack[i] ?? 0) % CLASSES))
    }
    const [ofSet, twice] = [new Int32Array(components.length), new Int32Array(components.length)]
    ofNode.forEach((classes, at) => {
      const set = components.find(at)
      twice[set] = (twice[set] ?? 0) | ((ofSet[set] ?? 0) & classes)
      ofSet[set] = (ofSet[set] ?? 0) | classes
    })
    const [all, elsewhere, again] = [0, 1, 2].map(() => new Float64Array(CLASSES))
    if (!all || !elsewhere || !again) throw new Error('no room to count; use fewer records')
    ofNode.forEach((classes, at) => {
      const set = components.find(at)
      for (let i = 0; i < CLASSES; i++) {
        const bit = 1 << i
        if ((classes & bit) === 0) continue
        all[i] = (all[i] ?? 0) + 1
        if (((ofSet[set] ?? 0) & ~bit) !== 0) elsewhere[i] = (elsewhere[i] ?? 0) + 1
        if (((twice[set] ?? 0) & bit) !== 0) again[i] = (again[i] ?? 0) + 1
      }
    })
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
  of.forEach((bits, i) => {
    if (classes & (1 << i)) most = Math.max(most, bits)
  })
  return most
}
