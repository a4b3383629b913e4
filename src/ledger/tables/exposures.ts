import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataKind, isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import { type CellRow, queryParquet, sqlText } from '../queries.ts'
import type { Certainty, Exposure } from '../record.ts'

/** What exposure.json holds: how far each attack came, and what evidence shows of some files and items. */
export interface ExposureBook {
  readonly attacks: readonly { readonly id: string; readonly certainty: Certainty; readonly exposure: Exposure }[]
  /** In the order of case.yaml; a later one overrules an earlier one. */
  readonly rules: readonly {
    readonly attack: string
    readonly files: readonly string[]
    readonly items: readonly DataKind[]
    readonly exposure: Exposure
    readonly because: string
  }[]
}

/** How far the attacker came to one item of one person, and which file of how many records shows the most. */
export interface ItemExposure {
  readonly attack: string
  readonly item: DataKind
  readonly exposure: Exposure
  /** 1-based place among the rules that says so; 0: the attack as a whole. */
  readonly rule: number
  readonly records: number
}

/** How many persons lost which items at least so surely. */
export interface GradeRow {
  readonly attack: string
  readonly grade: 'taken' | 'accessed' | 'reachable'
  readonly items: readonly DataKind[]
  readonly persons: number
}

/** Reads exposure.json of an output; empty where an older output has none. */
export async function readExposureBook(out: string): Promise<ExposureBook> {
  const path = join(out, 'exposure.json')
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : { attacks: [], rules: [] }
}

/** Exposures from the least on, by their rank. */
export const RANK = { 'ruled-out': 0, reachable: 1, accessed: 2, taken: 3 } as const satisfies Record<Exposure, number>
/** What the tables tell apart, by rank less one. */
export const GRADES = ['reachable', 'accessed', 'taken'] as const

/** Each item of each counted record with its grade: the last rule that names file and item, else the attack's own. */
export function itemGrades({ attacks, rules }: ExposureBook): string {
  const named = rules.flatMap((rule, i) =>
    rule.files.flatMap((file) =>
      (rule.items.length > 0 ? rule.items : ['']).map(
        (item) => `(${i + 1}, ${sqlText(rule.attack)}, ${sqlText(file)}, ${sqlText(item)}, ${RANK[rule.exposure]})`,
      ),
    ),
  )
  const own = attacks.map(({ id, exposure }) => `(${sqlText(id)}, ${RANK[exposure]})`)
  return `
    with rule(place, attack, file, item, rank) as (values ${['(0, null, null, null, 0)', ...named].join(', ')}),
    own(attack, rank) as (values ${['(null, 0)', ...own].join(', ')}),
    held as (
      select person, attack, source, part, "row", role, exposure, unnest(items) as item
      from links where standing in ('counted', 'ruled-out')
    ),
    graded as (
      select h.person, h.attack, h.item,
        coalesce(arg_max(r.rank, r.place), any_value(o.rank), 3) as rank, coalesce(max(r.place), 0) as place
      from held h
      left join rule r on r.attack = h.attack and r.file = h.source and (r.item = h.item or r.item = '')
      left join own o on o.attack = h.attack
      group by h.person, h.attack, h.source, h.part, h."row", h.role, h.item
    ),
    best as (
      select person, attack, item, max(rank) as rank, arg_max(place, rank) as place, count(*)::integer as records
      from graded group by person, attack, item
    )`
}

/** The grade of every item of one person, by attack and item. */
export async function itemExposures(out: string, person: string): Promise<readonly ItemExposure[]> {
  const book = await readExposureBook(out)
  const rows = await queryParquet(
    { links: join(out, 'links.parquet') },
    `${itemGrades(book)} select * from best where person = $person order by attack, item`,
    { person },
  )
  return rows.flatMap((row) => {
    const item = String(row['item'])
    return isDataKind(item)
      ? [
          {
            attack: String(row['attack']),
            item,
            exposure: exposureOf(row),
            rule: Number(row['place']),
            records: Number(row['records']),
          },
        ]
      : []
  })
}

const exposureOf = (row: CellRow): Exposure =>
  (['ruled-out', 'reachable', 'accessed', 'taken'] as const)[Number(row['rank'])] ?? 'ruled-out'

/**
 * Combinations by grade: for each grade the items that the attacker came to at least so far. A person stands in each grade
 * at most once, so that a grade adds up to its persons.
 */
export async function exposureTable(out: string): Promise<readonly GradeRow[]> {
  const book = await readExposureBook(out)
  const rows = await queryParquet(
    { links: join(out, 'links.parquet') },
    `${itemGrades(book)},
    held_at as (
      select g.rank as grade, b.attack, b.person, list(b.item order by b.item) as items
      from best b join (values (1), (2), (3)) g(rank) on b.rank >= g.rank
      group by g.rank, b.attack, b.person
    )
    select attack, grade, items, count(*)::integer as persons from held_at
    group by attack, grade, items order by attack, grade desc, persons desc, items`,
  )
  return rows.map((row) => ({
    attack: String(row['attack']),
    grade: GRADES[Number(row['grade']) - 1] ?? 'reachable',
    items: Array.isArray(row['items']) ? sortKinds(row['items'].filter(isDataKind)) : [],
    persons: Number(row['persons']),
  }))
}
