export { type ColumnKind, type ColumnValues, type EncodedColumn, encodeColumn } from './columns.ts'
export { decodeColumn } from './decodings.ts'
export { FormerGroups, type FormerRows } from './former-groups.ts'
export { type ColumnShape, GroupedFile } from './grouped-file.ts'
