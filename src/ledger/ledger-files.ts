import { join } from 'node:path'
import { roles } from '#kernel/address.ts'
import { mergeRules } from './exact-merge.ts'
import { booleans, doubles, type FileColumn, integers, lists, tokens, words, writeColumns } from './file-columns.ts'
import { type Groups, groupWords } from './groups.ts'
import type { RecordTable } from './intake.ts'
import { ItemSets } from './item-sets.ts'
import type { Words } from './ledger-words.ts'
import type { MergeList } from './merge-list.ts'
import type { Persons } from './persons.ts'

/** What links.parquet says: every record, whose it is and why. */
export interface LinkRows {
  readonly revision: number
  readonly persons: Persons
  readonly records: RecordTable
  readonly words: Words
  /** Code of the rule by which a record came to its person. */
  readonly ruleOf: (record: number) => number
  readonly marks: Readonly<Record<string, string>>
}

/** Writes links.parquet: each record in its order, with what it holds and the person that it is of. */
export function writeLinks(folder: string, { revision, persons, records, words: w, ruleOf, marks }: LinkRows): void {
  const { table, row, role, attack, node, low, high, certainty, exposure, standing } = records.column
  const { ofRecord, ids, nodeTokens } = persons
  const held = new ItemSets()
  const codes = new Int32Array(records.count)
  for (let record = 0; record < records.count; record++)
    codes[record] = held.codeOf(low[record] ?? 0, high[record] ?? 0)
  const at = (column: Int32Array) => (record: number) => column[record] ?? 0
  const ofPerson = (column: Int32Array) => (record: number) => column[ofRecord[record] ?? 0] ?? 0
  const canonical = ofPerson(ids.canonical)
  const columns: readonly FileColumn[] = [
    words('source', w.file, at(table)),
    words('part', w.part, at(table)),
    integers('row', row),
    words('role', w.role, at(role)),
    words('attack', w.attack, at(attack)),
    integers('revision', () => revision),
    tokens('person', ids.tokens, ofRecord),
    words('rule', w.rule, ruleOf),
    tokens('record', nodeTokens, node),
    booleans('canonical', (record) => canonical(record) === record),
    integers('since', ofPerson(ids.since)),
    lists('items', held.items, codes),
    words('certainty', w.certainty, at(certainty)),
    words('exposure', w.exposure, at(exposure)),
    words('standing', w.standing, at(standing)),
  ]
  writeColumns(join(folder, 'links.parquet'), records.count, columns, marks)
}

/** Writes edges.parquet: each merge in its order, with the first records of both nodes and the person that they are. */
export function writeEdges(folder: string, merges: MergeList, records: RecordTable, persons: Persons): void {
  const { firstRecord, nodeTokens, ofRecord, ids } = persons
  const { file, part } = { file: records.tables.map((t) => t.file), part: records.tables.map((t) => t.part) }
  const { rules } = merges
  const side = (name: 'a' | 'b') => {
    const nodes = merges.side(name)
    const at = (column: Int32Array) => (merge: number) => column[firstRecord[nodes[merge] ?? 0] ?? 0] ?? 0
    const { table, row, role } = records.column
    return [
      words(`${name}_source`, file, at(table)),
      words(`${name}_part`, part, at(table)),
      integers(`${name}_row`, at(row)),
      words(`${name}_role`, roles, at(role)),
      tokens(`${name}_record`, nodeTokens, nodes),
    ]
  }
  const person = merges.side('a').map((node) => ofRecord[firstRecord[node] ?? 0] ?? 0)
  writeColumns(join(folder, 'edges.parquet'), merges.length, [
    integers('place', (merge) => merge + 1),
    ...side('a'),
    ...side('b'),
    words('rule', mergeRules, (merge) => rules[merge] ?? 0),
    doubles('weight', (merge) => merges.weighed(merge)?.weight),
    booleans('weak', (merge) => merges.weighed(merge)?.weak ?? false),
    tokens('person', ids.tokens, person),
  ])
}

/** Writes groups.parquet: each person hit with the coarse groups that tables count by, in the order of the tokens. */
export function writeGroups(folder: string, { hit, ids }: Persons, groups: Groups): void {
  const isReached = (bit: number) => (row: number) => ((groups.reach[row] ?? 0) & bit) !== 0
  writeColumns(join(folder, 'groups.parquet'), hit.length, [
    tokens('person', ids.tokens, hit),
    words('prefecture', groupWords.prefecture, (row) => groups.prefecture[row] ?? 0),
    words('age', groupWords.age, (row) => groups.age[row] ?? 0),
    booleans('in_master', (row) => groups.inMaster[row] === 1),
    booleans('letter', isReached(1)),
    booleans('email', isReached(2)),
    booleans('phone', isReached(4)),
  ])
}
