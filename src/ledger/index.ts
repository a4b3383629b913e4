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
export {
  type CountEffect,
  type DecisionEffect,
  effectOf,
  exclusionEffect,
  type JudgedPair,
  withdrawalEffect,
} from './effect.ts'
export { exposureOrder, type GradeRule, graded } from './grading.ts'
export {
  type LedgerBuilder,
  type LedgerOptions,
  type LedgerResult,
  openLedger,
} from './open-ledger.ts'
export { packedBytes, packedOf } from './packed-bytes.ts'
export type { PackedRecords } from './packed-records.ts'
export { type PostalVerdict, postalVerdict } from './postal-check.ts'
export { isTownOfItsOwn, type PostalPlace, postalCodes, postalPlacesOf } from './postal-table.ts'
export { prefectureName } from './prefecture.ts'
export {
  type CombinationRow,
  type HeldRecord,
  type LinkRow,
  ledgerRootOf,
  type PeopleWanted,
  type PersonRow,
  readCombinations,
  readHeldRecords,
  readLinks,
  readPeople,
} from './read-ledger.ts'
export { type ReviewPair, readMerges, readOpenPairs, readPair } from './read-review.ts'
export type { Certainty, Exposure, LedgerRecord } from './record.ts'
export type { IdleDecision } from './settle-decisions.ts'
export { type Strictness, type StrictnessStep, strictnessOf } from './strictness.ts'
export { type PublicRow, SMALL_CELL, suppressed } from './suppress.ts'
export { type Cell, peopleOfCell } from './tables/cell-people.ts'
export {
  type ExposureBook,
  exposureTable,
  type GradeRow,
  type ItemExposure,
  itemExposures,
  readExposureBook,
} from './tables/exposures.ts'
export { type LedgerTable, ledgerTables, type TableId, type TableRow, tableIds } from './tables/ledger-tables.ts'
export { type RecordsAgainst, recordsAgainst } from './tables/records-against.ts'
export type { ProposedWeight, WeightProposal } from './weight-proposal.ts'
export { adoptedWeights, type ScoringWeights, type WeightChange } from './weights.ts'
export type { LeafLines } from './writing/leaf-rows.ts'
