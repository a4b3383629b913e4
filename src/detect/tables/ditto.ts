import { foldWidth } from '../reader/fold.ts'

/** What people write instead of what stands above it. */
const DITTO = /^(?:同上|同前|上(?:記)?に同じ|〃|″|”|"|''|ditto|idem|-? ?do\.|-do-)$/i
const DITTO_UNITS_MAX = 5

/** Whether a cell only says that it is the same as the one above. */
export const isDitto = (cell: string): boolean => {
  if (cell.length > 2 * DITTO_UNITS_MAX) return false
  const text = cell.trim()
  return text !== '' && text.length <= DITTO_UNITS_MAX && (DITTO.test(text) || DITTO.test(foldWidth(text)))
}

/** Reads the rows of a table one after the other, each sign for what stands above as what it stands for. */
export class Dittos {
  /** The last cell of each column that says something itself. */
  readonly #above: string[] = []

  /** The same cells where none is such a sign. One without anything above stays as it is. */
  read(cells: readonly string[]): readonly string[] {
    let read: string[] | undefined
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? ''
      if (cell === '') continue
      if (!isDitto(cell)) this.#above[column] = cell
      else {
        const above = this.#above[column]
        if (above === undefined) continue
        read ??= [...cells]
        read[column] = above
      }
    }
    return read ?? cells
  }
}
