import { rmSync } from 'node:fs'
import type { CellRow, ColumnType, ColumnValues, DuckDb } from './analytic-database.ts'
import { openDuckDb, openReader, sqlText } from './duckdb.ts'

/** Rows held in memory before they go to the disk as one piece. */
const PIECE_ROWS = 500_000
const ROW_GROUP = 122_880

export interface ParquetOptions {
  /** Where the Parquet file goes. */
  readonly file: string
  /** Column names with their types, in the order of the file. */
  readonly columns: Readonly<Record<string, ColumnType>>
}

/** Writes rows in the order given: equal rows in an equal order make equal bytes, on any number of cores. */
export interface ParquetWriter {
  /** Appends a batch, one array per column in the declared order. */
  add(columns: readonly ColumnValues[]): Promise<void>
  /** Finishes the file and says how many rows it holds. */
  close(): Promise<number>
  /** Ends without a file, after a failure elsewhere. */
  abandon(): void
}

/**
 * Opens a streaming writer of Parquet with zstd. Memory is bounded: each half million rows become a piece beside the
 * file, and closing joins the pieces. Throws when the folder cannot be written.
 */
export async function openParquetWriter({ file, columns }: ParquetOptions): Promise<ParquetWriter> {
  const db = await openDuckDb({ threads: 1, memoryLimit: '1GB' })
  const types = Object.values(columns)
  const declared = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
  await db.run(`create table piece (${declared.join(', ')})`)
  const pieces: string[] = []
  let held = 0
  let total = 0
  const flush = async (): Promise<void> => {
    const to = `${file}.piece-${pieces.length}`
    pieces.push(to)
    await copyToParquet(db, 'select * from piece', to)
    await db.run('truncate piece')
    held = 0
  }
  const clean = (): void => {
    db.close()
    for (const piece of pieces) rmSync(piece, { force: true })
  }
  return {
    add: async (batch) => {
      await db.append('piece', types, batch)
      const rows = batch[0]?.length ?? 0
      held += rows
      total += rows
      if (held >= PIECE_ROWS) await flush()
    },
    close: async () => {
      if (pieces.length > 0 && held > 0) await flush()
      const joined = `select * from read_parquet([${pieces.map(sqlText).join(', ')}])`
      await copyToParquet(db, pieces.length > 0 ? joined : 'select * from piece', file)
      clean()
      return total
    },
    abandon: clean,
  }
}

/**
 * Writes the rows of a query, in its order, as Parquet with zstd. `marks` become key-value metadata of the file and
 * must not hold personal data. The query must state an order that leaves nothing open.
 */
export async function copyToParquet(
  db: DuckDb,
  query: string,
  file: string,
  marks: Readonly<Record<string, string>> = {},
): Promise<void> {
  const metadata = Object.entries(marks).map(([name, value]) => `"${name}": ${sqlText(value)}`)
  const extra = metadata.length > 0 ? `, kv_metadata {${metadata.join(', ')}}` : ''
  await db.run(
    `copy (${query}) to ${sqlText(file)} (format parquet, compression zstd, row_group_size ${ROW_GROUP}${extra})`,
  )
}

/** The marks that `copyToParquet` wrote into a file. */
export async function parquetMarks(file: string): Promise<Readonly<Record<string, string>>> {
  const rows = await queryParquet(
    { marks: file },
    "select decode(key) as key, decode(value) as value from parquet_kv_metadata(getvariable('marks'))",
  )
  return Object.fromEntries(rows.map((row) => [String(row['key']), String(row['value'])]))
}

/**
 * Asks Parquet files a question. `files` names each file as a view, so that `{people: 'OUT/people.parquet'}` lets the
 * query say `from people`. Throws when a file is missing or is no Parquet.
 */
export async function queryParquet(
  files: Readonly<Record<string, string>>,
  sql: string,
  parameters?: CellRow,
): Promise<CellRow[]> {
  const db = await openReader()
  try {
    for (const [name, file] of Object.entries(files)) {
      await db.run(`create temp view "${name}" as select * from read_parquet(${sqlText(file)})`)
      await db.run(`set variable "${name}" = ${sqlText(file)}`)
    }
    return await db.rows(sql, parameters)
  } finally {
    db.close()
  }
}
