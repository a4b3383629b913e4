import type { CardLayout } from './card-layout.ts'
import { type Card, CardColumns, CardCutter, type PlacedCardRow } from './card-records.ts'
import type { Passage } from './passage.ts'
import type { SheetCards } from './sheet-cards.ts'
import { TableGatherer } from './table-gatherer.ts'

interface CardTableOptions {
  readonly file: string
  readonly part: string
  readonly encoding: { readonly name: string; readonly confidence: number }
  readonly remarks?: readonly string[]
}

/** Makes passages of one table of cards: a card is a row, a label a column. */
export class CardTable {
  readonly #gatherer: TableGatherer
  readonly #cutter: CardCutter
  readonly #columns: CardColumns

  /** `rows` are all there are, or the first ones, by which the columns are known unless other sheets tell them. */
  constructor(
    options: CardTableOptions,
    layout: CardLayout,
    rows: readonly PlacedCardRow[],
    isWhole: boolean,
    others?: Pick<SheetCards, 'columns' | 'sample'>,
  ) {
    const preamble = rows.slice(0, layout.preamble)
    this.#cutter = new CardCutter(layout)
    const cards = rows.slice(layout.preamble).flatMap((row) => this.#cutter.add(row))
    const all = isWhole ? [...cards, ...this.#cutter.end()] : cards
    this.#columns = others?.columns ?? new CardColumns(layout, all, isWhole)
    this.#gatherer = new TableGatherer({
      ...options,
      begin: () => ({
        header: this.#columns.header,
        preamble: preamble.flatMap(({ cells }) => cells.filter((cell) => cell.trim()).join(' ') || []),
        skip: 1,
        sample: others?.sample,
      }),
    })
    this.#gatherer.add(this.#columns.header, null)
    this.#give(all)
  }

  get isReady(): boolean {
    return this.#gatherer.ready.length > 0
  }

  add(row: PlacedCardRow): void {
    this.#give(this.#cutter.add(row))
  }

  /** No more rows come. */
  flush(): void {
    this.#give(this.#cutter.end())
    this.#gatherer.flush()
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    return this.#gatherer.drain()
  }

  refuse(...what: Parameters<TableGatherer['refuse']>): void {
    this.#gatherer.refuse(...what)
  }

  #give(cards: readonly Card[]): void {
    for (const card of cards) {
      const { cells, spans } = this.#columns.rowOf(card)
      this.#gatherer.add(cells, spans)
    }
  }
}
