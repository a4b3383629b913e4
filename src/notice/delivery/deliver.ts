import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Answer, Channel, Parcel } from '../channels/channel.ts'
import type { Begun, Ended, HandOver, Journal } from './journal.ts'
import { recoveryOf } from './recovery.ts'

/** After so many attempts that nobody took, an address counts as refused. */
const TRIES_MAX = 12
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 6 * 3_600_000
const ROUNDS_MAX = 4
const ASK_AGAIN_MS = 1000

/** Everything a delivery touches. Time comes in two kinds: the wall's, which may jump, and one that only grows. */
export interface DeliveryWorld {
  readonly journal: Journal
  readonly channel: Channel
  /** Opens what was approved. Throws a Failure when it is not as it was approved; then nothing more is sent. */
  parcelOf(handOver: HandOver): Promise<Parcel>
  now(): Instant
  /** Milliseconds since any moment; never set back. */
  steadyMs(): number
  sleep(ms: number): Promise<void>
  /** Resolves when the next parcel may go, by the limits of the whole and of its domain. */
  turn(parcel: Parcel): Promise<void>
  /** Whether somebody pressed stop; asked before each single hand-over. */
  stopped(): boolean
  /** Attempts in one transaction. */
  readonly group: number
  /** Groups that are under way at once. */
  readonly lanes: number
  /** Tells how many more have an outcome. */
  advance(notices: number): void
}

/** Why a delivery came to its end. Of what is left, `status` tells. */
export type DeliveryEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped'; readonly why: string }
  | { readonly kind: 'waiting'; readonly until: Instant }

/**
 * Delivers what is due: attempt in the journal, commit, hand over, record. Whatever breaks in between ends the delivery;
 * the next one begins by settling what this one left open. One delivery at a time for a journal.
 */
export async function deliver(world: DeliveryWorld): Promise<DeliveryEnd> {
  const run: Run = { ...world, startedMs: world.steadyMs(), handedMs: new Map() }
  let settled = await settle(run)
  for (let round = 1; ; round++) {
    const ends = await Promise.all(Array.from({ length: world.lanes }, () => lane(run)))
    const end = ends.find((e) => e.kind === 'stopped') ?? ends.find((e) => e.kind === 'waiting') ?? DONE
    settled = await settle(run)
    if (end.kind === 'stopped' || world.stopped() || round === ROUNDS_MAX) return end
    if (settled.waitMs !== null) await world.sleep(settled.waitMs)
    else if (!settled.putBack) return end
  }
}

const DONE: DeliveryEnd = { kind: 'done' }

/** A delivery under way. `handedMs`: when this run last handed an attempt over, by the steady clock. */
interface Run extends DeliveryWorld {
  readonly startedMs: number
  readonly handedMs: Map<string, number>
}

async function lane(run: Run): Promise<DeliveryEnd> {
  for (;;) {
    const begun: Begun = await run.journal.begin({ max: run.group, at: run.now() })
    if (begun.kind !== 'started') return begun
    await handOverAll(run, begun.handOvers)
  }
}

/** Hands a group over, all at once, and records every outcome, also when one of them shows that all must end. */
async function handOverAll(world: Run, group: readonly HandOver[]): Promise<void> {
  const faults: Failure[] = []
  const ends = await Promise.all(
    group.map(async (handOver): Promise<Ended> => {
      const { attempt } = handOver
      const back = (code: string): Ended => ({
        outcome: 'notTaken',
        attempt,
        at: world.now(),
        code,
        again: world.now(),
      })
      let parcel: Parcel
      try {
        parcel = await world.parcelOf(handOver)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        faults.push(error)
        return back('not as approved')
      }
      await world.turn(parcel)
      if (faults.length > 0 || world.stopped()) return back('stopped')
      const answer = await world.channel.handOver(parcel)
      world.handedMs.set(attempt, world.steadyMs())
      if (answer.kind === 'conflict') faults.push(conflict(world.channel))
      return endOf(answer, handOver, world.now())
    }),
  )
  await world.journal.record(ends)
  for (const end of ends) if (end.outcome !== 'inDoubt') world.handedMs.delete(end.attempt)
  world.advance(ends.filter((end) => end.outcome !== 'notTaken').length)
  if (faults[0]) throw faults[0]
}

const conflict = (channel: Channel): Failure =>
  new Failure(
    'failed',
    `the carrier of ${channel.id} knows a key of ours with another text: sending has ended; ask the carrier before going on`,
  )

/** How an answer to a first hand-over ends its attempt. */
function endOf(answer: Answer, { attempt }: HandOver, at: Instant): Ended {
  switch (answer.kind) {
    case 'accepted':
      return { outcome: 'accepted', attempt, at, receipt: answer.receipt }
    case 'refused':
      return { outcome: 'refused', attempt, at, code: answer.code }
    case 'deferred':
      return { outcome: 'notTaken', attempt, at, code: answer.code, again: at }
    case 'conflict':
    case 'unknown':
      return { outcome: 'inDoubt', attempt, at, code: answer.code }
    default:
      return answer satisfies never
  }
}

/** When an intent that was not taken so often is tried again; null when it has been tried enough. */
export function againAfter(tries: number, at: Instant): Instant | null {
  if (tries >= TRIES_MAX) return null
  return (at + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1))) as Instant
}

interface Settled {
  /** How long to wait before more can be settled; null when nothing can. */
  readonly waitMs: number | null
  /** Whether something may now be attempted again. */
  readonly putBack: boolean
}

/** Settles what is open as far as it may be. */
async function settle(run: Run): Promise<Settled> {
  const { channel, journal } = run
  let waitMs: number | null = null
  let putBack = false
  for (const handOver of await journal.open()) {
    if (run.stopped()) return { waitMs: null, putBack: false }
    const waitedMs = run.steadyMs() - (run.handedMs.get(handOver.attempt) ?? run.startedMs)
    const way = recoveryOf(channel, { ageMs: run.now() - handOver.startedAt, waitedMs })
    if (way === 'wait') {
      waitMs = Math.max(waitMs ?? 0, channel.acceptanceDelayMsMax - waitedMs)
      continue
    }
    const ended = way === 'again' ? await handOverAgain(run, handOver) : await lookUp(run, handOver, way)
    await journal.record([ended])
    putBack ||= ended.outcome === 'notTaken'
    if (way === 'again' && ended.outcome === 'inDoubt') waitMs = Math.max(waitMs ?? 0, ASK_AGAIN_MS)
  }
  return { waitMs, putBack }
}

async function lookUp(run: Run, { attempt, key }: HandOver, way: 'lookUp' | 'park'): Promise<Ended> {
  const found = way === 'park' ? null : await run.channel.lookUp?.(key)
  const at = run.now()
  if (found?.kind === 'accepted') return { outcome: 'accepted', attempt, at, receipt: found.receipt }
  if (found?.kind === 'never') return { outcome: 'notTaken', attempt, at, code: 'never arrived', again: at }
  return { outcome: 'inDoubt', attempt, at, code: found ? 'no answer to the look-up' : 'no answer' }
}

/** Only yes and no for good count here: "not now" says nothing about the first time. */
async function handOverAgain(run: Run, handOver: HandOver): Promise<Ended> {
  const parcel = await run.parcelOf(handOver)
  await run.turn(parcel)
  const answer = await run.channel.handOver(parcel)
  if (answer.kind === 'conflict') throw conflict(run.channel)
  if (answer.kind !== 'deferred') return endOf(answer, handOver, run.now())
  return { outcome: 'inDoubt', attempt: handOver.attempt, at: run.now(), code: `asked again: ${answer.code}` }
}
