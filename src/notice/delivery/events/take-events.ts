import type { CaseLog } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { type Control, tripBreaker } from '../control/control.ts'
import type { DeliveryEvent } from './event.ts'
import {
  insertEvents,
  type JournalEntry,
  journalOfPerson,
  resolveDoubt,
  type TakenIn,
  type TokenEvent,
} from './queries.ts'

/** So many events in one transaction: a storm neither fills memory nor holds others up. */
const EVENTS_PER_TRANSACTION = 1000

/** Turns an address or a reference into a person; null when nobody of the case has it. */
export interface Persons {
  byAddress(address: string): Promise<string | null>
  byReference(reference: string): Promise<string | null>
}

export interface EventsTaken extends TakenIn {
  readonly read: number
  /** Why sending was stopped by what the events say; null when it was not. */
  readonly tripped: string | null
}

/** Takes in events, in any order and any number of copies, and lets the breaker look at what they say. */
export async function takeEvents(
  control: Control,
  events: AsyncIterable<DeliveryEvent>,
  at: { readonly persons: Persons; now(): Instant },
): Promise<EventsTaken> {
  const { database, casePk } = control
  let [read, fresh, unmatched] = [0, 0, 0]
  let waiting: TokenEvent[] = []
  const flush = async () => {
    const taken = await database.transaction((session) => insertEvents(session, casePk, waiting))
    fresh += taken.fresh
    unmatched += taken.unmatched
    waiting = []
  }
  for await (const event of events) {
    read++
    waiting.push(await tokenEvent(event, at.persons))
    if (waiting.length >= EVENTS_PER_TRANSACTION) await flush()
  }
  if (waiting.length > 0) await flush()
  return { read, fresh, unmatched, tripped: await tripBreaker(control, at.now()) }
}

async function tokenEvent({ about, ...rest }: DeliveryEvent, persons: Persons): Promise<TokenEvent> {
  if (about.by === 'key') return { ...rest, key: about.key, person: '' }
  const person =
    about.by === 'address' ? await persons.byAddress(about.address) : await persons.byReference(about.reference)
  return { ...rest, key: '', person: person ?? '' }
}

/** An officer says of a notice in doubt whether the carrier took it. Gives false when it is not in doubt. */
export async function resolveInDoubt(
  { database, log, casePk }: Control & { readonly log: CaseLog },
  of: {
    readonly person: string
    readonly accepted: boolean
    readonly who: string
    readonly at: Instant
    readonly why: string
  },
): Promise<boolean> {
  const choice = of.accepted ? 'the carrier took it' : 'the carrier did not take it'
  const decision = { kind: 'resolve', subject: `person ${of.person}`, choice, who: of.who, at: of.at, why: of.why }
  const open = await journalOfPerson(database, casePk, of.person)
  if (!open.some((entry) => entry.state === 'inDoubt')) return false
  await log.decide(decision, async (session) => {
    await resolveDoubt(session, casePk, of)
  })
  return true
}

/** What was told to one person, when, and who took it. */
export const personJournal = (
  { database, casePk }: Pick<Control, 'database' | 'casePk'>,
  person: string,
): Promise<readonly JournalEntry[]> => journalOfPerson(database, casePk, person)
