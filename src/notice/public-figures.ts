import type { DataKind } from '#kernel/data-kinds.ts'
import type { Combination } from '#kernel/summary.ts'

/** Below this many people a public count could single somebody out. */
export const SMALL_CELL = 5

/** A count as the public may see it: `fewer` than the limit, or `withheld` so that a small one cannot be worked out. */
export type PublicCount =
  | { readonly kind: 'shown'; readonly persons: number }
  | { readonly kind: 'fewer' }
  | { readonly kind: 'withheld' }

export interface PublicTable {
  readonly rows: readonly { readonly items: readonly DataKind[]; readonly count: PublicCount }[]
  /** People in all rows without a number, where there are such rows and their sum is no small count itself. */
  readonly hiddenPersons?: number
  readonly total: PublicCount
}

/**
 * Combinations for the public, most people first. Shown counts and `hiddenPersons` add up to the total. Where the small
 * rows could be worked out from the total, the next larger rows are withheld too (secondary suppression).
 */
export function publicTable(combinations: readonly Combination[]): PublicTable {
  const rows = combinations.filter((c) => c.persons > 0).toSorted((a, b) => b.persons - a.persons)
  const total = rows.reduce((sum, row) => sum + row.persons, 0)
  const small = rows.filter((row) => row.persons < SMALL_CELL).length
  let hidden = small
  while (hidden > 0 && hidden < rows.length && guessable(rows, hidden, small)) hidden++
  const firstHidden = rows.length - hidden
  const hiddenPersons = rows.slice(firstHidden).reduce((sum, row) => sum + row.persons, 0)
  return {
    rows: rows.map((row, i) => ({ items: row.items, count: countAt(row.persons, i >= firstHidden) })),
    ...(hidden > 0 && hiddenPersons >= SMALL_CELL ? { hiddenPersons } : {}),
    total: countAt(total, false),
  }
}

function countAt(persons: number, hidden: boolean): PublicCount {
  if (persons < SMALL_CELL && persons > 0) return { kind: 'fewer' }
  return hidden ? { kind: 'withheld' } : { kind: 'shown', persons }
}

/** Whether the sum of the hidden rows gives each of them away: one row alone, or all at the bottom or top of 1–4. */
function guessable(rows: readonly Combination[], hidden: number, small: number): boolean {
  if (hidden > small) return false
  const sum = rows.slice(rows.length - hidden).reduce((total, row) => total + row.persons, 0)
  return small === 1 || sum < SMALL_CELL || sum === small || sum === small * (SMALL_CELL - 1)
}
