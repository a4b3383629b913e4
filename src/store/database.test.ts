import { execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { type EmbeddedSettings, runningServer } from './embedded-postgres.ts'
import { postgresPackage } from './postgres-binaries.ts'

/** A place of its own for each run; under /tmp, which the user `nobody` can enter. */
const top = mkdtempSync('/tmp/todoke-test 試験-')
chmodSync(top, 0o755)
const embedded: EmbeddedSettings = {
  base: join(top, 'postgresql'),
  asNobody: process.getuid?.() === 0,
  socketRoot: '/tmp',
}
const open = (): Promise<Database> => openDatabase({ embedded })
const shipped = postgresPackage() !== null
afterAll(async () => {
  await (await open()).close()
  rmSync(top, { recursive: true, force: true })
})

const opener = `
  const { openDatabase } = await import(${JSON.stringify(new URL('./database.ts', import.meta.url).href)})
  const db = await openDatabase({ embedded: JSON.parse(process.argv[1]) })
  await db.query('select 1')
  await new Promise((r) => setTimeout(r, Number(process.argv[2])))
  if (process.argv[3]) { console.log('open'); await new Promise(() => setInterval(() => {}, 1000)) }
  await db.close()`
const args = (ms: number, ...more: string[]) => [
  '--input-type=module',
  '-e',
  opener,
  JSON.stringify(embedded),
  String(ms),
  ...more,
]
const inProcess = (ms: number) => promisify(execFile)(process.execPath, args(ms))

test.runIf(shipped)('six first uses at once share one server, and the last to leave ends it', async () => {
  await Promise.all([0, 40, 80, 120, 160, 200].map(inProcess))
  expect(await runningServer(embedded)).toBeNull()
})

test.runIf(shipped)('commands that come and go all the time never lose the server under them', async () => {
  const loop = async (ms: number) => {
    for (let i = 0; i < 5; i++) await inProcess(ms)
  }
  await Promise.all([loop(0), loop(7), loop(19)])
})

test.runIf(shipped)('it keeps what it was told: checksums, syncing to disk, UTF-8, no network', async () => {
  const db = await open()
  const rows = await db.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1) order by name',
    [['data_checksums', 'fsync', 'listen_addresses', 'server_encoding']],
  )
  expect(rows.map((row) => row.setting)).toEqual(['on', 'on', '', 'UTF8'])
  await db.close()
})

test.runIf(shipped)('a user killed with -9 does not keep the server up once another leaves', async () => {
  const child = spawn(process.execPath, args(0, 'stay'), { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  expect(await runningServer(embedded)).not.toBeNull()
  await (await open()).close()
  expect(await runningServer(embedded)).toBeNull()
})

test.runIf(shipped)('a server killed with -9 loses nothing that was committed', async () => {
  const db = await open()
  await db.query('create table public.kept (n int)')
  await db.query('insert into public.kept select generate_series(1, 100)')
  const server = await runningServer(embedded)
  if (server) process.kill(server.pid, 'SIGKILL')
  await (await open()).close()
  await db.close()
  const again = await open()
  expect(await again.query('select count(*)::int as n from public.kept')).toEqual([{ n: 100 }])
  await again.query('drop table public.kept')
  await again.close()
})

test.runIf(shipped)('a stale lock file whose number now is another process is no hindrance', async () => {
  const data = join(embedded.base, 'data-18')
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n/tmp/todoke-gone\n\n1 2\nready   \n`)
  chmodSync(join(data, 'postmaster.pid'), 0o666)
  await (await open()).close()
})

test.runIf(shipped)('no statement and no value comes into the log of the server', async () => {
  const db = await open()
  await expect(db.query("select '佐藤花子 03-0000-0000'::int")).rejects.toThrow()
  await expect(db.query('select $1::int', ['hanako@example.jp'])).rejects.toThrow()
  await db.close()
  const log = readFileSync(join(embedded.base, 'server.log'), 'utf8')
  expect(log).not.toMatch(/佐藤|hanako|-0000/)
})

test.runIf(shipped)('a transaction that fails leaves nothing', async () => {
  const db = await open()
  const failing = db.transaction(async (session) => {
    await session.query("insert into todoke.cases (case_id, output, opened_at) values ('a', 'b', now())")
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await db.query('select * from todoke.cases')).toEqual([])
  await db.close()
})

test('a server that is not there is said plainly, without its password', async () => {
  const failure = await openDatabase({ url: 'postgres://todoke:hunter2@127.0.0.1:1/todoke', embedded }).catch(String)
  expect(failure).toMatch(/the database of DATABASE_URL cannot be reached \(ECONNREFUSED\)/)
  expect(failure).not.toContain('hunter2')
})
