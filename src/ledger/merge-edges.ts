import { roles } from '#kernel/address.ts'
import { pairId, type RecordRef } from './decision.ts'
import { type Merge, mergeRules } from './exact-merge.ts'
import type { RecordTable } from './intake.ts'
import type { Persons } from './persons.ts'
import type { CellRow } from './queries.ts'
import type { Edges } from './result-tables.ts'

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
      record: persons.nodeTokens[node] ?? '',
    }
  }
  const personOf = (node: number): string =>
    persons.ids.token[persons.ofRecord[persons.firstRecord[node] ?? 0] ?? 0] ?? ''
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

/** Every merge in the order in which it was made, by the first records of its two nodes. */
export function edgesOf(merges: readonly Merge[], { firstRecord }: Persons): Edges {
  const column = (of: (merge: Merge) => number) => Int32Array.from(merges, of)
  return {
    a: column(({ a }) => firstRecord[a] ?? 0),
    b: column(({ b }) => firstRecord[b] ?? 0),
    rules: merges.map(({ rule }) => mergeRules[rule] ?? ''),
    weights: merges.map(({ weight }) => weight ?? null),
    weak: merges.map(({ weak }) => weak),
  }
}
