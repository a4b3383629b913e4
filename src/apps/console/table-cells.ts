import { type LedgerTable, prefectureName, type TableId, type TableRow } from '#ledger/index.ts'
import { type Language, words } from '#ui/index.ts'
import { itemText, wordFor } from './item-lists.ts'

const w = words.table

/** What a key of a table's row is called. */
export function keyText(key: string, value: string, language: Language): string {
  switch (key) {
    case 'attack':
      return value === '' ? w.all[language] : value
    case 'items':
    case 'item':
      return value
        .split('+')
        .map((code) => itemText(code, language))
        .join(words.combination.and[language])
    case 'measure':
      return wordFor(w.measures, value, language)
    case 'prefecture':
      return prefectureName(value, language) || w.unknown[language]
    case 'channel':
      return wordFor(w.channels, value, language)
    case 'route':
      return wordFor(words.notice.route, value, language)
    case 'grade':
      return wordFor(words.exposure, value, language)
    default:
      return value === '' ? w.unknown[language] : value
  }
}

/** Rows of which the people can be listed: everything but counts of customers who were not hit. */
export const opens = (id: TableId, row: TableRow): boolean =>
  row.persons > 0 && (id !== 'master' || row.keys[1]?.startsWith('hit-') === true)

/** The whole of which a row is a part, in people; null where rows overlap. */
export function wholeOf({ id, rows, adds }: LedgerTable, row: TableRow): number | null {
  const own = rows.filter((other) => other.keys[0] === row.keys[0])
  // Whoever is not in the master is no part of it.
  if (id === 'master' && row.keys[1] === 'hit-not-in-master') return null
  if (id === 'master') return own.find((other) => other.keys[1] === 'customers')?.persons ?? null
  if (id === 'exposures')
    return own.filter((other) => other.keys[1] === row.keys[1]).reduce((n, other) => n + other.persons, 0)
  return adds ? own.reduce((n, other) => n + other.persons, 0) : null
}
