import { byCodeUnit } from '#kernel/order.ts'
import { ContactArena } from './contact-arena.ts'
import { joinCopies } from './copied-tables.ts'
import { Dictionary } from './dictionary.ts'
import { HashIndex } from './hash-column.ts'
import { IntColumn } from './int-column.ts'
import { NodeBuilder, NodeTable } from './nodes.ts'
import {
  factBits,
  numberPlace,
  type PackedNumber,
  type PackedRecords,
  packedNumbers,
  textCount,
} from './packed-records.ts'
import type { LedgerRecord } from './record.ts'
import { HALF } from './record-mask.ts'
import { nodeOrder, recordOrder } from './record-order.ts'
import { RecordPacker } from './record-packer.ts'

export { certainties, exposures, type Standing, standings } from './record-grades.ts'

/** Records packed at once before they are taken in. */
const BATCH = 512

const WIDTH = packedNumbers.length

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

/** Takes records in, normalises them, and joins those of equal content. */
export class RecordIntake {
  readonly #columns = Object.fromEntries(columns.map((c) => [c, new IntColumn()])) as Record<Column, IntColumn>
  readonly #tables = new Dictionary()
  readonly #attacks = new Dictionary()
  readonly #contacts = new ContactArena()
  #builder = new NodeBuilder()
  #byContent = new HashIndex(this.#builder.hashes)
  /** Records whose content may be several people's. */
  readonly #weak: number[] = []
  /** Codes of the texts of the records that are being taken in. */
  #codes = new Int32Array(1024)
  readonly #packer: RecordPacker

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#packer = new RecordPacker(excluded)
  }

  add(record: LedgerRecord): void {
    this.#packer.add(record)
    if (this.#packer.count === BATCH) this.addPacked(this.#packer.take())
  }

  /** Takes in records that a packer with the same excluded rows has normalised. Nothing of them is kept afterwards. */
  addPacked(packed: PackedRecords): void {
    const tables = packed.tables.map(({ file, part }) => this.#tables.code(`${file}\0${part}`))
    const attacks = packed.attacks.map((attack) => this.#attacks.code(attack))
    const { numbers } = packed
    const c = this.#columns
    const { hashes } = this.#builder
    if (this.#codes.length < packed.texts.length / 2) this.#codes = new Int32Array(packed.texts.length)
    this.#builder.texts.codesOf(packed, this.#codes)
    const guesses = this.#byContent.guessAll(packed.hashes, packed.count)
    let [text, contact] = [0, 0]
    for (let i = 0; i < packed.count; i++) {
      const of = (number: PackedNumber): number => numbers[i * WIDTH + numberPlace[number]] ?? 0
      const facts = of('facts')
      if (facts & factBits.weak) this.#weak.push(c.row.length)
      c.table.push(tables[of('table')] ?? 0)
      c.row.push(of('row'))
      c.role.push(of('role'))
      c.attack.push(attacks[of('attack')] ?? 0)
      c.certainty.push(of('certainty'))
      c.exposure.push(of('exposure'))
      c.low.push(of('low'))
      c.high.push(of('high'))
      c.standing.push(of('standing'))
      c.contact.push(this.#contacts.keep(packed.contacts, contact, of('contact')))
      c.reach.push(of('reach'))
      const guess = facts & factBits.weak ? -1 : (guesses[i] ?? -1)
      if (guess < 0) c.node.push(this.#nodeOf(hashes.pushWords(packed.hashes, i), text, facts, of('birth')))
      else {
        this.#builder.enrich(guess, this.#codes, text, facts)
        c.node.push(guess)
      }
      text += textCount(facts)
      contact += of('contact')
    }
  }

  /** The node of equal content, or a new one; rows that say too little are nodes of their own. */
  #nodeOf(own: number, text: number, facts: number, birth: number): number {
    const node = facts & factBits.weak ? own : this.#byContent.firstOf(own)
    if (node === own) this.#builder.add(this.#codes, text, facts, birth)
    else {
      this.#builder.hashes.pop()
      this.#builder.enrich(node, this.#codes, text, facts)
    }
    return node
  }

  /** Ends the intake: an order of nodes that content alone decides, and an order of records by where they stand. */
  finish(): { readonly records: RecordTable; readonly nodes: NodeTable } {
    this.addPacked(this.#packer.take())
    // Nothing more comes: what finds texts and nodes again would take an eighth of the memory of a case.
    this.#builder.texts.close()
    this.#byContent = new HashIndex(this.#builder.hashes)
    const c = this.#columns
    const count = c.row.length
    joinCopies({ count, weak: this.#weak, table: c.table, node: c.node, hashes: this.#builder.hashes })
    const { tables, rank } = this.#rankedTables()
    const { attacks, attackRank } = this.#rankedAttacks()
    for (let i = 0; i < count; i++) {
      c.table.set(i, rank[c.table.at(i)] ?? 0)
      c.attack.set(i, attackRank[c.attack.at(i)] ?? 0)
    }
    const order = recordOrder({
      // Masters belong to no attack, and go first.
      table: c.table.view().map((table, i) => (c.attack.at(i) > 0 ? tables.length : 0) + table),
      row: c.row.view(),
      role: c.role.view(),
      attack: c.attack.view(),
    })
    const nodes = this.#orderNodes(order)
    const column = Object.fromEntries(columns.map((name) => [name, c[name].takenIn(order)])) as Record<
      Column,
      Int32Array
    >
    return { records: { count, column, tables, attacks, contacts: this.#contacts }, nodes }
  }

  /** Attacks in the order of their ids, no attack first, and where each code stands among them. */
  #rankedAttacks(): { attacks: readonly string[]; attackRank: Int32Array } {
    const texts = Array.from({ length: this.#attacks.size + 1 }, (_, code) => this.#attacks.text(code))
    const attacks = [...texts].sort(byCodeUnit)
    return { attacks, attackRank: Int32Array.from(texts, (text) => attacks.indexOf(text)) }
  }

  #rankedTables(): { tables: RecordTable['tables']; rank: Int32Array } {
    const all = Array.from({ length: this.#tables.size }, (_, i) => {
      const [file = '', part = ''] = this.#tables.text(i + 1).split('\0')
      return { file, part, code: i + 1 }
    }).sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.part, b.part))
    const rank = new Int32Array(all.length + 1)
    all.forEach(({ code }, i) => {
      rank[code] = i
    })
    return { tables: all.map(({ file, part }) => ({ file, part })), rank }
  }

  #orderNodes(recordOrder: Int32Array): NodeTable {
    const node = this.#columns.node.view()
    const builder = this.#builder
    const { hashes } = builder
    // Whoever lets go of the node table lets go of the nodes, whatever becomes of the intake.
    this.#builder = new NodeBuilder()
    this.#byContent = new HashIndex(this.#builder.hashes)
    const firstRecord = new Int32Array(hashes.length).fill(-1)
    for (let place = recordOrder.length - 1; place >= 0; place--)
      firstRecord[node[recordOrder[place] ?? 0] ?? 0] = place
    const used = firstRecord.map((_, i) => i).filter((i) => firstRecord[i] !== -1)
    const order = nodeOrder(used, hashes, firstRecord)
    const now = new Int32Array(hashes.length)
    for (let i = 0; i < order.length; i++) now[order[i] ?? 0] = i
    for (let i = 0; i < node.length; i++) node[i] = now[node[i] ?? 0] ?? 0
    return NodeTable.from(builder, order)
  }
}

/** The bits of an item mask of two halves, as places in the list of kinds. */
export function bitsOf(low: number, high: number): readonly number[] {
  const bits: number[] = []
  for (let bit = 0; bit < HALF; bit++) if (low & (1 << bit)) bits.push(bit)
  for (let bit = 0; bit < HALF; bit++) if (high & (1 << bit)) bits.push(bit + HALF)
  return bits
}
