import { cutRow, rowsOfWidth } from './cut-row.ts'
import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Dialect, isPaddedBlank, NEEDS_MORE, STRAY_QUOTE, scanRow } from './delimited-row.ts'
import { DelimitedTable } from './delimited-table.ts'
import { type Opening, refuse, refuseBroken, refuseZeroes } from './format.ts'
import { withoutPadding } from './header-shape.ts'
import { COLUMNS_MAX, ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { TableHead, TITLES_MAX } from './table-break.ts'
import type { TextWindow } from './text-window.ts'

/** Rows decoded together, in code units: large enough to be quick, small enough that a kept cell keeps little else. */
const BLOCK_UNITS = 1 << 14
/** What a quoted cell that is a whole document may take. */
const DOCUMENT_BYTES_MAX = 48 << 20
/** So many lines like rows of the table are rows. */
const ROWS_IN_DOCUMENT = 2
/** After so many quotes that swallowed whole rows, quoted cells are no longer thought to reach over line ends. */
const STRAY_QUOTES_MAX = 16
const TOO_WIDE = ['too-large', `more than ${COLUMNS_MAX} columns; split the table and run again`] as const

const PIPE = 124

/** `|---|:---:|`, as Markdown draws below a header: at least one dash, and nothing but what belongs to such a line. */
const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^[\s:+-]*$/.test(cell)) && cells.some((cell) => cell.includes('--'))

/** Reads the rows of one delimited text. */
export class DelimitedReader {
  readonly #opening: Opening
  readonly #window: TextWindow
  readonly #dialect: Dialect
  #width: number
  #table: DelimitedTable
  #tables = 1
  /** What is known of the present table; passages of tables before it. */
  #head: TableHead
  readonly #ended: Passage[] = []
  /** Rows of one text below a blank line, and blank ones: the title of another table if its header comes next. */
  #titles: { readonly cells: readonly string[]; readonly spans: readonly number[] }[] | null = null
  readonly #broken: BrokenBytes = { at: 0, count: 0 }
  readonly #zeroes: BrokenBytes = { at: 0, count: 0 }
  #acrossLines = true
  #strayQuotes = 0
  /** Cells of the rows in the present block, three numbers each, and how many cells each row has. */
  readonly #cells: number[] = []
  readonly #rowSizes: number[] = []
  #cutAt: number | undefined

  constructor(opening: Opening, window: TextWindow, guess: Dialect & { readonly width: number }) {
    this.#opening = opening
    this.#window = window
    this.#dialect = guess
    this.#width = guess.width
    this.#table = this.#tableOf(opening.part)
    this.#head = new TableHead(opening.looksLikeLabel)
  }

