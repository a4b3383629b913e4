import { roles } from '#kernel/address.ts'
import { pairId, type RecordRef } from './decision.ts'
import type { RecordTable } from './intake.ts'
import type { MergeList } from './merge-list.ts'
import type { Persons } from './persons.ts'
import type { CellRow, RowSource } from './queries.ts'
import { real, stored, tokenColumns, whole } from './row-columns.ts'

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

/** Rows of edges.parquet: every merge in the order in which it was made, by the first records of its two nodes. */
export function edgeRows(merges: MergeList, records: RecordTable, persons: Persons): RowSource {
  const { firstRecord, nodeTokens, ofRecord, ids } = persons
  const side = (name: 'a' | 'b') => {
    const nodes = merges.side(name)
    const at = (column: Int32Array) => whole((row) => column[firstRecord[nodes[row] ?? 0] ?? 0] ?? 0)
    return {
      [`${name}_table`]: at(records.column.table),
      [`${name}_row`]: at(records.column.row),
      [`${name}_role`]: at(records.column.role),
      ...tokenColumns(name, nodeTokens, nodes),
    }
  }
  const person = merges.side('a').map((node) => ofRecord[firstRecord[node] ?? 0] ?? 0)
  return {
    rows: merges.length,
    columns: {
      place: whole((row) => row + 1),
      ...side('a'),
      ...side('b'),
      rule: stored(merges.rules),
      scored: whole((row) => Number(merges.weighed(row) !== undefined)),
      weight: real((row) => merges.weighed(row)?.weight ?? 0),
      weak: whole((row) => Number(merges.weighed(row)?.weak ?? false)),
      ...tokenColumns('p', ids.tokens, person),
    },
  }
}
