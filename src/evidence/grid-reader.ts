import type { RefusalReason } from '#kernel/refused.ts'
import { cardLayout } from './card-layout.ts'
import type { PlacedCardRow } from './card-records.ts'
import { CardTable } from './card-table.ts'
import { GridBlocks, type GridOptions } from './grid-blocks.ts'
import { filledCount } from './grid-shape.ts'
import type { GridRow } from './grid-tables.ts'
import { COLUMNS_MAX, SAMPLE_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'
import type { SheetCards } from './sheet-cards.ts'
import { withJoinedCells } from './split-cells.ts'

/** Text held back at most until it is known whether a sheet is cards, in UTF-16 units. */
const HELD_MAX = 8 << 20

/**
 * Makes passages of a sheet as people lay it out: cards of one person each, or titles, tables, forms and notes. Rows come in
 * the order of the sheet; rows without any text may be left out. Passages are collected until they are drained.
 */
export class GridReader {
  readonly #options: GridOptions & { readonly cards?: SheetCards }
  readonly #blocks: GridBlocks
  #cards: CardTable | undefined
  /** The first rows, until it is known whether they are cards. */
  #first: GridRow[] | undefined = []
  #firstSize = 0
  readonly #cardNotes: string[] = []

  /** `cards` where the sheet is one of several that are a card each. */
  constructor(options: GridOptions & { readonly cards?: SheetCards }) {
    this.#options = options
    this.#blocks = new GridBlocks(options)
  }

  /** Notes beside titles, headers and cells of cards, which are no records. */
  get looseNotes(): readonly string[] {
    return [...this.#cardNotes, ...this.#blocks.looseNotes]
  }

  /** `spans` as in `GridRow`. */
  add(at: number, cells: readonly string[], note = '', spans?: readonly number[]): void {
    if (filledCount(cells) === 0) return
    if (cells.length > COLUMNS_MAX)
      this.refuse('too-large', `more than ${COLUMNS_MAX} columns; split the sheet and run again`)
    else if (this.#first) this.#hold(this.#first, { at, cells, note, ...(spans && { spans }) })
    else this.#pass({ at, cells, note, ...(spans && { spans }) })
  }

  /** A row that cannot be given; it counts as a record. */
  refuse(reason: RefusalReason, advice: string): void {
    this.#choose(false)
    const open = this.#cards ?? this.#blocks
    open.refuse(reason, advice)
  }

  /** Everything is known now. */
  flush(): void {
    this.#choose(true)
    const open = this.#cards ?? this.#blocks
    open.flush()
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    return (this.#cards ?? this.#blocks).drain()
  }

  #hold(first: GridRow[], row: GridRow): void {
    first.push(row)
    for (const cell of row.cells) this.#firstSize += cell.length
    if (first.length >= SAMPLE_ROWS || this.#firstSize > HELD_MAX) this.#choose(false)
  }

  /** Whether the sheet is cards or anything else; `isWhole` when its first rows are all. */
  #choose(isWhole: boolean): void {
    const first = this.#first
    if (!first) return
    this.#first = undefined
    const { file, part, remarks = [], looksLikeLabel, cards, encoding = UTF_8 } = this.#options
    const layout = cards?.layout ?? cardLayout(first, looksLikeLabel)
    if (layout) {
      const options = { file, part, encoding, ...(remarks.length > 0 && { remarks }) }
      const rows = first.map(cardRowOf)
      this.#cards = new CardTable(options, layout, rows, isWhole, cards)
      for (const { note } of first) this.#noteBeside(note)
    } else for (const row of first) this.#blocks.add(row)
  }

  #pass(row: GridRow): void {
    if (this.#cards) {
      this.#cards.add(cardRowOf(row))
      this.#noteBeside(row.note)
    } else this.#blocks.add(row)
  }

  #noteBeside(note: string): void {
    if (note !== '') this.#cardNotes.push(note)
  }
}

const UTF_8 = { name: 'utf-8', confidence: 1 }

/** A row of a card; one of which cells were put together has no places. */
const cardRowOf = ({ at, cells, spans }: GridRow): PlacedCardRow => ({
  at,
  cells,
  spans: spans && withJoinedCells(cells) === cells ? spans : null,
})
