import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Instant } from '#kernel/instant.ts'
import {
  type Control,
  type DeliveryEvent,
  deliver,
  openChannel,
  postgresJournal,
  stopSending,
  switchNow,
  takeEvents,
} from '#notice/index.ts'
import { type Database, openDatabase } from '#store/index.ts'
import { hex, releasedMails } from '../tests/delivery/released-mails.ts'
import { chance } from '../tests/delivery/simulated-world.ts'

/*
 * How fast mails go out durably (journal, DKIM, hand-over, acceptance on disk), how soon a stop takes hold under full load, and
 * how a storm of bounces ends. Arguments: [--mails N] (10,000) [--people N] (100,000) of whom 30 % bounce.
 */
const { values } = parseArgs({ options: { mails: { type: 'string' }, people: { type: 'string' } } })
const folder = mkdtempSync('/tmp/todoke-bench-delivery-')
chmodSync(folder, 0o755)
const embedded = { base: join(folder, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' }
const log = join(folder, 'taken.log')
writeFileSync(log, '')
const now = () => Date.now() as Instant
const server = fork(fileURLToPath(new URL('../tests/delivery/smtp-child.ts', import.meta.url)), [log], {
  execArgv: ['--disable-warning=ExperimentalWarning'],
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
})
const say = (what: object) => void process.stdout.write(`${JSON.stringify(what)}\n`)

async function smtpUrl(): Promise<URL> {
  if (!server.stdout) throw new Error('the mail server says nothing')
  const [port] = await once(createInterface({ input: server.stdout }), 'line')
  return new URL(`smtp://127.0.0.1:${port}`)
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const dkim = {
  domainName: 'example.jp',
  keySelector: 's1',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
}
const body = Buffer.from('お客様の情報の漏えいについてのお知らせ。'.repeat(40))
  .toString('base64')
  .replace(/.{1,76}/g, '$&\r\n')

/** Sends everything that is open; ends when done or stopped. */
async function sendAll(
  database: Database,
  of: { on: Parameters<typeof postgresJournal>[1]; control: Control },
  url: URL,
): Promise<void> {
  const channel = await openChannel({ kind: 'smtp', url, connections: 8, dkim })
  let [stopped, ended] = [false, false]
  const watch = async () => {
    while (!ended && !stopped) {
      stopped = (await switchNow(of.control))?.stopped !== false
      await delay(50)
    }
  }
  const watching = watch()
  await deliver({
    journal: postgresJournal(database, of.on),
    channel,
    parcelOf: async ({ key }) => {
      const raw = `From: <a@example.jp>\r\nTo: <b@example.jp>\r\nSubject: notice\r\nMessage-ID: <${key}@example.jp>\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`
      return { kind: 'mail', key, from: 'a@example.jp', to: 'b@example.jp', raw: Buffer.from(raw) }
    },
    now,
    steadyMs: () => performance.now(),
    sleep: (ms) => delay(ms),
    turn: async () => undefined,
    stopped: () => stopped,
    group: 64,
    width: 4,
    lanes: 2,
    advance: () => undefined,
  })
  ended = true
  await watching
  await channel.close()
}

async function throughput(database: Database, url: URL): Promise<void> {
  const mails = Number(values.mails ?? 10_000)
  const of = await releasedMails(database, mails)
  const cpu = process.cpuUsage()
  const start = performance.now()
  await sendAll(database, of, url)
  const seconds = (performance.now() - start) / 1000
  const used = process.cpuUsage(cpu)
  const taken = readFileSync(log, 'utf8').split('\n').filter(Boolean).length
  say({
    bench: 'smtp',
    mails,
    taken,
    seconds: seconds.toFixed(1),
    perSecond: Math.round(mails / seconds),
    cpuSeconds: ((used.user + used.system) / 1e6).toFixed(1),
  })
}

async function stopUnderLoad(database: Database, url: URL): Promise<void> {
  const of = await releasedMails(database, 20_000)
  const sending = sendAll(database, of, url)
  await delay(2_000)
  await stopSending(of.control, { who: 'eri', at: now(), why: 'bench' })
  const at = Date.now()
  await sending
  const after = readFileSync(log, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Number(line.split(' ')[1]) - at)
  const late = after.filter((ms) => ms > 0)
  say({ bench: 'stop', afterStop: late.length, lastMs: Math.max(0, ...late) })
}

/** 30 % of all bounce, each report two or three times, in any order, a third of them before our own record of a later event. */
async function storm(database: Database): Promise<void> {
  const people = Number(values.people ?? 100_000)
  const of = await releasedMails(database, people)
  await database.query(`update todoke.notice_intents set state = 'attempted', tries = 1 where case_pk = $1`, [
    of.on.casePk,
  ])
  await database.query(
    `insert into todoke.notice_attempts (case_pk, intent, number, channel, key, started_at) select case_pk, id, 1, 'smtp', substr(sha256, 1, 32), now() from todoke.notice_intents where case_pk = $1`,
    [of.on.casePk],
  )
  const random = chance(7)
  const expected = new Map<string, string>()
  const events: DeliveryEvent[] = []
  for (let i = 0; i < people; i++) {
    const key = hex(`text ${i}`, 32)
    const tell = (kind: DeliveryEvent['kind'], code: string) => {
      for (let copies = 1 + Math.floor(random() * 3); copies > 0; copies--)
        events.push({ source: 'dsn', event: `${key}-${kind}`, kind, code, at: now(), about: { by: 'key', key } })
    }
    const bounces = random() < 0.3
    if (bounces) tell('bounced', '5.1.1')
    const told = random() < 0.2
    if (told) tell(bounces ? 'delayed' : 'delivered', '')
    expected.set(hex(`person ${i}`, 32), bounces ? 'bounced' : told ? 'done' : 'attempted')
  }
  for (let i = events.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [events[i], events[j]]
    if (a && b) [events[i], events[j]] = [b, a]
  }
  const start = performance.now()
  const list = async function* () {
    yield* events
  }
  const taken = await takeEvents(of.control, list(), {
    persons: { byAddress: async () => null, byReference: async () => null },
    now,
  })
  const seconds = (performance.now() - start) / 1000
  const rows = await database.query<{ person: string; state: string }>(
    'select person, state from todoke.notice_intents where case_pk = $1',
    [of.on.casePk],
  )
  const different = rows.filter((row) => expected.get(row.person) !== row.state).length
  const rssMiB = Math.round(process.memoryUsage().rss / 2 ** 20)
  say({
    bench: 'storm',
    people,
    events: events.length,
    fresh: taken.fresh,
    seconds: seconds.toFixed(1),
    perSecond: Math.round(events.length / seconds),
    different,
    tripped: taken.tripped,
    rssMiB,
  })
  if (different > 0) process.exitCode = 1
}

const database = await openDatabase({ url: process.env['DATABASE_URL'], embedded })
try {
  const url = await smtpUrl()
  await throughput(database, url)
  await stopUnderLoad(database, url)
  await storm(database)
} finally {
  server.kill('SIGKILL')
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
