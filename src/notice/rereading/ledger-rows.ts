import { itemWords } from './item-words.ts'

/** A row of people.parquet of the present revision. */
export interface LedgerRow {
  readonly person: string
  readonly attack: string
  readonly items: readonly string[]
  readonly certainty: string
  readonly exposure: string
}

const PLACE = new Map(itemWords.map(([code], i) => [code, i]))

/** Item codes about people, each once, in the order of lists. */
export const itemOrder = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes)].filter((code) => PLACE.has(code)).sort((a, b) => (PLACE.get(a) ?? 0) - (PLACE.get(b) ?? 0))

/** The rows that say that something leaked, by person, each person's by attack. */
export function checkedRows(people: readonly LedgerRow[]): Map<string, LedgerRow[]> {
  const rows = new Map<string, LedgerRow[]>()
  for (const row of people) {
    const items = itemOrder(row.items)
    if (items.length === 0 || row.certainty === 'ruled-out' || row.exposure === 'ruled-out') continue
    const own = rows.get(row.person) ?? []
    own.push({ ...row, items })
    rows.set(row.person, own)
  }
  for (const own of rows.values()) own.sort((a, b) => (a.attack < b.attack ? -1 : 1))
  return rows
}
