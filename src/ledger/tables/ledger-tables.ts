import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '#kernel/order.ts'
import { type CellRow, queryParquet } from '../queries.ts'
import { exposureTable } from './exposures.ts'

/** The tables that a ledger is told in. People (人) and rows (件) stand side by side and are never added up. */
export const tableIds = [
  'combinations',
  'items',
  'master',
  'prefectures',
  'ages',
  'routes',
  'channels',
  'exposures',
] as const
export type TableId = (typeof tableIds)[number]

/** One line of a table: what it is about, how many people, and how many rows of evidence where rows can be told. */
export interface TableRow {
  readonly keys: readonly string[]
  readonly persons: number
  readonly records: number | null
}

export interface LedgerTable {
  readonly id: TableId
  /** Names of the keys; `attack` is empty for all attacks together. */
  readonly keys: readonly string[]
  /** Sorted; the order is the order of telling. */
  readonly rows: readonly TableRow[]
  /** Whether the rows of one attack are disjoint, so that they add up to its persons. */
  readonly adds: boolean
}

// Everybody hit by an attack that is not ruled out, once for each attack and once for all attacks together.
const HITS = `
  with now as (
    select person, attack, items, certainty, records, route from people
    where revision = (select max(revision) from links)
  ),
  together as (
    select person, '' as attack, list_distinct(flatten(list(items))) as items, sum(records)::integer as records, max(route) as route
    from now where certainty <> 'ruled-out' group by person
  ),
  hit as (
    select person, attack, items, records, route from now
    union all select person, attack, items, records, route from together
  )`

const QUERIES: Readonly<Record<Exclude<TableId, 'master' | 'exposures'>, string>> = {
  combinations: `
    ${HITS}, named as (
      select attack, records, array_to_string(list_sort(list_transform(items, i -> lpad(list_position(getvariable('kinds'), i)::varchar, 3, '0') || i)), '+') as items from hit
    )
    select attack, regexp_replace(items, '[0-9]{3}', '', 'g') as items, count(*)::integer as persons, sum(records)::integer as records
    from named group by all order by attack, persons desc, items`,
  items: `
    ${HITS}, lost as (select attack, person, unnest(items) as item from hit),
    held as (
      select attack, item, count(*)::integer as records
      from (select attack, unnest(items) as item from links where standing = 'counted'
            union all select '', unnest(items) from links where standing = 'counted' and certainty <> 'ruled-out')
      group by attack, item
    )
    select l.attack, l.item, count(*)::integer as persons, any_value(h.records) as records
    from lost l left join held h on h.attack = l.attack and h.item = l.item
    group by l.attack, l.item order by l.attack, list_position(getvariable('kinds'), l.item)`,
  prefectures: `
    ${HITS} select attack, prefecture, count(*)::integer as persons, sum(records)::integer as records
    from hit join groups using (person) group by attack, prefecture order by attack, prefecture = '', prefecture`,
  ages: `
    ${HITS} select attack, age, count(*)::integer as persons, sum(records)::integer as records
    from hit join groups using (person) group by attack, age order by attack, age = '', age`,
  routes: `
    ${HITS} select attack, route, count(*)::integer as persons, sum(records)::integer as records
    from hit group by all order by attack, persons desc, route`,
  channels: `
    ${HITS}, reached as (
      select attack, unnest(list_filter([if(letter, 'letter', ''), if(email, 'email', ''), if(phone, 'phone', ''),
        if(not letter and not email and not phone, 'none', '')], c -> c <> '')) as channel, records
      from hit join groups using (person)
    )
    select attack, channel, count(*)::integer as persons, sum(records)::integer as records
    from reached group by all order by attack, channel`,
}

export const KEYS: Readonly<Record<TableId, readonly string[]>> = {
  combinations: ['attack', 'items'],
  items: ['attack', 'item'],
  master: ['attack', 'measure'],
  prefectures: ['attack', 'prefecture'],
  ages: ['attack', 'age'],
  routes: ['attack', 'route'],
  channels: ['attack', 'channel'],
  exposures: ['attack', 'grade', 'items'],
}
export const ADDS: readonly TableId[] = ['combinations', 'prefectures', 'ages', 'routes']

/** Makes every table of the latest revision from the files of an output alone: tokens and coarse groups, no key. */
export async function ledgerTables(out: string, kinds: readonly string[]): Promise<readonly LedgerTable[]> {
  const files = Object.fromEntries(
    ['people', 'links', 'groups'].map((name) => [name, join(out, `${name}.parquet`)] as const),
  )
  if (!existsSync(files['groups'] ?? '')) return []
  const tables: LedgerTable[] = []
  for (const id of tableIds) {
    const rows = await rowsOf(id, out, files, kinds)
    tables.push({ id, keys: KEYS[id], rows, adds: ADDS.includes(id) })
  }
  return tables
}

async function rowsOf(
  id: TableId,
  out: string,
  files: Readonly<Record<string, string>>,
  kinds: readonly string[],
): Promise<readonly TableRow[]> {
  if (id === 'exposures')
    return (await exposureTable(out)).map(({ attack, grade, items, persons }) => ({
      keys: [attack, grade, items.join('+')],
      persons,
      records: null,
    }))
  if (id === 'master') return masterRows(files)
  const list = `[${kinds.map((kind) => `'${kind}'`).join(', ')}]`
  const rows = await queryParquet(files, QUERIES[id].replaceAll("getvariable('kinds')", list))
  return rows.map((row) => rowOf(row, KEYS[id]))
}

const rowOf = (row: CellRow, keys: readonly string[]): TableRow => ({
  keys: keys.map((key) => String(row[key] ?? '')),
  persons: Number(row['persons']),
  records: row['records'] === null ? null : Number(row['records']),
})

/** Against the master, per attack and together: hit customers, people hit who are none, and customers not hit. */
async function masterRows(files: Readonly<Record<string, string>>): Promise<readonly TableRow[]> {
  const rows = await queryParquet(
    files,
    `${HITS}, customer as (select distinct person from links where standing = 'master'),
    counted as (
      select attack,
        count(*) filter (where person in (select person from customer))::integer as "hit-customers",
        count(*) filter (where person not in (select person from customer))::integer as "hit-not-in-master"
      from hit group by attack
    ),
    -- A master row speaks of a customer; two rows of one customer are one person.
    whole as (select (select count(*) from customer)::integer as "customers")
    unpivot (select attack, "hit-customers", "hit-not-in-master", "customers", "customers" - "hit-customers" as "customers-not-hit"
             from counted, whole)
    on "customers", "hit-customers", "customers-not-hit", "hit-not-in-master" into name measure value persons`,
  )
  const order = ['customers', 'hit-customers', 'customers-not-hit', 'hit-not-in-master']
  return rows
    .map((row) => ({ ...rowOf({ ...row, records: null }, KEYS.master) }))
    .sort(
      (a, b) =>
        byCodeUnit(a.keys[0] ?? '', b.keys[0] ?? '') || order.indexOf(a.keys[1] ?? '') - order.indexOf(b.keys[1] ?? ''),
    )
}
