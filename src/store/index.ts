export { type Cell, type CellRow, type ColumnType, type ColumnValues, type DuckDb, openDuckDb } from './duckdb.ts'
export { copyToParquet, openParquetWriter, type ParquetWriter, parquetMarks, queryParquet } from './parquet-writer.ts'
