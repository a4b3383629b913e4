import { joinPart, type Opening, refuse } from './format.ts'
import type { Passage } from './passage.ts'
import { RowsSeen } from './rows-seen.ts'
import type { SqliteFile } from './sqlite-pages.ts'
import { cellsOf, type TableShape } from './sqlite-shapes.ts'
import { TableGatherer } from './table-gatherer.ts'

/** Each is remembered by a digest. */
const ROWS_MAX = 1_000_000

type Shape = Omit<TableShape, 'root'>

/**
 * Rows that were deleted and still stand on pages that the database gave back. A row that also stands in a table was only moved and is not given
 * again: all tables are read first, and tell their rows.
 */
export class DeletedRows {
  readonly #opening: Opening
  readonly #file: SqliteFile
  readonly #tables: readonly TableShape[]
  readonly #left = new RowsSeen()
  #isCut = false

  private constructor(opening: Opening, file: SqliteFile, tables: readonly TableShape[]) {
    this.#opening = opening
    this.#file = file
    this.#tables = tables
  }

  static async of(opening: Opening, file: SqliteFile, tables: readonly TableShape[]): Promise<DeletedRows> {
    const deleted = new DeletedRows(opening, file, tables)
    for await (const row of file.freedRows()) {
      deleted.#isCut = deleted.#left.size >= ROWS_MAX
      if (deleted.#isCut) break
      deleted.#left.add(cellsOf(row, deleted.#shape(row.values.length)))
    }
    return deleted
  }

  /** A row stands in a table. */
  live(cells: readonly string[]): void {
    if (this.#left.size > 0) this.#left.delete(cells)
  }

  /** What is left, by how many values a row has. */
  async *passages(): AsyncGenerator<Passage> {
    const tables = new Map<number, TableGatherer>()
    if (this.#left.size > 0)
      for await (const row of this.#file.freedRows()) {
        const width = row.values.length
        const shape = this.#shape(width)
        const cells = cellsOf(row, shape)
        if (!this.#left.delete(cells)) continue
        const table = tables.get(width) ?? this.#gatherer(shape)
        tables.set(width, table)
        table.add(cells, null)
      }
    for (const table of tables.values()) {
      table.flush()
      yield* table.drain()
    }
    if (this.#isCut)
      yield refuse(this.#opening, {
        reason: 'too-large',
        advice: `more than ${ROWS_MAX} deleted rows stand in it, and the others were not read; try the recovery of sqlite3`,
      })
  }

  /** Where one table alone has as many columns, rows are taken for its. */
  #shape(width: number): Shape {
    const alike = this.#tables.filter(({ header, keyed }) => header.length === width && !keyed)
    return alike[0] && alike.length === 1
      ? alike[0]
      : { name: `${width} values`, header: [], comments: [], ownId: -1, keyed: undefined }
  }

  #gatherer({ name, header, comments }: Shape): TableGatherer {
    return new TableGatherer({
      file: this.#opening.file,
      part: joinPart(this.#opening.part, `deleted rows of ${name}`),
      encoding: { name: this.#file.encoding, confidence: 1 },
      remarks: ['deleted, and still in the file'],
      begin: () => ({ header: header.length > 0 ? header : null, preamble: [], skip: 0, comments }),
    })
  }
}
