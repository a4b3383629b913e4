import type { DataKind } from '#kernel/data-kinds.ts'
import type { Sha256 } from '#kernel/ids.ts'
import type { Signed } from '#kernel/signature.ts'

/** What a firm states about its counts; signed, it can be checked by anybody who has the people's tokens. */
export type CountStatement = {
  readonly statement: 'todoke-count/1'
  readonly case: string
  readonly revision: number
  /** RFC 6962 root over `sha256 path` of every file that was read, sorted by path. */
  readonly evidenceRoot: Sha256
  /** SHA-256 over the canonical JSON of `versions`. */
  readonly rulesHash: string
  readonly versions: { readonly recognizers: string; readonly rules: string; readonly todoke: string }
  readonly ledgerRoot: Sha256
  readonly persons: number
  readonly bounds: { readonly min: number; readonly likely: number; readonly max: number }
  readonly attacks: readonly StatedAttack[]
  readonly master: { readonly hit: number; readonly persons: number }
  /** Rows of evidence: in = ledgered + refused. */
  readonly records: { readonly in: number; readonly ledgered: number; readonly refused: number }
  readonly exclusions: readonly { readonly reason: string; readonly records: number }[]
  /** Pairs of records that wait for a human; the count lies between low and high whatever comes of them. */
  readonly unresolved: { readonly pairs: number; readonly low: number; readonly high: number }
  readonly decisions: { readonly inForce: number; readonly idle: number }
  readonly lacks: readonly string[]
}

export type StatedAttack = {
  readonly id: string
  readonly certainty: string
  readonly persons: number
  readonly records: number
  readonly bounds: { readonly min: number; readonly likely: number; readonly max: number }
  /** How many distinct combinations of items there are. */
  readonly combinations: number
  readonly items: readonly { readonly item: DataKind; readonly persons: number }[]
}

export type SignedCountStatement = Signed<CountStatement>
