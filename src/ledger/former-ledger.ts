import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '#kernel/address.ts'
import { TOKEN_WORDS } from '#kernel/keyed-tokens.ts'
import { type ColumnShape, type ColumnValues, decodeColumn, FormerGroups, type FormerRows } from '#parquet/index.ts'
import { HashColumn } from './hash-column.ts'
import { type CellRow, parquetMarks, queryParquet } from './queries.ts'

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

/** What is read of links.parquet. */
const LINK_COLUMNS = [
  { name: 'source', kind: 'words' },
  { name: 'part', kind: 'words' },
  { name: 'role', kind: 'words' },
  { name: 'row', kind: 'integers' },
  { name: 'since', kind: 'integers' },
  { name: 'canonical', kind: 'booleans' },
  { name: 'person', kind: 'hex' },
  { name: 'record', kind: 'hex' },
] as const satisfies readonly ColumnShape[]

/** Eight numbers a token and no texts. */
async function readLinkColumns(file: string): Promise<FormerLinks> {
  const former = new FormerGroups(file, LINK_COLUMNS)
  try {
    const links = new LinkColumns(former.count)
    for await (const rows of former.rows(0, former.count, true))
      if ('whole' in rows) links.add(rows.whole.map(decodeColumn))
      else links.add(valuesOfCells(rows))
    return links.finished()
  } finally {
    former.close()
  }
}

const ROLE = new Map<string, number>(roles.map((role, code) => [role, code]))

/** Puts the columns of groups of rows one behind the other. */
class LinkColumns {
  readonly #tables = new Map<string, { readonly code: number; readonly file: string; readonly part: string }>()
  readonly #columns: Readonly<Record<'table' | 'row' | 'role' | 'canonical' | 'since', Int32Array>>
  readonly #tokens: Readonly<Record<'persons' | 'contents', Int32Array>>
  #rows = 0

  constructor(rows: number) {
    const column = (): Int32Array => new Int32Array(rows)
    this.#columns = { table: column(), row: column(), role: column(), canonical: column(), since: column() }
    this.#tokens = { persons: new Int32Array(rows * TOKEN_WORDS), contents: new Int32Array(rows * TOKEN_WORDS) }
  }

  /** Adds rows by the values of their columns, in the order of `LINK_COLUMNS`. */
  add([source, part, role, row, since, canonical, person, record]: readonly ColumnValues[]): void {
    const [sources, parts, named] = [wordsOf(source), wordsOf(part), wordsOf(role)]
    const roleOf = named.words.map((word) => ROLE.get(word) ?? 0)
    const at = this.#rows
    const { table, role: to } = this.#columns
    const codes = new Map<number, number>()
    for (let i = 0; i < sources.codes.length; i++) {
      const [file = 0, inner = 0] = [sources.codes[i], parts.codes[i]]
      const key = file * parts.words.length + inner
      const code = codes.get(key) ?? this.#tableOf(sources.words[file] ?? '', parts.words[inner] ?? '')
      codes.set(key, code)
      table[at + i] = code
      to[at + i] = roleOf[named.codes[i] ?? 0] ?? 0
    }
    this.#columns.row.set(numbersOf(row), at)
    this.#columns.since.set(numbersOf(since), at)
    this.#columns.canonical.set(numbersOf(canonical), at)
    this.#tokens.persons.set(numbersOf(person), at * TOKEN_WORDS)
    this.#tokens.contents.set(numbersOf(record), at * TOKEN_WORDS)
    this.#rows += sources.codes.length
  }

  #tableOf(file: string, part: string): number {
    const key = `${file}\0${part}`
    const known = this.#tables.get(key)
    if (known) return known.code
    const code = this.#tables.size
    this.#tables.set(key, { code, file, part })
    return code
  }

  finished(): FormerLinks {
    return {
      count: this.#rows,
      tables: [...this.#tables.values()].map(({ file, part }) => ({ file, part })),
      ...this.#columns,
      persons: HashColumn.of(this.#tokens.persons),
      contents: HashColumn.of(this.#tokens.contents),
    }
  }
}

const unlike = (): Error => new Error('links.parquet of the revision before has another shape')

function wordsOf(values: ColumnValues | undefined) {
  if (values?.kind !== 'words') throw unlike()
  return values
}

function numbersOf(values: ColumnValues | undefined): ArrayLike<number> {
  if (values?.kind === 'hex' && values.each === TOKEN_WORDS) return values.words
  if (values?.kind === 'integers' || values?.kind === 'booleans') return values.values
  throw unlike()
}

/** Rows of a file that an earlier version of the program wrote in another way. */
function valuesOfCells({ cells, rows }: Extract<FormerRows, { cells: unknown }>): readonly ColumnValues[] {
  return LINK_COLUMNS.map(({ name, kind }): ColumnValues => {
    const column = cells[name] ?? []
    if (kind === 'integers') return { kind, values: Int32Array.from({ length: rows }, (_, i) => Number(column[i])) }
    if (kind === 'booleans') return { kind, values: Uint8Array.from({ length: rows }, (_, i) => Number(column[i])) }
    const texts = Array.from({ length: rows }, (_, i) => String(column[i]))
    if (kind === 'hex') {
      const words = new Int32Array(rows * TOKEN_WORDS)
      texts.forEach((token, i) => {
        for (let w = 0; w < TOKEN_WORDS; w++)
          words[i * TOKEN_WORDS + w] = Number.parseInt(token.slice(8 * w, 8 * w + 8), 16)
      })
      return { kind, words, each: TOKEN_WORDS }
    }
    const different = [...new Set(texts)]
    const place = new Map(different.map((text, i) => [text, i]))
    return { kind, words: different, codes: Int32Array.from(texts, (text) => place.get(text) ?? 0) }
  })
}
