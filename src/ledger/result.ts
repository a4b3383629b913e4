import { join } from 'node:path'
import { isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { AttackSummary, Bounds, ChangeCounts } from '#kernel/summary.ts'
import { boundsOf, type Places, type Views } from './bounds.ts'
import type { CombinationCount } from './combinations.ts'
import { certainties, type RecordTable, standings } from './intake.ts'
import type { Persons } from './persons.ts'
import { queryParquet } from './queries.ts'

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
const RULED_OUT = certainties.indexOf('ruled-out')

/** Counts persons and rows, per attack and in total, with their bounds. Attacks are sorted by id. */
export function summaryOf({ records, persons, views, combinations }: SummaryInput): Figures {
  const { attack, certainty } = records.column
  const strongest = new Int32Array(records.attacks.length).fill(-1)
  const isCounted = (record: number): boolean => records.column.standing[record] === 0
  for (let record = 0; record < records.count; record++) {
    const code = attack[record] ?? 0
    if (isCounted(record)) strongest[code] = Math.max(strongest[code] ?? -1, certainty[record] ?? 0)
  }
  const hit: Places[] = []
  const attacks = records.attacks.flatMap((id, code): AttackSummary[] => {
    if ((strongest[code] ?? -1) < 0) return []
    const places = placesWhere(records, (record) => isCounted(record) && attack[record] === code)
    if ((strongest[code] ?? 0) > RULED_OUT) hit.push(places)
    const bounds = boundsOf(views, places)
    const own = combinations.filter((c) => c.attack === id)
    return [
      {
        id,
        certainty: certainties[strongest[code] ?? 0] ?? 'ruled-out',
        records: places.node.length,
        persons: bounds.likely,
        bounds,
        combinations: own.map(({ items, persons: n }) => ({
          items: sortKinds(items.split('+').filter(isDataKind)),
          persons: n,
        })),
      },
    ]
  })
  const isHit = (record: number): boolean => isCounted(record) && (strongest[attack[record] ?? 0] ?? 0) > RULED_OUT
  const bounds = boundsOf(views, together(hit))
  return { attacks, persons: bounds.likely, bounds, ...masterFigures(records, persons, isHit) }
}

function together(places: readonly Places[]): Places {
  const joined = (name: keyof Places): Int32Array => {
    const to = new Int32Array(places.reduce((sum, { node }) => sum + node.length, 0))
    let at = 0
    for (const { [name]: values } of places) {
      to.set(values, at)
      at += values.length
    }
    return to
  }
  return { node: joined('node'), table: joined('table') }
}

/** The rows of the records for which something holds. */
function placesWhere({ count, column }: RecordTable, holds: (record: number) => boolean): Places {
  let found = 0
  for (let record = 0; record < count; record++) if (holds(record)) found++
  const [node, table] = [new Int32Array(found), new Int32Array(found)]
  for (let record = count - 1; record >= 0; record--) {
    if (!holds(record)) continue
    node[--found] = column.node[record] ?? 0
    table[found] = column.table[record] ?? 0
  }
  return { node, table }
}

const [IN_MASTER, HIT] = [1, 2]

function masterFigures(records: RecordTable, { count, ofRecord }: Persons, isHit: (record: number) => boolean) {
  const known = new Uint8Array(count)
  for (let record = 0; record < records.count; record++) {
    const person = ofRecord[record] ?? 0
    if (records.column.standing[record] === MASTER) known[person] = (known[person] ?? 0) | IN_MASTER
    if (isHit(record)) known[person] = (known[person] ?? 0) | HIT
  }
  let [inMaster, masterPersons] = [0, 0]
  for (const bits of known) {
    if (bits & IN_MASTER) masterPersons++
    if (bits === (IN_MASTER | HIT)) inMaster++
  }
  return { inMaster, masterPersons }
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
