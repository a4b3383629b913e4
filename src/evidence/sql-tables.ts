import type { RefusalReason } from '#kernel/refused.ts'
import { joinPart, type Opening } from './format.ts'
import { hexText } from './hex-text.ts'
import type { Passage, Stretch } from './passage.ts'
import { columnsOfCreate } from './sql-columns.ts'
import { commentsAtEnd } from './sql-comments.ts'
import type { Statement } from './sql-statements.ts'
import { nameParts } from './sql-tokens.ts'
import { TableGatherer } from './table-gatherer.ts'

interface Known {
  readonly part: string
  columns: readonly string[] | undefined
  /** What the dump says of its columns, by their names. */
  readonly comments: Map<string, string>
  table: TableGatherer | undefined
  /** Whether some of its values are texts that are written as their bytes. */
  hasHex: boolean
}

/** The tables of one dump, each with its own rows, whatever the order in which their statements come. */
export class SqlTables {
  readonly #at: { readonly file: string; readonly part: string }
  readonly #encoding: { readonly name: string; readonly confidence: number }
  readonly #known = new Map<string, Known>()
  /** Those named with a schema, by their own name; a dump may have tens of thousands. */
  readonly #withSchema = new Map<string, Known[]>()
  readonly #parts = new Set<string>()
  readonly #ready: Passage[] = []
  #current: Known | undefined
  /** What stands for the rows of a sample, if anything does. */
  readonly #insteadOf: (rows: number) => Stretch | undefined
  /** Where each value of the present statement stands in the table; undefined when the order is the same. */
  #order: readonly number[] | undefined

  constructor(
    at: { readonly file: string; readonly part: string },
    encoding: { name: string; confidence: number },
    insteadOf: (rows: number) => Stretch | undefined,
  ) {
    this.#insteadOf = insteadOf
    this.#at = at
    this.#encoding = encoding
  }

  /** Takes in the columns of a CREATE TABLE, or what a statement of its own says of a column; gives where it ends. */
  learn(statement: Extract<Statement, { kind: 'create' | 'comment' }>): number {
    const known = this.#of(statement.table)
    if (statement.kind === 'comment') known.comments.set(statement.column, statement.comment)
    else {
      const columns = columnsOfCreate(statement.body)
      known.columns ??= columns.map(({ name }) => name)
      for (const { name, comment } of columns) if (comment !== '') known.comments.set(name, comment)
    }
    return statement.after
  }

