import type { BatchOnChannel, Journal } from './journal.ts'
import { beginAttempts, type Database, openAttempts, recordEnds } from './queries.ts'

/** The journal of a batch on a channel in PostgreSQL; what a method has resolved with is on the disk. */
export const postgresJournal = (database: Database, of: BatchOnChannel): Journal => ({
  begin: (ask) => database.transaction((session) => beginAttempts(session, of, ask)),
  record: (ends) => database.transaction((session) => recordEnds(session, of, ends)),
  open: () => openAttempts(database, of),
})
