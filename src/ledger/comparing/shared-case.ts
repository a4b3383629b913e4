import { CaseNames, type LearntNames } from '../case-names.ts'
import { Components, type SharedSets } from '../components.ts'
import { Guards } from '../conflicts.ts'
import { Coverage } from '../coverage.ts'
import type { NodeTable, SharedNodes } from '../nodes.ts'
import { type CountedValues, Rarity } from '../score.ts'
import { Scorer } from '../scorer.ts'
import type { ScoringWeights } from '../weights.ts'

/** What finding pairs needs, as threads share it. */
export interface SharedCase {
  readonly nodes: SharedNodes
  /** The set of each node, as its smallest node. */
  readonly sets: Int32Array
  /** Birth date of each set (`birthsOfSets`). */
  readonly births: Int32Array
}

/** What weighing pairs needs besides the nodes. */
export interface SharedScorer {
  readonly names: LearntNames
  readonly components: SharedSets
  readonly apart: ReadonlySet<number>
  readonly coverage: Coverage['learnt']
  readonly rarity: CountedValues
  readonly weights: ScoringWeights
}

/** The scorer of another thread. */
export function scorerOf(nodes: NodeTable, shared: SharedScorer): Scorer {
  const components = Components.of(shared.components)
  return new Scorer({
    nodes,
    components,
    guards: new Guards(nodes, new CaseNames(shared.names), components, shared.apart),
    coverage: new Coverage(shared.coverage),
    rarity: Rarity.from(nodes, shared.rarity),
    weights: shared.weights,
  })
}

/** Numbers from 0 on, each given once to whichever thread asks first. */
export const claimsOn = (counter: Int32Array) => (): number => Atomics.add(counter, 0, 1)
