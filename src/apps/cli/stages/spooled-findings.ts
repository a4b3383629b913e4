import { rmSync } from 'node:fs'
import type { Finding } from '#detect/index.ts'
import { SPOOL_NUMBERS_MAX, type SpooledStretch, SpoolReader } from '#reading/index.ts'
import type { DuckDb, RowSource, SourceColumn } from '#store/index.ts'

/** What is the same of all findings of a stretch, and what the numbers of its records stand for. */
export interface Stretch extends SpooledStretch {
  readonly file: string
  readonly part: string
  /** Row of the part at which the stretch begins, counted from 0. */
  readonly rowsBefore: number
  /** How outputs name the columns. */
  readonly columns: readonly string[]
  readonly kinds: readonly Pick<Finding, 'item' | 'sure' | 'by' | 'role'>[]
  readonly count: number
}

/** Texts that come again and again, by number. */
export class Numbers {
  readonly texts: string[] = []
  readonly #known = new Map<string, number>()

  of(text: string): number {
    let number = this.#known.get(text)
    if (number === undefined) this.#known.set(text, (number = this.texts.push(text) - 1))
    return number
  }

  get full(): boolean {
    return this.texts.length >= SPOOL_NUMBERS_MAX
  }
}

/** What number `n` stands for, out of a list that the database keeps as a variable. */
const named = (list: string, n: string): string => `list_extract(getvariable('${list}'), ${n} + 1)`

/** One row a finding; `source` gives numbers. A null stands where a place has no bytes. */
const rowsFrom = (source: string): string => `
  select ${named('file', 'f.spot')} as file, ${named('part', 'f.spot')} as part, f.row,
    ${named('heading', 'f.heading')} as "column",
    case when f.start < 0 then null else cast(f.start as bigint) end as "offset",
    case when f.start < 0 then null else f.length end as length, ${named('item', 'f.kind')} as item,
    printf('%08x%08x%08x%08x', f.token0, f.token1, f.token2, f.token3) as token,
    ${named('sure', 'f.kind')} as sure, ${named('finder', 'f.kind')} as "by", ${named('role', 'f.kind')} as role
  from ${source}() f`

/** The findings that wait in spools as rows of a query, in the order of the stretches. */
export class SpooledFindings {
  readonly #reader = new SpoolReader()
  readonly #spots = new Numbers()
  readonly #headings = new Numbers()
  readonly #kinds = new Numbers()
  readonly #sources: { readonly name: string; readonly source: RowSource }[] = []

  /** Adds stretches that follow each other; gives the query of their rows. */
  add(stretches: readonly Stretch[]): string {
    const name = `found${this.#sources.length}`
    const placed = stretches.map((stretch) => ({
      stretch,
      spot: this.#spots.of(JSON.stringify([stretch.file, stretch.part])),
      headings: stretch.columns.map((column) => this.#headings.of(column)),
      kinds: stretch.kinds.map(({ item, sure, by, role }) => this.#kinds.of(JSON.stringify([item, sure, by, role]))),
    }))
    this.#sources.push({ name, source: rowsOf(placed, this.#reader) })
    return rowsFrom(name)
  }

  /** Makes the rows known to a database that writes them. */
  async give(db: DuckDb): Promise<void> {
    await remember(db, ['file', 'part'], this.#spots.texts.map(textsOf))
    await remember(db, ['item', 'sure', 'finder', 'role'], this.#kinds.texts.map(textsOf))
    const headings = this.#headings.texts.map((heading) => [heading])
    await remember(db, ['heading'], headings)
    for (const { name, source } of this.#sources) db.give(name, source)
  }

  /** Ends reading and removes the spools. */
  close(spools: Iterable<string>): void {
    this.#reader.close()
    for (const spool of spools) rmSync(spool, { force: true })
  }
}

const textsOf = (entry: string): readonly string[] => JSON.parse(entry)

/** Keeps lists as variables of the database, one for each name. */
async function remember(db: DuckDb, names: readonly string[], entries: readonly (readonly string[])[]): Promise<void> {
  await db.run(`create or replace table entries (${names.map((name) => `${name} varchar`).join(', ')})`)
  const columns = names.map((_, c) => entries.map((entry) => entry[c] ?? ''))
  const types = names.map(() => 'varchar' as const)
  await db.append('entries', types, columns)
  for (const name of names) await db.run(`set variable ${name} = (select list(${name} order by rowid) from entries)`)
}

interface Placed {
  readonly stretch: Stretch
  readonly spot: number
  readonly headings: readonly number[]
  readonly kinds: readonly number[]
}

/** The rows of some stretches one behind the other. */
function rowsOf(all: readonly Placed[], reader: SpoolReader): RowSource {
  const ends: number[] = []
  for (const { stretch } of all) ends.push((ends.at(-1) ?? 0) + stretch.count)
  const column = (type: SourceColumn['type'], numberOf: (placed: Placed, i: number) => number): SourceColumn => ({
    type,
    fill(from, to) {
      let s = firstBeyond(ends, from)
      for (let at = 0; at < to.length; s++) {
        const placed = all[s]
        if (!placed) throw new Error('more findings were asked for than there are')
        const skipped = from + at - ((ends[s] ?? 0) - placed.stretch.count)
        const count = Math.min(to.length - at, placed.stretch.count - skipped)
        reader.read(placed.stretch.spool, placed.stretch.from + skipped, count)
        for (let i = 0; i < count; i++) to[at + i] = numberOf(placed, i)
        at += count
      }
    },
  })
  const token = (word: number) => column('uinteger', (_, i) => reader.token(i, word))
  return {
    rows: ends.at(-1) ?? 0,
    columns: {
      spot: column('integer', ({ spot }) => spot),
      row: column('integer', ({ stretch }, i) => stretch.rowsBefore + reader.row(i)),
      heading: column('integer', ({ headings }, i) => known(headings[reader.column(i)])),
      start: column('double', (_, i) => reader.offset(i)),
      length: column('integer', (_, i) => reader.length(i)),
      kind: column('integer', ({ kinds }, i) => known(kinds[reader.kind(i)])),
      token0: token(0),
      token1: token(1),
      token2: token(2),
      token3: token(3),
    },
  }
}

function known(number: number | undefined): number {
  if (number === undefined) throw new Error('a finding has a column or kind that its stretch does not name')
  return number
}

/** The first place whose end lies behind `row`. */
function firstBeyond(ends: readonly number[], row: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= row) low = middle + 1
    else high = middle
  }
  return low
}
