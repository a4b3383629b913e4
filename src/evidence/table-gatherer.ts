import type { RefusalReason } from '#kernel/refused.ts'
import { refuse } from './format.ts'
import { BATCH_ROWS, FIELD_BYTES_MAX, SAMPLE_ROWS } from './limits.ts'
import { standInOf } from './long-value.ts'
import type { Passage, Row } from './passage.ts'

/** Text held back at most, in UTF-16 units, before it is passed on even though the sample is small. */
const HELD_MAX = 8 << 20
/** How much of a column's name is told, in UTF-16 units. */
const COLUMN_NAME_SHOWN = 60

type Entry =
  | {
      readonly kind: 'row'
      readonly cells: readonly string[]
      readonly spans: readonly number[] | null
      /** Columns, from 0, of whose values only the ends are given. */
      readonly aside?: readonly number[]
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly advice: string }

/** What the first rows of a table turned out to be. */
export interface Beginning {
  readonly header: readonly string[] | null
  readonly preamble: readonly string[]
  /** How many of the rows given are preamble and header. */
  readonly skip: number
  /** As in the passage. */
  readonly comments?: readonly string[] | undefined
  /** What else tells the columns, where the rows of this table are not all that is known. */
  readonly sample?: readonly (readonly string[])[] | undefined
}

interface TableOptions {
  readonly file: string
  readonly part: string
  readonly encoding: { readonly name: string; readonly confidence: number }
  /** Number of the first record when the table goes on; else 1. */
  readonly first?: number
  /** As in the passage. */
  readonly remarks?: readonly string[]
  /** A passage that stands for all rows of the sample and those that were added with them, so many, if there is one. */
  readonly insteadOf?: (rows: number) => Passage | undefined
  /** Understands the first rows; called once. */
  readonly begin: (rows: readonly (readonly string[])[]) => Beginning
}

/**
 * Makes passages of the rows of one table: holds the first ones back until there is a sample, numbers records, joins
 * refused rows that follow one another, and leaves out repeats of the header. Passages are collected in `ready`.
 */
export class TableGatherer {
  readonly ready: Passage[] = []
  readonly #options: TableOptions
  #held: Entry[] | undefined = []
  #heldSize = 0
  #heldRows = 0
  #header: readonly string[] | null = null
  #announced: Passage | undefined
  #batch: Row[] = []
  #batchSize = 0
  #refusal: { row: number; records: number; reason: RefusalReason; advice: string } | undefined
  #next: number
  /** Rows that come stand in what was given instead of the sample. */
  #isPast = false

  constructor(options: TableOptions) {
    this.#options = options
    this.#next = options.first ?? 1
  }

  /**
   * A row. Of a value that takes more than 1 MiB of the file, or as many code units where it has no place, and is bytes
   * written in letters, such as a picture, both ends are given and the rest is put aside by name; a text is given whole.
   */
  add(cells: readonly string[], spans: readonly number[] | null): void {
    const isLong = (cell: string, i: number) => (spans?.[2 * i + 1] ?? cell.length) > FIELD_BYTES_MAX
    const standIns = cells.some(isLong) ? cells.map((c, i) => (isLong(c, i) ? standInOf(c) : undefined)) : []
    const aside = [...standIns.keys()].filter((i) => standIns[i] !== undefined)
    if (aside.length === 0) this.#take({ kind: 'row', cells, spans })
    else this.#take({ kind: 'row', cells: cells.map((cell, i) => standIns[i] ?? cell), spans, aside })
  }

  /** A row that cannot be given. `advice` is the same for rows refused for the same reason. */
  refuse(reason: RefusalReason, advice: string): void {
    this.#take({ kind: 'refused', reason, advice })
  }

  /** The number of the next record; 1 while the header is not yet known. */
  get next(): number {
    return this.#next
  }

  /** Whether the rows that come are passed on without waiting for a sample. */
  get isOpen(): boolean {
    return this.#held === undefined
  }

  /** Rows that wait. */
  get waiting(): number {
    return this.#heldRows
  }

