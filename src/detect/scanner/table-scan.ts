import type { ColumnMeaning, Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { rowOfNobody } from '../tables/row-of-nobody.ts'
import { findInRow } from '../tables/rows.ts'
import { describeTable } from './describe-table.ts'
import { type FoundRecords, RecordGatherer, utf8Length, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import { type Layout, layoutOf } from './layout.ts'
import { formOfCells } from './plain-forms.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { Escapes, Scanned, Stretch, TableToScan } from './table-to-scan.ts'

export interface ScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  readonly table: TableToScan
  readonly stretch: Stretch
  readonly escapes: Escapes
  /** Called with findings in the order of the file; rows count from 1 at the beginning of the stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
}

const READ_BYTES = 1 << 20
/** Rows of more bytes are refused by the reader of the format. */
const ROW_BYTES_MAX = 4 << 20
const PADDING = 64
const TOLD = 'its token stands for it'
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

/** A cell as the kernel points at it. */
interface CellText {
  readonly start: number
  readonly length: number
  readonly escaped: boolean
  readonly text: string
}

class TableScan {
  readonly #options: ScanOptions
  readonly #layout: Layout
  readonly #found: RecordGatherer
  readonly #bytes: Uint8Array
  readonly #words: Int32Array
  /** How normal forms are made of cells that the kernel recognised, one a column. */
  readonly #forms: Uint8Array
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** Profiles of one column each, for cells that are asked about. */
  readonly #single: readonly (readonly ColumnMeaning[])[]
  /** Byte of the file that stands at the kernel's place 0. */
  #base = 0
  /** Records of the table before the present walk. */
  #rows = 0

  constructor(options: ScanOptions) {
    this.#options = options
    const { kernel, table } = options
    this.#bytes = new Uint8Array(kernel.memory.buffer)
    this.#words = new Int32Array(kernel.memory.buffer)
    this.#layout = layoutOf(options.reader, table.profile)
    const { rules, kinds } = this.#layout
    this.#forms = rules.map((rule, column) => formOfCells(rule, kinds[column]))
    this.#found = new RecordGatherer(this.#bytes, kinds, options.onFindings)
    this.#single = table.profile.map((meaning) => [meaning])
  }

  run(): Scanned {
    if (!describeTable(this.#options, this.#layout)) return { state: 'irregular' }
    const { stretch, kernel } = this.#options
    const bytes = this.#bytes
    kernel.forgetSilent()
    bytes.fill(0, places.INPUT - PADDING, places.INPUT)
    this.#base = stretch.offset - places.INPUT
    for (let carried = 0; ; ) {
      const from = places.INPUT + carried
      const read = stretch.read(bytes.subarray(from, from + READ_BYTES))
      let end = from + read
      const final = read === 0
      if (final && end === places.INPUT) break
      if (final && this.#needsLineEnd(end)) {
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
    return { state: 'whole', rows: this.#rows }
  }

  #needsLineEnd(end: number): boolean {
    return this.#options.table.writing.kind !== 'tuples' && this.#bytes[end - 1] !== LF
  }

  /** Whether a last row without a line end has fewer cells than others, or the stretch ends within a row. */
  #looksCut(end: number): boolean {
    const { table, stretch, kernel } = this.#options
    if (!stretch.endsFile) return true
    const last = this.#bytes[end - 1]
    if (last === CR || last === END_OF_TEXT || table.writing.kind !== 'delimited') return false
    const { delimiter } = table.writing
    const kept = this.#bytes.slice(end, end + PADDING)
    this.#bytes.fill(0, end, end + PADDING)
    this.#bytes[end] = LF
    kernel.beginWalk()
    // With no column described every row is a question, with all its cells behind it.
    kernel.describeColumns(0, -1, 0, false)
    kernel.walkRows(places.INPUT, end + 1, true, delimiter)
    const cells = (kernel.recordsEnd() - places.RECORDS) / (4 * WORDS) - kernel.questionCount()
    this.#bytes.set(kept, end)
    describeTable(this.#options, this.#layout)
    return cells < table.profile.length
  }

  /** Walks over the rows that are there. Gives where the first row begins that is not whole, -1 when one is irregular. */
  #walk(end: number, final: boolean): number {
    const { kernel, stretch } = this.#options
    for (let from: number = places.INPUT; ; ) {
      kernel.beginWalk()
      const next = this.#step(from, end, final)
      const status = kernel.walkStatus()
      if (status === places.IRREGULAR || !stretch.isSound(this.#bytes.subarray(from, next))) return -1
      this.#drain()
      if (status !== places.FULL) return next
      from = next
    }
  }

  #step(from: number, end: number, final: boolean): number {
    const { kernel, table } = this.#options
    const { writing } = table
    if (writing.kind === 'delimited') return kernel.walkRows(from, end, final, writing.delimiter)
    if (writing.kind === 'objects') return kernel.walkObjects(from, end, final, writing.literals.length)
    if (writing.kind === 'copied') return kernel.walkCopied(from, end, final)
    return kernel.walkTuples(from, end, final, writing.backslash)
  }

  /** Turns the records of a walk into findings. */
  #drain(): void {
    const [words, found] = [this.#words, this.#found]
    const { kernel } = this.#options
    found.firstRow = this.#rows + 1
    found.base = this.#base
    let from = places.RECORDS >> 2
    const last = kernel.recordsEnd() >> 2
    for (let q = 0; q < kernel.questionCount(); q++) {
      const at = (words[(places.QUESTIONS >> 2) + q] ?? 0) >> 2
      this.#addWhole(from, at)
      from = at + WORDS
      if ((words[at + 1] ?? 0) >> 16 !== places.ASK_ROW) this.#ask(at)
      else {
        const cells: CellText[] = []
        for (; from < last && (words[from + 1] ?? 0) >> 16 >= places.CELL; from += WORDS) cells.push(this.#cellAt(from))
        this.#askRow(words[at] ?? 0, cells)
      }
    }
    this.#addWhole(from, last)
    found.flush()
    this.#rows = found.firstRow - 1 + kernel.rowsWalked()
  }

  /** Adds what the kernel found by itself, words [from, to). */
  #addWhole(from: number, to: number): void {
    this.#found.addWhole(this.#words, [from, to], this.#options.withValues ? this.#addValues : () => {})
  }

  /** Adds the normal forms of these. */
  readonly #addValues = (from: number, to: number): void => {
    const [words, forms, { values }] = [this.#words, this.#forms, this.#found]
    for (let at = from; at < to; at += WORDS) {
      const column = (words[at + 1] ?? 0) & 0xffff
      const start = words[at + 2] ?? 0
      if (values.addPlain(forms[column] ?? 0, start, start + (words[at + 3] ?? 0))) continue
      const [finding] = findInRow(this.#options.reader, this.#single[column] ?? [], [this.#cellAt(at).text])
      values.add(finding?.value.reveal(TOLD) ?? '')
    }
  }

  /** The cell of the record at this word. */
  #cellAt(at: number): CellText {
    const [kind, start, length] = [(this.#words[at + 1] ?? 0) >> 16, this.#words[at + 2] ?? 0, this.#words[at + 3] ?? 0]
    const written = this.#decoder.decode(this.#bytes.subarray(start, start + length))
    const escaped = kind === places.ASK_ESCAPED || kind === places.CELL_ESCAPED
    return { start, length, escaped, text: escaped ? this.#options.escapes.read(written) : written }
  }

  /** Asks the recognizers about one cell. */
  #ask(at: number): void {
    const column = (this.#words[at + 1] ?? 0) & 0xffff
    const cell = this.#cellAt(at)
    const findings = findInRow(this.#options.reader, this.#single[column] ?? [], [cell.text])
    for (const finding of findings) this.#add({ ...finding, column }, this.#words[at] ?? 0, cell)
    const isSearched = this.#layout.rules[column] === places.SEARCHED
    if (isSearched && findings.length === 0)
      this.#options.kernel.learnSilent(cell.start, cell.start + cell.length, cell.escaped)
  }

  #add(finding: Finding, row: number, cell: CellText): void {
    const { start, length, text, escaped } = cell
    const value = this.#options.withValues ? finding.value.reveal(TOLD) : null
    if (finding.start === 0 && finding.end === text.length) this.#found.addFound(finding, { row, start, length }, value)
    else if (escaped) {
      const written = { encoding: 'utf-8', text, offset: start, length }
      const span = this.#options.escapes.span(written, finding.start, finding.end)
      this.#found.addFound(finding, { row, start: span.offset, length: span.length }, value)
    } else {
      const before = utf8Length(text, 0, finding.start)
      const inside = utf8Length(text, finding.start, finding.end)
      this.#found.addFound(finding, { row, start: start + before, length: inside }, value)
    }
  }

  /** Judges a whole row as the slow way does; a row that is no record is not counted. */
  #askRow(row: number, cells: readonly CellText[]): void {
    const { header, profile, writing } = this.#options.table
    const texts = cells.map(({ text }) => text)
    const isBlank =
      writing.kind === 'delimited' && texts.length === 1 && (texts[0] ?? '').replace('\u001a', '').trim() === ''
    if (isBlank || (header && texts.length === header.length && texts.every((text, i) => text === header[i]))) {
      this.#found.flush()
      this.#found.firstRow--
      return
    }
    if (rowOfNobody(texts, profile.length)) return
    for (const finding of findInRow(this.#options.reader, profile, texts)) {
      const cell = cells[finding.column]
      if (cell) this.#add(finding, row, cell)
    }
  }
}
