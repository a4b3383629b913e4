import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '#kernel/ids.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { type Database, openDatabase, postgresPackage } from '#store/index.ts'
import { verifyAudit } from './audit-chain.ts'
import { countOutputRows, openCase, wipeOutputRows } from './open-case.ts'

const url = process.env['DATABASE_URL']
const top = mkdtempSync('/tmp/todoke-case-')
chmodSync(top, 0o755)
const embedded = { base: join(top, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' }
const possible = url !== undefined || postgresPackage() !== null
let database: Database
beforeAll(async () => {
  if (possible) database = await openDatabase({ url, embedded })
})
afterAll(async () => {
  if (possible) await database.close()
  rmSync(top, { recursive: true, force: true })
})

const now: Instant = instant('2017-08-01T09:00:00+09:00')
let outputs = 0
/** An output that no other test, here or on a shared server, knows. */
const fresh = () => ({ case: 'case-1', output: `${process.pid}-${outputs++}-${top}` })
const event = (reason: string) => ({ at: now, actor: 'aki', action: 'run', object: 'out', reason })

test.runIf(possible)(
  'evidence is entered once, however often it is taken in; changed bytes are entered again',
  async () => {
    const log = await openCase(database, fresh(), now)
    const entry = {
      path: 'evidence/甲.csv',
      sha256: sha256('0a'.repeat(32)),
      bytes: 5_000_000_000,
      takenAt: now,
      takenBy: 'aki',
    }
    expect(await log.addCustody([entry])).toBe(1)
    expect(await log.addCustody([entry])).toBe(0)
    expect(await log.addCustody([{ ...entry, sha256: sha256('0b'.repeat(32)) }])).toBe(1)
    expect((await log.custody())[0]).toEqual(entry)
  },
)

test.runIf(possible)('a decision stands in the audit trail, too', async () => {
  const log = await openCase(database, fresh(), now)
  const decision = { kind: 'link', subject: 'pair 7', choice: 'same person', who: 'aki', at: now, why: 'same card' }
  await log.decide(decision)
  expect(await log.decisions()).toEqual([decision])
  expect(await log.exportAudit()).toContain('"action":"decide link: same person"')
})

test.runIf(possible)('a statement is entered once', async () => {
  const log = await openCase(database, fresh(), now)
  const statement = { id: 's1', at: now, to: 'public', says: 'count', value: 2500, unit: 'records' } as const
  expect(await log.addFigures([statement], now)).toBe(1)
  expect(await log.addFigures([statement, { ...statement, value: 2455 }], now)).toBe(1)
})

test.runIf(possible)('thirty writers at once make one unbroken chain', async () => {
  const log = await openCase(database, fresh(), now)
  await Promise.all(Array.from({ length: 30 }, (_, i) => log.audit(event(`a${i}`), event(`b${i}`))))
  expect(verifyAudit(await log.exportAudit())).toMatchObject({ ok: true, head: { rows: 60 } })
})

test.runIf(possible)('whatever officers type, the chain that comes back holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (reasons) => {
      const log = await openCase(database, fresh(), now)
      const head = await log.audit(...reasons.map(event))
      expect(verifyAudit(await log.exportAudit(), head)).toEqual({ ok: true, head })
    }),
    { numRuns: 20 },
  )
})

test.runIf(possible).each(['audit', 'custody', 'decisions', 'figures'])(
  'rows of %s are never changed, deleted or emptied',
  async (table) => {
    const log = await openCase(database, fresh(), now)
    await log.decide({ kind: 'link', subject: 's', choice: 'c', who: 'w', at: now, why: 'y' })
    await log.addCustody([{ path: 'a', sha256: sha256('0a'.repeat(32)), bytes: 1, takenAt: now, takenBy: 'aki' }])
    await log.addFigures(
      [{ id: 's1', at: now, to: 'public', says: 'promise', what: 'x', by: '2017-07-31' as never }],
      now,
    )
    await expect(database.query(`update todoke.${table} set case_pk = case_pk`)).rejects.toThrow(/never changed/)
    await expect(database.query(`delete from todoke.${table}`)).rejects.toThrow(/never changed or deleted/)
    await expect(database.query(`truncate todoke.${table}`)).rejects.toThrow(/never emptied/)
  },
)

test.runIf(possible)('wiping one output takes its rows and no others', async () => {
  const [gone, kept] = [fresh(), fresh()]
  for (const chain of [gone, kept]) await (await openCase(database, chain, now)).audit(event('a'))
  expect(await countOutputRows(database, gone.output)).toBe(2)
  expect(await wipeOutputRows(database, gone.output)).toBe(2)
  expect(await countOutputRows(database, gone.output)).toBe(0)
  expect(await countOutputRows(database, kept.output)).toBe(2)
  expect(await wipeOutputRows(database, gone.output)).toBe(0)
})