  /** Passes on what stands for rows between those before and those that follow. */
  give(passage: Passage): void {
    this.#flushRefusal()
    this.#flushBatch()
    this.ready.push(passage)
  }

  /** The rows that come are new. */
  goOn(): void {
    this.#isPast = false
  }

  /** Says again which table the next rows are of, since rows of another came between. */
  announceAgain(): void {
    if (this.#announced) this.ready.push(this.#announced)
  }

  /** Passes on everything held back. A table without any row and header gives nothing. */
  flush(): void {
    if (this.#held && this.#held.length > 0) this.#open()
    this.#flushRefusal()
    this.#flushBatch()
  }

  #take(entry: Entry): void {
    if (this.#held) this.#hold(this.#held, entry)
    else this.#pass(entry)
  }

  #hold(held: Entry[], entry: Entry): void {
    held.push(entry)
    if (entry.kind !== 'row') return
    for (const cell of entry.cells) this.#heldSize += cell.length
    if (++this.#heldRows >= SAMPLE_ROWS || this.#heldSize > HELD_MAX) this.#open()
  }

  #open(): void {
    const held = this.#held ?? []
    this.#held = undefined
    const rows = held.flatMap((entry) => (entry.kind === 'row' ? [entry.cells] : []))
    const { header, preamble, skip, comments, sample = rows.slice(skip) } = this.#options.begin(rows)
    this.#header = header
    const { part, encoding, remarks } = this.#options
    const said = { ...(comments?.some((comment) => comment !== '') && { comments }), ...(remarks && { remarks }) }
    this.#announced = { kind: 'table', part, header, preamble, encoding, sample, ...said }
    this.ready.push(this.#announced)
    const areAllWhole = held.every((entry) => entry.kind === 'row' && !entry.aside)
    const instead = areAllWhole ? this.#options.insteadOf?.(rows.length) : undefined
    if (instead) {
      this.ready.push(instead)
      this.#isPast = true
      return
    }
    let left = skip
    for (const entry of held) {
      if (entry.kind === 'row' && left > 0) {
        left--
        this.#tellAside(entry, 0)
      } else this.#pass(entry)
    }
  }

  #pass(entry: Entry): void {
    if (entry.kind === 'refused') this.#passRefused(entry.reason, entry.advice)
    else this.#passRow(entry)
  }

  #passRow(entry: Entry & { readonly kind: 'row' }): void {
    if (this.#isPast || (this.#header && isSame(entry.cells, this.#header))) return
    if (this.#refusal) this.#flushRefusal()
    this.#tellAside(entry, this.#next)
    this.#batch.push({ row: this.#next++, cells: entry.cells, spans: entry.spans })
    for (const cell of entry.cells) this.#batchSize += cell.length
    if (this.#batch.length >= BATCH_ROWS || this.#batchSize > HELD_MAX) this.#flushBatch()
  }

  /** Names the values of a row that are not given; `row` is 0 for a header. */
  #tellAside({ aside }: Entry & { readonly kind: 'row' }, row: number): void {
    for (const column of aside ?? []) {
      const name = this.#header?.[column]?.slice(0, COLUMN_NAME_SHOWN) || String(column + 1)
      const advice = `the value in column ${name} takes more than 1 MiB: it counts for what its column says, and what it holds was not read; look at it by hand`
      this.#flushBatch()
      this.ready.push(refuse(this.#options, { reason: 'too-large', row, advice }))
    }
  }

  #passRefused(reason: RefusalReason, advice: string): void {
    if (this.#refusal?.reason !== reason) this.#flushRefusal()
    this.#refusal ??= { row: this.#next, records: 0, reason, advice }
    this.#refusal.records++
    this.#next++
  }

  #flushRefusal(): void {
    if (!this.#refusal) return
    this.#flushBatch()
    this.ready.push(refuse(this.#options, this.#refusal))
    this.#refusal = undefined
  }

  #flushBatch(): void {
    if (this.#batch.length === 0) return
    this.ready.push({ kind: 'rows', part: this.#options.part, rows: this.#batch })
    this.#batch = []
    this.#batchSize = 0
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    return this.ready.splice(0)
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i])
