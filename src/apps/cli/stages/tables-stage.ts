import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvLine } from '#kernel/csv.ts'
import { type LedgerTable, prefectureName, strictnessOf, suppressed } from '#ledger/index.ts'
import { tablesXlsx } from '#report/index.ts'

/**
 * Writes `tables/`: each table of the ledger as CSV, all of them as a workbook, and under `public/` the same with small
 * counts withheld. Also `strictness.json`: the counts under stricter and looser joining.
 */
export async function tablesStage(folder: string, tables: readonly LedgerTable[]): Promise<void> {
  await mkdir(join(folder, 'tables', 'public'), { recursive: true })
  for (const table of tables) {
    await writeFile(join(folder, 'tables', `${table.id}.csv`), csvOf(table))
    await writeFile(join(folder, 'tables', 'public', `${table.id}.csv`), publicCsv(table))
  }
  await writeFile(join(folder, 'tables', 'tables.xlsx'), await tablesXlsx(tables.map(named)))
  await writeFile(join(folder, 'strictness.json'), `${JSON.stringify(await strictnessOf(folder), null, 1)}\n`)
}

const csvOf = ({ keys, rows }: LedgerTable): string =>
  [
    csvLine([...keys, 'persons', 'records']),
    ...rows.map((row) => csvLine([...row.keys, row.persons, row.records ?? ''])),
  ].join('')

const publicCsv = (table: LedgerTable): string =>
  [
    csvLine([...table.keys, 'persons', 'withheld']),
    ...suppressed(table).map((row) => csvLine([...row.keys, row.persons ?? '', row.withheld])),
  ].join('')

/** Prefectures by name: a workbook is read by people. */
const named = (table: LedgerTable): LedgerTable =>
  table.id === 'prefectures'
    ? {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          keys: [row.keys[0] ?? '', prefectureName(row.keys[1] ?? '', 'ja')],
        })),
      }
    : table
