import { isDataShaped, withoutPadding } from './header-shape.ts'

const CELLS_MIN = 3
const LABELS_MIN = 0.6
/** Where the columns of the present table hold other things. */
const UNLIKE_LABELS_MIN = 0.4
/** So many cells of a header are labels where a title stands above it. */
export const TITLED_LABELS_MIN = 0.3

/** How programs name fields: `SHOHIN_CD`, `unit_price`, `SKU`. */
const FIELD_NAME = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z][a-z0-9]*(?:_[a-z0-9]+)*)$/

/** What is known of a row that may be the header of another table. */
interface Below {
  /** Header of the present table; null when it has none or is not known. */
  readonly header: readonly string[] | null
  /** Whether a title stands, or may stand, between the blank line and the row. */
  readonly titled: boolean
  /** Whether the row says other things than, as far as is known, the columns of the present table do. */
  readonly isUnlike: boolean
}

/**
 * Whether a row below a blank line is the header of another table: three cells or more, nearly all filled, each another
 * text, no data among them, and most of them labels; two, or fewer labels, where the columns above hold numbers or dates. Below a title fewer labels will do, or
 * names of fields where such stand in no column above; and one label among short words or names of fields, if they are not as many as the present table has columns. The present header written again is none. Empty cells at both
 * ends, which spreadsheets write to the width of the widest table, count for nothing.
 */
function beginsAnotherTable(
  padded: readonly string[],
  { header: above, titled, isUnlike }: Below,
  looksLikeLabel: (text: string) => boolean,
): boolean {
  const row = withoutPadding(padded)
  const header = above && withoutPadding(above)
  if (header && isSameRow(header, row)) return false
  const filled = row.filter((cell) => cell.trim() !== '')
  const least = isUnlike ? 2 : CELLS_MIN
  if (filled.length < least || filled.length < 0.8 * row.length || new Set(filled).size < filled.length) return false
  let labels = 0
  for (const cell of filled) {
    if (cell.length > 60) return false
    if (looksLikeLabel(cell)) labels++
    else if (isDataShaped(cell)) return false
  }
  if (labels >= LABELS_MIN * filled.length) return true
  if (isUnlike && labels >= UNLIKE_LABELS_MIN * filled.length && areShort(filled)) return true
  if (!titled) return false
  if (labels >= TITLED_LABELS_MIN * filled.length) return true
  if (isUnlike && (labels > 0 || filled.every(isFieldName))) return true
  return row.length !== header?.length && (areFieldNames(filled) || (labels > 0 && areShort(filled)))
}

/** Whether rows say the same, without the empty cells at their ends. */
function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [withoutPadding(one), withoutPadding(other)]
  return a.length === b.length && a.every((cell, i) => cell === b[i])
}

const SHORT_MAX = 12
const areShort = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim().length <= SHORT_MAX)

/** Whether a cell is written as programs name fields. */
export const isFieldName = (cell: string): boolean => FIELD_NAME.test(cell.trim())
/** Names of fields, of which one at least is of several words. */
const areFieldNames = (cells: readonly string[]): boolean =>
  cells.every(isFieldName) && cells.some((cell) => cell.includes('_'))

/** So many rows of two cells are more than a page head. */
const HEAD_ROWS = 4
/** By so many rows it is known what columns hold. */
const ROWS_COUNTED = 50

/** What is known of a table whose rows come one after the other. */
export class TableHead {
  readonly #looksLikeLabel: ((text: string) => boolean) | undefined
  /** Headers and records so far, up to `HEAD_ROWS`, and the row among them that could be the header. */
  #given = 0
  #header: readonly string[] | null = null
  /** All of them that could be; rows of labels come again in cards. */
  readonly #labels: (readonly string[])[] = []
  /** What stands in each column of the first rows. */
  readonly #columns: { filled: number; data: number; names: number }[] = []
  #counted = 0

  /** Without knowledge of labels a table never ends before its file. */
  constructor(looksLikeLabel: ((text: string) => boolean) | undefined) {
    this.#looksLikeLabel = looksLikeLabel
  }

