import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Instant } from '#kernel/instant.ts'
import { type BatchOnChannel, deliveryStatus, resolveInDoubt } from '#notice/index.ts'
import { type Database, openDatabase } from '#store/index.ts'
import { type KillOrder, points } from './kill-order.ts'
import { releasedMails } from './released-mails.ts'
import { chance } from './simulated-world.ts'

const WORKER = fileURLToPath(new URL('./kill-worker.ts', import.meta.url))
const SERVER = fileURLToPath(new URL('./smtp-child.ts', import.meta.url))
const NODE = {
  execArgv: ['--disable-warning=ExperimentalWarning'],
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'] as ('ignore' | 'pipe' | 'inherit' | 'ipc')[],
}

export interface KillWish {
  readonly folder: string
  readonly kills: number
  readonly notices: number
  readonly seed: number
  readonly url: string | undefined
  readonly embedded: KillOrder['embedded']
  /** After so many minutes no more is killed, however many there were. */
  readonly minutesMax?: number
  /** Called after each kill with how many there were. */
  told?(kills: number): void
}

export interface KillOutcome {
  readonly kills: number
  readonly byPoint: Readonly<Record<string, number>>
  /** In the journal as accepted and never taken; taken more than once; never taken at the end. */
  readonly falselyAccepted: number
  readonly duplicates: number
  readonly lost: number
  /** How many were in doubt before somebody looked them up. */
  readonly inDoubt: number
}

/**
 * Sends to a real mail server over a real database while the sender is killed with SIGKILL: half of the times at a named point,
 * else at any moment. Then somebody looks up every doubt in the server's log, the rest is sent, and all is counted.
 */
export async function runKills(wish: KillWish): Promise<KillOutcome> {
  const log = join(wish.folder, 'taken.log')
  writeFileSync(log, '')
  const server = fork(SERVER, [log], NODE)
  const smtp = `smtp://127.0.0.1:${await firstLine(server)}`
  const database = await openDatabase({ url: wish.url, embedded: wish.embedded })
  try {
    const { control, on } = await releasedMails(database, wish.notices)
    const byPoint = await kill(wish, { url: wish.url, embedded: wish.embedded, on, smtp, dieAt: null })
    const order: KillOrder = { url: wish.url, embedded: wish.embedded, on, smtp, dieAt: null }
    await runToEnd(order)
    const before = await deliveryStatus(control)
    const inDoubt = before.counts.filter((c) => c.state === 'inDoubt').reduce((sum, c) => sum + c.notices, 0)
    const falselyAccepted = await falseYes(database, on, taken(log))
    await lookUpDoubts(control, on, taken(log))
    await runToEnd(order)
    const all = [...taken(log).values()]
    const kills = Object.values(byPoint).reduce((a, b) => a + b, 0)
    return {
      kills,
      byPoint,
      falselyAccepted,
      duplicates: all.filter((n) => n > 1).length,
      lost: wish.notices - all.length,
      inDoubt,
    }
  } finally {
    server.kill('SIGKILL')
    await database.close()
  }
}

/** How often the server took each key. */
function taken(log: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8').split('\n').filter(Boolean)) {
    const key = line.slice(0, 32)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

async function kill(wish: KillWish, order: KillOrder): Promise<Record<string, number>> {
  const random = chance(wish.seed)
  const byPoint: Record<string, number> = {}
  const until = Date.now() + (wish.minutesMax ?? Number.POSITIVE_INFINITY) * 60_000
  for (let kills = 0; kills < wish.kills && Date.now() < until; ) {
    const point = points[Math.floor(random() * points.length)] ?? 'after begin'
    const dieAt = random() < 0.5 ? { point, times: 1 + Math.floor(random() * 6) } : null
    const worker = fork(WORKER, [JSON.stringify({ ...order, dieAt })], NODE)
    const gone = once(worker, 'exit')
    await firstLine(worker)
    if (dieAt === null) {
      await delay(random() * 150)
      worker.kill('SIGKILL')
    }
    const [, signal] = await gone
    // A worker that was through before its point came was not killed.
    if (signal !== 'SIGKILL') continue
    kills++
    const name = dieAt?.point ?? 'any moment'
    byPoint[name] = (byPoint[name] ?? 0) + 1
    wish.told?.(kills)
  }
  return byPoint
}

async function runToEnd(order: KillOrder): Promise<void> {
  const worker = fork(WORKER, [JSON.stringify({ ...order, dieAt: null })], NODE)
  const [code] = await once(worker, 'exit')
  if (code !== 0) throw new Error(`the sender ended with ${code}`)
}

async function falseYes(database: Database, on: BatchOnChannel, times: ReadonlyMap<string, number>): Promise<number> {
  const rows = await database.query<{ key: string }>(
    `select substr(sha256, 1, 32) as key from todoke.notice_intents where case_pk = $1 and state = 'accepted'`,
    [on.casePk],
  )
  return rows.filter(({ key }) => !times.has(key)).length
}

async function lookUpDoubts(
  control: Parameters<typeof resolveInDoubt>[0],
  on: BatchOnChannel,
  times: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = await control.database.query<{ person: string; key: string }>(
    `select person, substr(sha256, 1, 32) as key from todoke.notice_intents where case_pk = $1 and state = 'inDoubt'`,
    [on.casePk],
  )
  for (const { person, key } of rows)
    await resolveInDoubt(control, {
      person,
      accepted: times.has(key),
      who: 'eri',
      at: Date.now() as Instant,
      why: "in the server's log",
    })
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('a child without output')
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => ['']),
  ])
  return String(line)
}
