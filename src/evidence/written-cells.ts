import { placedLinesOf, type WrittenLine } from './plain-text.ts'

/** A text that was put together of cells of a row. */
export interface CellText {
  readonly text: string
  /** The cells that stand in it as they are, with three numbers each: column, first unit, unit behind it. */
  readonly cells: readonly number[]
}

/** A cell as a text. */
export const wholeCell = (text: string, column: number): CellText => ({ text, cells: [column, 0, text.length] })

/** The cells of a row with tabs between them. */
export const joinedCells = (row: readonly string[]): CellText => joined([...row.entries()])

/** The cells of a row that say something, with tabs between them. */
export const filledCells = (row: readonly string[]): CellText =>
  joined([...row.entries()].filter(([, cell]) => cell.trim() !== ''))

function joined(row: readonly (readonly [column: number, cell: string])[]): CellText {
  const cells: number[] = []
  let at = 0
  for (const [c, cell] of row) {
    cells.push(c, at, at + cell.length)
    at += cell.length + 1
  }
  return { text: row.map(([, cell]) => cell).join('\t'), cells }
}

/** The text with the places of its cells, given byte offset and byte length of each cell of the row in pairs. */
export function writtenLine({ text, cells }: CellText, spans: readonly number[] = []): WrittenLine {
  const written: number[] = []
  for (let i = 0; i < cells.length; i += 3) {
    const [column = 0, from = 0, to = 0] = cells.slice(i, i + 3)
    const [offset = 0, length = 0] = spans.slice(2 * column, 2 * column + 2)
    if (to > from && length > 0) written.push(from, to, offset, length)
  }
  return { text, written }
}

/** The lines of the text; each stretch of a cell of several lines has the place of the cell. */
export function writtenLines(cellText: CellText, spans: readonly number[] | undefined): readonly WrittenLine[] {
  const whole = writtenLine(cellText, spans)
  const lines = placedLinesOf(whole.text)
  if (lines.length === 1) return [whole]
  return lines.map(({ text, at: begin }) => {
    const end = begin + text.length
    const written: number[] = []
    for (let i = 0; i < whole.written.length; i += 4) {
      const [from = 0, to = 0, offset = 0, length = 0] = whole.written.slice(i, i + 4)
      if (from < end && to > begin)
        written.push(Math.max(from, begin) - begin, Math.min(to, end) - begin, offset, length)
    }
    return { text, written }
  })
}