  async *passages(): AsyncGenerator<Passage> {
    const window = this.#window
    for (;;) {
      await this.#scanWindow()
      const ready = [...this.#ended.splice(0), ...this.#table.drain()]
      yield* ready
      if (ready.length === 0 && !(await window.more()) && window.pos >= window.end) break
    }
    this.#passTitles()
    this.#table.flush()
    yield* [...this.#ended.splice(0), ...this.#table.drain()]
    if (this.#cutAt !== undefined)
      yield refuse(this.#opening, {
        reason: 'damaged',
        advice: `cut off at byte ${this.#cutAt}, as it seems: the last row is given as far as it goes; ask for a whole copy`,
      })
    yield* refuseBroken(this.#opening, window.encoding, this.#broken)
    yield* refuseZeroes(this.#opening, this.#zeroes)
  }

  /** Rows until a passage is ready or none ends within the window any more. */
  async #scanWindow(): Promise<void> {
    const window = this.#window
    let blockStart = window.pos
    while (window.pos < window.end && !this.#table.isReady && this.#ended.length === 0) {
      const next = this.#scanOne()
      if (next === NEEDS_MORE) {
        this.#closeBlock()
        if (!this.#isTooLong()) return
        if (this.#isQuoted()) {
          await window.ahead(2 * (window.end - window.pos))
          continue
        }
        await this.#skipHugeRow()
        blockStart = window.pos
        continue
      }
      window.pos = next
      if (next - blockStart >= BLOCK_UNITS) {
        this.#closeBlock()
        blockStart = next
      }
    }
    this.#closeBlock()
  }

  /** One row into the present block; the position after it, or NEEDS_MORE. */
  #scanOne(): number {
    const { shape, pos: from, end, done } = this.#window
    const cells = this.#cells
    const before = cells.length
    const span = { shape, from, end, final: done, acrossLines: this.#acrossLines }
    let next = scanRow(span, this.#dialect, cells)
    if (next === STRAY_QUOTE || (next === NEEDS_MORE && this.#isTooLong() && !this.#isQuoted())) {
      cells.length = before
      if (++this.#strayQuotes >= STRAY_QUOTES_MAX) this.#acrossLines = false
      const cut = done ? cutRow(span, this.#dialect, this.#width) : undefined
      if (cut) {
        for (const position of cut) cells.push(position)
        this.#cutAt = this.#window.offset(end)
        next = end
      } else next = scanRow({ ...span, acrossLines: false }, this.#dialect, cells)
    }
    if (next === NEEDS_MORE) cells.length = before
    else {
      this.#rowSizes.push((cells.length - before) / 3)
      if (done && next === end) this.#noteCut((cells.length - before) / 3)
    }
    return next
  }

  #isTooLong(most = ROW_BYTES_MAX): boolean {
    const { pos, end, unit } = this.#window
    return (end - pos) * unit > most
  }

  /** Whether the row is so long for a quoted cell that is a document, whose lines are no rows, rather than for a quote that means nothing. */
  #isQuoted(): boolean {
    const { shape, pos: from, end, done } = this.#window
    if (done || !this.#acrossLines || this.#isTooLong(DOCUMENT_BYTES_MAX)) return false
    const span = { shape, from, end, final: false }
    return (
      scanRow({ ...span, acrossLines: false }, this.#dialect, []) !== NEEDS_MORE &&
      rowsOfWidth(span, this.#dialect, this.#width) < ROWS_IN_DOCUMENT
    )
  }

  /** A last row without a line end and with fewer cells than others was probably cut off. */
  #noteCut(size: number): void {
    const { shape, end } = this.#window
    const last = shape[end - 1]
    if (last !== 10 && last !== 13 && last !== 26 && size < this.#width) this.#cutAt ??= this.#window.offset(end)
  }

  #closeBlock(): void {
    if (this.#rowSizes.length === 0) return
    const [window, cells] = [this.#window, this.#cells]
    const texts = cutTexts(window, cells, 3, this.#broken)
    const zero = window.shape.subarray(cells[0], cells.at(-2)).includes(0)
    let first = 0
    for (const size of this.#rowSizes) {
      this.#giveRow(texts, first, size, zero)
      first += size
    }
    cells.length = 0
    this.#rowSizes.length = 0
  }

  #giveRow(texts: readonly string[], first: number, size: number, zero: boolean): void {
    const [window, cells] = [this.#window, this.#cells]
    if (size === 1 && (texts[first] ?? '').replace(/[\0\u001a]+/g, '').trim() === '') {
      this.#titles ??= []
      this.#table.passBlank()
      return
    }
    const row: string[] = []
    const spans: number[] = []
    if (size > COLUMNS_MAX) {
      this.#table.refuse(...TOO_WIDE)
      return
    }
    for (let c = first; c < first + size; c++) {
      const [from, to, escapes] = [cells[3 * c] ?? 0, cells[3 * c + 1] ?? 0, cells[3 * c + 2] ?? 0]
      const text = zero ? this.#withoutZeroes(texts[c] ?? '', from) : (texts[c] ?? '')
      row.push(escapes ? text.replaceAll('""', '"') : text)
      spans.push(window.offset(from), (to - from) * window.unit)
    }
    if (this.#dialect.delimiter === PIPE && isRule(row)) return
    this.#take(row, spans)
  }

  /** Zero bytes fill up cells of some programs and lie in damaged files; what stands beside them is read. */
  #withoutZeroes(text: string, from: number): string {
    if (!text.includes('\0')) return text
    if (this.#zeroes.count++ === 0) this.#zeroes.at = this.#window.offset(from)
    return text.replaceAll('\0', '')
  }

  /** A row of the present table, or the header of another one below a blank line. */
  #take(cells: readonly string[], spans: readonly number[]): void {
    const isBlank = isPaddedBlank(spans, this.#window.unit)
    if (this.#titles && !(isBlank && this.#titles.length === 0)) {
      if (this.#titles.length < TITLES_MAX && withoutPadding(cells).length <= 1) {
        this.#titles.push({ cells, spans })
        return
      }
      if (this.#head.endsAt(cells, this.#titles.length > 0)) this.#beginAnother(cells.length)
      this.#passTitles()
    }
    if (isBlank) this.#titles = []
    else this.#head.note(cells)
    this.#table.add(cells, spans)
  }

  #beginAnother(width: number): void {
    this.#table.flush()
    this.#ended.push(...this.#table.drain())
    const { part } = this.#opening
    this.#table = this.#tableOf(`${part === '' ? '' : `${part}/`}table ${++this.#tables}`)
    this.#width = width
    this.#head = new TableHead(this.#opening.looksLikeLabel)
  }

  #passTitles(): void {
    for (const { cells, spans } of this.#titles ?? []) this.#table.add(cells, spans)
    this.#titles = null
  }

  #tableOf(part: string): DelimitedTable {
    const { file, looksLikeLabel } = this.#opening
    const { encoding: name, confidence } = this.#window
    return new DelimitedTable({ file, part, encoding: { name, confidence }, looksLikeLabel })
  }

  /** No line end for megabytes: the row is left out and reading goes on behind it. */
  async #skipHugeRow(): Promise<void> {
    const window = this.#window
    this.#table.refuse(
      'too-large',
      `a row of more than 16 MiB at byte ${window.offset(window.pos)}; look at it by hand`,
    )
    const lineEnd = this.#dialect.loneCr ? 13 : 10
    for (;;) {
      const at = window.shape.subarray(window.pos, window.end).indexOf(lineEnd)
      window.pos = at < 0 ? window.end : window.pos + at + 1
      if (at >= 0 || !(await window.more())) return
    }
  }
}
