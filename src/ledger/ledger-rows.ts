import type { RecordTable } from './intake.ts'
import type { PersonItems } from './person-items.ts'
import type { Persons } from './persons.ts'
import type { RowSource } from './queries.ts'
import { stored, tokenColumns, whole } from './row-columns.ts'

/** The records of a revision as `record_row`, made from what is in memory while the steps read them. */
export const recordRows = ({ ofRecord, ids }: Persons, { count, column }: RecordTable): RowSource => ({
  rows: count,
  columns: {
    table: stored(column.table),
    row: stored(column.row),
    role: stored(column.role),
    ...tokenColumns('p', ids.tokens, ofRecord),
  },
})

/** What each person hit has lost as `item_row`, in the order of people.parquet; `reach` has the ways of every person. */
export function itemRows({ ids }: Persons, items: PersonItems, reach: Uint8Array): RowSource {
  const { attack, certainty, exposure, code, records, person } = items
  return {
    rows: items.rows,
    columns: {
      attack: stored(attack),
      certainty: stored(certainty),
      exposure: stored(exposure),
      code: stored(code),
      records: stored(records),
      route: whole((row) => reach[person[row] ?? 0] ?? 0),
      ...tokenColumns('p', ids.tokens, person),
    },
  }
}
