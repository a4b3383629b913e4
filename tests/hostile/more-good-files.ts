import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'

/** What DuckDB writes of a query, by one thread. */
export async function parquetOf(query: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    const duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
    await duck.run(`COPY (${query}) TO '${join(folder, 'a.parquet')}' (FORMAT parquet, CODEC 'zstd')`)
    duck.closeSync()
    return readFileSync(join(folder, 'a.parquet'))
  })
}

export const PARQUET_PEOPLE =
  "SELECT i AS 番号, '見本' || i AS 氏名, '03-1234-' || (5000 + i) AS 電話番号, ['u' || i || '@example.jp'] AS メール FROM range(1, 31) t(i)"

export function sqliteOf(...statements: readonly string[]): Promise<Buffer> {
  return inFolder(async (folder) => {
    const made = new DatabaseSync(join(folder, 'a.db'))
    for (const statement of statements) made.exec(statement)
    made.close()
    return readFileSync(join(folder, 'a.db'))
  })
}

async function inFolder(make: (folder: string) => Promise<Buffer>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'good-'))
  try {
    return await make(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files that other programs made. */
export const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
