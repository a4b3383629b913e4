import type { FlowText } from './flow-text.ts'
import type { XmlListener } from './xml-walk.ts'

/** Readings above words, and what is no text. */
const UNSEEN = new Set(['ruby-text', 'forms', 'sequence-decls', 'date'])

/** Hears the text of an OpenDocument text or presentation (OpenDocument 1.3 part 3): paragraphs, tables, boxes. */
export class OpenTextListener implements XmlListener {
  readonly #flow: FlowText
  readonly #columns: number[] = []
  #depth = 0
  #unseen = 0

  constructor(flow: FlowText) {
    this.#flow = flow
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#unseen > 0 || UNSEEN.has(name)) {
      this.#unseen++
      return
    }
    switch (name) {
      // Who wrote a note or a change.
      case 'creator':
      case 'p':
      case 'h':
        this.#depth++
        this.#flow.beginParagraph()
        break
      case 's':
        this.#flow.text(' '.repeat(Math.min(100, Number(attributes.get('c')) || 1)))
        break
      case 'hidden-text':
        this.#flow.text(attributes.get('string-value') ?? '')
        break
      case 'tab':
        this.#flow.text('\t')
        break
      case 'line-break':
        this.#flow.text('\n')
        break
      case 'table':
        this.#flow.beginTable()
        break
      case 'table-row':
        this.#flow.beginRow()
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#columns.push(Math.min(64, Number(attributes.get('number-columns-repeated')) || 1))
        this.#flow.beginCell()
        break
      default:
    }
  }

  text(text: string): void {
    if (this.#unseen === 0 && this.#depth > 0) this.#flow.text(text.replace(/[\t\r\n ]+/g, ' '))
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen--
      return
    }
    switch (name) {
      case 'creator':
      case 'p':
      case 'h':
        this.#depth--
        this.#flow.endParagraph()
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#flow.endCell(this.#columns.pop())
        break
      case 'table':
        this.#flow.endTable()
        break
      default:
    }
  }
}
