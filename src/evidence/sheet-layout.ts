import type { GridReader } from './grid-reader.ts'

interface Merge {
  /** 0-based column of the cell that holds the text, and the rows it reaches over, 1-based. */
  readonly column: number
  readonly from: number
  readonly to: number
}

/**
 * Hands the rows of a sheet on as people see them: a cell merged over several rows stands in each of them, and a
 * comment on any cell is the note of its row.
 */
export class SheetLayout {
  readonly #grid: Pick<GridReader, 'add'>
  readonly #merges: readonly Merge[]
  readonly #comments: ReadonlyMap<number, string>
  #next = 0
  #active: { readonly merge: Merge; readonly text: string }[] = []

  constructor(grid: Pick<GridReader, 'add'>, merges: readonly Merge[], comments: ReadonlyMap<number, string>) {
    this.#grid = grid
    this.#merges = [...merges].sort((a, b) => a.from - b.from || a.column - b.column)
    this.#comments = comments
  }

  add(at: number, cells: readonly string[]): void {
    this.#grid.add(at, this.#merged(at, cells), this.#comments.get(at))
  }

  #merged(at: number, written: readonly string[]): readonly string[] {
    if (this.#merges.length === 0) return written
    this.#active = this.#active.filter(({ merge }) => merge.to >= at)
    const cells = [...written]
    if (written.some((cell) => cell.trim() !== ''))
      for (const { merge, text } of this.#active) {
        while (cells.length <= merge.column) cells.push('')
        if (cells[merge.column] === '') cells[merge.column] = text
      }
    for (let merge = this.#merges[this.#next]; merge && merge.from <= at; merge = this.#merges[this.#next]) {
      this.#next++
      const text = written[merge.column] ?? ''
      if (merge.from === at && text !== '') this.#active.push({ merge, text })
    }
    return cells
  }
}
