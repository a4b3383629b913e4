export { type AdoptedWeights, readProposal } from './adopted-weights.ts'
export {
  type AuditChain,
  type AuditCheck,
  type AuditEvent,
  type AuditHead,
  type AuditRow,
  verifyAudit,
} from './audit-chain.ts'
export type { Bilingual } from './bilingual.ts'
export { type Attack, type CaseFile, type Desk, type Exclusion, readCase } from './case-file.ts'
export type { Custody, Decision } from './case-log.ts'
export {
  type ColumnChoice,
  type ColumnRef,
  type ColumnRuling,
  columnDecision,
  columnId,
  columnRulings,
  columnRulingsOfTrail,
  isColumnChoice,
  withColumnRulings,
} from './column-decisions.ts'
export type { Contradiction, ContradictionKind, Place } from './contradiction.ts'
export { type Compared, contradictions } from './contradictions.ts'
export type { DeliveryPolicy } from './delivery-policy.ts'
export type { CustodyNote, FilePassword } from './evidence-notes.ts'
export type { Grade } from './grades.ts'
export {
  type Deciding,
  type ExclusionReason,
  exclusionDecision,
  exclusionReasons,
  type LedgerRuling,
  ledgerRulings,
  pairDecision,
  rulingId,
  subjectOfRuling,
  withdrawal,
} from './ledger-decisions.ts'
export { type ColumnUse, readMapping, type TableMapping } from './mapping-file.ts'
export { type BookTask, type MaySay, maySay, type NoLonger } from './may-say.ts'
export type { ToldPeople } from './notice-check.ts'
export { type CaseLog, countOutputRows, openCase, wipeOutputRows } from './open-case.ts'
export type { Principal } from './principals.ts'
export { kindsOf, proposals } from './proposals.ts'
export { caseDuties } from './protective-duties.ts'
export {
  freeName,
  type Publication,
  type PublicationKind,
  type PublicVersion,
  recordedVersions,
  subjectOf,
} from './publication.ts'
export { type RecognizerFault, readRecognizers, type WrittenRecognizer } from './recognizer-file.ts'
export type { InventorySystem, Measure, Protection, Response, ResponseEntry, ResponseVerb } from './response.ts'
export type { Statement } from './statement.ts'
export { type BookEntry, type Cause, type Standing, statementBook } from './statement-book.ts'
export { type PaperToRead, readPage, readPaper, type ToldDocument } from './told-document.ts'
export { type PersonDecision, type PersonStanding, type Representative, standings } from './told-person.ts'
export { readVersion, type VersionRecord, versionRecord } from './version-record.ts'
