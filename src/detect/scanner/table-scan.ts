import type { ColumnMeaning, Finding } from '../finding.ts'
import type { Reader } from '../reading.ts'
import { findInRow } from '../rows.ts'
import { isTotalsRow } from '../totals-row.ts'
import { type FoundRecords, RecordGatherer, utf8Length } from './found-records.ts'
import * as places from './kernel/places.ts'
import { type Layout, layoutOf } from './layout.ts'
import { cellsOf } from './row-cells.ts'
import type { ScanKernel } from './scan-kernel.ts'

/** A table of delimited text in UTF-8, as far as its beginning tells. */
export interface TableToScan {
  readonly header: readonly string[] | null
  readonly profile: readonly ColumnMeaning[]
  /** ASCII code of what stands between cells. */
  readonly delimiter: number
}

/** A stretch of a file that begins with a row and ends behind one. */
export interface Stretch {
  /** Byte of the file at which it begins. */
  readonly offset: number
  /** Fills some of `into` with the bytes that follow, and tells how many; 0 is the end of the stretch. */
  readonly read: (into: Uint8Array) => number
  /** Whether bytes are UTF-8 throughout, without a zero byte. */
  readonly isSound: (bytes: Uint8Array) => boolean
}

/** `irregular`: what the quick way found is to be thrown away and the slow way to be gone. */
export type Scanned = { readonly state: 'whole'; readonly rows: number } | { readonly state: 'irregular' }

export interface ScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  readonly table: TableToScan
  readonly stretch: Stretch
  /** Called with findings in the order of the file; rows count from 1 at the beginning of the stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
  /** Whether the stretch ends with the file, where a short last row without a line end was cut off. */
  readonly endsFile: boolean
}

const READ_BYTES = 1 << 20
/** Rows of more bytes are refused by the reader of the format. */
const ROW_BYTES_MAX = 4 << 20
const PADDING = 64
const LF = 10
const CR = 13
/** Ctrl-Z, which old systems put behind the last line. */
const END_OF_TEXT = 26

/**
 * Finds the personal data of one stretch of a table, exactly as `findInRow` does row by row: the kernel tells plain
 * cells, and the recognizers are asked about the others.
 */
export function scanTable(options: ScanOptions): Scanned {
  return new TableScan(options).run()
}

class TableScan {
  readonly #options: ScanOptions
  readonly #layout: Layout
  readonly #found: RecordGatherer
  readonly #bytes: Uint8Array
  readonly #words: Int32Array
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** Profiles of one column each, for cells that are asked about. */
  readonly #single: readonly (readonly ColumnMeaning[])[]
  /** Byte of the file that stands at the kernel's place 0. */
  #base = 0
  /** Rows before the present walk, and those among them and in it that are no records. */
  #rows = 0

  constructor(options: ScanOptions) {
    this.#options = options
    const { kernel, reader, table } = options
    this.#layout = layoutOf(reader, table.profile)
    this.#found = new RecordGatherer(this.#layout.kinds, options.onFindings)
    this.#single = table.profile.map((meaning) => [meaning])
    this.#bytes = new Uint8Array(kernel.memory.buffer)
    this.#words = new Int32Array(kernel.memory.buffer)
  }

