import { byCodeUnit } from '#kernel/order.ts'

/** Where something is said, and what it says there, in few words. */
export interface Place {
  /** Such as `case.yaml statements s2` or `reports/jp-leak-report.ja.json 3. … – …`. */
  readonly where: string
  readonly says: string
}

/**
 * - `contradicted`: both cannot be true.
 * - `narrowed`: true as worded, but a reader would take it for more than it says.
 * - `corrected`: no longer true, and a later statement says so.
 * - `broken`: promised, and not kept or kept late.
 * - `untied`: a figure or date that nothing in the case explains.
 */
export type ContradictionKind = 'contradicted' | 'narrowed' | 'corrected' | 'broken' | 'untied'

/** Two places that do not agree. Each names itself; the first is the one to look at first. */
export interface Contradiction {
  readonly kind: ContradictionKind
  readonly about: 'items' | 'figure' | 'date' | 'promise'
  readonly what: { readonly ja: string; readonly en: string }
  readonly places: readonly [Place, Place]
}

const ORDER: readonly ContradictionKind[] = ['contradicted', 'broken', 'narrowed', 'untied', 'corrected']

const keyOf = (c: Contradiction): string =>
  JSON.stringify([ORDER.indexOf(c.kind), c.about, ...c.places.flatMap((p) => [p.where, p.says]), c.what.en])

/** Worst first, then by place; the same difference once. The order in which they were found does not show. */
export function inOrder(found: readonly Contradiction[]): readonly Contradiction[] {
  const byKey = new Map(found.map((c) => [keyOf(c), c]))
  return [...byKey].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, c]) => c)
}
