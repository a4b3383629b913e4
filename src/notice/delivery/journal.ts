import type { PersonToken } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'

/** How far a notice is (contracts, section 4). */
export const intentStates = ['intended', 'attempted', 'accepted', 'inDoubt', 'bounced', 'returned', 'done'] as const
export type IntentState = (typeof intentStates)[number]

/** Ways on which something is handed over; a substitute measure is not. */
export type CarriedRoute = 'letter' | 'email' | 'sms'

/** Which part of a case's journal a worker works on. */
export interface BatchOnChannel {
  readonly casePk: string
  readonly batch: string
  readonly route: CarriedRoute
  readonly channel: string
}

/** One attempt that is in the journal and may be handed over. */
export interface HandOver {
  readonly attempt: string
  readonly intent: string
  readonly person: PersonToken
  readonly sha256: string
  readonly generation: number
  readonly route: CarriedRoute
  /** The approved file, relative to OUT, and its hash at the approval. */
  readonly file: string
  readonly page: number
  readonly fileSha256: string
  /** Equal for every attempt of one intent: the carrier's idempotency key, and the left part of the Message-ID. */
  readonly key: string
  readonly startedAt: Instant
}

/**
 * What ends an attempt. `refused` is for good; `notTaken` lets the intent be attempted again, not before `again`: `counted` when
 * the address turned it away, so that the waits grow and end; else nothing was said about the address.
 */
export type Ended =
  | { readonly outcome: 'accepted'; readonly attempt: string; readonly at: Instant; readonly receipt: string }
  | { readonly outcome: 'refused'; readonly attempt: string; readonly at: Instant; readonly code: string }
  | {
      readonly outcome: 'notTaken'
      readonly attempt: string
      readonly at: Instant
      readonly code: string
      readonly again: Instant
      readonly counted: boolean
    }
  | { readonly outcome: 'inDoubt'; readonly attempt: string; readonly at: Instant; readonly code: string }

export type Begun =
  | { readonly kind: 'started'; readonly handOvers: readonly HandOver[] }
  | { readonly kind: 'stopped'; readonly why: string }
  /** Something is left, but not before `until`. */
  | { readonly kind: 'waiting'; readonly until: Instant }
  | { readonly kind: 'done' }

/** The journal of one batch on one channel. Every method is one transaction: all of it, or nothing. */
export interface Journal {
  /** Enters attempts for at most `max` intents whose turn it is, unless the stop flag is set. Only then may they be handed over. */
  begin(ask: { readonly max: number; readonly at: Instant }): Promise<Begun>
  /** Enters how attempts ended. An attempt that has ended already, other than in doubt, is left as it is. */
  record(ends: readonly Ended[]): Promise<void>
  /** Attempts whose outcome is not known: left by a worker that died, or in doubt. Oldest first. */
  open(): Promise<readonly HandOver[]>
}

/** The key of an intent. It holds the hash of what is said, so that another text can never pass under it. */
export const keyOf = (sha256: string, generation: number): string =>
  generation === 1 ? sha256.slice(0, 32) : `${sha256.slice(0, 32)}.${generation}`
