import { roles } from '#kernel/address.ts'
import type { Tokenizer } from '#kernel/keyed-tokens.ts'
import { routeOfBits } from './contact-arena.ts'
import { mergeRules } from './exact-merge.ts'
import type { FormerLedgerFiles } from './former-ledger.ts'
import { certainties, exposures, type RecordTable, standings } from './intake.ts'
import type { Linkage } from './linkage.ts'
import type { NodeTable } from './nodes.ts'
import { type PersonIds, personIds, placeKey } from './person-ids.ts'
import { RecordsByPerson } from './reach.ts'
import type { LedgerTables } from './result-tables.ts'

/** Rules as links.parquet names them. */
const linkRules = ['first', 'same-content', 'not-a-person', 'excluded', ...mergeRules] as const
const MERGED = 4

/** Everything known about the persons of this revision, still in memory. */
export interface Persons {
  readonly count: number
  /** Person of each record. */
  readonly ofRecord: Int32Array
  readonly ids: PersonIds
  readonly byPerson: RecordsByPerson
  readonly recordTokens: readonly string[]
  /** Token of the content of each node. */
  readonly nodeTokens: readonly string[]
  /** First record of each node. */
  readonly firstRecord: Int32Array
}

interface PersonsInput {
  readonly nodes: NodeTable
  /** Token of the content of each node. */
  readonly nodeTokens: readonly string[]
  readonly records: RecordTable
  readonly linkage: Linkage
  readonly former: FormerLedgerFiles | null
  readonly making: { readonly tokenizer: Tokenizer; readonly caseId: string; readonly revision: number }
}

export const placeOfRecord = (records: RecordTable, record: number): string => {
  const { table, row, role } = records.column
  const at = records.tables[table[record] ?? 0]
  return placeKey(at?.file ?? '', at?.part ?? '', row[record] ?? 0, roles[role[record] ?? 0] ?? 'self')
}

/** Numbers the sets as persons, in the order of their smallest node, and gives them their ids. */
export function personsOf({ nodes, nodeTokens, records, linkage, former, making }: PersonsInput): Persons {
  const { components } = linkage
  const numberOf = new Int32Array(nodes.length).fill(-1)
  const seed: string[] = []
  for (let node = 0; node < nodes.length; node++)
    if (components.find(node) === node) numberOf[node] = seed.push(nodes.hashHex(node)) - 1
  const nodeOf = records.column.node
  const ofRecord = Int32Array.from(nodeOf, (node) => numberOf[components.find(node)] ?? 0)
  const firstRecord = new Int32Array(nodes.length).fill(-1)
  nodeOf.forEach((node, record) => {
    if (firstRecord[node] === -1) firstRecord[node] = record
  })
  const recordTokens = Array.from(nodeOf, (node) => nodeTokens[node] ?? '')
  const ids = personIds(
    { person: ofRecord, recordToken: recordTokens, place: (record) => placeOfRecord(records, record), seed },
    former ?? { links: [], retired: [] },
    making,
  )
  const byPerson = new RecordsByPerson(ofRecord, seed.length)
  return { count: seed.length, ofRecord, ids, byPerson, recordTokens, nodeTokens, firstRecord }
}

/** The columns that the result tables are made from. */
export function tablesOf(persons: Persons, records: RecordTable, linkage: Linkage): Omit<LedgerTables, 'decided'> {
  const { column } = records
  const canonical = new Int32Array(records.count)
  for (const record of persons.ids.canonical) if (record >= 0) canonical[record] = 1
  const [affected, reach] = [new Uint8Array(persons.count), new Uint8Array(persons.count)]
  persons.ofRecord.forEach((person, record) => {
    reach[person] = (reach[person] ?? 0) | (column.reach[record] ?? 0)
    if (column.standing[record] === 0) affected[person] = 1
  })
  const route = persons.ids.token.map((_, person) => (affected[person] ? routeOfBits(reach[person] ?? 0) : ''))
  return {
    records: {
      person: persons.ofRecord,
      table: column.table,
      row: column.row,
      role: column.role,
      attack: column.attack,
      certainty: column.certainty,
      exposure: column.exposure,
      low: column.low,
      high: column.high,
      standing: column.standing,
      rule: Int32Array.from(column.node, (node, record) => linkRule(persons, records, linkage, node, record)),
      canonical,
    },
    files: records.tables,
    attacks: records.attacks,
    rules: linkRules,
    roles,
    certainties,
    exposures,
    standings,
    persons: { token: persons.ids.token, route, since: persons.ids.since },
    recordTokens: persons.recordTokens,
    turns: persons.ids.turns,
  }
}

function linkRule(persons: Persons, records: RecordTable, linkage: Linkage, node: number, record: number): number {
  const standing = standings[records.column.standing[record] ?? 0]
  if (standing === 'not-a-person') return 2
  if (standing === 'excluded') return 3
  if (persons.firstRecord[node] !== record) return 1
  const rule = linkage.components.rule[node] ?? -1
  return rule < 0 ? 0 : MERGED + rule
}
