import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FormerLink } from './person-ids.ts'
import { parquetMarks, queryParquet } from './queries.ts'

/** The ledger of an earlier run: its revision, what it was made from, and who its records belonged to. */
export interface FormerLedgerFiles {
  readonly folder: string
  readonly revision: number
  readonly fingerprint: string
  readonly links: readonly FormerLink[]
}

/**
 * Reads the ledger in a folder. Gives null when there is none or when it is of another case, since ids of one case
 * mean nothing in another.
 */
export async function readFormerLedger(folder: string | null, caseId: string): Promise<FormerLedgerFiles | null> {
  if (folder === null) return null
  const [links, people] = [join(folder, 'links.parquet'), join(folder, 'people.parquet')]
  if (!existsSync(links) || !existsSync(people)) return null
  const marks = await parquetMarks(links)
  if (marks['case'] !== caseId) return null
  const rows = await queryParquet(
    { links },
    'select source, part, "row", role, person, record, canonical, since from links order by person, source, part, "row", role',
  )
  return {
    folder,
    revision: Number(marks['revision']),
    fingerprint: marks['fingerprint'] ?? '',
    links: rows.map((row) => ({
      source: String(row['source']),
      part: String(row['part']),
      row: Number(row['row']),
      role: String(row['role']),
      person: String(row['person']),
      record: String(row['record']),
      canonical: row['canonical'] === true,
      since: Number(row['since']),
    })),
  }
}
