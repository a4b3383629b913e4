export {
  type AuditChain,
  type AuditCheck,
  type AuditEvent,
  type AuditHead,
  type AuditRow,
  verifyAudit,
} from './audit-chain.ts'
export { type Attack, type Bilingual, type CaseFile, type Desk, type Exclusion, readCase } from './case-file.ts'
export type { Custody, Decision } from './case-log.ts'
export { type ColumnUse, readMapping, type TableMapping } from './mapping-file.ts'
export { type CaseLog, countOutputRows, openCase, wipeOutputRows } from './open-case.ts'
export type { Statement } from './statement.ts'
