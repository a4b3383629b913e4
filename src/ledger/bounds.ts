import type { Bounds } from '#kernel/summary.ts'
import { Components } from './components.ts'
import { type Merge, ruleNumber } from './exact-merge.ts'

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

/** Of merges that no name confirms (a mailbox and a birth date), so many in a thousand are taken to be two people. */
const NAMELESS_DOUBT_PER_MILLE = 3
const NAMELESS = new Set(
  (
    [
      'email+birth-date',
      'phone+birth-date',
      'id+birth-date',
      'id+contact',
      'account+birth-date',
      'email+phone',
    ] as const
  ).map(ruleNumber),
)

/** Counts the persons among some nodes in each view. */
export function boundsOf(views: Views, nodes: Iterable<number>): Bounds {
  let nameless = 0
  const [min, likely, max] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const node of nodes) {
    min.add(views.min.find(node))
    likely.add(views.likely.find(node))
    max.add(views.max.find(node))
    if (NAMELESS.has(views.likely.rule[node] ?? -1)) nameless++
  }
  const doubt = Math.ceil((nameless * NAMELESS_DOUBT_PER_MILLE) / 1000)
  return { min: min.size, likely: likely.size, max: Math.max(max.size, likely.size) + doubt }
}
