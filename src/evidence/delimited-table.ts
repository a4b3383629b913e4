import type { RefusalReason } from '#kernel/refused.ts'
import { cardLayout } from './card-layout.ts'
import type { PlacedCardRow } from './card-records.ts'
import { CardTable } from './card-table.ts'
import { filledCount } from './grid-shape.ts'
import { tableBeginning } from './header-shape.ts'
import { SAMPLE_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'
import { secondHeader } from './second-header.ts'
import { type SideTable, sideTable } from './side-table.ts'
import { type Beginning, TableGatherer } from './table-gatherer.ts'

/** Text held back until a table is too large to be forms, in UTF-16 units. */
const HELD_MAX = 1 << 20

interface DelimitedTableOptions {
  readonly file: string
  readonly part: string
  readonly encoding: { readonly name: string; readonly confidence: number }
  readonly looksLikeLabel: ((text: string) => boolean) | undefined
}

/**
 * Makes passages of the rows of one table in a delimited text. The first rows are held, and a short table until its end, since
 * they may be cards, or labels may stand to the left of the values; then one person or form is a row.
 */
export class DelimitedTable {
  readonly #options: DelimitedTableOptions
  readonly #gatherer: TableGatherer
  #cards: CardTable | undefined
  #held: PlacedCardRow[] | undefined
  #heldSize = 0
  /** Rows so far, blank ones too. */
  #at = 0
  #side: SideTable | undefined

  constructor(all: DelimitedTableOptions) {
    const { looksLikeLabel, ...options } = all
    this.#options = all
    this.#held = looksLikeLabel && []
    this.#gatherer = new TableGatherer({ ...options, begin: (rows) => this.#begun(rows) })
  }

  get isReady(): boolean {
    return this.#gatherer.ready.length > 0 || this.#cards?.isReady === true
  }

  add(cells: readonly string[], spans: readonly number[]): void {
    const at = ++this.#at
    if (this.#cards) {
      if (filledCount(cells) > 0) this.#cards.add({ at, cells, spans })
    } else if (this.#held) {
      this.#held.push({ at, cells, spans })
      for (const cell of cells) this.#heldSize += cell.length
      if (this.#held.length >= SAMPLE_ROWS || this.#heldSize > HELD_MAX) this.#release(false)
    } else this.#gatherer.add(cells, spans)
  }

  /** A blank line, which is no row. */
  passBlank(): void {
    this.#at++
  }

  /** A row that cannot be given. */
  refuse(reason: RefusalReason, advice: string): void {
    this.#release(false)
    const open = this.#cards ?? this.#gatherer
    open.refuse(reason, advice)
  }

  /** No more rows come. */
  flush(): void {
    this.#release(true)
    const open = this.#cards ?? this.#gatherer
    open.flush()
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    return (this.#cards ?? this.#gatherer).drain()
  }

  /** What the rows held back are; `isWhole` when they are all. */
  #release(isWhole: boolean): void {
    const held = this.#held
    if (!held) return
    this.#held = undefined
    const { looksLikeLabel, ...options } = this.#options
    const filled = held.filter(({ cells }) => filledCount(cells) > 0)
    const layout = cardLayout(filled, looksLikeLabel)
    if (layout) {
      this.#cards = new CardTable(options, layout, filled, isWhole)
      return
    }
    this.#side = isWhole && looksLikeLabel ? sideTable(held, looksLikeLabel) : undefined
    for (const { cells, spans } of this.#side?.rows ?? held) this.#gatherer.add(cells, spans)
  }

  #begun(rows: readonly (readonly string[])[]): Beginning {
    if (this.#side) return { header: rows[0] ?? null, preamble: this.#side.preamble, skip: 1 }
    const { looksLikeLabel } = this.#options
    const { preamble, header } = tableBeginning(rows, looksLikeLabel)
    const second = header && looksLikeLabel ? secondHeader(rows.slice(preamble + 1), looksLikeLabel) : null
    return {
      header: header ? (rows[preamble] ?? null) : null,
      preamble: rows.slice(0, preamble).flatMap((row) => row.filter((cell) => cell.trim()).join(' ') || []),
      skip: preamble + (header ? 1 : 0) + (second?.rows ?? 0),
      comments: second?.comments,
    }
  }
}
