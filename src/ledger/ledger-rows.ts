import { roles } from '#kernel/address.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import { type MergeRule, mergeRules } from './exact-merge.ts'
import { bitsOf, certainties, exposures, type RecordTable, standings } from './intake.ts'
import type { Linkage } from './linkage.ts'
import { type Persons, reachOf, routes } from './persons.ts'
import type { RowSource } from './queries.ts'
import { stored, tokenColumns, whole } from './row-columns.ts'

/** Rules as links.parquet names them. */
const linkRules: readonly ('first' | 'same-content' | 'not-a-person' | 'excluded' | MergeRule)[] = [
  'first',
  'same-content',
  'not-a-person',
  'excluded',
  ...mergeRules,
]
const MERGED = 4

/** The words behind the codes of the rows, by the names that the steps know them under. */
export interface Words {
  readonly file: readonly string[]
  readonly part: readonly string[]
  readonly attack: readonly string[]
  readonly rule: readonly string[]
  readonly role: readonly string[]
  readonly certainty: readonly string[]
  readonly exposure: readonly string[]
  readonly standing: readonly string[]
  readonly route: readonly string[]
}

/** The records of a revision and its persons, to be read by the steps, with what their numbers mean. */
export interface LedgerRows {
  readonly records: RowSource
  readonly persons: RowSource
  readonly words: Words
  /** Items of one record, by the code in its column `held`. */
  readonly held: readonly (readonly string[])[]
}

/** Rows of `record_row` and `person_row`, made from what is in memory while they are read. */
export function ledgerRows(persons: Persons, records: RecordTable, linkage: Pick<Linkage, 'components'>): LedgerRows {
  const { column } = records
  const { ofRecord, ids } = persons
  const personOf = (record: number): number => ofRecord[record] ?? 0
  const held = heldItems(records)
  return {
    records: {
      rows: records.count,
      columns: {
        person: stored(ofRecord),
        table: stored(column.table),
        row: stored(column.row),
        role: stored(column.role),
        attack: stored(column.attack),
        certainty: stored(column.certainty),
        exposure: stored(column.exposure),
        low: stored(column.low),
        high: stored(column.high),
        standing: stored(column.standing),
        held: whole((record) => held.codeOf(column.low[record] ?? 0, column.high[record] ?? 0)),
        rule: whole((record) => linkRule(persons, records, linkage, record)),
        canonical: whole((record) => Number(ids.canonical[personOf(record)] === record)),
        since: whole((record) => ids.since[personOf(record)] ?? 0),
        ...tokenColumns('p', ids.tokens, ofRecord),
        ...tokenColumns('r', persons.nodeTokens, column.node),
      },
    },
    persons: personRows(persons, records),
    words: {
      file: records.tables.map(({ file }) => file),
      part: records.tables.map(({ part }) => part),
      attack: records.attacks,
      rule: linkRules,
      role: roles,
      certainty: certainties,
      exposure: exposures,
      standing: standings,
      route: routes,
    },
    held: held.items,
  }
}

/** The persons hit, in the order of their tokens. */
function personRows(persons: Persons, records: RecordTable): RowSource {
  const { hit, ids } = persons
  const reach = reachOf(persons, records)
  return {
    rows: hit.length,
    columns: {
      person: stored(hit),
      place: whole((row) => row),
      route: whole((row) => reach[hit[row] ?? 0] ?? 0),
      ...tokenColumns('p', ids.tokens, hit),
    },
  }
}

/** Codes for the different sets of items that records hold. */
function heldItems(records: RecordTable) {
  const { low, high } = records.column
  const codes = new Map<number, number>()
  const items: (readonly string[])[] = []
  // A whole number as long as there are no more than 53 kinds.
  const keyOf = (one: number, other: number): number => one + other * 2 ** 30
  for (let record = 0; record < records.count; record++) {
    const [one, other] = [low[record] ?? 0, high[record] ?? 0]
    if (codes.has(keyOf(one, other))) continue
    codes.set(keyOf(one, other), items.length)
    items.push(bitsOf(one, other).map((bit) => dataKinds[bit] ?? ''))
  }
  return { items, codeOf: (one: number, other: number): number => codes.get(keyOf(one, other)) ?? 0 }
}

function linkRule(
  persons: Persons,
  records: RecordTable,
  linkage: Pick<Linkage, 'components'>,
  record: number,
): number {
  const node = records.column.node[record] ?? 0
  const standing = standings[records.column.standing[record] ?? 0]
  if (standing === 'not-a-person') return 2
  if (standing === 'excluded') return 3
  if (persons.firstRecord[node] !== record) return 1
  const rule = linkage.components.rule[node] ?? -1
  return rule < 0 ? 0 : MERGED + rule
}
