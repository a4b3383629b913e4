import type { Scorer } from '../scorer.ts'
import { weights } from '../weights.ts'

/** Pairs that a thread weighs before it asks for more. */
const CHUNK = 1 << 12
/** Pairs whose facts are fetched before the first of them is compared. */
const AT_ONCE = 64

/** Instead of bits: so few that nobody need know of the pair, and so much against it that a human may have to look. */
export const TOO_FEW = Number.NEGATIVE_INFINITY
export const CONTESTED = Number.POSITIVE_INFINITY

export interface Weighing {
  /** Pairs of sets: one of them times the number of nodes, and the other added. */
  readonly pairs: Float64Array
  /** Where the bits of each pair go; sixteenths, which 32 bits hold exactly. */
  readonly bits: Float32Array
  readonly nodes: number
}

/** Weighs those chunks of pairs that `next` gives the numbers of, until there are none left. */
export function weighPairs(scorer: Scorer, { pairs, bits, nodes }: Weighing, next: () => number): void {
  for (let from = next() * CHUNK; from < pairs.length; from = next() * CHUNK)
    for (let at = from; at < from + CHUNK; at += AT_ONCE) {
      const some = pairs.subarray(at, Math.min(at + AT_ONCE, from + CHUNK))
      for (const pair of some) scorer.touch(Math.floor(pair / nodes), pair % nodes)
      for (const pair of some) scorer.touchNames(Math.floor(pair / nodes), pair % nodes)
      some.forEach((pair, i) => {
        bits[at + i] = bitsOf(scorer, Math.floor(pair / nodes), pair % nodes)
      })
    }
}

function bitsOf(scorer: Scorer, a: number, b: number): number {
  const scored = scorer.scoreFrom(a, b, weights.plausible)
  if (scored === undefined || scored.conflict === 'decided-apart') return TOO_FEW
  return scored.conflict === undefined ? scored.weight : CONTESTED
}
