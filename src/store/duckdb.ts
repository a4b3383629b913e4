import type { DuckDb, DuckDbOptions } from './analytic-database.ts'

/** DuckDB itself takes longer to load than many a command runs that does without it. */
const connections = () => import('./duckdb-connection.ts')

/**
 * Opens a database with every setting stated that could make two runs differ or let a value reach the disk.
 * Throws when the file belongs to another program or the limit is not in DuckDB's words.
 */
export const openDuckDb = async (options: DuckDbOptions): Promise<DuckDb> => (await connections()).connect(options)

/**
 * A connection for questions to files, whose temporary views and variables nobody else sees. All of them share one
 * database that stays open: opening one takes as long as many answers.
 */
export const openReader = async (): Promise<DuckDb> => (await connections()).connectShared()

/** A text as a SQL literal, for the few places that take no parameter (file names of COPY and of views). */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
