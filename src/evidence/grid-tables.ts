import type { RefusalReason } from '#kernel/refused.ts'
import { filledCount, type GridBeginning, tableStarts } from './grid-shape.ts'
import type { Passage } from './passage.ts'
import { TableGatherer } from './table-gatherer.ts'

/** Rows of tables to the right that wait until the first has ended. */
const ASIDE_ROWS_MAX = 20_000

/** The label of the column of notes. */
const NOTE = 'comment'

/** One row of a sheet. */
export interface GridRow {
  /** 1-based row of the sheet. */
  readonly at: number
  readonly cells: readonly string[]
  /** What was written beside the cells, such as a comment. */
  readonly note: string
  /** Byte offset and byte length of each cell, in pairs, where they are known; fewer where the last have no place. */
  readonly spans?: readonly number[]
}

interface PlacedCells {
  readonly own: readonly string[]
  readonly places: readonly number[] | null
}

/** A pair of numbers for each cell; those without place have none. */
const placesOf = (cells: readonly string[], spans: readonly number[]): readonly number[] =>
  cells.flatMap((_, i) => [spans[2 * i] ?? 0, spans[2 * i + 1] ?? 0])

interface TablesOptions {
  readonly file: string
  /** Names the next table of the sheet. */
  readonly nextPart: () => string
  readonly remarks: readonly string[]
  readonly encoding: { readonly name: string; readonly confidence: number }
  /** Whether rows may have notes; they stand in a column of their own behind the last. */
  readonly hasNotes: boolean
}

/** The tables of a sheet that begin on the same row, usually one; the rows of those to the right wait for its end. */
export class GridTables {
  readonly header: readonly string[] | null
  readonly #starts: readonly number[]
  readonly #tables: readonly TableGatherer[]
  readonly #aside: PlacedCells[][]
  readonly #noteAt: number
  readonly #ready: Passage[] = []
  /** Titles and header are counted in every table, also where they stand in another one only. */
  readonly #heads: number
  #passed = 0
  #asideGiven = 0

  /** `rows` are the first ones, titles and header among them, as `begun` says; they are passed like all others. */
  constructor(
    options: TablesOptions,
    rows: readonly (readonly string[])[],
    begun: GridBeginning,
    looksLikeLabel: ((text: string) => boolean) | undefined,
  ) {
    this.header = begun.header
    this.#heads = begun.preamble + begun.headerRows
    this.#starts = tableStarts(rows, begun, looksLikeLabel)
    this.#noteAt = Math.max(begun.header?.length ?? 0, ...rows.map((cells) => cells.length))
    this.#aside = this.#starts.slice(1).map(() => [])
    this.#tables = this.#starts.map((start, i) => {
      const own = begun.header?.slice(start, this.#starts[i + 1]) ?? null
      const isLast = i === this.#starts.length - 1
      return gatherer(options, begun, own && options.hasNotes && isLast ? [...own, NOTE] : own)
    })
  }

  pass({ cells, note, spans }: GridRow): void {
    const isHead = this.#passed++ < this.#heads
    const starts = this.#starts
    starts.forEach((start, i) => {
      let own = starts.length > 1 ? cells.slice(start, starts[i + 1]) : cells
      const places = spans ? placesOf(own, spans.slice(2 * start)) : null
      if (note !== '' && i === starts.length - 1) own = noted(own, note, this.#noteAt - start)
      if (i > 0) this.#aside[i - 1]?.push({ own, places })
      else if (isHead || filledCount(own) > 0) this.#tables[0]?.add(own, places)
    })
    if ((this.#aside[0]?.length ?? 0) < ASIDE_ROWS_MAX) return
    this.#passAside()
    this.#tables[0]?.announceAgain()
  }

  refuse(reason: RefusalReason, advice: string): void {
    this.#tables[0]?.refuse(reason, advice)
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    this.#ready.push(...(this.#tables[0]?.drain() ?? []))
    return this.#ready.splice(0)
  }

  /** No more rows come. */
  flush(): void {
    this.#tables[0]?.flush()
    if (this.#aside.some((rows) => rows.length > 0)) this.#passAside()
  }

  #passAside(): void {
    this.#tables[0]?.flush()
    this.#ready.push(...(this.#tables[0]?.drain() ?? []))
    this.#aside.forEach((rows, i) => {
      const table = this.#tables[i + 1]
      table?.announceAgain()
      for (const [n, row] of rows.splice(0).entries())
        if (this.#asideGiven + n < this.#heads || filledCount(row.own) > 0) table?.add(row.own, row.places)
      table?.flush()
      this.#ready.push(...(table?.drain() ?? []))
    })
    this.#asideGiven = this.#passed
  }
}

const gatherer = (options: TablesOptions, begun: GridBeginning, header: readonly string[] | null): TableGatherer =>
  new TableGatherer({
    file: options.file,
    part: options.nextPart(),
    encoding: options.encoding,
    ...(options.remarks.length > 0 && { remarks: options.remarks }),
    begin: (rows) => ({
      header,
      preamble: rows.slice(0, begun.preamble).flatMap((row) => row.filter((cell) => cell.trim()).join(' ') || []),
      skip: begun.preamble + begun.headerRows,
    }),
  })

const noted = (cells: readonly string[], note: string, at: number): readonly string[] => [
  ...cells,
  ...new Array<string>(Math.max(0, at - cells.length)).fill(''),
  note,
]
