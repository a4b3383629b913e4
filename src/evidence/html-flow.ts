import type { FlowText } from './flow-text.ts'
import { attributesOf } from './html-hidden.ts'
import { htmlPieces, isBlock } from './html-text.ts'
import type { TextPlaces } from './text-places.ts'

/** Fields that nobody fills in. */
const DULL_FIELDS = /^(?:submit|button|reset|image|checkbox|radio|color|range)$/i

/** A term is as long as a label. */
const TERM_MAX = 60

/**
 * Tells the paragraphs and tables of an HTML text; tags that are not closed are closed by what follows them. `places` are those
 * of the text, where it stands in a file as it is.
 */
export function tellHtml(html: string, flow: FlowText, places?: Pick<TextPlaces, 'span'>): void {
  const teller = new Teller(flow, places)
  for (const piece of htmlPieces(html)) {
    if ('text' in piece) teller.text(piece.text, piece)
    else if ('tag' in piece) teller.tag(piece.tag, piece.attributes, piece.at)
  }
  teller.end()
}

class Teller {
  readonly #flow: FlowText
  readonly #places: Pick<TextPlaces, 'span'> | undefined
  #paragraph = ''
  /** The stretches of the paragraph that stand in the file, as in `Line.written`. */
  #written: number[] = []
  /** Whether the paragraph is a term of a list, of which something will be said. */
  #isTerm = false
  /** Open tables: whether a cell is open in each, and over how many columns it reaches. */
  readonly #tables: { cell: number | undefined; hasRow: boolean }[] = []

  constructor(flow: FlowText, places: Pick<TextPlaces, 'span'> | undefined) {
    this.#flow = flow
    this.#places = places
  }

  text(text: string, { from, to }: { readonly from: number; readonly to: number }): void {
    const own = text.trim()
    const begin = this.#paragraph.length + text.indexOf(own)
    this.#paragraph += text
    if (own !== '' && this.#places) this.#written.push(begin, begin + own.length, ...this.#places.span(from, to))
  }

  tag(tag: string, attributes: string, at: number): void {
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
    else if (tag === 'input') this.#field(attributes, at)
    else if (tag === 'dd') this.#answer()
    else if (tag === 'dt' && !table) this.#term()
    else if (isBlock(tag) && !(tag === '/dt' && this.#isTerm)) this.#settle()
  }

  #term(): void {
    this.#settle()
    this.#isTerm = true
  }

  /** What is said of the term before it stands behind it, as the value of a label; terms and answers one by one in a table stay so. */
  #answer(): void {
    const term = this.#paragraph.trim().replace(/[\s:：*※]+$/, '')
    if (!this.#isTerm || term === '' || term.length > TERM_MAX) {
      this.#settle()
      return
    }
    this.#isTerm = false
    this.#written = []
    this.#paragraph = `${term}: `
  }

  /** What stands in a field of a form, behind the words before it or else behind the field's own name; in a table by itself. */
  #field(attributes: string, at: number): void {
    const all = [...attributesOf(attributes)]
    const { type = '', name = '', value = '' } = Object.fromEntries(all)
    if (value.trim() === '' || DULL_FIELDS.test(type)) return
    const place = all.findLast(([one]) => one === 'value')?.[2] ?? { from: 0, to: 0 }
    const filled = { from: at + place.from, to: at + place.to }
    const isHidden = /^hidden$/i.test(type)
    if (this.#tables.at(-1)?.cell !== undefined && !isHidden) this.text(` ${value}`, filled)
    else {
      const label = isHidden ? '' : this.#paragraph.trim().replace(/[\s:：*※]+$/, '')
      if (label === '') this.#settle()
      else this.#written = []
      this.#paragraph = `${label || name}: `
      this.text(value, filled)
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
    this.#isTerm = false
    const line = this.#paragraph.trim()
    const before = this.#paragraph.length - this.#paragraph.trimStart().length
    const written = this.#written.map((value, i) => (i % 4 < 2 ? value - before : value))
    this.#paragraph = ''
    this.#written = []
    if (line !== '') this.#flow.line(line, written)
  }
}
