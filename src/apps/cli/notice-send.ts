import { setTimeout as delay } from 'node:timers/promises'
import { Failure } from '#kernel/failure.ts'
import {
  type BatchOnChannel,
  type BatchRow,
  type Channel,
  type Control,
  type DeliveryEnd,
  type DeliveryWorld,
  deliver,
  domainOf,
  type Limits,
  noticePk,
  pacer,
  postgresJournal,
  standingOf,
  switchNow,
  tripBreaker,
  whileSole,
} from '#notice/index.ts'
import type { Io } from './command.ts'
import { inDatabase } from './notice-approve.ts'
import { readBatch } from './notice-batch.ts'
import type { NoticeCase } from './notice-case.ts'
import { openParcels } from './notice-parcels.ts'

/** What is under way when stop is pressed may still end well; then the lines are cut. */
const GRACE_MS = 600
/** How often the stop flag is looked at while mails are under way. */
const LOOK_MS = 50
/** How often the breaker looks at what came back. */
const BREAKER_MS = 1000
/** Longer than this is not waited for; the next `send` goes on. */
const PATIENCE_MS = 600_000

export interface SendWish {
  readonly batch: string
  readonly channel: Channel
  readonly limits: Limits
  /** Attempts in one transaction, hand-overs of them at once, and transactions under way at once. */
  readonly group: number
  readonly width: number
  readonly lanes: number
}

/** The controls of a case that was opened. */
export const controlOf = async (of: NoticeCase): Promise<Control> => ({
  casePk: await noticePk(inDatabase(of)),
  database: of.database,
  log: of.log,
})

/** Checks that a batch is released and is what was released, and of the ledger of today. Throws a Failure that says what is not. */
export async function releasedBatch(
  of: NoticeCase,
  batch: string,
): Promise<{ readonly specimen: boolean; readonly rows: readonly BatchRow[] }> {
  const { composed, release } = await standingOf(inDatabase(of), batch)
  if (!composed || !release)
    throw new Failure('failed', `batch ${batch} is not released: two officers approve it first (todoke notice approve)`)
  const found = await readBatch(of, batch, composed.author)
  if (found.head.ledgerRoot !== of.manifest.ledgerRoot)
    throw new Failure(
      'failed',
      `the ledger has changed since batch ${batch} was approved: compose again; whoever was not told yet comes into the next batch`,
    )
  if (found.root !== release.root)
    throw new Failure(
      'failed',
      `batch ${batch} is not what was approved: its approval holds no longer; put the files back (todoke verify names them) or compose and approve anew`,
    )
  return { specimen: composed.specimen, rows: found.rows }
}

/** The route of what a channel takes. */
export const ROUTES = { mail: 'email', letter: 'letter', sms: 'sms' } as const

/**
 * Sends what is open of a batch over one channel until it is through, stopped, or has to wait long. Throws a Failure when
 * another process is sending it, or when something is not as approved.
 */
export async function sendBatch(of: NoticeCase, wish: SendWish, io: Io): Promise<DeliveryEnd> {
  const control = await controlOf(of)
  const { casePk, database } = control
  const on: BatchOnChannel = { casePk, batch: wish.batch, route: ROUTES[wish.channel.takes], channel: wish.channel.id }
  const parcels = await openParcels(of)
  const watch = watchStop(control, wish.channel, io)
  const turn = pacer(wish.limits, { steadyMs: () => performance.now(), sleep: delay })
  const world: DeliveryWorld = {
    journal: postgresJournal(database, on),
    channel: wish.channel,
    parcelOf: parcels.parcelOf,
    now: io.now,
    steadyMs: () => performance.now(),
    sleep: async (ms) => {
      for (let waited = 0; waited < ms && !watch.stopped(); waited += LOOK_MS)
        await delay(Math.min(LOOK_MS, ms - waited))
    },
    turn: (parcel) => turn(parcel.kind === 'mail' ? domainOf(parcel.to) : ''),
    stopped: watch.stopped,
    group: wish.group,
    width: wish.width,
    lanes: wish.lanes,
    advance: (notices) => {
      io.progress.advance(notices)
      watch.lookSoon()
    },
  }
  try {
    const end = await whileSole(database, on, () => untilThrough(world))
    if (end === null)
      throw new Failure('failed', `batch ${wish.batch} is being sent by another process: wait for it, or stop it there`)
    return end
  } finally {
    await watch.end()
    await wish.channel.close()
    await parcels.close()
  }
}

async function untilThrough(world: DeliveryWorld): Promise<DeliveryEnd> {
  for (;;) {
    const end = await deliver(world)
    if (end.kind !== 'waiting' || end.until - world.now() > PATIENCE_MS || world.stopped()) return end
    await world.sleep(Math.max(LOOK_MS, end.until - world.now()))
  }
}

/** Looks at the stop flag and at the breaker several times a second, and cuts the lines when it is set or Ctrl-C is pressed. */
function watchStop(
  control: Control,
  channel: Channel,
  io: Io,
): { stopped(): boolean; lookSoon(): void; end(): Promise<void> } {
  let stopped = io.signal.aborted
  let ended = false
  let dirty = true
  let next = 0
  const look = async (): Promise<void> => {
    while (!ended && !stopped) {
      if (dirty && performance.now() >= next) {
        dirty = false
        next = performance.now() + BREAKER_MS
        await tripBreaker(control, io.now())
      }
      stopped = io.signal.aborted || (await switchNow(control))?.stopped !== false
      await delay(stopped ? GRACE_MS : LOOK_MS)
    }
    if (!ended) await channel.close()
  }
  let broken: unknown = null
  // Who cannot look at the flag must not go on.
  const looking = look().catch((error: unknown) => {
    broken = error
    stopped = true
  })
  return {
    stopped: () => stopped,
    lookSoon: () => {
      dirty = true
    },
    end: async () => {
      ended = true
      await looking
      if (broken !== null) throw broken
    },
  }
}
