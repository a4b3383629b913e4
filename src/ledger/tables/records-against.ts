import { join } from 'node:path'
import type { DataKind } from '#kernel/data-kinds.ts'
import { queryParquet } from '../queries.ts'

/** Records that hold what somebody said did not leak. */
export interface RecordsAgainst {
  readonly records: number
  readonly persons: number
  /** The revision in which the first of them was counted. */
  readonly since: number
  /** The first of them, in the order of the evidence. */
  readonly places: readonly { readonly file: string; readonly part: string; readonly row: number }[]
}

const HOLDS = `list_has_any(items, string_split($items, '+')) and ($attack = '' or attack = $attack)`

/**
 * The counted records that hold one of some items, in one attack or (empty) in any: each of them speaks against the
 * statement that these items did not leak. Null when there is none.
 */
export async function recordsAgainst(
  out: string,
  said: { readonly items: readonly DataKind[]; readonly attack: string },
  shown: number,
): Promise<RecordsAgainst | null> {
  const files = { links: join(out, 'links.parquet'), people: join(out, 'people.parquet') }
  const asked = { items: said.items.join('+'), attack: said.attack }
  const places = await queryParquet(
    files,
    `select source, part, "row", count(*) over ()::integer as records,
       (select count(distinct person) from links where standing = 'counted' and ${HOLDS})::integer as persons,
       (select min(revision) from people where ${HOLDS}) as since
     from links where standing = 'counted' and ${HOLDS} order by source, part, "row", role limit ${shown}`,
    asked,
  )
  const [first] = places
  if (!first) return null
  return {
    records: Number(first['records']),
    persons: Number(first['persons']),
    since: Number(first['since']),
    places: places.map((row) => ({
      file: String(row['source']),
      part: String(row['part']),
      row: Number(row['row']),
    })),
  }
}