  /** Takes in what is said of columns at the end of the dump, behind their rows. */
  async learnFromEnd({ anywhere }: Pick<Opening, 'anywhere'>): Promise<void> {
    if (anywhere) for (const said of await commentsAtEnd(anywhere, this.#encoding.name)) this.learn(said)
  }

  /** From here on rows are of this table. `columns` are those of the statement, if it names any. */
  enter(name: string, columns: readonly string[] | undefined): void {
    const known = this.#of(name)
    if (this.#current !== known) {
      this.#leave()
      this.#current = known
      known.table?.announceAgain()
    }
    if (!known.table) {
      known.columns = columns ?? known.columns
      this.#start(known, 1)
    }
    this.#order = undefined
    if (!columns || !known.columns || same(columns, known.columns)) return
    const places = columns.map((column) => known.columns?.indexOf(column) ?? -1)
    if (places.includes(-1)) this.#widen(known, columns)
    this.#order = columns.map((column) => known.columns?.indexOf(column) ?? -1)
  }

  add(written: readonly string[], spans: readonly number[]): void {
    const [table, order] = [this.#current?.table, this.#order]
    if (!table) return
    const cells = this.#withoutHex(written)
    if (!order) table.add(cells, spans)
    else {
      const width = this.#current?.columns?.length ?? cells.length
      const [ordered, places] = [new Array<string>(width).fill(''), new Array<number>(2 * width).fill(0)]
      cells.forEach((cell, i) => {
        const to = order[i] ?? i
        ordered[to] = cell
        places[2 * to] = spans[2 * i] ?? 0
        places[2 * to + 1] = spans[2 * i + 1] ?? 0
      })
      table.add(ordered, places)
    }
  }

  /** Whether the rows of the present table come without waiting for a sample, and how many wait if not. */
  get isOpen(): boolean {
    return this.#current?.table?.isOpen === true
  }

  get waiting(): number {
    return this.#current?.table?.waiting ?? 0
  }

  /** Texts that are written as their bytes, as by `mysqldump --hex-blob`. */
  #withoutHex(cells: readonly string[]): readonly string[] {
    const texts = cells.map(hexText)
    if (texts.every((text) => text === undefined)) return cells
    if (this.#current) this.#current.hasHex = true
    return cells.map((cell, i) => texts[i] ?? cell)
  }

  /** Whether rows cannot be read by their place: values stand in another order than the columns, or texts as their bytes. */
  get needsReading(): boolean {
    return this.#order !== undefined || this.#current?.hasHex === true
  }

  /** Gives rows of the present table by their place. */
  give({ from, to, writing }: Stretch): void {
    const current = this.#current
    current?.table?.give({ kind: 'stretch', part: current.part, from, to, writing })
  }

  /** All rows that were understood together have been added. */
  goOn(): void {
    this.#current?.table?.goOn()
  }

  refuse(reason: RefusalReason, advice: string): void {
    this.#current?.table?.refuse(reason, advice)
  }

  flush(): void {
    this.#leave()
  }

  /** Whether passages wait to be drained. */
  get hasReady(): boolean {
    return this.#ready.length > 0 || (this.#current?.table?.ready.length ?? 0) > 0
  }

  drain(): readonly Passage[] {
    this.#collect()
    return this.#ready.splice(0)
  }

  #of(name: string): Known {
    const parts = nameParts(name)
    const full = parts.join('.')
    const known = this.#known.get(full) ?? this.#sameWithoutSchema(parts)
    if (known) return known
    const short = joinPart(this.#at.part, parts.at(-1) ?? name)
    const part = this.#parts.has(short) ? joinPart(this.#at.part, full) : short
    const added: Known = { part, columns: undefined, comments: new Map(), table: undefined, hasHex: false }
    this.#known.set(full, added)
    this.#parts.add(part)
    const last = parts.length > 1 ? parts.at(-1) : undefined
    const same = last === undefined ? undefined : this.#withSchema.get(last)
    if (same) same.push(added)
    else if (last !== undefined) this.#withSchema.set(last, [added])
    return added
  }

  /** Some statements name the schema of a table, others leave it out. */
  #sameWithoutSchema(parts: readonly string[]): Known | undefined {
    const last = parts.at(-1) ?? ''
    if (parts.length > 1) return this.#known.get(last)
    const same = this.#withSchema.get(last) ?? []
    return same.length === 1 ? same[0] : undefined
  }

  /** A statement names columns that the table did not have so far: it is given again with the longer header. */
  #widen(known: Known, columns: readonly string[]): void {
    const next = known.table?.next ?? 1
    known.table?.flush()
    this.#collect()
    known.columns = [...(known.columns ?? []), ...columns.filter((column) => !known.columns?.includes(column))]
    this.#start(known, Math.max(next, known.table?.next ?? 1))
  }

  #start(known: Known, first: number): void {
    const header = known.columns ?? null
    known.table = new TableGatherer({
      file: this.#at.file,
      part: known.part,
      encoding: this.#encoding,
      first,
      begin: () => ({ header, preamble: [], skip: 0, comments: header?.map((name) => known.comments.get(name) ?? '') }),
      insteadOf: (rows) => {
        const stretch = this.#insteadOf(rows)
        if (!stretch) return undefined
        const { from, to, writing } = stretch
        return { kind: 'stretch', part: known.part, from, to, writing }
      },
    })
  }

  #leave(): void {
    this.#current?.table?.flush()
    this.#collect()
  }

  #collect(): void {
    for (const passage of this.#current?.table?.drain() ?? []) this.#ready.push(passage)
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i])
