import { cellKeys } from './card-cells.ts'
import { counterKey } from './card-counters.ts'
import type { CardLayout } from './card-layout.ts'
import type { CardRow } from './card-row.ts'
import { isPrintedSign, withJoinedCells } from './split-cells.ts'

/** A row of a sheet or text, with what its format knows of the place of its cells. */
export interface PlacedCardRow extends CardRow {
  /** Byte offset and length of each cell, in pairs; null for binary formats. */
  readonly spans: readonly number[] | null
}

/** A value of a card. */
interface Entry {
  /** Which label it stands under, and as the how manyth of its values. */
  readonly key: string
  /** The label as written; '' for none. */
  readonly label: string
  readonly text: string
  readonly span: readonly number[]
}

/** One card: its values in their order. */
export type Card = readonly Entry[]

/** A label by which values are told, in one card like in the others. */
interface Label {
  readonly id: string
  readonly text: string
}

/** Cuts rows into cards, as their layout says. */
export class CardCutter {
  readonly #layout: CardLayout
  /** How often each label comes on a card, and how far below the anchor first, where cards are even. */
  readonly #labels = new Map<string, { most: number; readonly below: number }>()
  /** Labels of the present card so far. */
  #times = new Map<string, number>()
  /** Rows that belong to the present card, or perhaps to the head of the next one. */
  #rows: PlacedCardRow[] = []
  #anchorAt: number | undefined

  constructor(layout: CardLayout) {
    this.#layout = layout
    for (const [key, kind] of layout.printed) {
      if (kind !== 'label') continue
      const own = key.slice(key.indexOf(' ') + 1)
      const known = this.#labels.get(own) ?? { most: 0, below: layout.isEven ? parseInt(key, 10) : 0 }
      known.most++
      this.#labels.set(own, known)
    }
  }

  /** The next row; the cards that it ends. */
  add(row: PlacedCardRow): readonly Card[] {
    const { column, text } = this.#layout.anchor
    const labels = row.cells.flatMap((cell, c) =>
      this.#labels.has(`${c} ${cell.trim()}`) ? [`${c} ${cell.trim()}`] : [],
    )
    const again = labels.find((own) => this.#times.get(own) === this.#labels.get(own)?.most)
    this.#rows.push(row)
    const before = this.#anchorAt
    let ended: readonly Card[] = []
    if (row.cells[column]?.trim() === text || again !== undefined) {
      if (before !== undefined) ended = this.#cardsOf(this.#rows.splice(0, this.#beginning()), before)
      this.#anchorAt = row.at - (again === undefined ? 0 : (this.#labels.get(again)?.below ?? 0))
      this.#times = new Map()
    }
    for (const own of labels) this.#times.set(own, (this.#times.get(own) ?? 0) + 1)
    return ended
  }

  /** What stands above a value without a label: the title of its column, if there is one. */
  #unlabelled(column: number): Label {
    const text = this.#layout.titles[column]?.trim() ?? ''
    return { id: text, text }
  }

  /** The cards that end with the last row. */
  end(): readonly Card[] {
    return this.#cardsOf(this.#rows.splice(0), this.#anchorAt ?? 0)
  }

  /** How many of the rows come before the card of the last one. */
  #beginning(): number {
    const last = this.#rows.length - 1
    let first = last
    while (last - first < this.#layout.lead && this.#rows[first]?.at === (this.#rows[first - 1]?.at ?? 0) + 1) first--
    return first
  }

  /** The cards that stand beside each other in some rows, without those that nothing was written on. */
  #cardsOf(rows: readonly PlacedCardRow[], anchorAt: number): readonly Card[] {
    const { beside } = this.#layout
    if (!beside) return [this.#card(rows, anchorAt, 0, [0, Number.POSITIVE_INFINITY])].filter((card) => card.length > 0)
    const { from, breadth } = beside
    const width = Math.max(...rows.map(({ cells }) => cells.length))
    const count = Math.max(1, Math.ceil((width - from) / breadth))
    const cards = Array.from({ length: count }, (_, i) =>
      this.#card(rows, anchorAt, i * breadth, [i === 0 ? 0 : from, from + breadth]),
    )
    return cards.filter((card) => card.length > 0)
  }

  /** The values in some columns, counted from `left`. */
  #card(rows: readonly PlacedCardRow[], anchorAt: number, left: number, [from, to]: readonly [number, number]): Card {
    const { isEven, printed, counters } = this.#layout
    const keyOf = cellKeys(isEven, anchorAt)
    const times = new Map<string, number>()
    const entries: Entry[] = []
    let above = new Map<number, Label>()
    for (const row of rows) {
      const whole = row.spans ? row.cells : withJoinedCells(row.cells)
      const here = new Map<number, Label>()
      let label: Label | undefined
      for (const [c, cell] of whole.slice(left, left + to).entries()) {
        const text = cell.trim()
        if (text === '' || c < from || counters.has(counterKey(row.at - anchorAt, left + c))) continue
        // The first of several cards stands for all of them.
        const key = keyOf(row.at, c, text)
        const kind = printed.get(key)
        if (kind === 'sign' || (kind === undefined && isPrintedSign(text))) continue
        if (kind === 'label') {
          label = { id: key, text }
          here.set(c, label)
          continue
        }
        const over = above.get(c)
        const under = label && !(over && times.has(label.id)) ? label : (over ?? this.#unlabelled(left + c))
        const time = times.get(under.id) ?? 0
        times.set(under.id, time + 1)
        here.set(c, under)
        entries.push({ key: `${time} ${under.id}`, label: under.text, text: cell, span: spanOf(row, left + c) })
      }
      above = here
    }
    return entries
  }
}

const spanOf = ({ spans }: PlacedCardRow, column: number): readonly number[] =>
  spans?.slice(2 * column, 2 * column + 2) ?? []

/** The cards as rows under their labels. */
export class CardColumns {
  readonly header: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #hasMore: boolean

  /** `cards` are all, or the first ones; then what the others have besides comes together in a last column. */
  constructor(layout: CardLayout, cards: readonly Card[], isWhole: boolean) {
    const rank = new Map([...layout.printed.keys()].map((id, i) => [id, i]))
    const rankOf = (key: string) => rank.get(key.slice(key.indexOf(' ') + 1)) ?? -1
    const found = new Map<string, string>()
    for (const { key, label } of cards.flat()) found.set(key, label)
    const keys = [...found.keys()].sort((a, b) => rankOf(a) - rankOf(b) || parseInt(a, 10) - parseInt(b, 10))
    this.#places = new Map(keys.map((key, i) => [key, i]))
    this.#hasMore = !isWhole
    this.header = [...keys.map((key) => found.get(key) ?? ''), ...(isWhole ? [] : [''])]
  }

  /** A card as a row; places of its cells where they are known. */
  rowOf(card: Card): { readonly cells: readonly string[]; readonly spans: readonly number[] | null } {
    const cells = this.header.map(() => '')
    const start = card[0]?.span[0]
    const hasPlaces = start !== undefined && card.every(({ span }) => span.length === 2)
    const spans = hasPlaces ? this.header.flatMap(() => [start, 0]) : null
    const last = cells.length - 1
    for (const { key, text, span } of card) {
      const at = this.#places.get(key) ?? (this.#hasMore ? last : undefined)
      if (at === undefined) continue
      cells[at] = cells[at] ? `${cells[at]}\n${text}` : text
      if (spans) spans.splice(2 * at, 2, ...span)
    }
    return { cells, spans }
  }
}
