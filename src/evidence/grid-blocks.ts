import type { RefusalReason } from '#kernel/refused.ts'
import { refuse } from './format.ts'
import { formLines, turned } from './grid-form.ts'
import {
  filledCount,
  type GridBeginning,
  gridBeginning,
  isAboveData,
  isLabelRow,
  isUpperRow,
  type KnowsLabels,
} from './grid-shape.ts'
import { type GridRow, GridTables } from './grid-tables.ts'
import { isDataShaped } from './header-shape.ts'
import { SAMPLE_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'
import { lineAt } from './plain-text.ts'
import { isFieldName, TITLED_LABELS_MIN } from './table-break.ts'
import { type CellText, filledCells, writtenLines } from './written-cells.ts'

/** Text held back at most before a block is taken for what it seems so far, in UTF-16 units. */
const HELD_MAX = 8 << 20

export interface GridOptions {
  readonly file: string
  readonly part: string
  readonly looksLikeLabel?: KnowsLabels
  /** What people should know of where this lay: a hidden sheet, hidden columns. */
  readonly remarks?: readonly string[]
  /** In which encoding the cells stand in the file, where they have places in it. */
  readonly encoding?: { readonly name: string; readonly confidence: number }
  /** Whether rows may have notes; they stand in a column of their own behind the last. */
  readonly hasNotes?: boolean
}

/**
 * Makes passages of the blocks of a sheet that empty rows and headers part: titles above, headers of two rows, several tables
 * below or beside each other, forms. Passages are collected until they are drained.
 */
export class GridBlocks {
  readonly #options: GridOptions
  readonly #ready: Passage[] = []
  /** Rows since the last empty one, until it is known what they are. */
  #block: GridRow[] = []
  #blockSize = 0
  /** Short blocks that may be titles of what comes. */
  #titles: GridRow[] = []
  #open: GridTables | undefined
  #flowing = false
  #last = 0
  #parts = 0
  /** Notes beside titles and headers, which are no records. */
  readonly looseNotes: string[] = []

  constructor(options: GridOptions) {
    this.#options = options
  }

  /** The next row that is not empty. */
  add(row: GridRow): void {
    const { at, cells } = row
    const gap = at > this.#last + 1
    this.#last = at
    const newHeader =
      this.#block.length + (this.#flowing ? 1 : 0) > 0 && isLabelRow(cells, this.#options.looksLikeLabel)
    if (gap || (newHeader && !this.#isHeaderNow(cells))) this.#decide()
    if (this.#flowing) {
      this.#open?.pass(row)
      return
    }
    this.#block.push(row)
    for (const cell of cells) this.#blockSize += cell.length
    if (this.#block.length >= SAMPLE_ROWS || this.#blockSize > HELD_MAX) {
      this.#decide()
      this.#flowing = true
    }
  }

  /** A row that cannot be given; it counts as a record. */
  refuse(reason: RefusalReason, advice: string): void {
    this.#decide()
    if (this.#open) this.#open.refuse(reason, advice)
    else this.#ready.push(refuse(this.#options, { reason, advice, records: 1 }))
  }

  /** Everything is known now. */
  flush(): void {
    this.#decide()
    this.#settleTitles()
    this.#close()
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    this.#collect()
    return this.#ready.splice(0)
  }

  /** Whether a row of labels is the header of the present table again, or the second row of the header that begins. */
  #isHeaderNow(cells: readonly string[]): boolean {
    const now = this.#open?.header
    if (now && now.length === cells.length && now.every((cell, i) => cell === cells[i])) return true
    const { looksLikeLabel } = this.#options
    const before = this.#block.at(-1)
    return !this.#flowing && before !== undefined && isUpperRow(before.cells, looksLikeLabel)
  }

  /** What the rows held back are: a new table, a form, titles, or more of the present table. */
  #decide(): void {
    this.#flowing = false
    const block = this.#block
    this.#block = []
    this.#blockSize = 0
    if (block.length === 0) return
    const { looksLikeLabel } = this.#options
    const rows = block.map((row) => row.cells)
    const isTurned = turned(rows, looksLikeLabel) !== undefined
    if (!isTurned && formLines(rows, looksLikeLabel)) this.#form(block)
    else if (isTurned || this.#begins(gridBeginning(rows, looksLikeLabel), rows))
      this.#start(isTurned ? block : [...this.#takeTitles(), ...block], looksLikeLabel)
    else if (isTitle(rows)) this.#titles.push(...block)
    else if (this.#open) {
      this.#settleTitles()
      for (const row of block) this.#open?.pass(row)
    } else this.#start([...this.#takeTitles(), ...block], looksLikeLabel)
  }

  #takeTitles(): readonly GridRow[] {
    return this.#titles.splice(0)
  }

  /** Whether a block is a table of its own rather than more rows of the present one. */
  #begins(begun: GridBeginning, rows: readonly (readonly string[])[]): boolean {
    if (!begun.header || rows.length < 2) return false
    const now = this.#open?.header
    if (!this.#open) return true
    if (now && sameCells(now, begun.header)) return false
    const { looksLikeLabel } = this.#options
    const labels = begun.header.filter((cell) => cell.trim() !== '')
    const isTitled = this.#titles.length > 0 || begun.preamble > 0
    if (
      isTitled &&
      labels.length >= TITLED_NAMES_MIN &&
      labels.some((cell) => looksLikeLabel?.(cell)) &&
      isAboveData(begun, rows)
    )
      return true
    const least = isTitled ? TITLED_LABELS_MIN * labels.length : 0.5 * labels.length
    return looksLikeLabel
      ? labels.filter(looksLikeLabel).length >= (isTitled && labels.every(isFieldName) ? 1 : Math.max(1, least))
      : labels.length >= 2 && rows.slice(1).some((row) => row.some((cell) => cell.trim() !== '' && isDataShaped(cell)))
  }

  #start(block: readonly GridRow[], knows: KnowsLabels): void {
    this.#settleTitles()
    this.#close()
    const all = block.map((row) => row.cells)
    const exchanged = turned(all, knows)
    const rows = exchanged?.map((cells, i) => ({ at: i + 1, cells, note: '', ...spansBelow(block, i) })) ?? block
    if (exchanged) this.#loosen(block)
    const begun = gridBeginning(exchanged ?? all, knows)
    const { file, remarks = [], encoding = UTF_8 } = this.#options
    const hasNotes = this.#options.hasNotes === true || block.some((row) => row.note !== '')
    const options = { file, remarks, encoding, hasNotes, nextPart: () => this.#part('table') }
    this.#open = new GridTables(options, exchanged ?? all, begun, knows)
    const heads = begun.preamble + begun.headerRows
    this.#loosen(rows.slice(0, heads))
    rows.forEach((row, i) => {
      this.#open?.pass(i < heads ? { ...row, note: '' } : row)
    })
  }

  #loosen(rows: readonly GridRow[]): void {
    for (const { note } of rows) if (note !== '') this.looseNotes.push(note)
  }

  /** The first thing of a sheet has the sheet's own name. */
  #part(kind: string): string {
    const { part } = this.#options
    this.#parts++
    return this.#parts === 1 ? part : `${part}${part ? '/' : ''}${kind} ${this.#parts}`
  }

  #form(block: readonly GridRow[]): void {
    const { looksLikeLabel } = this.#options
    this.#close()
    const whole = [...this.#takeTitles(), ...block]
    this.#loosen(whole)
    const lines = formLines(
      whole.map((row) => row.cells),
      looksLikeLabel,
    )
    this.#text(
      (lines ?? whole.map(({ cells }, i) => ({ row: i, ...filledCells(cells) }))).map((line) => ({
        ...line,
        row: whole[line.row],
      })),
    )
  }

  /** Titles that nothing came after: more rows of the present table, or a note that stands alone. */
  #settleTitles(): void {
    const titles = this.#takeTitles()
    if (titles.length === 0) return
    if (this.#open) for (const title of titles) this.#open?.pass(title)
    else {
      this.#loosen(titles)
      this.#text(titles.map((row) => ({ row, ...filledCells(row.cells) })))
    }
  }

  #text(lines: readonly (CellText & { readonly row: GridRow | undefined })[]): void {
    const part = this.#part('form')
    const { encoding = UTF_8 } = this.#options
    this.#ready.push({ kind: 'text', part, grain: 'document', encoding })
    const plain = lines.flatMap(({ row, ...line }) =>
      writtenLines(line, row?.spans).map((written) => lineAt(row?.at ?? 0, written)),
    )
    this.#ready.push({ kind: 'lines', part, lines: plain })
  }

  #close(): void {
    this.#open?.flush()
    this.#collect()
    this.#open = undefined
  }

  #collect(): void {
    this.#ready.push(...(this.#open?.drain() ?? []))
  }
}

const UTF_8 = { name: 'utf-8', confidence: 1 }

/** The places of what stands in a column below each other. */
function spansBelow(rows: readonly GridRow[], column: number): Pick<GridRow, 'spans'> {
  if (!rows.some(({ spans }) => spans)) return {}
  return { spans: rows.flatMap(({ spans }) => [spans?.[2 * column] ?? 0, spans?.[2 * column + 1] ?? 0]) }
}

const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i])

/** So many cells below a title may name columns, where hardly one of their words is known. */
const TITLED_NAMES_MIN = 3

/** A line or three with one or two short texts each: a heading, a date of export, a note below a table. */
const isTitle = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= 3 && rows.every((row) => filledCount(row) <= 2 && !row.some((cell) => cell.includes('@')))
