import { COLUMNS_MAX } from './limits.ts'
import type { XmlListener } from './xml-walk.ts'

/** What is heard of a workbook as XML, in its order. */
export interface RowHearer {
  sheet(name: string): void
  /** `note` is what was commented beside the row's cells. */
  row(at: number, cells: readonly string[], note: string): void
  sheetEnd(): void
  /** Who wrote it, and what it is called. */
  properties(lines: readonly string[]): void
}

const PROPERTIES: ReadonlySet<string> = new Set(['Title', 'Subject', 'Author', 'LastAuthor', 'Manager', 'Company'])

/** Hears a workbook in the XML of Excel 2003 (SpreadsheetML): rows and cells may leave numbers out. */
export class SpreadsheetXmlListener implements XmlListener {
  readonly #hearer: RowHearer
  #at = 0
  #column = 0
  #cells: string[] = []
  #notes: string[] = []
  #text: string | undefined
  #in: 'Data' | 'Comment' | undefined
  #merged = 0
  #property: string | undefined
  readonly #properties: string[] = []

  constructor(hearer: RowHearer) {
    this.#hearer = hearer
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'Worksheet':
        this.#at = 0
        this.#hearer.sheet(attributes.get('Name') ?? '')
        break
      case 'Row':
        this.#at = Number(attributes.get('Index')) || this.#at + 1
        this.#column = 0
        this.#cells = []
        this.#notes = []
        break
      case 'Cell':
        this.#column = Math.min(COLUMNS_MAX, (Number(attributes.get('Index')) || this.#column + 1) - 1)
        this.#merged = Math.min(COLUMNS_MAX, Number(attributes.get('MergeAcross')) || 0)
        // A link says who it goes to, beside what is shown.
        if (attributes.has('HRef')) this.#notes.push(attributes.get('HRef') ?? '')
        break
      case 'Data':
        if (this.#in !== 'Comment') this.#in = 'Data'
        this.#text ??= ''
        break
      case 'Comment':
        this.#in = 'Comment'
        this.#text = ''
        break
      default:
        if (PROPERTIES.has(name) && this.#at === 0) this.#property = ''
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text
    else if (this.#property !== undefined) this.#property += text
  }

  close(name: string): void {
    switch (name) {
      case 'Data':
        if (this.#in === 'Data') this.#give()
        break
      case 'Comment':
        if (this.#text?.trim()) this.#notes.push(this.#text.trim())
        this.#text = undefined
        this.#in = undefined
        break
      case 'Cell':
        this.#column += 1 + this.#merged
        break
      case 'Row':
        this.#hearer.row(this.#at, this.#cells, this.#notes.join('\n'))
        break
      case 'Worksheet':
        this.#hearer.sheetEnd()
        break
      case 'DocumentProperties':
        this.#hearer.properties(this.#properties)
        break
      default:
        if (this.#property?.trim()) this.#properties.push(`${name}: ${this.#property.trim()}`)
        this.#property = undefined
    }
  }

  #give(): void {
    while (this.#cells.length < this.#column) this.#cells.push('')
    // Days come with a time that nobody wrote.
    this.#cells[this.#column] = (this.#text ?? '').trim().replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?$/, '$1')
    this.#text = undefined
    this.#in = undefined
  }
}
