import type { PackedBody } from '../packed-records.ts'

/** Gathers packed records, one after the other. Its memory is used over and over, so that it is taken once. */
export class PackedRoom {
  #numbers: Int32Array = new Int32Array(1 << 13)
  #hashes: Int32Array = new Int32Array(1 << 12)
  #texts: Int32Array = new Int32Array(1 << 14)
  #units: Uint16Array = new Uint16Array(1 << 16)
  #contacts = Buffer.alloc(1 << 16)
  readonly #ends = { numbers: 0, hashes: 0, texts: 0, units: 0, contacts: 0 }

  add({ numbers, hashes, texts, units, contacts }: PackedBody): void {
    const ends = this.#ends
    this.#numbers = withRoom(this.#numbers, ends.numbers + numbers.length)
    this.#numbers.set(numbers, ends.numbers)
    this.#hashes = withRoom(this.#hashes, ends.hashes + hashes.length)
    this.#hashes.set(hashes, ends.hashes)
    this.#texts = withRoom(this.#texts, ends.texts + texts.length)
    this.#texts.set(texts, ends.texts)
    this.#addUnits(units)
    if (ends.contacts + contacts.length > this.#contacts.length)
      this.#contacts = Buffer.concat([this.#contacts], 2 * (ends.contacts + contacts.length))
    this.#contacts.set(contacts, ends.contacts)
    ends.numbers += numbers.length
    ends.hashes += hashes.length
    ends.texts += texts.length
    ends.contacts += contacts.length
  }

  #addUnits(units: Uint16Array): void {
    const end = this.#ends.units + units.length
    if (end > this.#units.length) {
      const larger = new Uint16Array(2 * end)
      larger.set(this.#units)
      this.#units = larger
    }
    this.#units.set(units, this.#ends.units)
    this.#ends.units = end
  }

  /** What was gathered since the last time. Its memory is used again by the next `add`. */
  take(): PackedBody {
    const ends = this.#ends
    const taken = {
      numbers: this.#numbers.subarray(0, ends.numbers),
      hashes: this.#hashes.subarray(0, ends.hashes),
      texts: this.#texts.subarray(0, ends.texts),
      units: this.#units.subarray(0, ends.units),
      contacts: this.#contacts.subarray(0, ends.contacts),
    }
    ends.numbers = ends.hashes = ends.texts = ends.units = ends.contacts = 0
    return taken
  }
}

/** `to` with room for so many numbers, which is another array where there was none. */
function withRoom(to: Int32Array, needed: number): Int32Array {
  if (needed <= to.length) return to
  const larger = new Int32Array(2 * needed)
  larger.set(to)
  return larger
}
