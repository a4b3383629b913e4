import { join } from 'node:path'
import { isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { AttackSummary, Bounds, ChangeCounts } from '#kernel/summary.ts'
import { boundsOf, type Views } from './bounds.ts'
import { certainties, type RecordTable, standings } from './intake.ts'
import type { Persons } from './persons.ts'
import { queryParquet } from './queries.ts'
import type { CombinationCount } from './result-tables.ts'

interface SummaryInput {
  readonly records: RecordTable
  readonly persons: Persons
  readonly views: Views
  readonly combinations: readonly CombinationCount[]
}

interface Figures {
  readonly attacks: readonly AttackSummary[]
  readonly persons: number
  readonly bounds: Bounds
  readonly inMaster: number
  readonly masterPersons: number
}

const MASTER = standings.indexOf('master')

/** Counts persons and rows, per attack and in total, with their bounds. Attacks are sorted by id. */
export function summaryOf({ records, persons, views, combinations }: SummaryInput): Figures {
  const { column } = records
  const counted = Array.from({ length: records.count }, (_, i) => i).filter((i) => column.standing[i] === 0)
  const byAttack = records.attacks.map((_, code) => counted.filter((i) => column.attack[i] === code))
  const placesOf = (list: readonly number[]) =>
    list.map((i) => ({ node: column.node[i] ?? 0, table: column.table[i] ?? 0 }))
  const certaintyOf = (list: readonly number[]) =>
    certainties[list.reduce((most, i) => Math.max(most, column.certainty[i] ?? 0), 0)] ?? 'ruled-out'
  const attacks = byAttack.flatMap((list, code): AttackSummary[] => {
    if (list.length === 0) return []
    const id = records.attacks[code] ?? ''
    const bounds = boundsOf(views, placesOf(list))
    return [
      {
        id,
        certainty: certaintyOf(list),
        records: list.length,
        persons: bounds.likely,
        bounds,
        combinations: combinations
          .filter((c) => c.attack === id)
          .map(({ items, persons: n }) => ({ items: sortKinds(items.split('+').filter(isDataKind)), persons: n })),
      },
    ]
  })
  const hit = byAttack.filter((list) => certaintyOf(list) !== 'ruled-out').flat()
  const bounds = boundsOf(views, placesOf(hit))
  const inMasters = new Set<number>()
  column.standing.forEach((standing, i) => {
    if (standing === MASTER) inMasters.add(persons.ofRecord[i] ?? 0)
  })
  const hitPersons = new Set(hit.map((i) => persons.ofRecord[i] ?? 0))
  return {
    attacks,
    persons: bounds.likely,
    bounds,
    inMaster: [...hitPersons].filter((person) => inMasters.has(person)).length,
    masterPersons: inMasters.size,
  }
}

/** How many persons changed how, read from changes.parquet of the folder. */
export async function changeCountsOf(folder: string, revision: number): Promise<ChangeCounts> {
  const rows = await queryParquet(
    { changes: join(folder, 'changes.parquet') },
    'select kind, count(distinct person) as persons from changes group by kind order by kind',
  )
  const count = (kind: string): number => Number(rows.find((row) => row['kind'] === kind)?.['persons'] ?? 0)
  return {
    from: revision - 1,
    to: revision,
    new: count('new'),
    withdrawn: count('withdrawn'),
    itemsAdded: count('items-added'),
    itemsRemoved: count('items-removed'),
    merged: count('merged'),
    split: count('split'),
  }
}
