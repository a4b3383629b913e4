import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { type Database, openDatabase, openWorkspaceKey, storePlaces } from '#store/index.ts'
import type { Io } from './command.ts'

/** The key and the database of whoever runs the command; the database is let go when the command ends. */
export async function openWorkspace(io: Io): Promise<{ readonly key: WorkspaceKey; readonly database: Database }> {
  const places = storePlaces({ env: io.env, home: io.home, uid: process.getuid?.() ?? -1 })
  const key = await openWorkspaceKey(places.key)
  io.progress.stage('starting the database', 0)
  const database = await openDatabase(places.database)
  io.cleanup(() => database.close())
  return { key, database }
}
