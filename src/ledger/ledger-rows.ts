import { roles } from '#kernel/address.ts'
import { type MergeRule, mergeRules } from './exact-merge.ts'
import { certainties, exposures, type RecordTable, standings } from './intake.ts'
import { ItemSets } from './item-sets.ts'
import type { Linkage } from './linkage.ts'
import type { PersonItems } from './person-items.ts'
import { type Persons, routes } from './persons.ts'
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
  /** What each person hit has lost, by the numbers of `items`. */
  readonly personItems: RowSource
  readonly words: Words
  /** Items of one record, by the code in its column `held`. */
  readonly held: readonly (readonly string[])[]
  /** Items of one person in one attack, by the code in its column `code`. */
  readonly items: readonly (readonly string[])[]
}

interface Ledgered {
  readonly persons: Persons
  readonly records: RecordTable
  readonly linkage: Pick<Linkage, 'components'>
  readonly items: PersonItems
  /** By which ways each person is reached, by the numbers of `routes`. */
  readonly reach: Uint8Array
}

/** Rows of `record_row` and `item_row`, made from what is in memory while they are read. */
export function ledgerRows({ persons, records, linkage, items, reach }: Ledgered): LedgerRows {
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
    personItems: itemRows(persons, items, reach),
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
    items: items.sets.items,
  }
}

function itemRows({ ids }: Persons, items: PersonItems, reach: Uint8Array): RowSource {
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

/** Numbers for the different sets of items that records hold. */
function heldItems(records: RecordTable): ItemSets {
  const { low, high } = records.column
  const sets = new ItemSets()
  for (let record = 0; record < records.count; record++) sets.codeOf(low[record] ?? 0, high[record] ?? 0)
  return sets
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
