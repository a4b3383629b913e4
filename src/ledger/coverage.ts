import { type DataKind, kindOrder } from '#kernel/data-kinds.ts'
import type { RecordTable } from './intake.ts'
import { HALF } from './record-mask.ts'
import { sharedInts } from './shared-memory.ts'
import { weights } from './weights.ts'

/** Most classes of records. */
const CLASSES = 30

/**
 * What nearly every table says of its people, now in this row and now not. The other items tell tables apart: a member
 * site has passwords, a list of applicants has occupations.
 */
const USUAL: readonly DataKind[] = [
  'name',
  'name-kana',
  'birth-date',
  'age',
  'sex',
  'address',
  'postal-code',
  'phone',
  'email',
]
const usual = (half: 0 | 1): number =>
  USUAL.map(kindOrder).reduce(
    (bits, kind) => (Math.floor(kind / HALF) === half ? bits | (1 << (kind % HALF)) : bits),
    0,
  )
const [LOW, HIGH] = [~usual(0), ~usual(1)]

interface LearntCoverage {
  /** Classes of each set as bits. */
  readonly classes: Int32Array
  /** Bits for somebody of a class to be in another class, and in that class again. */
  readonly elsewhere: readonly number[]
  readonly twice: readonly number[]
}

/**
 * How likely it is that somebody in records of one class is in others too, learnt from what two shared facts have
 * joined: a leak whose people nearly all stand in the masters makes a lone resemblance to one of them credible; a list
 * of strangers does not. The masters are a class; of each attack those records are one that say the same unusual items.
 * Counted over distinct contents, so that copies and parts of files make no difference.
 */
export class Coverage {
  /** What was learnt, from which another thread makes the same. */
  readonly learnt: LearntCoverage

  constructor(learnt: LearntCoverage) {
    this.learnt = learnt
  }

  /** Learns from all records; `sets` gives the set of each node, as its smallest node. */
  static of(records: RecordTable, sets: Int32Array): Coverage {
    const ofNode = classesOfNodes(records, sets.length)
    const [ofSet, twice] = [sharedInts(sets.length), new Int32Array(sets.length)]
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
        const i = placeOf(bit)
        all[i] = (all[i] ?? 0) + 1
        if (((ofSet[set] ?? 0) & ~bit) !== 0) elsewhere[i] = (elsewhere[i] ?? 0) + 1
        if (((twice[set] ?? 0) & bit) !== 0) again[i] = (again[i] ?? 0) + 1
      }
    }
    return new Coverage({ classes: ofSet, elsewhere: oddsOf(elsewhere, all), twice: oddsOf(again, all) })
  }

  /**
   * Bits by which two sets, named by their smallest nodes, may be expected to be one person before they are compared. The
   * side that is found elsewhere less often decides: strangers stay strangers beside a master that is found everywhere.
   */
  bits(a: number, b: number): number {
    const { classes, elsewhere, twice } = this.learnt
    const [one, other] = [classes[a] ?? 0, classes[b] ?? 0]
    const shared = one & other
    return shared === 0 ? Math.min(best(one, elsewhere), best(other, elsewhere)) : best(shared, twice)
  }
}

const placeOf = (bit: number): number => 31 - Math.clz32(bit)

/** Classes of each node as bits; where there would be too many, an attack is one. */
function classesOfNodes({ count, column }: RecordTable, nodes: number): Int32Array {
  const { node, attack, low, high } = column
  const keyOf = (i: number): number =>
    attack[i] === 0
      ? 0
      : ((high[i] ?? 0) & HIGH) * 2 ** 40 + ((low[i] ?? 0) & LOW & (2 ** HALF - 1)) * 2 ** 10 + (attack[i] ?? 0)
  const keys = new Set<number>()
  let last = -1
  for (let i = 0; i < count && keys.size <= CLASSES; i++) {
    const key = keyOf(i)
    if (key !== last) keys.add(key)
    last = key
  }
  const places = new Map([...keys].sort((x, y) => x - y).map((key, place) => [key, place]))
  const classes = new Int32Array(nodes)
  for (let i = 0; i < count; i++) {
    const at = node[i] ?? 0
    const place = keys.size > CLASSES ? (attack[i] ?? 0) % CLASSES : (places.get(keyOf(i)) ?? 0)
    classes[at] = (classes[at] ?? 0) | (1 << place)
  }
  return classes
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
    most = Math.max(most, of[placeOf(left & -left)] ?? Number.NEGATIVE_INFINITY)
  return most
}
