import type { Bounds } from '#kernel/summary.ts'
import { Components } from './components.ts'
import type { Merge } from './exact-merge.ts'

/** Three ways to see the same nodes: as few persons as the open questions allow, as decided, and as many. */
export interface Views {
  readonly min: Components
  readonly likely: Components
  readonly max: Components
}

/**
 * The looser view joins every pair that waits for a human; the stricter one leaves out the merges that only just
 * passed. `open` holds node pairs.
 */
export function viewsOf(
  nodes: number,
  likely: Components,
  merges: readonly Merge[],
  open: readonly { readonly a: number; readonly b: number }[],
): Views {
  const [min, max] = [new Components(nodes), new Components(nodes)]
  for (let node = 0; node < nodes; node++) min.union(node, likely.find(node), 0)
  for (const { a, b } of open) min.union(a, b, 0)
  for (const merge of merges) if (!merge.weak) max.union(merge.a, merge.b, 0)
  return { min, likely, max }
}

/** Counts the persons among some nodes in each view. */
export function boundsOf(views: Views, nodes: Iterable<number>): Bounds {
  const [min, likely, max] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const node of nodes) {
    min.add(views.min.find(node))
    likely.add(views.likely.find(node))
    max.add(views.max.find(node))
  }
  return { min: min.size, likely: likely.size, max: Math.max(max.size, likely.size) }
}
