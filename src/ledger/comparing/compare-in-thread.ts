import { parentPort, workerData } from 'node:worker_threads'
import { pairsByNames } from '../candidates.ts'
import { NodeTable } from '../nodes.ts'
import { byBirths } from '../set-births.ts'
import { claimsOn, type SharedCase, type SharedScorer, scorerOf } from './shared-case.ts'
import { type Weighing, weighPairs } from './weigh-pairs.ts'

/** To find the pairs by names, or to weigh pairs together with another thread, by a counter of what is done. */
export type ComparingTask =
  | 'find'
  | { readonly weigh: Int32Array; readonly scorer: SharedScorer; readonly weighing: Weighing }

/* The thread that compares beside the one that links (comparing-thread.ts). */
const { nodes: sharedNodes, sets, births }: SharedCase = workerData
const nodes = NodeTable.of(sharedNodes)

parentPort?.on('message', (task: ComparingTask) => {
  if (task === 'find') {
    const pairs = pairsByNames({ nodes, sets, shared: new Map(), isWorthwhile: byBirths(births) }).slice()
    parentPort?.postMessage(pairs, [pairs.buffer])
  } else {
    weighPairs(scorerOf(nodes, task.scorer), task.weighing, claimsOn(task.weigh))
    parentPort?.postMessage(null)
  }
})
