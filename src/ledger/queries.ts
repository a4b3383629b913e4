import { readFile } from 'node:fs/promises'
import {
  type CellRow,
  copyToParquet,
  type DuckDb,
  openDuckDb,
  parquetMarks,
  queryParquet,
  type RowSource,
  type SourceColumn,
  sqlText,
} from '#store/index.ts'
import { spoken } from './engines/dialect.ts'
import { duckdb } from './engines/duckdb.ts'

const STEPS = new URL('./steps/', import.meta.url)

/** Opens the analytic database of one ledger: in memory and never spilling. It sees numbers and tokens, no values. */
export const openLedgerDatabase = (): Promise<DuckDb> =>
  // Rows come from this process by one thread, and whoever waited beside it would do so at full speed.
  openDuckDb({ threads: 1, memoryLimit: '6GB' })

const texts = new Map<string, Promise<string>>()

/** The text of one named step, a file of `steps/`, as the engine says it. */
export function stepText(name: string): Promise<string> {
  const known = texts.get(name) ?? readFile(new URL(`${name}.sql`, STEPS), 'utf8').then((step) => spoken(step, duckdb))
  texts.set(name, known)
  return known
}

/** Runs one named step. */
export async function runStep(db: DuckDb, name: string): Promise<void> {
  await db.run(await stepText(name))
}

export {
  type CellRow,
  copyToParquet,
  type DuckDb,
  parquetMarks,
  queryParquet,
  type RowSource,
  type SourceColumn,
  sqlText,
}
