import { roles } from '#kernel/address.ts'
import { type Comparable, comparableOf, contentOf, isCompanyOnly, isWeak, NOTHING, VALUES_MAX } from './comparable.ts'
import { CONTACT_MAX, type ContactValues, joinedContact, reachBits, usableContact } from './contact-arena.ts'
import { rowKey } from './decision.ts'
import { hashEnd, hashStep } from './dictionary.ts'
import { hashInto } from './hash-column.ts'
import { factBits, listFacts, type PackedBody, packedNumbers, textFacts } from './packed-records.ts'
import type { PlaceNames } from './packing/place-names.ts'
import type { LedgerRecord } from './record.ts'
import { certainties, exposures, type Standing, standings } from './record-grades.ts'
import { maskOf } from './record-mask.ts'

const WIDTH = packedNumbers.length

/** Normalises records by the rules as they are written, whatever their spelling, and packs them one by one. */
export class PlainPacker {
  readonly #excluded: ReadonlySet<string>
  readonly #numbers = new Int32Array(WIDTH)
  readonly #hashes = new Int32Array(4)
  #texts = new Int32Array(2 * 64)
  #textsEnd = 0
  #units = new Uint16Array(1 << 11)
  #unitsEnd = 0
  readonly #contacts = Buffer.alloc(CONTACT_MAX)

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
  }

  /** One record, its table and attack as `names` number them. Its memory is used again by the next record. */
  packed(record: LedgerRecord, names: PlaceNames): PackedBody {
    this.#textsEnd = this.#unitsEnd = 0
    const { low, high } = maskOf(record)
    const standing = this.#standing(record, low + high)
    // Companies and excluded rows stand apart from everybody, and share nothing with anybody.
    const apart = standing === 'not-a-person' || standing === 'excluded'
    const comparable = comparableOf(record)
    const c = apart ? NOTHING : comparable
    hashInto(this.#hashes, 0, (apart ? standing : '') + contentOf(comparable))
    const contact = usableContact(contactValues(record), comparable.phones)
    const numbers = this.#numbers
    // In the order of `packedNumbers`.
    numbers[0] = names.tableOf(record)
    numbers[1] = record.row
    numbers[2] = roles.indexOf(record.role)
    numbers[3] = names.attackOf(record.attack)
    numbers[4] = certainties.indexOf(record.certainty)
    numbers[5] = exposures.indexOf(record.exposure)
    numbers[6] = low
    numbers[7] = high
    numbers[8] = standings.indexOf(standing)
    numbers[9] = reachBits(contact)
    numbers[10] = c.birth
    numbers[11] = this.#facts(c, !apart && isWeak(c))
    const written = this.#contacts.write(joinedContact(contact))
    numbers[12] = written
    return {
      numbers,
      hashes: this.#hashes,
      texts: this.#texts.subarray(0, this.#textsEnd),
      units: this.#units.subarray(0, this.#unitsEnd),
      contacts: this.#contacts.subarray(0, written),
    }
  }

  #standing(record: LedgerRecord, mask: number): Standing {
    if (this.#excluded.size > 0 && this.#excluded.has(rowKey(record))) return 'excluded'
    if (isCompanyOnly(record)) return 'not-a-person'
    if (record.attack === '') return 'master'
    if (record.exposure === 'ruled-out') return 'ruled-out'
    return mask === 0 ? 'no-items' : 'counted'
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
