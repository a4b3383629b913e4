import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '#kernel/address.ts'
import { HashColumn } from './hash-column.ts'
import { IntColumn } from './int-column.ts'
import { type CellRow, openLedgerDatabase, parquetMarks, queryParquet, sqlText } from './queries.ts'

/** Who the records of a revision belonged to, in columns; in no order. */
export interface FormerLinks {
  readonly count: number
  /** File and part of each table. */
  readonly tables: readonly { readonly file: string; readonly part: string }[]
  readonly table: Int32Array
  readonly row: Int32Array
  readonly role: Int32Array
  /** 1 for the record that keeps its person's id. */
  readonly canonical: Int32Array
  readonly since: Int32Array
  /** Tokens of the person and of the content of each record. */
  readonly persons: HashColumn
  readonly contents: HashColumn
}

/** A record of an earlier revision that is no longer in the evidence; should it come back, it is this person's again. */
export interface RetiredLink {
  readonly person: string
  /** Token of the record's content. */
  readonly record: string
  readonly canonical: boolean
  readonly since: number
}

/** The ledger of an earlier run: its revision, what it was made from, and who its records belonged to. */
export interface FormerLedgerFiles {
  readonly folder: string
  readonly revision: number
  readonly fingerprint: string
  readonly links: FormerLinks
  /** Records of still earlier revisions that were no longer there, by person and content. */
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
  return {
    folder,
    revision: Number(marks['revision']),
    fingerprint: marks['fingerprint'] ?? '',
    versions: marks['versions'] ?? '',
    retired: (await retiredRows(join(folder, 'retired.parquet'))).map((row) => ({
      person: String(row['person']),
      record: String(row['record']),
      canonical: row['canonical'] === true,
      since: Number(row['since']),
    })),
    links: await readLinkColumns(links),
  }
}

/** None in an output that was made before retired records were kept. */
const retiredRows = async (file: string): Promise<readonly CellRow[]> =>
  existsSync(file) ? queryParquet({ retired: file }, 'select * from retired order by person, record') : []

/** A word of a token as a signed number of 32 bits, which is how columns hold it. */
const word = (token: string, place: number): string =>
  `((('0x' || substr(${token}, ${8 * place + 1}, 8))::bigint + 2147483648) % 4294967296 - 2147483648)::integer`
const words = (token: string): string => [0, 1, 2, 3].map((place) => word(token, place)).join(', ')

/** Eight numbers a token and no texts: a million records are read in two seconds. */
async function readLinkColumns(file: string): Promise<FormerLinks> {
  const db = await openLedgerDatabase()
  try {
    await db.run(`create view links as select * from read_parquet(${sqlText(file)})`)
    await db.run(`create table tables as
      select source, part, (row_number() over (order by source, part) - 1)::integer as code
      from (select distinct source, part from links)`)
    const tables = await db.rows('select source, part from tables order by code')
    const roleList = `[${roles.map(sqlText).join(', ')}]`
    const numbers = Array.from({ length: 5 }, () => new IntColumn())
    const [persons, contents] = [new HashColumn(), new HashColumn()]
    const token = new Int32Array(4)
    const rows = db.integers(
      `select t.code, l."row", list_position(${roleList}, l.role)::integer - 1, l.canonical::integer, l.since,
        ${words('l.person')}, ${words('l.record')}
       from links l join tables t using (source, part)`,
    )
    for await (const columns of rows)
      for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
        for (let c = 0; c < numbers.length; c++) numbers[c]?.push(columns[c]?.[i] ?? 0)
        for (const [at, to] of [
          [5, persons],
          [9, contents],
        ] as const) {
          for (let w = 0; w < 4; w++) token[w] = columns[at + w]?.[i] ?? 0
          to.pushWords(token, 0)
        }
      }
    const [table, row, role, canonical, since] = numbers.map((column) => column.view())
    if (!table || !row || !role || !canonical || !since) throw new Error('links.parquet lacks a column')
    return {
      count: contents.length,
      tables: tables.map(({ source, part }) => ({ file: String(source), part: String(part) })),
      ...{ table, row, role, canonical, since, persons, contents },
    }
  } finally {
    db.close()
  }
}
