import type { Bounds } from '#kernel/summary.ts'
import { Components } from './components.ts'
import { type Merge, ruleNumber } from './exact-merge.ts'
import type { NodeTable } from './nodes.ts'

/** Three ways to see the same nodes: as few persons as the open questions allow, as decided, and as many. */
export interface Views {
  readonly min: Components
  readonly likely: Components
  readonly max: Components
  /** Nodes that nothing joined to anybody and that say too little for that to mean much. */
  readonly lonely: Uint8Array
}

interface ViewsInput {
  readonly nodes: NodeTable
  readonly likely: Components
  readonly merges: readonly Merge[]
  /** Node pairs that wait for a human. */
  readonly open: readonly { readonly a: number; readonly b: number }[]
}

/**
 * The looser view joins every pair that waits for a human; the stricter one leaves out the merges that only just
 * passed.
 */
export function viewsOf({ nodes, likely, merges, open }: ViewsInput): Views {
  const [min, max] = [new Components(nodes.length), new Components(nodes.length)]
  for (let node = 0; node < nodes.length; node++) min.union(node, likely.find(node), 0)
  for (const { a, b } of open) min.union(a, b, 0)
  for (const merge of merges) if (!merge.weak) max.union(merge.a, merge.b, 0)
  const lonely = new Uint8Array(nodes.length)
  for (let node = 0; node < nodes.length; node++) {
    const named = nodes.get(node, 'name') !== 0 || nodes.get(node, 'reading') !== 0
    if (min.size(node) === 1 && !(named && nodes.get(node, 'birth') !== 0)) lonely[node] = 1
  }
  return { min, likely, max, lonely }
}

/**
 * What the views cannot show, as shares in a thousand. Of merges that no name confirms (a mailbox and a birth date) so
 * many are taken to be two people; of rows that match nobody and lack a name or a birth date so many are taken to be
 * somebody already counted, whose mailbox and phone have changed since. Both were set on invented populations.
 */
const NAMELESS_DOUBT = 3
const LONELY_DOUBT = 150
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

/** A node as one table holds it. */
export interface Place {
  readonly node: number
  readonly table: number
}

/** Counts the persons among some nodes in each view. A row can only be somebody again in another table. */
export function boundsOf(views: Views, places: readonly Place[]): Bounds {
  const [min, likely, max] = [new Set<number>(), new Set<number>(), new Set<number>()]
  let nameless = 0
  const lonely = new Map<number, number>()
  const inTable = new Map<number, number>()
  for (const { node, table } of places) {
    inTable.set(table, (inTable.get(table) ?? 0) + 1)
    min.add(views.min.find(node))
    likely.add(views.likely.find(node))
    max.add(views.max.find(node))
    if (NAMELESS.has(views.likely.rule[node] ?? -1)) nameless++
    if (views.lonely[node]) lonely.set(node, table)
  }
  let elsewhere = 0
  for (const table of lonely.values()) elsewhere += places.length - (inTable.get(table) ?? 0)
  return {
    min: min.size - Math.floor((elsewhere * LONELY_DOUBT) / (1000 * Math.max(places.length, 1))),
    likely: likely.size,
    max: Math.max(max.size, likely.size) + Math.ceil((nameless * NAMELESS_DOUBT) / 1000),
  }
}
