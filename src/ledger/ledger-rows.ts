import type { FormerLinks } from './former-ledger.ts'
import type { RecordTable } from './intake.ts'
import type { PersonItems } from './person-items.ts'
import type { Persons } from './persons.ts'
import type { RowSource } from './queries.ts'
import { stored, tokenColumns, whole } from './row-columns.ts'

/** Some records of a revision as `record_row`, made from what is in memory while the steps read them. */
export function recordRows({ ofRecord, ids }: Persons, { column }: RecordTable, which: Int32Array): RowSource {
  const at = (values: Int32Array) => whole((row) => values[which[row] ?? 0] ?? 0)
  return {
    rows: which.length,
    columns: {
      table: at(column.table),
      row: at(column.row),
      role: at(column.role),
      ...tokenColumns(
        'p',
        ids.tokens,
        which.map((record) => ofRecord[record] ?? 0),
      ),
    },
  }
}

/** Some links of the revision before as `former_row`; `table` counts the tables of that revision. */
export function formerRows(links: FormerLinks, which: Int32Array): RowSource {
  const at = (values: Int32Array) => whole((row) => values[which[row] ?? 0] ?? 0)
  return {
    rows: which.length,
    columns: {
      table: at(links.table),
      row: at(links.row),
      role: at(links.role),
      ...tokenColumns('p', links.persons, which),
    },
  }
}

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
