import type { Cell, CellRow } from '#store/index.ts'
import { number, text } from './ledger-tables.ts'
import type { View } from './page.ts'

/** One record that was taken to be a person, and the rule that joined it. */
export interface LinkedRecord {
  readonly file: string
  readonly part: string
  readonly row: number
  readonly role: string
  /** Empty for the organisation's own master. */
  readonly attack: string
  readonly rule: string
}

/** One item at one place. */
export interface FoundItem {
  readonly file: string
  readonly part: string
  readonly row: number
  readonly column: string
  readonly offset: number | null
  readonly item: string
  readonly sure: string
  readonly by: string
}

export interface NoticeOfPerson {
  readonly route: string
  readonly file: string
  /** Name of the PDF with the letter; empty for other routes. */
  readonly letter: string
  readonly page: number
}

/** Records of a person, evidence before masters, by file and row. */
export async function recordsOf(view: View, person: string, most: number): Promise<readonly LinkedRecord[]> {
  const rows = await view.tables.ask(
    `select source, part, row, role, attack, rule from {links.parquet} where revision = $revision and person = $person
     order by attack = '', attack desc, source, part, row, role limit ${most}`,
    { revision: view.output.summary.revision, person },
  )
  return rows.map((r) => ({
    file: text(r['source']),
    part: text(r['part']),
    row: number(r['row']),
    role: text(r['role']),
    attack: text(r['attack']),
    rule: text(r['rule']),
  }))
}

const MINE = `select source, part, row, role from {links.parquet}
  where revision = $revision and person = $person and attack <> ''`
const ORDER = 'order by f.file, f.part, f.row, f."offset", f."column", f.item limit 500'

/**
 * Items found in the evidence records of a person; masters are no leak and are left out. A mail or memo is one record
 * (row 1, alone in its part), while its findings stand on their lines.
 */
export async function findingsOf(view: View, person: string): Promise<readonly FoundItem[]> {
  const asked = { revision: view.output.summary.revision, person }
  const byRole = (await view.tables.columns('findings.parquet')).includes('role') ? 'and f.role = mine.role' : ''
  const inRows = await view.tables.ask(
    `with mine as (${MINE}) select f.* from {findings.parquet} f
     semi join mine on f.file = mine.source and f.part = mine.part and f.row = mine.row ${byRole} ${ORDER}`,
    asked,
  )
  const documents = await view.tables.ask(
    `with mine as (${MINE}), first as (select distinct source, part from mine where row = 1)
     select l.source, l.part from {links.parquet} l semi join first using (source, part)
     group by l.source, l.part having max(l.row) = 1 order by l.source, l.part limit 50`,
    asked,
  )
  const inLines: CellRow[] = []
  for (const d of documents)
    inLines.push(
      ...(await view.tables.ask(
        `select f.* from {findings.parquet} f
         where f.file = $file and f.part = $part and f."column" = '' and f.row > 1 ${ORDER}`,
        { file: text(d['source']), part: text(d['part']) },
      )),
    )
  return [...inRows, ...inLines].map(foundItem)
}

/** Items found in one record, whoever it is about. */
export async function findingsAt(
  view: View,
  at: { readonly file: string; readonly part: string; readonly row: number },
): Promise<readonly FoundItem[]> {
  const rows = await view.tables.ask(
    `select f.* from {findings.parquet} f where f.file = $file and f.part = $part and f.row = $row
     order by f."offset", f."column", f.item limit 500`,
    { file: at.file, part: at.part, row: at.row },
  )
  return rows.map(foundItem)
}

const offset = (cell: Cell | undefined): number | null => (cell === null || cell === undefined ? null : number(cell))

const foundItem = (f: CellRow): FoundItem => ({
  file: text(f['file']),
  part: text(f['part']),
  row: number(f['row']),
  column: text(f['column']),
  offset: offset(f['offset']),
  item: text(f['item']),
  sure: text(f['sure']),
  by: text(f['by']),
})

/** Items found anywhere in one text. */
export async function findingsInText(
  view: View,
  at: { readonly file: string; readonly part: string },
): Promise<readonly FoundItem[]> {
  const rows = await view.tables.ask(
    `select f.* from {findings.parquet} f where f.file = $file and f.part = $part and f."column" = '' ${ORDER}`,
    { file: at.file, part: at.part },
  )
  return rows.map(foundItem)
}

/** People whom one record speaks of. */
export async function peopleAt(
  view: View,
  at: { readonly file: string; readonly part: string; readonly row: number },
): Promise<readonly string[]> {
  const rows = await view.tables.ask(
    `select distinct person from {links.parquet} where revision = $revision and source = $file and part = $part and row = $row order by person`,
    { revision: view.output.summary.revision, file: at.file, part: at.part, row: at.row },
  )
  return rows.map((r) => text(r['person']))
}

/** Where the notices of a person stand. */
export async function noticesOf(view: View, person: string): Promise<readonly NoticeOfPerson[]> {
  const rows = await view.tables.ask(
    'select route, file, page from {notices/index.csv} where person = $person order by batch, file',
    { person },
  )
  return rows.map((r) => {
    const file = text(r['file'])
    const letter = /([^/]+\.pdf)$/.exec(file)?.[1] ?? ''
    return { route: text(r['route']), file, letter, page: number(r['page']) }
  })
}
