import type { FlowText } from './flow-text.ts'
import type { XmlListener } from './xml-walk.ts'

/** Hears the text of a slide or its notes (DrawingML, ECMA-376 part 1, section 21): the paragraphs of shapes and tables. */
export class SlideListener implements XmlListener {
  readonly #flow: FlowText
  #inText = false
  #columns = 1
  #goesOn = false
  /** A modern comment keeps its text in the same elements; older ones in `text`. */
  constructor(flow: FlowText) {
    this.#flow = flow
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 't':
        this.#inText = true
        break
      case 'p':
      case 'text':
        this.#flow.beginParagraph()
        this.#inText = name === 'text'
        break
      case 'br':
        this.#flow.text('\n')
        break
      case 'tbl':
        this.#flow.beginTable()
        break
      case 'tr':
        this.#flow.beginRow()
        break
      case 'tc':
        this.#columns = attributes.get('hMerge') === '1' ? 0 : 1
        this.#goesOn = attributes.get('vMerge') === '1'
        this.#flow.beginCell()
        break
      default:
    }
  }

  text(text: string): void {
    if (this.#inText) this.#flow.text(text)
  }

  close(name: string): void {
    switch (name) {
      case 't':
        this.#inText = false
        break
      case 'p':
      case 'text':
        this.#flow.endParagraph()
        break
      case 'tc':
        this.#flow.endCell(Math.max(1, this.#columns), this.#goesOn ? this.#flow.above : undefined)
        break
      case 'tbl':
        this.#flow.endTable()
        break
      default:
    }
  }
}
