import { hash } from 'node:crypto'
import type { HashColumn } from './hash-column.ts'
import type { IntColumn } from './int-column.ts'

interface Rows {
  readonly count: number
  /** Records whose content may be several people's. */
  readonly weak: readonly number[]
  readonly table: IntColumn
  /** The node of each record; those of copied weak rows are changed to be one. */
  readonly node: IntColumn
  readonly hashes: HashColumn
}

/**
 * Two tables that hold exactly the same records are copies of each other, so that even rows which say too little are
 * the same rows; within one table each such row stays on its own.
 */
export function joinCopies(rows: Rows): void {
  const { weak, table, node, hashes } = rows
  if (weak.length === 0) return
  const prints = printsOfWeakTables(rows)
  // Nearly always no table is a copy of another, and nothing is to be held for every weak row.
  if (new Set(prints.values()).size === prints.size) return
  const seen = new Map<string, number>()
  const first = new Map<string, number>()
  for (const i of weak) {
    const content = hashes.hex(node.at(i))
    const place = `${table.at(i)} ${content}`
    const ordinal = (seen.get(place) ?? 0) + 1
    seen.set(place, ordinal)
    const key = `${prints.get(table.at(i)) ?? table.at(i)} ${content} ${ordinal}`
    const known = first.get(key)
    if (known === undefined) first.set(key, node.at(i))
    else node.set(i, known)
  }
}

/** What all records of a table together are, for tables with weak rows of which another has as many rows. */
function printsOfWeakTables({ count, weak, table, node, hashes }: Rows): ReadonlyMap<number, string> {
  const rows = new Map<number, number>()
  for (let i = 0; i < count; i++) rows.set(table.at(i), (rows.get(table.at(i)) ?? 0) + 1)
  const tables = new Map<number, number>()
  for (const n of rows.values()) tables.set(n, (tables.get(n) ?? 0) + 1)
  const contents = new Map<number, string[]>()
  for (const i of weak) {
    const n = rows.get(table.at(i)) ?? 0
    if (n >= 3 && (tables.get(n) ?? 0) > 1) contents.set(table.at(i), [])
  }
  if (contents.size > 0) for (let i = 0; i < count; i++) contents.get(table.at(i))?.push(hashes.hex(node.at(i)))
  return new Map([...contents].map(([code, list]) => [code, hash('sha256', list.sort().join(), 'hex')]))
}
