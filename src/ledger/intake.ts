import { roles } from '#kernel/address.ts'
import { isPersonal, kindOrder } from '#kernel/data-kinds.ts'
import { type Comparable, comparableOf, contentOf, isCompanyOnly, isWeak, NOTHING } from './comparable.ts'
import { ContactArena, type ContactValues, reachBits, usableContact } from './contact-arena.ts'
import { joinCopies } from './copied-tables.ts'
import { rowKey } from './decision.ts'
import { Dictionary } from './dictionary.ts'
import { HashIndex } from './hash-column.ts'
import { IntColumn } from './int-column.ts'
import { NodeBuilder, NodeTable } from './nodes.ts'
import type { Certainty, Exposure, LedgerRecord } from './record.ts'

/** Weakest first, so that the strongest of several is the largest number. */
export const certainties: readonly Certainty[] = ['ruled-out', 'possible', 'confirmed']
export const exposures: readonly Exposure[] = ['ruled-out', 'reachable', 'accessed', 'taken']

/** Why a record counts for nobody, or that it counts. */
export const standings = ['counted', 'master', 'not-a-person', 'excluded', 'no-items', 'ruled-out'] as const
export type Standing = (typeof standings)[number]

/** Kinds of the second half of the item mask begin here. */
const HALF = 30

const columns = [
  'table',
  'row',
  'role',
  'attack',
  'certainty',
  'exposure',
  'low',
  'high',
  'standing',
  'contact',
  'reach',
  'node',
] as const
type Column = (typeof columns)[number]

/** Records as numbers, in the order: masters first, then file, part, row and role. */
export interface RecordTable {
  readonly count: number
  readonly column: Readonly<Record<Column, Int32Array>>
  /** File and part of each table. */
  readonly tables: readonly { readonly file: string; readonly part: string }[]
  readonly attacks: readonly string[]
  readonly contacts: ContactArena
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Takes records in, normalises them, and joins those of equal content. */
export class RecordIntake {
  readonly #columns = Object.fromEntries(columns.map((c) => [c, new IntColumn()])) as Record<Column, IntColumn>
  readonly #tables = new Dictionary()
  readonly #attacks = new Dictionary()
  readonly #contacts = new ContactArena()
  readonly #builder = new NodeBuilder()
  readonly #byContent = new HashIndex(this.#builder.hashes)
  /** Records whose content may be several people's. */
  readonly #weak: number[] = []
  readonly #excluded: ReadonlySet<string>

  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
  }

  get count(): number {
    return this.#columns.row.length
  }

