export { type Attack, type Bilingual, type CaseFile, type Desk, type Exclusion, readCase } from './case-file.ts'
export { type ColumnUse, readMapping, type TableMapping } from './mapping-file.ts'
export type { Statement } from './statement.ts'
