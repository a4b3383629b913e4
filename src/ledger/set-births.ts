import { isBirthSlip } from './birth-slip.ts'
import type { NodeTable } from './nodes.ts'
import { sharedInts } from './shared-memory.ts'

/** Birth date of each set, named by its smallest node, where all of its members agree; else 0. */
export function birthsOfSets(nodes: NodeTable, sets: Int32Array): Int32Array {
  const births = sharedInts(nodes.length)
  const several = new Set<number>()
  for (let node = 0; node < sets.length; node++) {
    const birth = nodes.single.birth[node] ?? 0
    if (birth === 0) continue
    const set = sets[node] ?? 0
    if (births[set] !== 0 && births[set] !== birth) several.add(set)
    births[set] = birth
  }
  for (const set of several) births[set] = 0
  return births
}

/**
 * False for namesakes with other birth dates, which are most of what blocks offer; where two facts joined them, a guard
 * has noted it.
 */
export const byBirths =
  (births: Int32Array) =>
  (a: number, b: number): boolean => {
    const [x, y] = [births[a] ?? 0, births[b] ?? 0]
    return x === 0 || y === 0 || x === y || isBirthSlip(x, y)
  }