  run(): Scanned {
    if (!this.#describe()) return { state: 'irregular' }
    const { stretch } = this.#options
    const bytes = this.#bytes
    bytes.fill(0, places.INPUT - PADDING, places.INPUT)
    this.#base = stretch.offset - places.INPUT
    let carried = 0
    for (;;) {
      const from = places.INPUT + carried
      const read = stretch.read(bytes.subarray(from, from + READ_BYTES))
      let end = from + read
      const final = read === 0
      if (final && end === places.INPUT) break
      if (final && bytes[end - 1] !== LF) {
        if (this.#looksCut(end)) return { state: 'irregular' }
        bytes[end++] = LF
      }
      bytes.fill(0, end, end + PADDING)
      const stopped = this.#walk(end, final)
      carried = end - stopped
      if (stopped < 0 || carried > ROW_BYTES_MAX || (final && carried > 0)) return { state: 'irregular' }
      bytes.copyWithin(places.INPUT, stopped, end)
      this.#base += stopped - places.INPUT
    }
    this.#found.flush()
    return { state: 'whole', rows: this.#rows }
  }

  /** Whether a last row without a line end has fewer cells than others, or the stretch ends within a row. */
  #looksCut(end: number): boolean {
    const { table, endsFile } = this.#options
    if (!endsFile) return true
    const last = this.#bytes[end - 1]
    return (
      last !== CR &&
      last !== END_OF_TEXT &&
      cellsOf(this.#bytes, places.INPUT, end, table.delimiter).length < table.profile.length
    )
  }

  /** Writes the layout where the kernel looks for it; false for a header that it cannot compare. */
  #describe(): boolean {
    const { kernel, table } = this.#options
    const { rules } = this.#layout
    if (rules.length > places.COLUMNS_MAX) return false
    this.#bytes.set(rules, places.RULES)
    let [column, length] = [-1, 0]
    if (table.header) {
      column = table.header.findIndex((cell) => cell !== '' && !/["\n]/.test(cell))
      if (column < 0) return false
      const cell = new TextEncoder().encode(table.header[column])
      length = cell.length
      if (length > places.SCRATCH - places.HEADER) return false
      this.#bytes.set(cell, places.HEADER)
    }
    kernel.describeTable(table.delimiter, rules.length, column, length)
    return true
  }

  /** Walks over the rows that are there. Gives where the first row begins that is not whole, -1 when one is irregular. */
  #walk(end: number, final: boolean): number {
    const { kernel, stretch } = this.#options
    const sound = this.#bytes.subarray(places.INPUT, this.#bytes.subarray(0, end).lastIndexOf(LF) + 1)
    if (!stretch.isSound(sound)) return -1
    for (let from: number = places.INPUT; ; ) {
      kernel.beginWalk()
      from = kernel.walkRows(from, end, final)
      const status = kernel.walkStatus()
      if (status === places.IRREGULAR) return -1
      this.#drain()
      if (status !== places.FULL) return from
    }
  }

  /** Turns the records of a walk into findings. */
  #drain(): void {
    const [words, found] = [this.#words, this.#found]
    const { kernel } = this.#options
    found.firstRow = this.#rows + 1
    found.base = this.#base
    let from = places.RECORDS >> 2
    for (let q = 0; q < kernel.questionCount(); q++) {
      const at = (words[(places.QUESTIONS >> 2) + q] ?? 0) >> 2
      this.#addWhole(from, at)
      const kind = (words[at + 1] ?? 0) >> 16
      if (kind === places.ASK_ROW) this.#askRow(at)
      else this.#ask(at, kind === places.ASK_ESCAPED ? 2 : 1)
      from = at + 4
    }
    this.#addWhole(from, kernel.recordsEnd() >> 2)
    found.flush()
    this.#rows = found.firstRow - 1 + kernel.rowsWalked()
  }

  #text(start: number, length: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, start + length))
  }

  /** Adds what the kernel found by itself, words [from, to). */
  #addWhole(from: number, to: number): void {
    const [words, { reader, withValues }] = [this.#words, this.#options]
    this.#found.addWhole(words, from, to)
    if (!withValues) return
    for (let at = from; at < to; at += 4) {
      const [mark, start, length] = [words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0]
      const [finding] = findInRow(reader, this.#single[mark & 0xffff] ?? [], [this.#text(start, length)])
      this.#found.addValue(finding?.value.reveal('its token stands for it') ?? '')
    }
  }

  /** Asks the recognizers about one cell. `quoteBytes` is 2 where quotes are doubled. */
  #ask(at: number, quoteBytes: 1 | 2): void {
    const [row, mark, start, length] = this.#words.subarray(at, at + 4)
    const column = (mark ?? 0) & 0xffff
    const written = this.#text(start ?? 0, length ?? 0)
    const text = quoteBytes === 2 ? written.replaceAll('""', '"') : written
    for (const finding of findInRow(this.#options.reader, this.#single[column] ?? [], [text]))
      this.#add({ ...finding, column }, text, { row: row ?? 0, start: start ?? 0, quoteBytes })
  }

  #add(finding: Finding, text: string, cell: { row: number; start: number; quoteBytes: number }): void {
    const { row, start, quoteBytes } = cell
    const before = utf8Length(text, 0, finding.start, quoteBytes)
    const length = utf8Length(text, finding.start, finding.end, quoteBytes)
    this.#found.addFound(finding, { row, start: start + before, length })
    if (this.#options.withValues) this.#found.addValue(finding.value.reveal('its token stands for it'))
  }

  /** Judges a whole row as the slow way does; a row that is no record is not counted. */
  #askRow(at: number): void {
    const [row = 0, , start = 0, length = 0] = this.#words.subarray(at, at + 4)
    const { header, profile, delimiter } = this.#options.table
    const cells = cellsOf(this.#bytes, start, start + length, delimiter)
    const texts = cells.map(({ from, to, escaped }) => {
      const written = this.#text(from, to - from)
      return escaped ? written.replaceAll('""', '"') : written
    })
    const isBlank = texts.length === 1 && (texts[0] ?? '').replace('\u001a', '').trim() === ''
    if (isBlank || (header && texts.length === header.length && texts.every((text, i) => text === header[i]))) {
      this.#found.flush()
      this.#found.firstRow--
      return
    }
    if (isTotalsRow(texts)) return
    for (const finding of findInRow(this.#options.reader, profile, texts)) {
      const cell = cells[finding.column]
      if (!cell) continue
      const place = { row, start: cell.from, quoteBytes: cell.escaped ? 2 : 1 }
      this.#add(finding, texts[finding.column] ?? '', place)
    }
  }
}
