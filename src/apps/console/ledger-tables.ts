import { join } from 'node:path'
import { type Cell, type CellRow, type DuckDb, openDuckDb } from '#store/index.ts'
import { isFile } from './output-folder.ts'

/** The tables of an output folder, asked one question at a time through one in-memory database. */
export interface LedgerTables {
  /** Whether the output holds the file. */
  has(file: string): Promise<boolean>
  /** The names of a table's columns. */
  columns(file: string): Promise<readonly string[]>
  /**
   * Rows of a query in which `{people.parquet}` and the like stand for the files of the output. No rows when one of the
   * files is not there.
   */
  ask(query: string, parameters?: CellRow): Promise<readonly CellRow[]>
  close(): void
}

const NAMED = /\{([\w./-]+)\}/g

/** Opens the tables of the output folder `folder`. Small on purpose: the console runs beside the pipeline. */
export async function openLedgerTables(folder: string): Promise<LedgerTables> {
  const db = await openDuckDb({ threads: 2, memoryLimit: '1GB' })
  let last: Promise<unknown> = Promise.resolve()
  // One connection answers one query at a time; pages that come together wait for each other.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
  const has = (file: string) => isFile(join(folder, file))
  return {
    has,
    columns: async (file) =>
      (await has(file))
        ? inTurn(async () => (await describe(db, folder, file)).map((c) => text(c['column_name'])))
        : [],
    ask: async (query, parameters) => {
      const files = [...query.matchAll(NAMED)].map((m) => m[1] ?? '')
      for (const file of files) if (!(await has(file))) return []
      const sql = query.replace(NAMED, (_all, file: string) => reader(folder, file))
      return inTurn(() => db.rows(sql, parameters))
    },
    close: () => db.close(),
  }
}

const describe = (db: DuckDb, folder: string, file: string): Promise<CellRow[]> =>
  db.rows(`describe select * from ${reader(folder, file)}`)

function reader(folder: string, file: string): string {
  const path = `'${join(folder, file).replaceAll("'", "''")}'`
  return file.endsWith('.csv')
    ? `read_csv(${path}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
    : `read_parquet(${path})`
}

export const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
export const number = (cell: Cell | undefined): number => Number(cell ?? 0)
export const list = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell)
    ? cell
    : text(cell as Exclude<Cell, readonly string[]>)
        .split('+')
        .filter(Boolean)
