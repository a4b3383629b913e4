const TOTAL = /^(?:総?合計|総計|小計|計|grand total|sub-?total|total|sum)[:：]?\s*[\d,.]*\s*[件名人行]?$/i
const FIGURE = /^[\d,.\s]*[件名人行円%]?$/

/** Words for a total are short; a longer first cell need not be looked at. */
const FIRST_LENGTH_MAX = 24

const plain = (cell: string): string => cell.normalize('NFKC').trim()

/** Whether a row sums up the rows above it and is about nobody: it begins with a word for a total, and the rest are figures. */
export function isTotalsRow(cells: readonly string[]): boolean {
  const at = cells.findIndex((cell) => cell !== '' && cell.trim() !== '')
  const first = cells[at]
  if (first === undefined || first.length > FIRST_LENGTH_MAX || !TOTAL.test(plain(first))) return false
  return cells.slice(at + 1).every((cell) => FIGURE.test(plain(cell)))
}
