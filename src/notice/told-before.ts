import type { Route } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#texts/index.ts'

/** What one person was last told: the newest notice of theirs that a carrier accepted. */
export interface ToldBefore {
  readonly person: PersonToken
  /** The approved batch, such as `b1`. */
  readonly batch: string
  readonly attacks: readonly string[]
  readonly items: readonly DataKind[]
  /** `attack:certainty`, in the order of the attacks; empty when the batch's index did not say. */
  readonly certainty: readonly string[]
  /** Ids of the advice given; empty when the batch's index did not say. */
  readonly advice: readonly string[]
  /** Cause and harm as told (columns `cause` and `harm` of the index); absent when the index did not say. */
  readonly cause?: string
  readonly harm?: string
  readonly variant: string
  readonly route: Route
  readonly language: Language
  /** SHA-256 of what was said, as in the index. */
  readonly sha256: string
  /** When the carrier accepted it. */
  readonly at: Instant
}

/** By person; whoever is not in it was told nothing yet. */
export type ToldBook = ReadonlyMap<PersonToken, ToldBefore>
