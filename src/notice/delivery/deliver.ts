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
/** How long a carrier that takes nothing at all is left alone. */
const CLOSED_MS = 60_000

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
  /** Hand-overs of a group that are under way at once. */
  readonly width: number
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
  await settle(run)
  for (let round = 1; ; round++) {
    const ends = await Promise.all(Array.from({ length: world.lanes }, () => lane(run)))
    const end = ends.find((e) => e.kind === 'stopped') ?? ends.find((e) => e.kind === 'waiting') ?? DONE
    const settled = await settle(run)
    if (end.kind === 'stopped' || world.stopped()) return end
    if (settled.waitMs === null && !settled.putBack) return end
    // Nothing may be called done while something can still be settled or sent.
    if (round === ROUNDS_MAX) return { kind: 'waiting', until: (world.now() + (settled.waitMs ?? 0)) as Instant }
    if (settled.waitMs !== null) await world.sleep(settled.waitMs)
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
    if (run.stopped()) return { kind: 'stopped', why: 'interrupted' }
    const begun: Begun = await run.journal.begin({ max: run.group, at: run.now() })
    if (begun.kind !== 'started') return begun
    const closed = await handOverAll(run, begun.handOvers)
    if (closed) return { kind: 'waiting', until: (run.now() + CLOSED_MS) as Instant }
  }
}

/**
 * Hands a group over, a few at once, and records every outcome, also when one of them shows that all must end. Gives whether
 * the carrier takes nothing at all.
 */
async function handOverAll(run: Run, group: readonly HandOver[]): Promise<boolean> {
  const faults: Failure[] = []
  let closed = false
  const one = async (handOver: HandOver): Promise<Ended | null> => {
    const { attempt } = handOver
    const back = (code: string, waitMs = 0): Ended => {
      const at = run.now()
      return { outcome: 'notTaken', attempt, at, code, again: (at + waitMs) as Instant, counted: false }
    }
    const parcel = run.stopped() ? null : await opened(run, handOver, faults)
    if (parcel) await run.turn(parcel)
    if (run.stopped()) return back('stopped')
    if (!parcel || faults.length > 0) return back('not as approved')
    if (closed) return back('carrier closed', CLOSED_MS)
    const answer = await run.channel.handOver(parcel)
    run.handedMs.set(attempt, run.steadyMs())
    if (answer.kind === 'pending') return null
    if (answer.kind === 'conflict') faults.push(conflict(run.channel))
    if (answer.kind !== 'closed') return endOf(answer, handOver, run.now())
    closed = true
    return back(answer.code, CLOSED_MS)
  }
  const ends: (Ended | null)[] = []
  const waiting = group.entries()
  // So many at once and no more: whoever presses stop stops all that have not begun.
  const hands = Array.from({ length: Math.min(run.width, group.length) }, async () => {
    for (const [i, handOver] of waiting) ends[i] = await one(handOver)
  })
  await Promise.all(hands)
  const ended = ends.filter((end) => end !== null)
  await run.journal.record(ended)
  for (const end of ended) if (end.outcome !== 'inDoubt') run.handedMs.delete(end.attempt)
  run.advance(ended.filter((end) => end.outcome !== 'notTaken').length)
  if (faults[0]) throw faults[0]
  return closed
}

/** What was approved; null when it is no longer so, which is a fault of the whole. */
async function opened(run: Run, handOver: HandOver, faults: Failure[]): Promise<Parcel | null> {
  try {
    return await run.parcelOf(handOver)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    faults.push(error)
    return null
  }
}

const conflict = (channel: Channel): Failure =>
  new Failure(
    'failed',
    `the carrier of ${channel.id} knows a key of ours with another text: sending has ended; ask the carrier before going on`,
  )

/** How an answer to a first hand-over ends its attempt. */
function endOf(answer: Exclude<Answer, { kind: 'pending' | 'closed' }>, { attempt }: HandOver, at: Instant): Ended {
  switch (answer.kind) {
    case 'accepted':
      return { outcome: 'accepted', attempt, at, receipt: answer.receipt }
    case 'refused':
      return { outcome: 'refused', attempt, at, code: answer.code }
    case 'deferred':
      return { outcome: 'notTaken', attempt, at, code: answer.code, again: at, counted: true }
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
    if (ended === null) continue
    await journal.record([ended])
    putBack ||= ended.outcome === 'notTaken'
    if (way === 'again' && ended.outcome === 'inDoubt') waitMs = Math.max(waitMs ?? 0, ASK_AGAIN_MS)
  }
  return { waitMs, putBack }
}

async function lookUp(run: Run, { attempt, key, file }: HandOver, way: 'lookUp' | 'park'): Promise<Ended | null> {
  const found = way === 'park' ? null : await run.channel.lookUp?.({ key, file })
  const at = run.now()
  if (found?.kind === 'pending') return null
  if (found?.kind === 'accepted') return { outcome: 'accepted', attempt, at, receipt: found.receipt }
  if (found?.kind === 'never')
    return { outcome: 'notTaken', attempt, at, code: 'never arrived', again: at, counted: false }
  return { outcome: 'inDoubt', attempt, at, code: found ? 'no answer to the look-up' : 'no answer' }
}

/** Only yes and no for good count here: "not now" says nothing about the first time. */
async function handOverAgain(run: Run, handOver: HandOver): Promise<Ended | null> {
  const parcel = await run.parcelOf(handOver)
  await run.turn(parcel)
  const answer = await run.channel.handOver(parcel)
  if (answer.kind === 'conflict') throw conflict(run.channel)
  if (answer.kind === 'pending') return null
  if (answer.kind !== 'deferred' && answer.kind !== 'closed') return endOf(answer, handOver, run.now())
  return { outcome: 'inDoubt', attempt: handOver.attempt, at: run.now(), code: `asked again: ${answer.code}` }
}
