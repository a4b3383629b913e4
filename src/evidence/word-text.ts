import type { FlowText } from './flow-text.ts'
import { symbolOf, WordFields } from './word-fields.ts'
import type { XmlListener } from './xml-walk.ts'

/** Elements whose contents nobody sees, or that say again what was said: `rt` is the reading above a word. */
const UNSEEN = new Set(['Fallback', 'rt', 'instrText', 'delInstrText', 'sectPr', 'pPr', 'rPr', 'tblPr', 'trPr'])

/** What a cell of a table says of itself. */
interface Cell {
  columns: number
  /** It is the lower part of the cell above. */
  goesOn: boolean
}

/**
 * Hears the text of a part of a Word document (ECMA-376 part 1, section 17): paragraphs, tables, text boxes. Words that
 * were struck out with changes tracked come on a line of their own behind the paragraph, since they leaked as well.
 */
export class WordListener implements XmlListener {
  readonly #flow: FlowText
  readonly #cells: Cell[] = []
  #unseen = 0
  #in: 't' | 'delText' | undefined
  #struck = ''
  readonly #fields = new WordFields()

  constructor(flow: FlowText) {
    this.#flow = flow
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#unseen > 0 || UNSEEN.has(name)) this.#unseen++
    else if (name === 't' || name === 'delText') this.#in = name
    else {
      // What a picture shows, in words; old versions of Word write the name of its file.
      if (name === 'docPr') this.#struck += attributes.get('descr') ?? ''
      if (name === 'sym') this.#flow.text(symbolOf(attributes.get('font') ?? '', attributes.get('char') ?? ''))
      this.#fields.open(name, attributes.get('val'))
      this.#begin(name, attributes.get('val'))
    }
  }

  text(text: string): void {
    if (this.#unseen > 0 || !this.#in) return
    if (this.#in === 'delText') this.#struck += text
    else this.#flow.text(text)
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen--
      return
    }
    this.#flow.text(this.#fields.close(name))
    switch (name) {
      case 't':
      case 'delText':
        this.#in = undefined
        break
      case 'p':
        this.#flow.endParagraph()
        if (this.#struck !== '') this.#flow.line(this.#struck)
        this.#struck = ''
        break
      case 'tc': {
        const cell = this.#cells.pop()
        this.#flow.endCell(cell?.columns, cell?.goesOn ? this.#flow.above : undefined)
        break
      }
      case 'tbl':
        this.#flow.endTable()
        break
      default:
    }
  }

  #begin(name: string, value: string | undefined): void {
    const cell = this.#cells.at(-1)
    switch (name) {
      case 'p':
        this.#flow.beginParagraph()
        break
      case 'tab':
      case 'ptab':
        this.#flow.text('\t')
        break
      case 'br':
      case 'cr':
        this.#flow.text('\n')
        break
      case 'noBreakHyphen':
        this.#flow.text('-')
        break
      case 'tbl':
        this.#flow.beginTable()
        break
      case 'tr':
        this.#flow.beginRow()
        break
      case 'tc':
        this.#cells.push({ columns: 1, goesOn: false })
        this.#flow.beginCell()
        break
      case 'gridSpan':
        if (cell) cell.columns = Number(value) || 1
        break
      case 'vMerge':
        if (cell) cell.goesOn = (value ?? 'continue') === 'continue'
        break
      default:
    }
  }
}
