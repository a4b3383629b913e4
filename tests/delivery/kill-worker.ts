import { setTimeout as delay } from 'node:timers/promises'
import type { Instant } from '#kernel/instant.ts'
// Past the doors: a sender that lives for a moment has no time for everything behind them.
import type { Channel } from '../../src/notice/channels/channel.ts'
import { openSmtp } from '../../src/notice/channels/smtp.ts'
import { deliver } from '../../src/notice/delivery/deliver.ts'
import type { Journal } from '../../src/notice/delivery/journal.ts'
import { postgresJournal } from '../../src/notice/delivery/postgres-journal.ts'
import { whileSole } from '../../src/notice/delivery/queries.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { KillOrder, Point } from './kill-order.ts'

/*
 * A sender that dies where it is told to, by SIGKILL: nothing of it can tidy up. Argument: a KillOrder as JSON. Says `ready`
 * when it begins to send, and `done` when there is nothing left.
 */
const [json] = process.argv.slice(2)
if (json !== undefined) await work(JSON.parse(json))

async function work(order: KillOrder): Promise<void> {
  let met = 0
  const at = (point: Point): void => {
    if (order.dieAt?.point === point && ++met === order.dieAt.times) process.kill(process.pid, 'SIGKILL')
  }
  const database = await openDatabase({ url: order.url, embedded: order.embedded })
  const kept = postgresJournal(database, order.on)
  const journal: Journal = {
    open: () => kept.open(),
    begin: async (ask) => {
      at('before begin')
      const begun = await kept.begin(ask)
      at('after begin')
      return begun
    },
    record: async (ends) => {
      at('before record')
      await kept.record(ends)
      at('after record')
    },
  }
  const real = openSmtp({ url: new URL(order.smtp), connections: 4 })
  const channel: Channel = {
    ...real,
    handOver: async (parcel) => {
      at('before hand-over')
      const answer = await real.handOver(parcel)
      at('after hand-over')
      return answer
    },
  }
  process.stdout.write('ready\n')
  const end = await whileSole(database, order.on, () =>
    deliver({
      journal,
      channel,
      parcelOf: async ({ key }) => {
        const raw = `From: <a@example.jp>\r\nTo: <b@example.jp>\r\nMessage-ID: <${key}@example.jp>\r\n\r\n.\r\n`
        return { kind: 'mail', key, from: 'a@example.jp', to: 'b@example.jp', raw: Buffer.from(raw) }
      },
      now: () => Date.now() as Instant,
      steadyMs: () => performance.now(),
      sleep: (ms) => delay(ms),
      turn: async () => undefined,
      stopped: () => false,
      group: 8,
      width: 4,
      lanes: 2,
      advance: () => undefined,
    }),
  )
  await channel.close()
  await database.close()
  process.stdout.write(`${end?.kind ?? 'held'}\n`)
}
