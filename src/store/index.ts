export { type Database, type DatabaseSettings, openDatabase, type Session } from './database.ts'
export {
  type Cell,
  type CellRow,
  type ColumnType,
  type ColumnValues,
  type DuckDb,
  openDuckDb,
  sqlText,
} from './duckdb.ts'
export { type EmbeddedSettings, isInitialised, runningServer } from './embedded-postgres.ts'
export { copyToParquet, openParquetWriter, type ParquetWriter, parquetMarks, queryParquet } from './parquet-writer.ts'
export { type StorePlaces, type Surroundings, storePlaces } from './places.ts'
export { postgresPackage } from './postgres-binaries.ts'
export type { RowSource, SourceColumn } from './row-source.ts'
export { destroySealedKey, type SealedRecord, writeSealedFile } from './sealed-file.ts'
export type { SealedSettings } from './sealed-format.ts'
export { openSealedFile, type SealedReader } from './sealed-reader.ts'
export { openSealedStream, SealedStream } from './sealed-stream.ts'
export { type KeySettings, openWorkspaceKey, readKeyFile } from './workspace-key.ts'
