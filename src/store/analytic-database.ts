import type { RowSource } from './row-source.ts'

/** What a cell holds when it comes out of or goes into a table: integers beyond 2^53 stay bigint. */
export type Cell = null | boolean | number | bigint | string | readonly string[]
export type CellRow = Readonly<Record<string, Cell>>

/** The types a column may have when rows are appended. */
export type ColumnType = 'integer' | 'bigint' | 'double' | 'boolean' | 'varchar' | 'varchar[]'

/** One column of a batch; every column of a batch has as many values as the others. */
export type ColumnValues = Int32Array | Float64Array | BigInt64Array | readonly Cell[]

export interface DuckDbOptions {
  /** Absent: in memory. */
  readonly file?: string
  readonly threads: number
  /** In DuckDB's words, such as `2GB`. */
  readonly memoryLimit: string
  /** Where to spill when memory is short. Absent: nowhere, so that no value ever reaches the disk. */
  readonly spillFolder?: string
}

/** One analytic database of one stage. */
export interface DuckDb {
  /** Runs statements. `parameters` are bound to `$name` and need a single statement. */
  run(sql: string, parameters?: CellRow): Promise<void>
  /** All rows of a query that is known to be small. */
  rows(sql: string, parameters?: CellRow): Promise<CellRow[]>
  /** The rows of a query in batches of at most 2,048, in the order of the query. */
  batches(sql: string, parameters?: CellRow): AsyncIterable<CellRow[]>
  /** Appends whole columns to a table whose columns have exactly these types. */
  append(table: string, types: readonly ColumnType[], columns: readonly ColumnValues[]): Promise<void>
  /** Lets queries read rows from memory as `from name()`; a name is given once. See `RowSource`. */
  give(name: string, source: RowSource): void
  close(): void
}
