import type { CardRow } from './card-row.ts'

/*
 * The cells of cards in a sheet, and which of them are printed on every card.
 */

/** What a cell that every card has is. */
export type Printed = 'label' | 'sign' | 'value'

const isFilled = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== ''

/** Says of the cells of one card, in their order, which is which: by their place below the anchor where all cards are even, else by their turn among equal ones. */
export function cellKeys(isEven: boolean, anchorAt: number): (at: number, column: number, text: string) => string {
  const turns = new Map<string, number>()
  return (at, column, text) => {
    const own = `${column} ${text}`
    const turn = turns.get(own) ?? 0
    turns.set(own, turn + 1)
    return `${isEven ? at - anchorAt : turn} ${own}`
  }
}

/** A filled cell of a card. */
export interface KeyedCell {
  readonly key: string
  readonly column: number
  readonly text: string
}

/** The filled cells of a card, row by row. */
export const keyedCells = (
  block: readonly CardRow[],
  keyOf: (at: number, column: number, text: string) => string,
): readonly (readonly KeyedCell[])[] =>
  block.map(({ at, cells }) =>
    cells.flatMap((cell, column) => {
      const text = cell.trim()
      return isFilled(cell) ? [{ key: keyOf(at, column, text), column, text }] : []
    }),
  )

/** Cells below each label of a header. */
const BELOW_MIN = 0.6
/** So many titles make a header. */
const TITLES_MIN = 3

/** Whether the labels are the header of a table that comes again on every page: a row of nothing but labels above several rows that fill its columns. */
export function isHeaderAgain(
  blocks: readonly (readonly (readonly KeyedCell[])[])[],
  printed: ReadonlyMap<string, Printed>,
): boolean {
  const isLabels = (row: readonly KeyedCell[]): boolean => row.every(({ key }) => printed.get(key) === 'label')
  const fills = (row: readonly KeyedCell[] | undefined, columns: ReadonlySet<number>): boolean =>
    row !== undefined &&
    !isLabels(row) &&
    row.filter(({ column }) => columns.has(column)).length >= BELOW_MIN * columns.size
  return blocks.slice(0, -1).every((rows) =>
    rows.some((head, i) => {
      const columns = new Set(head.map(({ column }) => column))
      return (
        head.length >= TITLES_MIN && isLabels(head) && [rows[i + 1], rows[i + 2]].every((row) => fills(row, columns))
      )
    }),
  )
}
