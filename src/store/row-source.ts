import {
  DOUBLE,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBIntegerVector,
  DuckDBTableFunction,
  DuckDBUIntegerVector,
  INTEGER,
  UINTEGER,
} from '@duckdb/node-api'

/** One column of rows that exist only while they are asked for. */
export interface SourceColumn {
  readonly type: 'integer' | 'uinteger' | 'double'
  /** Writes the values of the rows from `from` on, as many as `to` is long. */
  fill(from: number, to: Float64Array): void
}

/** Rows of numbers that a query reads as `name()`, in their order, without a copy of them in the database. */
export interface RowSource {
  readonly rows: number
  readonly columns: Readonly<Record<string, SourceColumn>>
}

const CHUNK_ROWS = 2048
const TYPES = { integer: INTEGER, uinteger: UINTEGER, double: DOUBLE } as const

/** A scan in progress: which columns were asked for, and how far it is. */
class Scan {
  readonly columns: readonly SourceColumn[]
  at = 0

  constructor(columns: readonly SourceColumn[]) {
    this.columns = columns
  }
}

/**
 * Lets queries of one connection read rows from memory as a table function. Only columns that a query uses are filled. One
 * thread reads them, so that their order is the order of the query where nothing in it changes the order.
 */
export function registerSource(connection: DuckDBConnection, name: string, { rows, columns }: RowSource): void {
  const all = Object.entries(columns)
  const scratch = new Float64Array(CHUNK_ROWS)
  connection.registerTableFunction(
    DuckDBTableFunction.create({
      name,
      supportsProjectionPushdown: true,
      bindFunction: (bind) => {
        for (const [column, { type }] of all) bind.addResultColumn(column, TYPES[type])
        bind.setCardinality(rows, true)
      },
      initFunction: (init) => {
        init.setMaxThreads(1)
        init.setInitData(new Scan(init.getColumnIndexes().flatMap((i) => all[i]?.[1] ?? [])))
      },
      mainFunction: (info, chunk) => {
        const scan = info.getInitData()
        if (!(scan instanceof Scan)) return info.setError(`${name}: the scan was not begun`)
        const count = Math.min(CHUNK_ROWS, rows - scan.at)
        chunk.rowCount = count
        scan.columns.forEach((column, i) => {
          const values = scratch.subarray(0, count)
          column.fill(scan.at, values)
          write(chunk, i, values)
        })
        scan.at += count
      },
    }),
  )
}

function write(chunk: DuckDBDataChunk, column: number, values: Float64Array): void {
  const vector = chunk.getColumnVector(column)
  // A loop for each type, so that each stays fast.
  if (vector instanceof DuckDBIntegerVector) for (let i = 0; i < values.length; i++) vector.setItem(i, values[i] ?? 0)
  else if (vector instanceof DuckDBUIntegerVector)
    for (let i = 0; i < values.length; i++) vector.setItem(i, values[i] ?? 0)
  else if (vector instanceof DuckDBDoubleVector)
    for (let i = 0; i < values.length; i++) vector.setItem(i, values[i] ?? 0)
  vector.flush()
}
