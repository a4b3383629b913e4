import { type Groups, groupWords } from '../groups.ts'
import { certainties, type RecordTable, standings } from '../intake.ts'
import { ItemSets } from '../item-sets.ts'
import type { PersonItems } from '../person-items.ts'
import { type Persons, routes } from '../persons.ts'
import { CountedRows } from './counted-rows.ts'
import type { ExposureBook } from './exposures.ts'
import { gradeCounts } from './grade-counts.ts'
import { ADDS, KEYS, type LedgerTable, type TableId, type TableRow, tableIds } from './ledger-tables.ts'

/** All that is known of a revision while it is in memory. */
export interface InMemory {
  readonly items: PersonItems
  readonly persons: Persons
  readonly records: RecordTable
  readonly groups: Groups
}

const [RULED_OUT, MASTER] = [certainties.indexOf('ruled-out'), standings.indexOf('master')]

/** Everybody hit, once for each attack and once for all attacks together: what `HITS` in ledger-tables.ts gives. */
interface Hits {
  readonly rows: number
  /** Number of the attack; `TOGETHER` for all that are not ruled out. */
  readonly attack: Int32Array
  readonly place: Int32Array
  readonly code: Int32Array
  readonly records: Int32Array
  readonly sets: ItemSets
}

/** The attack '' of masters, which nobody was hit by. */
const TOGETHER = 0

/** Makes every table of the revision from memory: what `ledgerTables` says of its files, in a twentieth of the time. */
export function countedTables(of: InMemory, book: ExposureBook): readonly LedgerTable[] {
  const hits = hitsOf(of)
  const { attacks } = of.records
  const rows: Readonly<Record<TableId, readonly TableRow[]>> = {
    combinations: counted(attacks, hits, (row) => hits.code[row] ?? 0)
      .named((code) => (hits.sets.items[code] ?? []).join('+'))
      .rows('persons'),
    items: itemRows(of, hits),
    master: masterRows(of, hits),
    prefectures: counted(attacks, hits, (row) => of.groups.prefecture[hits.place[row] ?? 0] ?? 0)
      .named((code) => groupWords.prefecture[code] ?? '')
      .rows('emptyLast'),
    ages: counted(attacks, hits, (row) => of.groups.age[hits.place[row] ?? 0] ?? 0)
      .named((code) => groupWords.age[code] ?? '')
      .rows('emptyLast'),
    routes: counted(attacks, hits, (row) => ROUTE[of.groups.reach[hits.place[row] ?? 0] ?? 0] ?? 0)
      .named((code) => routes[code] ?? '')
      .rows('persons'),
    channels: channelRows(of, hits),
    exposures: gradeCounts(of, book),
  }
  return tableIds.map((id) => ({ id, keys: KEYS[id], rows: rows[id], adds: ADDS.includes(id) }))
}

function hitsOf({ items, persons }: InMemory): Hits {
  const { attack, place, code, records, certainty, sets } = items
  const places = persons.hit.length
  const [low, high, sum, isHit] = [
    new Int32Array(places),
    new Int32Array(places),
    new Int32Array(places),
    new Uint8Array(places),
  ]
  for (let row = 0; row < items.rows; row++) {
    if (certainty[row] === RULED_OUT) continue
    const at = place[row] ?? 0
    isHit[at] = 1
    low[at] = (low[at] ?? 0) | sets.low(code[row] ?? 0)
    high[at] = (high[at] ?? 0) | sets.high(code[row] ?? 0)
    sum[at] = (sum[at] ?? 0) + (records[row] ?? 0)
  }
  const rows = items.rows + isHit.reduce((n, one) => n + one, 0)
  const all = { attack: new Int32Array(rows), place: new Int32Array(rows), code: new Int32Array(rows) }
  const hits = { rows, ...all, records: new Int32Array(rows), sets: new ItemSets() }
  const known = Int32Array.from({ length: sets.length }, (_, i) => hits.sets.codeOf(sets.low(i), sets.high(i)))
  for (let row = 0; row < items.rows; row++) {
    hits.attack[row] = attack[row] ?? 0
    hits.place[row] = place[row] ?? 0
    hits.code[row] = known[code[row] ?? 0] ?? 0
    hits.records[row] = records[row] ?? 0
  }
  for (let at = 0, row = items.rows; at < places; at++) {
    if (isHit[at] === 0) continue
    hits.attack[row] = TOGETHER
    hits.place[row] = at
    hits.code[row] = hits.sets.codeOf(low[at] ?? 0, high[at] ?? 0)
    hits.records[row++] = sum[at] ?? 0
  }
  return hits
}

