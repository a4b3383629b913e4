export { assembleRecords, type RowFindings } from './assemble-records.ts'
export type { LedgerDecision, RecordRef } from './decision.ts'
export {
  type LedgerBuilder,
  type LedgerOptions,
  type LedgerResult,
  openLedger,
} from './open-ledger.ts'
export {
  type CombinationRow,
  type LinkRow,
  ledgerRootOf,
  type PeopleWanted,
  type PersonRow,
  readCombinations,
  readLinks,
  readPeople,
} from './read-ledger.ts'
export type { Certainty, Exposure, LedgerRecord } from './record.ts'
