import { roles } from '#kernel/address.ts'
import { routeOfBits } from './contact-arena.ts'
import type { FormerLedgerFiles, RetiredLink } from './former-ledger.ts'
import { FormerPersons } from './former-persons.ts'
import type { HashColumn } from './hash-column.ts'
import type { RecordTable } from './intake.ts'
import type { Linkage } from './linkage.ts'
import type { NodeTable } from './nodes.ts'
import { type IdMaking, type PersonIds, personIds, placeKey } from './person-ids.ts'
import { RecordsByPerson } from './reach.ts'
import { inTokenOrder } from './token-order.ts'

/** Everything known about the persons of this revision, still in memory. */
export interface Persons {
  readonly count: number
  /** Person of each record. */
  readonly ofRecord: Int32Array
  readonly ids: PersonIds
  readonly byPerson: RecordsByPerson
  /** Persons with a record that counts, in the order of their tokens. */
  readonly hit: Int32Array
  /** What a later revision must remember of records that this one no longer holds. */
  readonly retired: readonly RetiredLink[]
  /** Token of the content of each node. */
  readonly nodeTokens: HashColumn
  /** First record of each node. */
  readonly firstRecord: Int32Array
}

interface PersonsInput {
  readonly nodes: NodeTable
  /** Token of the content of each node. */
  readonly nodeTokens: HashColumn
  readonly records: RecordTable
  readonly linkage: Linkage
  readonly former: FormerLedgerFiles | null
  readonly making: IdMaking
}

export const placeOfRecord = (records: RecordTable, record: number): string => {
  const { table, row, role } = records.column
  const at = records.tables[table[record] ?? 0]
  return placeKey(at?.file ?? '', at?.part ?? '', row[record] ?? 0, roles[role[record] ?? 0] ?? 'self')
}

/** The token of a record's content. */
export const tokenOfRecord = (records: RecordTable, nodeTokens: HashColumn, record: number): string =>
  nodeTokens.hex(records.column.node[record] ?? 0)

/** Numbers the sets as persons, in the order of their smallest node, and gives them their ids. */
export function personsOf({ nodes, nodeTokens, records, linkage, former, making }: PersonsInput): Persons {
  const { components } = linkage
  const numberOf = new Int32Array(nodes.length).fill(-1)
  const firstNode = new Int32Array(nodes.length)
  let count = 0
  for (let node = 0; node < nodes.length; node++) {
    if (components.find(node) !== node) continue
    firstNode[count] = node
    numberOf[node] = count++
  }
  const nodeOf = records.column.node
  const ofRecord = new Int32Array(records.count)
  const firstRecord = new Int32Array(nodes.length).fill(-1)
  for (let record = 0; record < records.count; record++) {
    const node = nodeOf[record] ?? 0
    ofRecord[record] = numberOf[components.find(node)] ?? 0
    if (firstRecord[node] === -1) firstRecord[node] = record
  }
  const formerPersons = former && new FormerPersons(former, nodeTokens)
  const seeds = nodes.contentHashes.chosen(firstNode.subarray(0, count))
  const ids = personIds({ records, person: ofRecord, persons: count, seeds }, formerPersons, making)
  const byPerson = new RecordsByPerson(ofRecord, count)
  const retired = formerPersons?.retired() ?? []
  return { count, ofRecord, ids, byPerson, hit: hitPersons(records, ofRecord, ids), retired, nodeTokens, firstRecord }
}

function hitPersons(records: RecordTable, ofRecord: Int32Array, { tokens }: PersonIds): Int32Array {
  const isHit = new Uint8Array(tokens.length)
  records.column.standing.forEach((standing, record) => {
    if (standing === 0) isHit[ofRecord[record] ?? 0] = 1
  })
  const hit = new Int32Array(isHit.reduce((sum, one) => sum + one, 0))
  let at = 0
  isHit.forEach((one, person) => {
    if (one) hit[at++] = person
  })
  return inTokenOrder(tokens, hit)
}

/** By which ways each person is reached, as bits joined over all of their records. */
export function reachOf({ count, ofRecord }: Persons, records: RecordTable): Uint8Array {
  const reach = new Uint8Array(count)
  ofRecord.forEach((person, record) => {
    reach[person] = (reach[person] ?? 0) | (records.column.reach[record] ?? 0)
  })
  return reach
}

/** The ways as words, by their bits. */
export const routes = Array.from({ length: 8 }, (_, bits) => routeOfBits(bits))
