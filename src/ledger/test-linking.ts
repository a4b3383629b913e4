import { noProgress } from '#kernel/progress.ts'
import type { Bounds } from '#kernel/summary.ts'
import { boundsOf, viewsOf } from './bounds.ts'
import { RecordIntake } from './intake.ts'
import { type Linkage, linkNodes } from './linkage.ts'
import type { NodeTable } from './nodes.ts'
import { type DuckDb, openLedgerDatabase } from './queries.ts'
import type { LedgerRecord } from './record.ts'

/** What linking records gave: the set of each record in the order of `records`, and the bounds of those hit. */
export interface LinkedRecords {
  readonly sets: readonly number[]
  readonly bounds: Bounds
  readonly linkage: Linkage
  readonly nodes: NodeTable
}

/**
 * Links records in memory, without writing a ledger. Row numbers must differ over all records. A database that is given
 * stays open, for whoever links many times.
 */
export async function linkInMemory(records: readonly LedgerRecord[], given?: DuckDb): Promise<LinkedRecords> {
  const intake = new RecordIntake(new Set())
  for (const record of records) intake.add(record)
  const { records: table, nodes } = intake.finish()
  const db = given ?? (await openLedgerDatabase(1))
  try {
    const linkage = await linkNodes({
      db,
      nodes,
      records: table,
      decisions: [],
      placeOf: () => '',
      progress: noProgress,
    })
    const { components, merges, open } = linkage
    const setOfRow = new Map<number, number>()
    const places: { node: number; table: number }[] = []
    for (let i = 0; i < table.count; i++) {
      const node = table.column.node[i] ?? 0
      setOfRow.set(table.column.row[i] ?? 0, components.find(node))
      if (table.column.standing[i] === 0) places.push({ node, table: table.column.table[i] ?? 0 })
    }
    const hit = new Set(places.map(({ node }) => components.find(node)))
    const views = viewsOf({
      nodes,
      likely: components,
      merges,
      open: open.filter(({ a, b }) => hit.has(a) || hit.has(b)),
    })
    return { sets: records.map(({ row }) => setOfRow.get(row) ?? -1), bounds: boundsOf(views, places), linkage, nodes }
  } finally {
    await db.run('drop table if exists node; drop table if exists fact')
    if (!given) db.close()
  }
}