  add(record: LedgerRecord): void {
    const { low, high } = maskOf(record)
    const standing = this.#standing(record, low + high)
    // Companies and excluded rows stand apart from everybody, and share nothing with anybody.
    const apart = standing === 'not-a-person' || standing === 'excluded'
    const comparable = comparableOf(record)
    const c = apart ? NOTHING : comparable
    const weak = !apart && isWeak(c)
    const node = this.#nodeOf((apart ? standing : '') + contentOf(comparable), c, weak)
    if (weak) this.#weak.push(this.count)
    const contact = usableContact(contactValues(record), comparable.phones)
    this.#push({
      table: this.#tableOf(record),
      row: record.row,
      role: roles.indexOf(record.role),
      attack: this.#attacks.code(record.attack),
      certainty: certainties.indexOf(record.certainty),
      exposure: exposures.indexOf(record.exposure),
      low,
      high,
      standing: standings.indexOf(standing),
      contact: this.#contacts.keep(contact),
      reach: reachBits(contact),
      node,
    })
  }

  /** The node of equal content, or a new one; rows that say too little are nodes of their own. */
  #nodeOf(content: string, c: Comparable, weak: boolean): number {
    const place = this.#builder.hashes.pushHashOf(content)
    const node = weak ? place : this.#byContent.firstOf(place)
    if (node === place) this.#builder.add(c)
    else {
      this.#builder.hashes.pop()
      this.#builder.enrich(node, c)
    }
    return node
  }

  #lastTable = { file: '', part: '', code: 0 }

  /** Records come table by table, so that the last one is nearly always the same. */
  #tableOf({ file, part }: LedgerRecord): number {
    const last = this.#lastTable
    if (last.code !== 0 && last.file === file && last.part === part) return last.code
    this.#lastTable = { file, part, code: this.#tables.code(`${file}\0${part}`) }
    return this.#lastTable.code
  }

  #standing(record: LedgerRecord, mask: number): Standing {
    if (this.#excluded.has(rowKey(record))) return 'excluded'
    if (isCompanyOnly(record)) return 'not-a-person'
    if (record.attack === '') return 'master'
    if (record.exposure === 'ruled-out') return 'ruled-out'
    return mask === 0 ? 'no-items' : 'counted'
  }

  #push(row: Readonly<Record<Column, number>>): void {
    const c = this.#columns
    c.table.push(row.table)
    c.row.push(row.row)
    c.role.push(row.role)
    c.attack.push(row.attack)
    c.certainty.push(row.certainty)
    c.exposure.push(row.exposure)
    c.low.push(row.low)
    c.high.push(row.high)
    c.standing.push(row.standing)
    c.contact.push(row.contact)
    c.reach.push(row.reach)
    c.node.push(row.node)
  }

  /** Ends the intake: an order of nodes that content alone decides, and an order of records by where they stand. */
  finish(): { readonly records: RecordTable; readonly nodes: NodeTable } {
    const c = this.#columns
    joinCopies({ count: this.count, weak: this.#weak, table: c.table, node: c.node, hashes: this.#builder.hashes })
    const { tables, rank } = this.#rankedTables()
    const attackOf = (i: number): string => this.#attacks.text(c.attack.at(i))
    // Masters first, then file and part, then row and role.
    const table = Float64Array.from(
      { length: this.count },
      (_, i) => (c.attack.at(i) > 0 ? tables.length : 0) + (rank[c.table.at(i)] ?? 0),
    )
    const row = Float64Array.from({ length: this.count }, (_, i) => c.row.at(i) * 4 + c.role.at(i))
    const order = Int32Array.from({ length: this.count }, (_, i) => i).sort(
      (a, b) => (table[a] ?? 0) - (table[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0) || byText(attackOf(a), attackOf(b)),
    )
    for (let i = 0; i < this.count; i++) c.table.set(i, rank[c.table.at(i)] ?? 0)
    const attacks = Array.from({ length: this.#attacks.size + 1 }, (_, i) => this.#attacks.text(i))
    const sorted = [...attacks].sort(byText)
    for (let i = 0; i < this.count; i++) c.attack.set(i, sorted.indexOf(attacks[c.attack.at(i)] ?? ''))
    const nodes = this.#orderNodes(order)
    this.#byContent.release()
    const column = Object.fromEntries(
      columns.map((name) => [name, Int32Array.from(order, (old) => c[name].at(old))]),
    ) as Record<Column, Int32Array>
    return { records: { count: this.count, column, tables, attacks: sorted, contacts: this.#contacts }, nodes }
  }

  #rankedTables(): { tables: RecordTable['tables']; rank: Int32Array } {
    const all = Array.from({ length: this.#tables.size }, (_, i) => {
      const [file = '', part = ''] = this.#tables.text(i + 1).split('\0')
      return { file, part, code: i + 1 }
    }).sort((a, b) => byText(a.file, b.file) || byText(a.part, b.part))
    const rank = new Int32Array(all.length + 1)
    all.forEach(({ code }, i) => {
      rank[code] = i
    })
    return { tables: all.map(({ file, part }) => ({ file, part })), rank }
  }

  #orderNodes(recordOrder: Int32Array): NodeTable {
    const { node } = this.#columns
    const firstRecord = new Int32Array(this.#builder.hashes.length).fill(-1)
    recordOrder.forEach((record, place) => {
      if (firstRecord[node.at(record)] === -1) firstRecord[node.at(record)] = place
    })
    const { hashes } = this.#builder
    const used = firstRecord.map((_, i) => i).filter((i) => firstRecord[i] !== -1)
    used.sort((a, b) => hashes.compare(a, b) || (firstRecord[a] ?? 0) - (firstRecord[b] ?? 0))
    const now = new Int32Array(hashes.length)
    used.forEach((old, i) => {
      now[old] = i
    })
    for (let i = 0; i < this.count; i++) node.set(i, now[node.at(i)] ?? 0)
    return new NodeTable(this.#builder, used)
  }
}

function contactValues({ values }: LedgerRecord): ContactValues {
  return {
    name: values.name?.find((name) => name !== '') ?? values['name-kana']?.[0] ?? '',
    postalCode: values['postal-code']?.[0] ?? '',
    address: values.address?.[0] ?? '',
    email: values.email?.[0] ?? '',
    phone: values.phone?.[0] ?? '',
  }
}

function maskOf({ items }: LedgerRecord): { low: number; high: number } {
  let [low, high] = [0, 0]
  for (const item of items) {
    if (!isPersonal(item)) continue
    const bit = kindOrder(item)
    if (bit < HALF) low |= 1 << bit
    else high |= 1 << (bit - HALF)
  }
  return { low, high }
}

/** The bits of an item mask of two halves, as places in the list of kinds. */
export function bitsOf(low: number, high: number): readonly number[] {
  const bits: number[] = []
  for (let bit = 0; bit < HALF; bit++) if (low & (1 << bit)) bits.push(bit)
  for (let bit = 0; bit < HALF; bit++) if (high & (1 << bit)) bits.push(bit + HALF)
  return bits
}
