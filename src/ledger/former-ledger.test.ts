import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFormerLedger } from './former-ledger.ts'
import { openLedgerDatabase, parquetMarks, sqlText } from './queries.ts'
import { population } from './test-population.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

test('links that another writer wrote are read as our own are', async () => {
  const { folder } = await run(population(40, 3).records)
  const own = await readFormerLedger(folder, 'case')
  const [file, other] = [join(folder, 'links.parquet'), join(folder, 'other.parquet')]
  const marks = Object.entries(await parquetMarks(file)).map(([name, mark]) => `${sqlText(name)}: ${sqlText(mark)}`)
  const db = await openLedgerDatabase()
  await db.run(
    `copy (from read_parquet(${sqlText(file)})) to ${sqlText(other)} (format parquet, kv_metadata {${marks.join(', ')}})`,
  )
  db.close()
  renameSync(other, file)
  expect(own?.links.count).toBeGreaterThan(10)
  expect(await readFormerLedger(folder, 'case')).toEqual(own)
})
