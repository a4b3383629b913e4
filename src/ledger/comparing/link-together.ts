import { pairsByContacts, union } from '../candidates.ts'
import {
  beginComparing,
  endComparing,
  type JoinedByFacts,
  joinByFacts,
  type Linkage,
  type LinkageInput,
  linkNodes,
  wantedPairs,
} from '../linkage.ts'
import { sharedInts } from '../shared-memory.ts'
import { weights } from '../weights.ts'
import { ComparingThread } from './comparing-thread.ts'
import { claimsOn } from './shared-case.ts'
import { weighPairs } from './weigh-pairs.ts'

/** From so many nodes on two threads compare: a second one takes a twentieth of a second to begin. */
export const TOGETHER_FROM = 100_000

/**
 * Links as `linkNodes` does, and comes to the same; a large case is compared in two threads. Rejects when the second
 * thread comes to an end before its work does.
 */
export async function linkTogether(input: LinkageInput, from = TOGETHER_FROM): Promise<Linkage> {
  if (input.nodes.length < from) return linkNodes(input)
  const joined = joinByFacts(input)
  const { comparison, weighing } = await weighTogether(input, joined)
  return endComparing(joined, comparison, weighing)
}

/** Finds and weighs the pairs; the second thread finds those by names while this one finds the others. */
async function weighTogether(input: LinkageInput, joined: JoinedByFacts) {
  const { nodes } = input
  const beside = new ComparingThread({ nodes: nodes.forThreads(), sets: joined.sets, births: joined.births })
  try {
    const found = beside.find()
    // This thread may fail before it waits for the other one.
    found.catch(() => {})
    const comparison = beginComparing(input, joined)
    const pairs = union(pairsByContacts(wantedPairs(input, joined)), await found)
    const bits = new Float32Array(new SharedArrayBuffer(pairs.length * Float32Array.BYTES_PER_ELEMENT))
    const weighing = { pairs, bits, nodes: nodes.length }
    const chunks = sharedInts(1)
    const { names, components, guards } = joined
    const { coverage, rarity } = comparison
    const scorer = {
      names: names.learnt,
      components: components.forThreads(),
      apart: guards.apart,
      coverage: coverage.learnt,
      rarity: rarity.forThreads(),
      weights: input.weights ?? weights,
    }
    const weighed = beside.weigh(scorer, weighing, chunks)
    weighPairs(comparison.scorer, weighing, claimsOn(chunks))
    await weighed
    return { comparison, weighing }
  } finally {
    await beside.end()
  }
}
