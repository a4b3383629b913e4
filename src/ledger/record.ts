import type { Role, SourceAddress } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'

/** How sure it is that the attacker got it; a later grade overrules an earlier one only by evidence. */
export type Exposure = 'reachable' | 'accessed' | 'taken' | 'ruled-out'
export type Certainty = 'confirmed' | 'possible' | 'ruled-out'

/** Least sure first; 0 where nothing was said. */
export const certaintyRank = (certainty: Certainty | undefined): number =>
  certainty === undefined ? 0 : ['ruled-out', 'possible', 'confirmed'].indexOf(certainty) + 1

/**
 * One row or document about one person, as found (not yet normalised for comparison). Plain values: lives in memory
 * only, never in a job, a log or an output.
 */
export interface LedgerRecord extends SourceAddress {
  /** One row can speak of two people; each is a record of its own. */
  readonly role: Role
  /** Attack id of case.yaml; empty for masters, which are not leaked by themselves. */
  readonly attack: string
  readonly certainty: Certainty
  readonly exposure: Exposure
  /** Items of this person in this record, junk cells included; for masters what the firm holds. */
  readonly items: readonly DataKind[]
  /** Joined values by item, several where a row holds several (two phones). Normal forms of contracts, section 7. */
  readonly values: Readonly<Partial<Record<DataKind, readonly string[]>>>
}
