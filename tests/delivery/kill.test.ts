import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresPackage } from '#store/index.ts'
import { runKills } from './kill.ts'

const url = process.env['DATABASE_URL']
const folder = mkdtempSync('/tmp/todoke-kill-test-')
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.runIf(url !== undefined || postgresPackage() !== null)(
  'a sender killed with SIGKILL again and again tells everybody once, over a real database and a real mail server',
  async () => {
    const embedded = { base: join(folder, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' }
    const outcome = await runKills({ folder, kills: 3, notices: 120, seed: 5, url, embedded })
    expect(outcome).toMatchObject({ kills: 3, lost: 0, duplicates: 0, falselyAccepted: 0 })
  },
  300_000,
)
