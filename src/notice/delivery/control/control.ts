import type { CaseLog } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { CarriedRoute } from '../journal.ts'
import { peopleDays } from '../waves.ts'
import { breakerTrips } from './breaker.ts'
import {
  breakerFigures,
  type Database,
  type InDoubt,
  inDoubtOf,
  insertPace,
  openWaves,
  type StateCount,
  type Switch,
  setStopped,
  stateCounts,
  switchOf,
  type Wave,
  wavesOf,
} from './queries.ts'

/** Who presses what, when and why. */
export interface Act {
  readonly who: string
  readonly at: Instant
  readonly why: string
}

/** The controls of one case's delivery. */
export interface Control {
  readonly casePk: string
  readonly database: Database
  readonly log: CaseLog
}

/** The stop button: when this resolves, no worker begins anything more. The flag comes first, the trail after it. */
export async function stopSending({ database, log, casePk }: Control, { who, at, why }: Act): Promise<void> {
  const stopped = await setStopped(database, casePk, { stopped: true, at, who, why })
  if (!stopped) throw new Failure('input', 'there is nothing to stop: nothing of this case has been released')
  await log.audit({ at, actor: who, action: 'stop sending', object: 'notices', reason: why })
}

/** Allows sending again after a stop. */
export async function allowSending({ database, log, casePk }: Control, { who, at, why }: Act): Promise<void> {
  const found = await switchOf(database, casePk)
  if (!found?.stopped) return
  const decision = {
    kind: 'resume',
    subject: 'sending',
    choice: 'go on',
    who,
    at,
    why: `${why} (it was stopped: ${found.why})`,
  }
  await log.decide(decision, async (session) => {
    await setStopped(session, casePk, { stopped: false, at, who, why })
  })
}

/** Stops by itself when bounces, complaints or a report of wrong items say so. Gives the reason, or null. */
export async function tripBreaker({ database, log, casePk }: Control, at: Instant): Promise<string | null> {
  const why = breakerTrips(await breakerFigures(database, casePk))
  if (why === null || (await switchOf(database, casePk))?.stopped) return why
  await setStopped(database, casePk, { stopped: true, at, who: 'breaker', why })
  await log.audit({ at, actor: 'breaker', action: 'stop sending', object: 'notices', reason: why })
  return why
}

/**
 * Opens the next wave of a batch, or all that are left. Throws a Failure while the wave before it is not through, unless all
 * are opened by a decision of an officer.
 */
export async function openNextWave(
  { database, log, casePk }: Control,
  of: Act & { readonly batch: string; readonly route: CarriedRoute; readonly all: boolean },
): Promise<readonly number[]> {
  const waves = (await wavesOf(database, casePk, of.batch)).filter((wave) => wave.route === of.route)
  const closed = waves.filter((wave) => wave.openedAt === null).map((wave) => wave.wave)
  const next = of.all ? closed : closed.slice(0, 1)
  if (next.length === 0) return []
  const unfinished = waves.find((wave) => wave.openedAt !== null && waitingIn(wave) > 0)
  if (unfinished && !of.all)
    throw new Failure(
      'failed',
      `wave ${unfinished.wave} is not through (${waitingIn(unfinished)} to go): send it first, look at its bounces, then open the next`,
    )
  const decision = {
    kind: 'wave',
    subject: `batch ${of.batch}`,
    choice: `open ${of.route} ${next.join(', ')}`,
    who: of.who,
    at: of.at,
    why: `${of.why}; before it: ${toldSoFar(waves)}`,
  }
  await log.decide(decision, async (session) => {
    await openWaves(session, { ...of, casePk, waves: next })
  })
  return next
}

/** Notices of a wave that are not through yet. */
export const waitingIn = ({ states }: Wave): number => (states.intended ?? 0) + (states.attempted ?? 0)

const toldSoFar = (waves: readonly Wave[]): string => {
  const sum = (state: keyof Wave['states']) => waves.reduce((all, wave) => all + (wave.states[state] ?? 0), 0)
  return `${sum('accepted') + sum('done')} accepted, ${sum('bounced')} bounced, ${sum('inDoubt')} in doubt`
}

/** A daily ceiling because the desk can take no more calls. It lets people wait, so it is a decision, with what it costs. */
export async function setPace(
  { log, casePk, database }: Control,
  of: Act & { readonly batch: string; readonly perDay: number },
): Promise<number> {
  const waves = await wavesOf(database, casePk, of.batch)
  const people = waves.reduce((all, wave) => all + (wave.states.intended ?? 0), 0)
  const cost = peopleDays(people, of.perDay)
  const choice = `${of.perDay} a day: ${people} people wait ${cost} days in all`
  const decision = { kind: 'delay', subject: `batch ${of.batch}`, choice, who: of.who, at: of.at, why: of.why }
  await log.decide(decision, (session) => insertPace(session, { ...of, casePk, peopleDays: cost }))
  return cost
}

/** How a case's delivery stands. */
export interface DeliveryStatus {
  readonly counts: readonly StateCount[]
  readonly switch: Switch | null
  readonly inDoubt: readonly InDoubt[]
}

const IN_DOUBT_SHOWN = 200

export async function deliveryStatus({
  database,
  casePk,
}: Pick<Control, 'database' | 'casePk'>): Promise<DeliveryStatus> {
  return {
    counts: await stateCounts(database, casePk),
    switch: await switchOf(database, casePk),
    inDoubt: await inDoubtOf(database, casePk, IN_DOUBT_SHOWN),
  }
}

export const wavesOfBatch = (
  { database, casePk }: Pick<Control, 'database' | 'casePk'>,
  batch: string,
): Promise<readonly Wave[]> => wavesOf(database, casePk, batch)
export const switchNow = ({ database, casePk }: Pick<Control, 'database' | 'casePk'>): Promise<Switch | null> =>
  switchOf(database, casePk)
