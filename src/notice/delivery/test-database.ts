import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase, postgresPackage } from '#store/index.ts'

const url = process.env['DATABASE_URL']

/** Whether there is a PostgreSQL for tests: the server of DATABASE_URL, or the shipped one. */
export const possible = url !== undefined || postgresPackage() !== null

/** Hands a database to the tests of a file, and closes it behind them. */
export function withDatabase(take: (database: Database) => void): void {
  // Under /tmp, which the user `nobody` can enter: as root the shipped database is run by it.
  const top = mkdtempSync('/tmp/todoke-delivery-')
  chmodSync(top, 0o755)
  const embedded = { base: join(top, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' }
  let opened: Database | undefined
  beforeAll(async () => {
    if (!possible) return
    opened = await openDatabase({ url, embedded })
    take(opened)
  })
  afterAll(async () => {
    await opened?.close()
    rmSync(top, { recursive: true, force: true })
  })
}
