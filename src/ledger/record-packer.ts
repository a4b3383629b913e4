import { roles } from '#kernel/address.ts'
import { dataKinds, isPersonal, kindOrder } from '#kernel/data-kinds.ts'
import { type Comparable, comparableOf, contentOf, isCompanyOnly, isWeak, NOTHING, VALUES_MAX } from './comparable.ts'
import { CONTACT_MAX, type ContactValues, joinedContact, reachBits, usableContact } from './contact-arena.ts'
import { rowKey } from './decision.ts'
import { hashEnd, hashStep } from './dictionary.ts'
import { hashInto } from './hash-column.ts'
import { factBits, listFacts, type PackedRecords, packedNumbers, textFacts } from './packed-records.ts'
import type { LedgerRecord } from './record.ts'
import { certainties, exposures, type Standing, standings } from './record-grades.ts'

/** Kinds of the second half of the item mask begin here. */
export const HALF = 30

/** The bit of every item that counts for somebody. */
const BIT = new Map(dataKinds.filter(isPersonal).map((kind) => [kind, kindOrder(kind)] as const))

const WIDTH = packedNumbers.length

/** Normalises records and packs them. One packer is used over and over, so that its memory is taken once. */
export class RecordPacker {
  readonly #excluded: ReadonlySet<string>
  #count = 0
  #tables: { file: string; part: string }[] = []
  #attacks: string[] = []
  #numbers = new Int32Array(WIDTH * 1024)
  #hashes = new Int32Array(4 * 1024)
  #texts = new Int32Array(2 * 16 * 1024)
  #textsEnd = 0
  #units = new Uint16Array(1 << 17)
  #unitsEnd = 0
  #contacts = Buffer.alloc(1 << 18)
  #contactsEnd = 0

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
  }

  get count(): number {
    return this.#count
  }

  add(record: LedgerRecord): void {
    const { low, high } = maskOf(record)
    const standing = this.#standing(record, low + high)
    // Companies and excluded rows stand apart from everybody, and share nothing with anybody.
    const apart = standing === 'not-a-person' || standing === 'excluded'
    const comparable = comparableOf(record)
    const c = apart ? NOTHING : comparable
    this.#hash((apart ? standing : '') + contentOf(comparable))
    const contact = usableContact(contactValues(record), comparable.phones)
    const at = this.#count * WIDTH
    if (at === this.#numbers.length) this.#numbers = doubled(this.#numbers)
    const numbers = this.#numbers
    // In the order of `packedNumbers`.
    numbers[at] = this.#tableOf(record)
    numbers[at + 1] = record.row
    numbers[at + 2] = roles.indexOf(record.role)
    numbers[at + 3] = this.#attackOf(record.attack)
    numbers[at + 4] = certainties.indexOf(record.certainty)
    numbers[at + 5] = exposures.indexOf(record.exposure)
    numbers[at + 6] = low
    numbers[at + 7] = high
    numbers[at + 8] = standings.indexOf(standing)
    numbers[at + 9] = reachBits(contact)
    numbers[at + 10] = c.birth
    numbers[at + 11] = this.#facts(c, !apart && isWeak(c))
    numbers[at + 12] = this.#contact(contact)
    this.#count++
  }

  /** What was packed since the last time. Its memory is used again by the next `add`: copy what is to be kept. */
  take(): PackedRecords {
    const packed = {
      count: this.#count,
      tables: this.#tables,
      attacks: this.#attacks,
      numbers: this.#numbers.subarray(0, this.#count * WIDTH),
      hashes: this.#hashes.subarray(0, this.#count * 4),
      texts: this.#texts.subarray(0, this.#textsEnd),
      units: this.#units.subarray(0, this.#unitsEnd),
      contacts: this.#contacts.subarray(0, this.#contactsEnd),
    }
    this.#count = this.#textsEnd = this.#unitsEnd = this.#contactsEnd = 0
    ;[this.#tables, this.#attacks] = [[], []]
    return packed
  }

  #standing(record: LedgerRecord, mask: number): Standing {
    if (this.#excluded.size > 0 && this.#excluded.has(rowKey(record))) return 'excluded'
    if (isCompanyOnly(record)) return 'not-a-person'
    if (record.attack === '') return 'master'
    if (record.exposure === 'ruled-out') return 'ruled-out'
    return mask === 0 ? 'no-items' : 'counted'
  }

  #hash(content: string): void {
    if (this.#count * 4 === this.#hashes.length) this.#hashes = doubled(this.#hashes)
    hashInto(this.#hashes, this.#count, content)
  }

  /** Records come table by table, so that the last one is nearly always the same. */
  #tableOf({ file, part }: LedgerRecord): number {
    const last = this.#tables.at(-1)
    if (last?.file === file && last.part === part) return this.#tables.length - 1
    const known = this.#tables.findIndex((table) => table.file === file && table.part === part)
    return known >= 0 ? known : this.#tables.push({ file, part }) - 1
  }

  #attackOf(attack: string): number {
    const known = this.#attacks.indexOf(attack)
    return known >= 0 ? known : this.#attacks.push(attack) - 1
  }

  #facts(c: Comparable, weak: boolean): number {
    let facts = (c.latin ? factBits.latin : 0) | (c.sex << factBits.sex) | (weak ? factBits.weak : 0)
    for (let i = 0; i < textFacts.length; i++) {
      const text = c[textFacts[i] ?? 'name']
      if (text === '') continue
      facts |= 1 << i
      this.#text(text)
    }
    for (let i = 0; i < listFacts.length; i++) {
      const values = c[listFacts[i] ?? 'mails']
      const length = Math.min(values.length, VALUES_MAX)
      facts |= length << (factBits.lists + 3 * i)
      for (let j = 0; j < length; j++) this.#text(values[j] ?? '')
    }
    return facts
  }

  #text(text: string): void {
    const end = this.#unitsEnd + text.length
    while (end > this.#units.length) this.#units = doubled(this.#units)
    const units = this.#units
    let sum = text.length
    for (let i = 0, at = this.#unitsEnd; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      units[at++] = unit
      sum = hashStep(sum, unit)
    }
    this.#unitsEnd = end
    if (this.#textsEnd === this.#texts.length) this.#texts = doubled(this.#texts)
    this.#texts[this.#textsEnd++] = text.length
    this.#texts[this.#textsEnd++] = hashEnd(sum)
  }

  #contact(contact: ContactValues): number {
    const joined = joinedContact(contact)
    if (joined === '') return 0
    while (this.#contacts.length - this.#contactsEnd < CONTACT_MAX)
      this.#contacts = Buffer.concat([this.#contacts], this.#contacts.length * 2)
    const written = this.#contacts.write(joined, this.#contactsEnd)
    this.#contactsEnd += written
    return written
  }
}

function doubled<A extends Int32Array | Uint16Array>(array: A): A {
  const Kind = array.constructor as new (length: number) => A
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
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
    const bit = BIT.get(item)
    if (bit === undefined) continue
    if (bit < HALF) low |= 1 << bit
    else high |= 1 << (bit - HALF)
  }
  return { low, high }
}
