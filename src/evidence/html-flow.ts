import type { FlowText } from './flow-text.ts'
import { attributesOf } from './html-hidden.ts'
import { htmlPieces, isBlock } from './html-text.ts'

/** Fields that nobody fills in. */
const DULL_FIELDS = /^(?:submit|button|reset|image|checkbox|radio|color|range)$/i

/** Tells the paragraphs and tables of an HTML text; tags that are not closed are closed by what follows them. */
export function tellHtml(html: string, flow: FlowText): void {
  const teller = new Teller(flow)
  for (const piece of htmlPieces(html)) {
    if ('text' in piece) teller.text(piece.text)
    else if ('tag' in piece) teller.tag(piece.tag, piece.attributes)
  }
  teller.end()
}

class Teller {
  readonly #flow: FlowText
  #paragraph = ''
  /** Open tables: whether a cell is open in each, and over how many columns it reaches. */
  readonly #tables: { cell: number | undefined; hasRow: boolean }[] = []

  constructor(flow: FlowText) {
    this.#flow = flow
  }

  text(text: string): void {
    this.#paragraph += text
  }

  tag(tag: string, attributes: string): void {
    const table = this.#tables.at(-1)
    if (tag === 'table') {
      this.#settle()
      this.#flow.beginTable()
      this.#tables.push({ cell: undefined, hasRow: false })
    } else if (tag === '/table') this.#endTable()
    else if (table && (tag === 'tr' || tag === '/tr')) {
      this.#endCell()
      if (tag === 'tr') this.#flow.beginRow()
      table.hasRow = tag === 'tr'
    } else if (table && (tag === 'td' || tag === 'th')) {
      this.#endCell()
      if (!table.hasRow) this.#flow.beginRow()
      table.hasRow = true
      table.cell = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? '1') || 1
      this.#flow.beginCell()
    } else if (table && (tag === '/td' || tag === '/th')) this.#endCell()
    else if (tag === 'input') this.#field(attributes)
    else if (isBlock(tag)) this.#settle()
  }

  /** What stands in a field of a form, behind the words before it or else behind the field's own name; in a table by itself. */
  #field(attributes: string): void {
    const { type = '', name = '', value = '' } = Object.fromEntries(attributesOf(attributes))
    if (value.trim() === '' || DULL_FIELDS.test(type)) return
    const isHidden = /^hidden$/i.test(type)
    if (this.#tables.at(-1)?.cell !== undefined && !isHidden) this.#paragraph += ` ${value}`
    else {
      const label = isHidden ? '' : this.#paragraph.trim().replace(/[\s:：*※]+$/, '')
      if (label === '') this.#settle()
      this.#paragraph = `${label || name}: ${value}`
      this.#settle()
    }
  }

  end(): void {
    while (this.#tables.length > 0) this.#endTable()
    this.#settle()
  }

  #endTable(): void {
    if (this.#tables.length === 0) return
    this.#endCell()
    this.#tables.pop()
    this.#flow.endTable()
  }

  #endCell(): void {
    this.#settle()
    const table = this.#tables.at(-1)
    if (table?.cell === undefined) return
    this.#flow.endCell(table.cell)
    table.cell = undefined
  }

  /** Outside of cells a table has no text of its own. */
  #settle(): void {
    const line = this.#paragraph.trim()
    this.#paragraph = ''
    if (line !== '') this.#flow.line(line)
  }
}
