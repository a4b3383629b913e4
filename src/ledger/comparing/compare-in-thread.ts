import { parentPort, workerData } from 'node:worker_threads'
import { pairsByNames } from '../candidates.ts'
import { NodeTable } from '../nodes.ts'
import { byBirths } from '../set-births.ts'
import { claimsOn, type SharedCase, type SharedScorer, scorerOf } from './shared-case.ts'
import { type Weighing, weighPairs } from './weigh-pairs.ts'

/** A part of the work, shared by a counter of what is done. */
export type ComparingTask =
  | { readonly find: Int32Array }
  | { readonly weigh: Int32Array; readonly scorer: SharedScorer; readonly weighing: Weighing }

/* The thread that compares beside the one that links (comparing-thread.ts). */
const { nodes: sharedNodes, sets, births }: SharedCase = workerData
const nodes = NodeTable.of(sharedNodes)

parentPort?.on('message', (task: ComparingTask) => {
  if ('weigh' in task) {
    weighPairs(scorerOf(nodes, task.scorer), task.weighing, claimsOn(task.weigh))
    parentPort?.postMessage(null)
  } else {
    const wanted = { nodes, sets, shared: new Map(), isWorthwhile: byBirths(births) }
    const pairs = pairsByNames(wanted, claimsOn(task.find)).slice()
    parentPort?.postMessage(pairs, [pairs.buffer])
  }
})
