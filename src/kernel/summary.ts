import type { DataKind } from './data-kinds.ts'

/** A count as an honest interval. */
export interface Bounds {
  readonly min: number
  readonly likely: number
  readonly max: number
}

/** How many persons lost exactly these items. */
export interface Combination {
  /** In the order of the list of kinds. */
  readonly items: readonly DataKind[]
  readonly persons: number
}

/** One attack in figures. `persons` counts people, `records` counts rows. */
export interface AttackSummary {
  readonly id: string
  readonly certainty: 'confirmed' | 'possible' | 'ruled-out'
  readonly records: number
  readonly persons: number
  readonly bounds: Bounds
  /** Most persons first; they add up to `persons`. */
  readonly combinations: readonly Combination[]
}

/** What changed against the revision before, counted in persons. */
export interface ChangeCounts {
  readonly from: number
  readonly to: number
  readonly new: number
  readonly withdrawn: number
  readonly itemsAdded: number
  readonly itemsRemoved: number
  readonly merged: number
  readonly split: number
}

/** The document `summary.json` (contracts, section 6). */
export interface Summary {
  readonly case: string
  readonly revision: number
  readonly attacks: readonly AttackSummary[]
  readonly persons: number
  readonly bounds: Bounds
  readonly inMaster: number
  readonly masterPersons: number
  readonly balance: { readonly recordsIn: number; readonly recordsLedgered: number; readonly recordsRefused: number }
  readonly review: { readonly pairs: number }
  readonly changes?: ChangeCounts
  /** Rows that count for nobody, by reason: a category of a decision, or the words of case.yaml. */
  readonly exclusions?: readonly { readonly reason: string; readonly records: number }[]
  /** Decisions of officers about records: in force, and of these how many decide nothing now. */
  readonly decisions?: { readonly inForce: number; readonly idle: number }
  /** What the ledger had to do without. */
  readonly lacks?: readonly Lack[]
}

/** `no-master`: who is a customer, what share of them is hit and where else they can be reached is not known. */
export type Lack = 'no-master'
