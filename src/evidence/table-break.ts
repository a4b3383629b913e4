import { isDataShaped } from './header-shape.ts'

const CELLS_MIN = 3
const LABELS_MIN = 0.6

/** How programs name fields: `SHOHIN_CD`, `unit_price`, `SKU`. */
const FIELD_NAME = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z][a-z0-9]*(?:_[a-z0-9]+)*)$/

/** What is known of a row that may be the header of another table. */
interface Below {
  /** Header of the present table; null when it has none or is not known. */
  readonly header: readonly string[] | null
  /** Whether a title stands, or may stand, between the blank line and the row. */
  readonly titled: boolean
}

/**
 * Whether a row below a blank line is the header of another table: three cells or more, nearly all filled, each another
 * text, no data among them, and most of them labels. Below a title one label among short words or names of fields will do,
 * if they are not as many as the present table has columns. The present header written again is none.
 */
export function beginsAnotherTable(
  row: readonly string[],
  { header, titled }: Below,
  looksLikeLabel: (text: string) => boolean,
): boolean {
  if (row.length < CELLS_MIN || (header && row.length === header.length && row.every((cell, i) => cell === header[i])))
    return false
  const filled = row.filter((cell) => cell.trim() !== '')
  if (filled.length < CELLS_MIN || filled.length < 0.8 * row.length || new Set(filled).size < filled.length)
    return false
  let labels = 0
  for (const cell of filled) {
    if (cell.length > 60) return false
    if (looksLikeLabel(cell)) labels++
    else if (isDataShaped(cell)) return false
  }
  if (labels >= LABELS_MIN * filled.length) return true
  return titled && row.length !== header?.length && (areFieldNames(filled) || (labels > 0 && areShort(filled)))
}

const SHORT_MAX = 12
const areShort = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim().length <= SHORT_MAX)

/** Names of fields, of which one at least is of several words. */
const areFieldNames = (cells: readonly string[]): boolean =>
  cells.every((cell) => FIELD_NAME.test(cell.trim())) && cells.some((cell) => cell.includes('_'))

/** Lines below a blank one that are looked at: a title or two, and the header. */
const LINES_BELOW = 4
const HEAD_BYTES_MAX = 1 << 13
const UNKNOWN: Below = { header: null, titled: true }

/**
 * Looks in the pieces of a delimited text in UTF-8, one behind the other, for the header of another table below a blank
 * line. Quotation marks are not followed: what only looks so inside a cell has the text read the slow way.
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

  /** Whether another table begins in the piece, or across its beginning. */
  isIn(bytes: Uint8Array): boolean {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const border = Buffer.concat([this.#before, piece.subarray(0, HEAD_BYTES_MAX)])
    this.#before = Buffer.from(
      border.length > 2 * HEAD_BYTES_MAX || piece.length >= HEAD_BYTES_MAX
        ? piece.subarray(-HEAD_BYTES_MAX)
        : border.subarray(-HEAD_BYTES_MAX),
    )
    return this.#isIn(border) || this.#isIn(piece)
  }

  #isIn(text: Buffer): boolean {
    for (const blank of ['\n\n', '\n\r\n'])
      for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + 1)) {
        const from = at + blank.length
        const below = text.toString('utf8', from, from + HEAD_BYTES_MAX).split(/\r?\n/, LINES_BELOW)
        if (below.some((line) => beginsAnotherTable(this.#cellsOf(line), UNKNOWN, this.#looksLikeLabel))) return true
      }
    return false
  }

  #cellsOf(line: string): readonly string[] {
    return line.split(this.#delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  }
}
