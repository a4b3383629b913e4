import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { Failure } from '#kernel/failure.ts'

const FOLDER = new URL('./migrations/', import.meta.url)
/** Any fixed number: all processes that migrate one database wait for the same lock. */
const MIGRATION_LOCK = 7_046_027_001

/**
 * Brings a database to the newest migration, each in a transaction of its own; processes that come at once wait for each
 * other. Throws a Failure when the database is of a newer Todoke or an applied file was changed afterwards.
 */
export async function migrate(client: PoolClient): Promise<void> {
  const files = (await readdir(FOLDER)).filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file)).sort()
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await prepare(client)
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from todoke.migrations')
    const applied = new Map(rows.map((row) => [row.name, row.sha256]))
    const unknown = rows.map((row) => row.name).find((name) => !files.includes(name))
    if (unknown)
      throw new Failure(
        'failed',
        `the database is of a newer Todoke (it has ${unknown}): update this one, or use another DATABASE_URL`,
      )
    for (const file of files) await apply(client, file, applied.get(file))
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

async function prepare(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('todoke.migrations') is not null as there",
  )
  if (rows[0]?.there) return
  await client.query('create schema if not exists todoke')
  await client.query(
    'create table if not exists todoke.migrations (name text primary key, sha256 text not null, at timestamptz not null default now())',
  )
}

async function apply(client: PoolClient, file: string, appliedHash: string | undefined): Promise<void> {
  const sql = await readFile(new URL(file, FOLDER), 'utf8')
  const sha256 = createHash('sha256').update(sql).digest('hex')
  if (appliedHash === sha256) return
  if (appliedHash !== undefined)
    throw new Failure('failed', `migration ${file} was changed after this database had it: put the file back`)
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into todoke.migrations (name, sha256) values ($1, $2)', [file, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
