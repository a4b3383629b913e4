import { join } from 'node:path'
import { roles } from '#kernel/address.ts'
import { mergeRules } from './exact-merge.ts'
import { type Groups, groupWords } from './groups.ts'
import type { RecordTable } from './intake.ts'
import { ItemSets } from './item-sets.ts'
import type { Words } from './ledger-words.ts'
import type { MergeList } from './merge-list.ts'
import type { Persons } from './persons.ts'
import { booleans, doubles, type FileColumn, integers, lists, tokens, words } from './writing/file-columns.ts'
import type { TableWriting } from './writing/table-writing.ts'

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
export async function writeLinks(
  writing: TableWriting,
  folder: string,
  { revision, persons, records, words: w, ruleOf, marks }: LinkRows,
): Promise<void> {
  const { table, row, role, attack, node, low, high, certainty, exposure, standing } = records.column
  const { ofRecord, ids, nodeTokens } = persons
  const held = new ItemSets()
  const codes = new Int32Array(records.count)
  for (let record = 0; record < records.count; record++)
    codes[record] = held.codeOf(low[record] ?? 0, high[record] ?? 0)
  const columns: readonly FileColumn[] = [
    words('source', w.file, table),
    words('part', w.part, table),
    integers('row', row),
    words('role', w.role, role),
    words('attack', w.attack, attack),
    integers('revision', () => revision),
    tokens('person', ids.tokens, ofRecord),
    words('rule', w.rule, ruleOf),
    tokens('record', nodeTokens, node),
    booleans('canonical', (record) => ids.canonical[ofRecord[record] ?? 0] === record),
    integers('since', { of: ids.since, at: ofRecord }),
    lists('items', held.items, codes),
    words('certainty', w.certainty, certainty),
    words('exposure', w.exposure, exposure),
    words('standing', w.standing, standing),
  ]
  await writing.write(join(folder, 'links.parquet'), records.count, columns, marks)
}

/** Writes edges.parquet: each merge in its order, with the first records of both nodes and the person that they are. */
export async function writeEdges(
  writing: TableWriting,
  folder: string,
  merges: MergeList,
  records: RecordTable,
  persons: Persons,
): Promise<void> {
  const { firstRecord, nodeTokens, ofRecord, ids } = persons
  const { file, part } = { file: records.tables.map((t) => t.file), part: records.tables.map((t) => t.part) }
  const { table, row, role } = records.column
  const firstOf = (nodes: Int32Array): Int32Array => nodes.map((node) => firstRecord[node] ?? 0)
  const first = { a: firstOf(merges.side('a')), b: firstOf(merges.side('b')) }
  const side = (name: 'a' | 'b'): readonly FileColumn[] => [
    words(`${name}_source`, file, { of: table, at: first[name] }),
    words(`${name}_part`, part, { of: table, at: first[name] }),
    integers(`${name}_row`, { of: row, at: first[name] }),
    words(`${name}_role`, roles, { of: role, at: first[name] }),
    tokens(`${name}_record`, nodeTokens, merges.side(name)),
  ]
  const person = first.a.map((record) => ofRecord[record] ?? 0)
  await writing.write(join(folder, 'edges.parquet'), merges.length, [
    integers('place', (merge) => merge + 1),
    ...side('a'),
    ...side('b'),
    words('rule', mergeRules, merges.rules),
    doubles('weight', (merge) => merges.weighed(merge)?.weight),
    booleans('weak', (merge) => merges.weighed(merge)?.weak ?? false),
    tokens('person', ids.tokens, person),
  ])
}

/** Writes groups.parquet: each person hit with the coarse groups that tables count by, in the order of the tokens. */
export async function writeGroups(
  writing: TableWriting,
  folder: string,
  { hit, ids }: Persons,
  groups: Groups,
): Promise<void> {
  const isReached = (bit: number) => (row: number) => ((groups.reach[row] ?? 0) & bit) !== 0
  await writing.write(join(folder, 'groups.parquet'), hit.length, [
    tokens('person', ids.tokens, hit),
    words('prefecture', groupWords.prefecture, (row) => groups.prefecture[row] ?? 0),
    words('age', groupWords.age, (row) => groups.age[row] ?? 0),
    booleans('in_master', (row) => groups.inMaster[row] === 1),
    booleans('letter', isReached(1)),
    booleans('email', isReached(2)),
    booleans('phone', isReached(4)),
  ])
}
