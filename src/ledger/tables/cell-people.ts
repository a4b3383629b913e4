import { join } from 'node:path'
import { queryParquet } from '../queries.ts'
import { itemGrades, readExposureBook } from './exposures.ts'
import type { TableId } from './ledger-tables.ts'

/** Which cell of which table; `attack` is empty for all attacks together, `key` as in the table's last column or columns. */
export interface Cell {
  readonly table: TableId
  readonly attack: string
  readonly key: string
}

const HIT = `(
  select person, attack, array_to_string(items, '+') as items, route from people
  where revision = (select max(revision) from links) and (attack = $attack or ($attack = '' and certainty <> 'ruled-out'))
)`
const CUSTOMERS = "(select distinct person from links where standing = 'master')"

const WHO: Readonly<Record<Exclude<TableId, 'exposures' | 'combinations'>, string>> = {
  items: `list_contains(string_split(h.items, '+'), $key)`,
  master: `h.person in ${CUSTOMERS} = ($key = 'hit-customers')`,
  prefectures: 'g.prefecture = $key',
  ages: 'g.age = $key',
  routes: 'h.route = $key',
  channels: `case $key when 'letter' then g.letter when 'email' then g.email when 'phone' then g.phone
    else not g.letter and not g.email and not g.phone end`,
}

/** The people of one cell, by token; `total` is how many there are in all. */
export async function peopleOfCell(
  out: string,
  { table, attack, key }: Cell,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly persons: readonly string[] }> {
  const files = Object.fromEntries(
    ['people', 'links', 'groups'].map((name) => [name, join(out, `${name}.parquet`)] as const),
  )
  const rows = await queryParquet(
    files,
    `select person, count(*) over ()::integer as total from (${await whoSql(out, table)}) order by person
     limit ${limit} offset ${offset}`,
    { attack, key },
  )
  return { total: Number(rows[0]?.['total'] ?? 0), persons: rows.map((row) => String(row['person'])) }
}

async function whoSql(out: string, table: TableId): Promise<string> {
  if (table === 'exposures')
    return `${itemGrades(await readExposureBook(out))}
      select person from (
        select b.person, list(b.item order by b.item) as items from best b
        where b.attack = $attack and b.rank >= case split_part($key, ':', 1) when 'taken' then 3 when 'accessed' then 2 else 1 end
        group by b.person
      ) where items = list_sort(string_split(split_part($key, ':', 2), '+'))`
  if (table === 'combinations')
    return `select person from (
        select person, list_sort(list_distinct(string_split(string_agg(items, '+'), '+'))) as items from ${HIT} group by person
      ) where items = list_sort(string_split($key, '+'))`
  return `select distinct h.person from ${HIT} h left join groups g using (person) where ${WHO[table]}`
}