  /** The next row, which is no title. */
  note(cells: readonly string[]): void {
    this.#count(cells)
    if (this.#given === HEAD_ROWS || withoutPadding(cells).length < 2) return
    const isHeader =
      this.#looksLikeLabel &&
      beginsAnotherTable(cells, { header: null, titled: false, isUnlike: false }, this.#looksLikeLabel)
    if (this.#given++ > 0 && !isHeader) return
    this.#header = cells
    this.#labels.push(cells)
  }

  /** Whether a row below a blank line is the header of another table; `titled` when a title stands between them. */
  endsAt(cells: readonly string[], titled: boolean): boolean {
    const knows = this.#looksLikeLabel
    if (!knows || !this.#isTable(knows) || this.#labels.some((row) => isSameRow(row, cells))) return false
    return beginsAnotherTable(cells, { header: this.#header, titled, isUnlike: this.#isUnlike(cells) }, knows)
  }

  /** Remembers which columns hold numbers, dates and the like. */
  #count(cells: readonly string[]): void {
    if (this.#counted === ROWS_COUNTED) return
    this.#counted++
    cells.forEach((cell, c) => {
      if (cell.trim() === '') return
      const column = (this.#columns[c] ??= { filled: 0, data: 0, names: 0 })
      column.filled++
      if (isDataShaped(cell)) column.data++
      if (isFieldName(cell)) column.names++
    })
  }

  /** Whether half of the cells, none of them data, stand in columns that hold hardly anything else, or are names of fields where only the header is. */
  #isUnlike(cells: readonly string[]): boolean {
    const filled = [...cells.keys()].filter((c) => cells[c]?.trim() !== '')
    const unlike = filled.filter((c) => {
      const { filled: all, data, names } = this.#columns[c] ?? { filled: 0, data: 0, names: 0 }
      return (data > 1 && data >= 0.7 * (all - 1)) || (all > 2 && names <= 1 && isFieldName(cells[c] ?? ''))
    })
    return 2 * unlike.length >= filled.length
  }

  /** Rows of labels and values such as the day of export are a page head as long as they are few. */
  #isTable(knows: (text: string) => boolean): boolean {
    const first = withoutPadding(this.#header ?? [])
    return this.#given === HEAD_ROWS || (this.#given > 1 && (first.length > 2 || first.every(knows)))
  }
}

const [LF, CR, QUOTE] = [10, 13, 34]

/** Lines below a blank one that are looked at: a title or two, and the header. */
const LINES_BELOW = 4
/** Titles that may stand between a blank line and the header. */
export const TITLES_MAX = LINES_BELOW - 1
const HEAD_BYTES_MAX = 1 << 13
const UNKNOWN: Below = { header: null, titled: true, isUnlike: true }

/**
 * Looks in the pieces of a delimited text in UTF-8, one behind the other, for the header of another table below a blank
 * line or one of delimiters only. Quotation marks are not followed: what only looks so inside a cell has the text read the slow way.
 */
export class TableBreaks {
  readonly #delimiter: string
  readonly #looksLikeLabel: (text: string) => boolean
  /** The end of the piece before; a text that does not begin the file could stand below a blank line. */
  #before: Buffer

  constructor(delimiter: number, looksLikeLabel: (text: string) => boolean, beginsFile: boolean) {
    this.#delimiter = String.fromCharCode(delimiter)
    this.#looksLikeLabel = looksLikeLabel
    this.#before = Buffer.from(beginsFile ? '' : '\n\n')
  }

  /** Whether another table begins in the piece, or across its beginning. It does not in one of which `isFull` is known: no line begins with nothing. */
  isIn(bytes: Uint8Array, isFull = false): boolean {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const border = Buffer.concat([this.#before, piece.subarray(0, HEAD_BYTES_MAX)])
    this.#before = Buffer.from(
      border.length > 2 * HEAD_BYTES_MAX || piece.length >= HEAD_BYTES_MAX
        ? piece.subarray(-HEAD_BYTES_MAX)
        : border.subarray(-HEAD_BYTES_MAX),
    )
    return this.#isIn(border) || (!isFull && this.#isIn(piece))
  }

  #isIn(text: Buffer): boolean {
    const begun = ['\n\n', ...(text.includes(CR) ? ['\n\r'] : []), `\n${this.#delimiter}`, '\n""']
    return begun.some((lineStart) => {
      for (let at = text.indexOf(lineStart); at >= 0; at = text.indexOf(lineStart, at)) {
        const from = this.#behindBlanks(text, at + 1)
        if (from > at + 1 && this.#isBelow(text, from)) return true
        at = Math.max(from - 1, at + 1)
      }
      return false
    })
  }

  /** Where the line behind blank ones begins, which may hold delimiters and empty quotes only; `from` where no blank line stands. */
  #behindBlanks(text: Buffer, from: number): number {
    const delimiter = this.#delimiter.charCodeAt(0)
    for (let line = from; ; ) {
      let at = line
      for (; text[at] === delimiter || (text[at] === QUOTE && text[at + 1] === QUOTE); at++)
        if (text[at] === QUOTE) at++
      if (text[at] === CR) at++
      if (text[at] !== LF) return line
      line = at + 1
    }
  }

  #isBelow(text: Buffer, from: number): boolean {
    const head = text.subarray(from, from + HEAD_BYTES_MAX)
    for (let line = 0, start = 0; line < LINES_BELOW && start < head.length; line++) {
      const next = head.indexOf(LF, start)
      const end = next < 0 ? head.length : next
      const cells = this.#cellsOf(head.toString('utf8', start, end))
      if (beginsAnotherTable(cells, UNKNOWN, this.#looksLikeLabel)) return true
      start = end + 1
    }
    return false
  }

  #cellsOf(line: string): readonly string[] {
    return line.split(this.#delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  }
}
