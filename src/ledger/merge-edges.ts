import { roles } from '#kernel/address.ts'
import { pairId, type RecordRef } from './decision.ts'
import type { RecordTable } from './intake.ts'
import type { Persons } from './persons.ts'
import type { CellRow } from './queries.ts'

/** Names the two sides of a pair of nodes by their first records, with content and person tokens and the pair's id. */
export function sidesOf(records: RecordTable, persons: Persons) {
  const refOf = (node: number): RecordRef => {
    const record = persons.firstRecord[node] ?? 0
    const table = records.tables[records.column.table[record] ?? 0]
    return {
      file: table?.file ?? '',
      part: table?.part ?? '',
      row: records.column.row[record] ?? 0,
      role: roles[records.column.role[record] ?? 0] ?? 'self',
      record: persons.nodeTokens.hex(node),
    }
  }
  const personOf = (node: number): string =>
    persons.ids.tokens.hex(persons.ofRecord[persons.firstRecord[node] ?? 0] ?? 0)
  return (a: number, b: number): CellRow => {
    const [one, other] = [refOf(a), refOf(b)]
    return {
      a_source: one.file,
      a_part: one.part,
      a_row: one.row,
      a_role: one.role,
      b_source: other.file,
      b_part: other.part,
      b_row: other.row,
      b_role: other.role,
      pair: pairId(one, other),
      a_record: one.record ?? '',
      b_record: other.record ?? '',
      a_person: personOf(a),
      b_person: personOf(b),
    }
  }
}
