import type { CardRow } from './card-row.ts'

/** A title that says the how manyth card it is: `相談受付票 No.1`, `【受注データ】 1枚目`. */
const COUNTER = /^(.*?(?:No\.?|№|#|第) ?)(\d+)$|^(.*?)(\d+)( ?(?:枚目|件目|人目|通目|頁|ページ))$/i

/** The place of a cell: its row below the anchor of its card, and its column. */
export const counterKey = (below: number, column: number): string => `${below} ${column}`

/**
 * Places at which the cards are counted from 1 on by a title alone in its row: such a number tells cards apart, and nobody. `places`
 * are the rows of their anchors.
 */
export function countersOf(cards: readonly (readonly CardRow[])[], places: readonly number[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  cards.forEach((rows, i) => {
    for (const { at, cells } of rows) {
      const column = cells.findIndex((cell) => cell.trim() !== '')
      const isAlone = column === cells.findLastIndex((cell) => cell.trim() !== '')
      const title = isAlone ? COUNTER.exec((cells[column] ?? '').normalize('NFKC').trim()) : null
      if (Number(title?.[2] ?? title?.[4]) !== i + 1) continue
      const key = counterKey(at - (places[i] ?? 0), column)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  })
  return new Set([...times].flatMap(([key, n]) => (n === cards.length ? [key] : [])))
}
