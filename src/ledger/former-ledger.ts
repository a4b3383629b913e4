import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HashColumn } from './hash-column.ts'
import type { FormerLink, RetiredLink } from './person-ids.ts'
import { parquetMarks, queryParquet } from './queries.ts'
import { readRows } from './result-tables.ts'

/** The ledger of an earlier run: its revision, what it was made from, and who its records belonged to. */
export interface FormerLedgerFiles {
  readonly folder: string
  readonly revision: number
  readonly fingerprint: string
  readonly links: readonly FormerLink[]
  /** Records of still earlier revisions that were no longer there. */
  readonly retired: readonly RetiredLink[]
  /** What read and joined the records: recognizers and rules, as the run named them. */
  readonly versions: string
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
  const retired = await readRows(folder, 'retired.parquet', 'person, record')
  return {
    folder,
    revision: Number(marks['revision']),
    fingerprint: marks['fingerprint'] ?? '',
    versions: marks['versions'] ?? '',
    retired: retired.map((row) => ({
      person: String(row['person']),
      record: String(row['record']),
      canonical: row['canonical'] === true,
      since: Number(row['since']),
    })),
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

/** What a later revision must remember of records that this one no longer holds, each content once. `present` are contents. */
export function retiredAfter(former: FormerLedgerFiles | null, present: HashColumn): readonly RetiredLink[] {
  if (!former) return []
  const here = new Set<string>()
  for (let i = 0; i < present.length; i++) here.add(present.hex(i))
  const kept = new Map<string, RetiredLink>()
  for (const { person, record, canonical, since } of [...former.links, ...former.retired])
    if (!here.has(record) && !kept.has(`${person} ${record}`))
      kept.set(`${person} ${record}`, { person, record, canonical, since })
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)
}