/** By the ways of a person, the first ways that lead to the same route. */
const ROUTE = routes.map((route) => routes.indexOf(route))

/** Persons and rows by attack and one key. */
function counted(attacks: readonly string[], hits: Hits, keyOf: (row: number) => number): CountedRows {
  const rows = new CountedRows(attacks)
  for (let row = 0; row < hits.rows; row++) rows.add(hits.attack[row] ?? 0, keyOf(row), 1, hits.records[row] ?? 0)
  return rows
}

function itemRows({ records }: InMemory, hits: Hits): readonly TableRow[] {
  const rows = new CountedRows(records.attacks)
  const bySet = new CountedRows(records.attacks)
  for (let row = 0; row < hits.rows; row++) bySet.add(hits.attack[row] ?? 0, hits.code[row] ?? 0, 1, 0)
  const { attack, low, high, standing, certainty } = records.column
  for (let record = 0; record < records.count; record++) {
    if (standing[record] !== 0) continue
    const code = hits.sets.codeOf(low[record] ?? 0, high[record] ?? 0)
    bySet.add(attack[record] ?? 0, code, 0, 1)
    if (certainty[record] !== RULED_OUT) bySet.add(TOGETHER, code, 0, 1)
  }
  for (const [of, code, persons, held] of bySet.entries())
    for (const bit of hits.sets.bits(code)) rows.add(of, bit, persons, held)
  return rows.named((bit) => ItemSets.itemAt(bit)).rows('key')
}

function channelRows(of: InMemory, hits: Hits): readonly TableRow[] {
  const rows = new CountedRows(of.records.attacks)
  for (let row = 0; row < hits.rows; row++) {
    const [attack, held] = [hits.attack[row] ?? 0, hits.records[row] ?? 0]
    const ways = of.groups.reach[hits.place[row] ?? 0] ?? 0
    for (let way = 0; way < 3; way++) if (ways & (1 << way)) rows.add(attack, way, 1, held)
    if ((ways & 7) === 0) rows.add(attack, CHANNELS.indexOf('none'), 1, held)
  }
  return rows.named((way) => CHANNELS[way] ?? '').rows('name')
}

/** By their bits in the ways of a person. */
const CHANNELS = ['letter', 'email', 'phone', 'none'] as const

/** Against the master, per attack and together: hit customers, people hit who are none, and customers not hit. */
function masterRows({ records, persons, groups }: InMemory, hits: Hits): readonly TableRow[] {
  const isCustomer = new Uint8Array(persons.count)
  for (let record = 0; record < records.count; record++)
    if (records.column.standing[record] === MASTER) isCustomer[persons.ofRecord[record] ?? 0] = 1
  const customers = isCustomer.reduce((n, one) => n + one, 0)
  const known = counted(records.attacks, hits, (row) => groups.inMaster[hits.place[row] ?? 0] ?? 0)
  const counts = new Map<number, [stranger: number, customer: number]>()
  for (const [attack, inMaster, n] of known.entries()) {
    const pair = counts.get(attack) ?? [0, 0]
    pair[inMaster === 1 ? 1 : 0] = n
    counts.set(attack, pair)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([attack, [strangers, hit]]) => {
      const row = (measure: string, n: number): TableRow => ({
        keys: [records.attacks[attack] ?? '', measure],
        persons: n,
        records: null,
      })
      return [
        row('customers', customers),
        row('hit-customers', hit),
        row('customers-not-hit', customers - hit),
        row('hit-not-in-master', strangers),
      ]
    })
}
