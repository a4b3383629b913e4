import { scanAssignments, selectedRow } from './sql-lists.ts'
import type { SqlRows } from './sql-rows.ts'
import type { SqlTables } from './sql-tables.ts'
import { type SqlText, UNFINISHED } from './sql-tokens.ts'
import type { TextWindow } from './text-window.ts'

/** Where a row without brackets ends, UNFINISHED when more is needed, and whether its statement ends there. */
interface BareRow {
  readonly next: number
  readonly isLast: boolean
}

const MORE: BareRow = { next: UNFINISHED, isLast: false }

/** Rows whose values stand without brackets around them: behind SELECT, and as `name = value` behind SET. */
export class SqlBareRows {
  readonly #window: TextWindow
  readonly #tables: SqlTables
  readonly #rows: SqlRows
  readonly #backslash: boolean

  constructor(window: TextWindow, tables: SqlTables, rows: SqlRows, backslash: boolean) {
    this.#window = window
    this.#tables = tables
    this.#rows = rows
    this.#backslash = backslash
  }

  get #text(): SqlText {
    const { shape, end, done } = this.#window
    return { shape, end, backslash: this.#backslash, bare: done ? 'done' : 'more' }
  }

  /** One row behind SELECT; those of a table that stands elsewhere are none. */
  selected(): BareRow {
    const { cells, sizes } = this.#rows
    const before = cells.length
    const found = selectedRow(this.#text, this.#window.pos, cells)
    if (!found?.isRow) cells.length = before
    else sizes.push((cells.length - before) / 3)
    return found ? { next: found.next, isLast: !found.more } : MORE
  }

  /** One row of `name = value` pairs of a table, whose names are its columns. */
  assigned(table: string, read: (from: number, to: number) => string): BareRow {
    const names: string[] = []
    const cells: number[] = []
    const next = scanAssignments(this.#text, this.#window.pos, { cells, names, read })
    if (next === UNFINISHED && !this.#window.done) return MORE
    if (names.length > 0) this.#tables.enter(table, names)
    if (next === UNFINISHED) return MORE
    if (names.length > 0) {
      this.#rows.cells.push(...cells)
      this.#rows.sizes.push(names.length)
    }
    return { next, isLast: true }
  }
}
