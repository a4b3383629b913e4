import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBIntegerVector,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api'
import type { Cell, CellRow, ColumnType, ColumnValues, DuckDb, DuckDbOptions } from './analytic-database.ts'
import { registerSource } from './row-source.ts'

const CHUNK_ROWS = 2048

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = {
  integer: INTEGER,
  bigint: BIGINT,
  double: DOUBLE,
  boolean: BOOLEAN,
  varchar: VARCHAR,
  'varchar[]': LIST(VARCHAR),
}

/** A connection to a database of its own (`openDuckDb`). */
export async function connect(options: DuckDbOptions): Promise<DuckDb> {
  const instance = await instanceOf(options)
  return connected(instance, () => instance.closeSync())
}

let reading: Promise<DuckDBInstance> | undefined

/** A connection to the database that all share (`openReader`). */
export async function connectShared(): Promise<DuckDb> {
  reading ??= instanceOf({ threads: 1, memoryLimit: '2GB' })
  return connected(await reading, () => undefined)
}

const instanceOf = (options: DuckDbOptions): Promise<DuckDBInstance> =>
  DuckDBInstance.create(options.file ?? ':memory:', {
    threads: String(options.threads),
    memory_limit: options.memoryLimit,
    temp_directory: options.spillFolder ?? '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
    // A file that was swapped a moment ago is read anew, and nothing of a file stays in memory.
    enable_external_file_cache: 'false',
  })

async function connected(instance: DuckDBInstance, end: () => void): Promise<DuckDb> {
  const connection = await instance.connect()
  await connection.run("set TimeZone = 'UTC'")
  await connection.run("set default_null_order = 'nulls_last'")
  return {
    run: async (sql, parameters) => void (await connection.run(sql, parameters && bound(parameters))),
    rows: async (sql, parameters) => {
      const all: CellRow[] = []
      for await (const batch of batchesOf(connection, sql, parameters)) all.push(...batch)
      return all
    },
    batches: (sql, parameters) => batchesOf(connection, sql, parameters),
    append: (table, types, columns) => appendColumns(connection, table, types, columns),
    give: (name, source) => registerSource(connection, name, source),
    close: () => {
      connection.closeSync()
      end()
    },
  }
}

const bound = (parameters: CellRow): Record<string, DuckDBValue> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDuck(value)]))

function toDuck(value: Cell | undefined): DuckDBValue {
  if (value === undefined || value === null) return null
  return Array.isArray(value) ? new DuckDBListValue([...value]) : (value as Exclude<Cell, readonly string[]>)
}

function fromDuck(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value
  if (typeof value === 'bigint') {
    const small = Number(value)
    return Number.isSafeInteger(small) ? small : value
  }
  if (value instanceof DuckDBListValue) return value.items.map((item) => String(item))
  return String(value)
}

async function* batchesOf(connection: DuckDBConnection, sql: string, parameters?: CellRow): AsyncGenerator<CellRow[]> {
  const result = await connection.stream(sql, parameters && bound(parameters))
  const names = result.columnNames()
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const columns = chunk.getColumns()
    const batch: CellRow[] = []
    for (let i = 0; i < chunk.rowCount; i++)
      batch.push(Object.fromEntries(names.map((name, c) => [name, fromDuck(columns[c]?.[i] ?? null)])))
    yield batch
  }
}

async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  types: readonly ColumnType[],
  columns: readonly ColumnValues[],
): Promise<void> {
  const rows = columns[0]?.length ?? 0
  if (columns.length !== types.length || columns.some((c) => c.length !== rows))
    throw new Error(`${table}: a batch needs ${types.length} columns of one length`)
  const appender = await connection.createAppender(table)
  try {
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, rows - from)
      const chunk = DuckDBDataChunk.create(
        types.map((type) => TYPES[type]),
        count,
      )
      columns.forEach((column, c) => {
        const vector = chunk.getColumnVector(c)
        if (vector instanceof DuckDBIntegerVector && column instanceof Int32Array)
          for (let i = 0; i < count; i++) vector.setItem(i, column[from + i] ?? 0)
        else for (let i = 0; i < count; i++) vector.setItem(i, toDuck(column[from + i]))
        vector.flush()
      })
      appender.appendDataChunk(chunk)
    }
  } finally {
    appender.closeSync()
  }
}
