const TOTAL = /^(?:総?合計|総計|小計|計|grand total|sub-?total|total|sum)[:：]?\s*[\d,.]*\s*[件名人行]?$/i
const FIGURE = /^[\d,.\s]*[件名人行円%]?$/

/** Whether a row sums up the rows above it and is about nobody: it begins with a word for a total, and the rest are figures. */
export function isTotalsRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const [first, ...rest] = filled
  return first !== undefined && TOTAL.test(first) && rest.every((cell) => FIGURE.test(cell))
}
