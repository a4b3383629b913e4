import type { RefusalReason } from '#kernel/refused.ts'
import { tableBeginning } from './header-shape.ts'
import { SAMPLE_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'
import { type PlacedRow, type SideTable, sideTable } from './side-table.ts'
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
 * Makes passages of the rows of one table in a delimited text. A short one is held until its end, since its labels may
 * stand to the left of the values; then one person or form is a row.
 */
export class DelimitedTable {
  readonly #looksLikeLabel: ((text: string) => boolean) | undefined
  readonly #gatherer: TableGatherer
  #held: PlacedRow[] | undefined
  #heldSize = 0
  #side: SideTable | undefined

  constructor({ looksLikeLabel, ...options }: DelimitedTableOptions) {
    this.#looksLikeLabel = looksLikeLabel
    this.#held = looksLikeLabel && []
    this.#gatherer = new TableGatherer({ ...options, begin: (rows) => this.#begun(rows) })
  }

  get isReady(): boolean {
    return this.#gatherer.ready.length > 0
  }

  add(cells: readonly string[], spans: readonly number[]): void {
    if (!this.#held) {
      this.#gatherer.add(cells, spans)
      return
    }
    this.#held.push({ cells, spans })
    for (const cell of cells) this.#heldSize += cell.length
    if (this.#held.length >= SAMPLE_ROWS || this.#heldSize > HELD_MAX) this.#release()
  }

  /** A row that cannot be given. */
  refuse(reason: RefusalReason, advice: string): void {
    this.#release()
    this.#gatherer.refuse(reason, advice)
  }

  /** No more rows come. */
  flush(): void {
    this.#side = this.#held && this.#looksLikeLabel && sideTable(this.#held, this.#looksLikeLabel)
    if (this.#side) this.#held = [...this.#side.rows]
    this.#release()
    this.#gatherer.flush()
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    return this.#gatherer.drain()
  }

  #release(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const { cells, spans } of held) this.#gatherer.add(cells, spans)
  }

  #begun(rows: readonly (readonly string[])[]): Beginning {
    if (this.#side) return { header: rows[0] ?? null, preamble: this.#side.preamble, skip: 1 }
    const { preamble, header } = tableBeginning(rows, this.#looksLikeLabel)
    return {
      header: header ? (rows[preamble] ?? null) : null,
      preamble: rows.slice(0, preamble).flatMap((row) => row.filter((cell) => cell.trim()).join(' ') || []),
      skip: preamble + (header ? 1 : 0),
    }
  }
}
