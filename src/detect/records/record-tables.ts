import type { TextRecord } from '../prose/record-value.ts'

/*
 * Records of a text as tables: those with mostly the same keys are rows of one, since programs leave out what is empty.
 */

/** A table of records: where each key stands, and the first rows. */
export interface RecordTable {
  readonly places: ReadonlyMap<string, number>
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** So many keys, and so much of the shorter record, have to be in common. */
const COMMON_MIN = 2
const SHARE_MIN = 0.6
const ROWS_MAX = 200
const TABLES_MAX = 100

interface Growing {
  readonly places: Map<string, number>
  readonly records: { readonly keys: readonly string[]; readonly values: TextRecord['values'] }[]
}

/** A key that comes again in its record is another column. */
export function columnKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}\0${count}`
  })
}

/** The table to which a record of these keys belongs; undefined when none is like it. */
export const tableFor = <T extends { readonly places: ReadonlyMap<string, number> }>(
  tables: readonly T[],
  keys: readonly string[],
): T | undefined =>
  tables.find(({ places }) => {
    const common = keys.filter((key) => places.has(key)).length
    return common >= Math.min(COMMON_MIN, keys.length) && common >= SHARE_MIN * Math.min(keys.length, places.size)
  })

/** The records of a text, gathered into tables in the order of their first rows. */
export function recordTables(records: readonly TextRecord[]): readonly RecordTable[] {
  const tables: Growing[] = []
  for (const record of records) {
    const keys = columnKeys(record.keys)
    let table = tableFor(tables, keys)
    if (!table) {
      if (tables.length >= TABLES_MAX) continue
      table = { places: new Map(), records: [] }
      tables.push(table)
    }
    for (const key of keys) if (!table.places.has(key)) table.places.set(key, table.places.size)
    if (table.records.length < ROWS_MAX) table.records.push({ keys, values: record.values })
  }
  return tables.map(({ places, records: own }) => ({
    places,
    header: [...places.keys()].map((key) => key.replace(/\0\d+$/, '')),
    rows: own.map(({ keys, values }) => {
      const row = new Array<string>(places.size).fill('')
      for (const [i, key] of keys.entries()) row[places.get(key) ?? 0] = values[i]?.text ?? ''
      return row
    }),
  }))
}
