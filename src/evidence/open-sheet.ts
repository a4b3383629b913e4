import { COLUMNS_MAX } from './limits.ts'
import type { Hidden } from './sheet-remarks.ts'
import type { XmlListener } from './xml-walk.ts'

/** What is heard of the sheets of an OpenDocument spreadsheet, in their order. */
export interface SheetHearer {
  /** A sheet begins that has something in it. */
  sheet(name: string, hidden: Hidden): void
  /** `note` is what was commented beside the row's cells. */
  row(at: number, cells: readonly string[], note: string): void
  /** Rows from and to which say what the row before them says, and are too many to be given. */
  alike(from: number, to: number): void
  /** What stands in shapes that lie on the sheet, before its rows. */
  shapes(lines: readonly string[]): void
  sheetEnd(): void
}

const REPEATED_ROWS_MAX = 10_000

/** Hears an OpenDocument spreadsheet (OpenDocument 1.3 part 3, section 9): values as people see them, days as `YYYY-MM-DD`. */
export class OpenSheetListener implements XmlListener {
  readonly #hearer: SheetHearer
  readonly #hiddenStyles = new Set<string>()
  #style = ''
  #at = 0
  #rowsRepeated = 1
  #cells: string[] = []
  #notes: string[] = []
  #column = 0
  #hiddenColumns: number[] = []
  #begun: { readonly name: string; readonly hidden: boolean } | undefined
  #value: string | undefined
  #text: string[] | undefined
  #repeat = 1
  #inNote = false
  #shapes: string[] | undefined
  /** Cells merged over rows: what stands in a column until which row. */
  #merged = new Map<number, { readonly text: string; readonly until: number }>()
  #rowsSpanned = 1

  constructor(hearer: SheetHearer) {
    this.#hearer = hearer
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'style':
        this.#style = attributes.get('name') ?? ''
        break
      case 'table-properties':
        if (attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style)
        break
      case 'table':
        this.#begin(attributes)
        break
      case 'table-column':
        this.#columnOf(attributes)
        break
      case 'table-row':
        this.#rowsRepeated = Number(attributes.get('number-rows-repeated')) || 1
        this.#cells = []
        this.#notes = []
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#repeat = Number(attributes.get('number-columns-repeated')) || 1
        this.#rowsSpanned = Number(attributes.get('number-rows-spanned')) || 1
        this.#value = statedValue(attributes)
        this.#text = []
        break
      case 'annotation':
        this.#inNote = true
        break
      case 'shapes':
        this.#shapes = []
        break
      case 'creator':
      case 'date':
        if (this.#inNote) this.#notes.push('')
        break
      case 'p':
        if (this.#inNote) this.#notes.push('')
        else (this.#shapes ?? this.#text)?.push('')
        break
      case 's':
        this.text(' ')
        break
      case 'line-break':
        this.text('\n')
        break
      default:
    }
  }

  text(text: string): void {
    const lines = this.#inNote ? this.#notes : (this.#shapes ?? this.#text)
    if (lines && lines.length > 0) lines[lines.length - 1] += text
  }

  close(name: string): void {
    switch (name) {
      case 'annotation':
        this.#inNote = false
        break
      case 'shapes':
        this.#tellSheet()
        this.#hearer.shapes(this.#shapes ?? [])
        this.#shapes = undefined
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell()
        break
      case 'table-row':
        this.#row()
        break
      case 'table':
        if (!this.#begun) this.#hearer.sheetEnd()
        break
      default:
    }
  }

  #begin(attributes: ReadonlyMap<string, string>): void {
    this.#at = 0
    this.#column = 0
    this.#hiddenColumns = []
    this.#merged = new Map()
    const hidden = this.#hiddenStyles.has(attributes.get('style-name') ?? '')
    this.#begun = { name: attributes.get('name') ?? '', hidden }
  }

  #columnOf(attributes: ReadonlyMap<string, string>): void {
    const repeated = Math.min(COLUMNS_MAX, Number(attributes.get('number-columns-repeated')) || 1)
    if (/collapse|filter/.test(attributes.get('visibility') ?? ''))
      for (let c = 0; c < repeated && this.#column + c < COLUMNS_MAX; c++) this.#hiddenColumns.push(this.#column + c)
    this.#column += repeated
  }

  #cell(): void {
    const shown = this.#text?.join('\n') ?? ''
    // A number shown as a date by its style is meant as one.
    const value = this.#value
    const text = value === undefined || (!value.includes('-', 1) && !isNumber(shown)) ? shown || (value ?? '') : value
    this.#text = undefined
    const column = this.#cells.length
    if (text !== '' && this.#rowsSpanned > 1) this.#merged.set(column, { text, until: this.#at + this.#rowsSpanned })
    // The empty rest of a row is written as one cell repeated to the last column there could be.
    const times = text === '' ? Math.min(this.#repeat, COLUMNS_MAX) : Math.min(this.#repeat, COLUMNS_MAX + 1)
    for (let n = 0; n < times; n++) this.#cells.push(text)
  }

  #row(): void {
    const cells = this.#cells
    while (cells.length > 0 && cells.at(-1) === '') cells.pop()
    const isEmpty = cells.every((cell) => cell.trim() === '')
    if (isEmpty) this.#at += this.#rowsRepeated
    for (let n = 0; !isEmpty && n < Math.min(this.#rowsRepeated, REPEATED_ROWS_MAX); n++) {
      this.#at++
      this.#tellSheet()
      this.#hearer.row(this.#at, this.#withMerged(cells), this.#notes.join('\n').trim())
    }
    const beyond = isEmpty ? 0 : this.#rowsRepeated - REPEATED_ROWS_MAX
    if (beyond <= 0) return
    this.#hearer.alike(this.#at + 1, this.#at + beyond)
    this.#at += beyond
  }

  #tellSheet(): void {
    if (!this.#begun) return
    const { name, hidden } = this.#begun
    this.#begun = undefined
    this.#hearer.sheet(name, { hidden, hiddenColumns: this.#hiddenColumns, hiddenRows: 0 })
  }

  #withMerged(written: readonly string[]): readonly string[] {
    if (this.#merged.size === 0) return written
    const cells = [...written]
    for (const [column, { text, until }] of this.#merged) {
      if (this.#at > until) this.#merged.delete(column)
      else {
        while (cells.length <= column) cells.push('')
        if (cells[column] === '') cells[column] = text
      }
    }
    return cells
  }
}

const isNumber = (shown: string): boolean => /^[-+(¥$€£\\ ]*[\d.,]*(E[-+]?\d+)?[)%円 ]*$/i.test(shown)

/** What stands in the cell's attributes where the text could be shortened or a date in any style. */
function statedValue(attributes: ReadonlyMap<string, string>): string | undefined {
  switch (attributes.get('value-type')) {
    case 'date':
      return attributes
        .get('date-value')
        ?.replace(/T00:00:00(\.0+)?Z?$/, '')
        .replace('T', ' ')
    case 'float': {
      const value = attributes.get('value') ?? ''
      return /e/i.test(value) && Number.isSafeInteger(Number(value)) ? Number(value).toFixed(0) : value
    }
    default:
      return undefined
  }
}
