import { noProgress } from '#kernel/progress.ts'
import type { Bounds } from '#kernel/summary.ts'
import { boundsOf, viewsOf } from './bounds.ts'
import { RecordIntake } from './intake.ts'
import { type Linkage, linkNodes } from './linkage.ts'
import type { NodeTable } from './nodes.ts'
import type { LedgerRecord } from './record.ts'
import type { ScoringWeights } from './weights.ts'

/** What linking records gave: the set of each record in the order of `records`, and the bounds of those hit. */
export interface LinkedRecords {
  readonly sets: readonly number[]
  readonly bounds: Bounds
  readonly linkage: Linkage
  readonly nodes: NodeTable
}

/** Links records in memory, without writing a ledger. Row numbers must differ over all records. */
export function linkInMemory(records: readonly LedgerRecord[], weights?: ScoringWeights): LinkedRecords {
  const intake = new RecordIntake(new Set())
  for (const record of records) intake.add(record)
  const { records: table, nodes } = intake.finish()
  const input = { nodes, records: table, decisions: [], placeOf: () => '', progress: noProgress, keepProfiles: true }
  const linkage = linkNodes({ ...input, ...(weights && { weights }) })
  const { components, merges } = linkage
  const setOfRow = new Map<number, number>()
  const [node, inTable]: [number[], number[]] = [[], []]
  for (let i = 0; i < table.count; i++) {
    const at = table.column.node[i] ?? 0
    setOfRow.set(table.column.row[i] ?? 0, components.find(at))
    if (table.column.standing[i] !== 0) continue
    node.push(at)
    inTable.push(table.column.table[i] ?? 0)
  }
  const hit = new Set(node.map((at) => components.find(at)))
  const open = linkage.open.filter(({ a, b }) => hit.has(a) || hit.has(b))
  const views = viewsOf({ nodes, likely: components, merges, open })
  const bounds = boundsOf(views, { node: Int32Array.from(node), table: Int32Array.from(inTable) })
  return { sets: records.map(({ row }) => setOfRow.get(row) ?? -1), bounds, linkage, nodes }
}
