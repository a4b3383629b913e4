export { assembleRecords, type RowFindings } from './assemble-records.ts'
export { type LedgerDecision, pairId, type RecordRef } from './decision.ts'
export {
  type AttackDifference,
  type DifferenceKind,
  diffLedger,
  type LedgerDiff,
  type PersonDifference,
  revisionsOf,
  type Telling,
} from './diff.ts'
export { type DecisionEffect, effectOf, type JudgedPair } from './effect.ts'
export {
  type LedgerBuilder,
  type LedgerOptions,
  type LedgerResult,
  openLedger,
} from './open-ledger.ts'
export {
  type CombinationRow,
  type LinkRow,
  ledgerLines,
  ledgerRootOf,
  type PeopleWanted,
  type PersonRow,
  readCombinations,
  readLinks,
  readPeople,
} from './read-ledger.ts'
export { type ReviewPair, readMerges, readOpenPairs, readPair } from './read-review.ts'
export type { Certainty, Exposure, LedgerRecord } from './record.ts'
export type { IdleDecision } from './settle-decisions.ts'
