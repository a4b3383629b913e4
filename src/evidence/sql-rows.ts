import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { COLUMNS_MAX } from './limits.ts'
import type { SqlTables } from './sql-tables.ts'
import { copyValueOf, tupleValue } from './sql-values.ts'
import type { TextWindow } from './text-window.ts'

/** A value of COPY, beside the ways of writing of `sql-values.ts`. */
const COPIED = 9

/** Rows whose places in the window are known and that are decoded together. */
export class SqlRows {
  /** Start, end and way of writing of each value. */
  readonly cells: number[] = []
  /** How many values each row has. */
  readonly sizes: number[] = []
  readonly #window: TextWindow
  readonly #tables: SqlTables
  readonly #broken: BrokenBytes

  constructor(window: TextWindow, tables: SqlTables, broken: BrokenBytes) {
    this.#window = window
    this.#tables = tables
    this.#broken = broken
  }

  /** The values of one line of COPY, parted by tabs. */
  copied(shape: Uint8Array, start: number, end: number): void {
    let [from, size] = [start, 0]
    for (let i = start; i <= end; i++)
      if (i === end || shape[i] === 9) {
        this.cells.push(from, i, COPIED)
        from = i + 1
        size++
      }
    this.sizes.push(size)
  }

  /** Decodes all rows and hands them to the present table; to be called before the window moves. */
  flush(): void {
    if (this.sizes.length === 0) return
    const [window, cells] = [this.#window, this.cells]
    const texts = cutTexts(window, cells, 3, this.#broken)
    let first = 0
    for (const size of this.sizes) {
      const row: string[] = []
      const spans: number[] = []
      for (let c = first; c < first + size; c++) {
        const [from, to, writing] = [cells[3 * c] ?? 0, cells[3 * c + 1] ?? 0, cells[3 * c + 2] ?? 0]
        const text = texts[c] ?? ''
        row.push(writing === COPIED ? (text.includes('\\') ? copyValueOf(text) : text) : tupleValue(text, writing))
        spans.push(window.offset(from), (to - from) * window.unit)
      }
      if (size > COLUMNS_MAX) this.#tables.refuse('too-large', `more than ${COLUMNS_MAX} columns`)
      else this.#tables.add(row, spans)
      first += size
    }
    cells.length = 0
    this.sizes.length = 0
  }
}
