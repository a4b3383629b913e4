import type { LedgerTable, TableRow } from './tables/ledger-tables.ts'

/** Below this many people a published count could single somebody out. */
export const SMALL_CELL = 5

/** A row as the public may see it: `null` where the count is withheld, with the reason. */
export interface PublicRow {
  readonly keys: readonly string[]
  readonly persons: number | null
  readonly withheld: '' | 'small' | 'secondary'
}

/**
 * A table for the public: counts of 1 to `limit` − 1 are withheld, and where a single or a too small sum of withheld counts
 * could be worked out from the total, the next larger ones, too. Rows of evidence are left out: they count other things.
 * Zero is told, since nobody is behind it.
 */
export function suppressed(table: LedgerTable, limit = SMALL_CELL): readonly PublicRow[] {
  const groups = new Map<string, TableRow[]>()
  const groupOf = (row: TableRow): string => row.keys.slice(0, -1).join('\0')
  for (const row of table.rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  const hidden = new Map<TableRow, PublicRow['withheld']>()
  for (const rows of groups.values()) {
    for (const row of rows) if (row.persons > 0 && row.persons < limit) hidden.set(row, 'small')
    if (table.adds || table.id === 'master') hideMore(rows, hidden, limit)
  }
  return table.rows.map((row) => {
    const withheld = hidden.get(row) ?? ''
    return { keys: row.keys, persons: withheld === '' ? row.persons : null, withheld }
  })
}

/** The total of a group is known: what it leaves over for the withheld rows must not give one of them away. */
function hideMore(rows: readonly TableRow[], hidden: Map<TableRow, PublicRow['withheld']>, limit: number): void {
  const small = rows.filter((row) => hidden.has(row))
  if (small.length === 0) return
  const open = rows.filter((row) => !hidden.has(row) && row.persons > 0).sort((a, b) => a.persons - b.persons)
  let sum = small.reduce((n, row) => n + row.persons, 0)
  let count = small.length
  for (const row of open) {
    const givesAway = count === 1 || sum < limit || sum === small.length || sum === small.length * (limit - 1)
    if (!givesAway) return
    hidden.set(row, 'secondary')
    sum += row.persons
    count++
    if (count > small.length) return
  }
}
