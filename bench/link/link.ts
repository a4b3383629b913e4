/* Gives the rows of the benchmark to the ledger's own linker and says what came out. */
import { noProgress } from '#kernel/progress.ts'
import type { Bounds } from '#kernel/summary.ts'
import { boundsOf, viewsOf } from '../../src/ledger/bounds.ts'
import { Components } from '../../src/ledger/components.ts'
import { mergeRules } from '../../src/ledger/exact-merge.ts'
import { RecordIntake } from '../../src/ledger/intake.ts'
import { type Linkage, linkNodes } from '../../src/ledger/linkage.ts'
import type { NodeTable } from '../../src/ledger/nodes.ts'
import type { LedgerRecord } from '../../src/ledger/record.ts'
import { kindOf, placeOf } from './read-rows.ts'
import { columns, type Row } from './rows.ts'

/** A row as the ledger takes it in. */
export function recordOf({ source, cells }: Row, row: number): LedgerRecord {
  const known = columns.filter((column) => cells[column] !== '')
  return {
    ...placeOf(source),
    row,
    items: known.map((column) => kindOf[column]),
    values: Object.fromEntries(known.map((column) => [kindOf[column], [cells[column]]])),
  }
}

/** What each row lost, as bits by column; 0 for rows of the master. */
export const maskOf = ({ source, cells }: Row): number =>
  source === 'master' ? 0 : columns.reduce((mask, column, i) => (cells[column] === '' ? mask : mask | (1 << i)), 0)

export interface Linked {
  /** Person of each row, as a number. */
  readonly persons: Int32Array
  /** The same if records were joined by exact keys alone. */
  readonly exactOnly: Int32Array
  /** Persons with a leaked row. */
  readonly bounds: Bounds
  readonly linkage: Linkage
  readonly nodes: NodeTable
  readonly nodeOf: Int32Array
}

/** Links the rows as one case. */
export const link = (rows: readonly Row[]): Linked => linkRecords(rows.map((row, i) => recordOf(row, i + 1)))

/** Links records as one case; their row numbers count from 1 over all files. */
export function linkRecords(rows: readonly LedgerRecord[]): Linked {
  const intake = new RecordIntake(new Set())
  for (const row of rows) intake.add(row)
  const { records, nodes } = intake.finish()
  const linkage = linkNodes({
    nodes,
    records,
    decisions: [],
    placeOf: () => '',
    progress: noProgress,
    keepProfiles: true,
  })
  const exact = new Components(nodes.length)
  for (const { a, b, rule } of linkage.merges) if (mergeRules[rule] !== 'scored') exact.union(a, b, rule)
  const [persons, exactOnly, nodeOf] = [0, 1, 2].map(() => new Int32Array(rows.length))
  if (!persons || !exactOnly || !nodeOf) throw new Error('no room for the labels; use fewer people')
  const { node, row, standing, table } = records.column
  const counted = new Set<number>()
  const [countedNode, countedTable]: [number[], number[]] = [[], []]
  row.forEach((number, i) => {
    const at = node[i] ?? 0
    nodeOf[number - 1] = at
    persons[number - 1] = linkage.components.find(at)
    exactOnly[number - 1] = exact.find(at)
    if (standing[i] !== 0) return
    countedNode.push(at)
    countedTable.push(table[i] ?? 0)
    counted.add(linkage.components.find(at))
  })
  const open = linkage.open.filter(({ a, b }) => counted.has(a) || counted.has(b))
  const views = viewsOf({ nodes, likely: linkage.components, merges: linkage.merges, open })
  const bounds = boundsOf(views, { node: Int32Array.from(countedNode), table: Int32Array.from(countedTable) })
  return { persons, exactOnly, bounds, linkage, nodes, nodeOf }
}
