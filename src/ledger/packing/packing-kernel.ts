import { readFileSync } from 'node:fs'
import { CLASS } from '../characters.ts'
import { usableMail } from '../contact-arena.ts'
import { FOLDED } from '../kanji-variants.ts'
import { type PackedBody, packedNumbers } from '../packed-records.ts'
import { completedTown, isNamed } from '../postal-check.ts'
import accountNumber from '../rules/account-number.ts'
import { addressForm, townOf } from '../rules/address.ts'
import { birthDay } from '../rules/birth-date.ts'
import corporateName from '../rules/corporate-name.ts'
import email, { providerOf, SHARED_BOXES } from '../rules/email.ts'
import { DRAWN, PLAIN } from '../rules/kana-reading.ts'
import { nameForm } from '../rules/person-name.ts'
import phone from '../rules/phone.ts'
import postalCode from '../rules/postal-code.ts'
import { DEVOICED, ENDS_IN_I, GLIDES, romajiBag, SOUND } from '../rules/romaji-bag.ts'
import { KIND } from '../usual-address.ts'
import type { GivingRoom } from './given-records.ts'
import * as places from './kernel/places.ts'
import type { PackedRoom } from './packed-room.ts'
import { roleOf } from './roles.ts'

/** What the module `packing.wasm` gives (`kernel/kernel.ts`). */
interface PackingModule {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly openBatch: () => void
  readonly packRecords: (left: number) => number
  readonly wasRefused: () => number
  readonly outUnitsEnd: () => number
  readonly outTextsEnd: () => number
  readonly outContactsEnd: () => number
}

/** The module, compiled once for all kernels of this thread. */
let compiled: WebAssembly.Module | undefined

const moduleOf = (): WebAssembly.Module =>
  (compiled ??= new WebAssembly.Module(readFileSync(new URL('./packing.wasm', import.meta.url))))

/** The tables of a kernel, made once for all kernels of this thread. */
let tables: Uint8Array | undefined

/** Scripts by their numbers in the kernel. */
const SCRIPTS = ['kanji', 'kana', 'latin'] as const

/**
 * Packs records by a WebAssembly module that reads values in their usual spellings by itself and asks the rules about the
 * others. It has a memory of its own, of 15 MiB.
 */
export class PackingKernel {
  readonly #module: PackingModule
  readonly #bytes: Buffer
  readonly #words: Int32Array
  /** Where records are given. */
  readonly room: GivingRoom

  constructor() {
    const ask = (question: number, from: number, end: number, to: number) => this.#answer(question, from, end, to)
    this.#module = new WebAssembly.Instance(moduleOf(), { driver: { ask } }).exports
    const { buffer } = this.#module.memory
    this.#bytes = Buffer.from(buffer)
    this.#words = new Int32Array(buffer)
    this.room = {
      numbers: new Int32Array(buffer, places.IN_NUMBERS, (places.IN_NUMBERS_END - places.IN_NUMBERS) / 4),
      units: this.#bytes.subarray(places.IN_UNITS, places.IN_UNITS_END),
    }
    if (tables) this.#bytes.set(tables, places.CLASSES)
    else this.#fillTables(buffer)
    tables ??= Uint8Array.from(this.#bytes.subarray(places.CLASSES, places.ANSWER))
  }

  /** Begins with the records that are given. */
  open(): void {
    this.#module.openBatch()
  }

  /** Packs the next of these records, at most so many, and gives how many: fewer where one is refused or there is no more room. */
  pack(left: number): number {
    return this.#module.packRecords(left)
  }

  /** Whether `pack` has passed over the record after those that it packed. */
  get refused(): boolean {
    return this.#module.wasRefused() !== 0
  }

  /** What `pack` has packed last, of so many records, as views that the next `pack` changes. */
  packed(count: number): PackedBody {
    const { buffer } = this.#module.memory
    const { OUT_NUMBERS, OUT_HASHES, OUT_TEXTS, OUT_UNITS, OUT_CONTACTS } = places
    return {
      numbers: new Int32Array(buffer, OUT_NUMBERS, count * packedNumbers.length),
      hashes: new Int32Array(buffer, OUT_HASHES, count * 4),
      texts: new Int32Array(buffer, OUT_TEXTS, (this.#module.outTextsEnd() - OUT_TEXTS) / 4),
      units: new Uint16Array(buffer, OUT_UNITS, (this.#module.outUnitsEnd() - OUT_UNITS) / 2),
      contacts: this.#bytes.subarray(OUT_CONTACTS, this.#module.outContactsEnd()),
    }
  }

  #fillTables(buffer: ArrayBuffer): void {
    const units = (place: number, length: number) => new Uint16Array(buffer, place, length)
    this.#bytes.set(CLASS, places.CLASSES)
    units(places.FOLDED, FOLDED.length).set(FOLDED)
    this.#bytes.set(KIND, places.SIGNS)
    units(places.PLAIN_KANA, PLAIN.length).set(PLAIN)
    new Uint32Array(buffer, places.DRAWN, DRAWN.length).set(DRAWN)
    new Uint32Array(buffer, places.SOUNDS, SOUND.length).set(SOUND)
    for (const [row, kana] of [GLIDES, ENDS_IN_I].entries())
      for (const c of kana) this.#bytes[places.ROWS + c.charCodeAt(0) - 0x30a1] = row + 1
    this.#bytes.set(DEVOICED, places.DEVOICED)
    for (let half = 0xff61; half < 0xff9e; half++)
      this.#words16(places.HALF_WIDTH + (half - 0xff61) * 2, String.fromCharCode(half).normalize('NFKC'))
    for (let kana = 0x3040; kana < 0x3100; kana++)
      for (const [place, mark] of [
        [places.VOICED, '\u3099'],
        [places.HALF_VOICED, '\u309a'],
      ] as const) {
        const joined = `${String.fromCharCode(kana)}${mark}`.normalize('NFC')
        if (joined.length === 1) this.#words16(place + (kana - 0x3040) * 2, joined)
      }
    for (const [kind, role] of roleOf)
      if (role >= places.ROLE_CUSTOMER && role <= places.ROLE_NATIONAL)
        this.#counted(places.PREFIXES + role * places.PREFIX_SIZE, `${kind}:`)
    let place = places.SHARED_BOXES
    for (const box of SHARED_BOXES) place = this.#counted(place, box)
    // SHA-256: the first 32 bits of the fractional parts of the roots of the first primes.
    this.#words.set(rootsOfPrimes(64, Math.cbrt), places.CONSTANTS / 4)
    this.#words.set(rootsOfPrimes(8, Math.sqrt), places.BEGINNING / 4)
  }

  #words16(place: number, text: string): number {
    return place + this.#bytes.write(text, place, 'utf16le')
  }

  /** Writes the length of a text and the text; gives where it ends. */
  #counted(place: number, text: string): number {
    this.#bytes.writeUInt16LE(text.length, place)
    return this.#words16(place + 2, text)
  }

  #text(from: number, end: number): string {
    return this.#bytes.toString('utf16le', from, end)
  }

  #write(text: string, to: number): number {
    if (text.length > places.ANSWER_MAX) return places.REFUSED
    this.#words16(to, text)
    return text.length
  }

  /** Answers a question of the kernel about a text that is not written in a usual way. */
  #answer(question: number, from: number, end: number, to: number): number {
    const text = this.#text(from, end)
    if (question === places.ASK_NAME) return this.#nameAnswer(text, to)
    if (question === places.ASK_BIRTH) return birthDay(text)
    if (question === places.ASK_COMPANY) return corporateName.apply(text) === '' ? 0 : 1
    if (question === places.ASK_ADDRESS) return this.#addressAnswer(text, to)
    if (question === places.ASK_TOWN) {
      const [town, zip] = [townOf(text), this.#zip()]
      this.#words[places.ANSWER / 4] = town === null || isNamed(town) ? 0 : 1
      return town === null ? places.NO_ANSWER : this.#write(completedTown(town, zip), to)
    }
    return this.#write(formsOf[question]?.(text) ?? '', to)
  }

  /** The postal code that goes with a question. */
  #zip(): string {
    const at = places.ANSWER / 4
    return this.#text(this.#words[at] ?? 0, this.#words[at + 1] ?? 0)
  }

  #nameAnswer(text: string, to: number): number {
    const { script, whole, family, given } = nameForm(text)
    this.#words.set([SCRIPTS.indexOf(script), whole.length, family.length, given.length], places.ANSWER / 4)
    return this.#write(whole + family + given, to)
  }

  #addressAnswer(text: string, to: number): number {
    const { town, numbers, room } = addressForm(text)
    const whole = completedTown(town, this.#zip())
    const address = whole !== '' && numbers !== '' ? `${whole} ${numbers}` : ''
    this.#words.set([address.length, room.length], places.ANSWER / 4)
    return this.#write(address + room, to)
  }
}

/** Packs records that are given into `room`; of those that the kernel refuses `refuse` hears the place, in their turn. */
export function packGiven(
  kernel: PackingKernel,
  records: number,
  room: PackedRoom,
  refuse: (place: number) => void,
): void {
  kernel.open()
  for (let done = 0; done < records; ) {
    const packed = kernel.pack(records - done)
    room.add(kernel.packed(packed))
    done += packed
    if (kernel.refused) refuse(done++)
  }
}

/** Questions that are answered by another spelling of the text. */
const formsOf: Readonly<Record<number, (text: string) => string>> = {
  [places.ASK_COMPATIBLE]: (text) => text.normalize('NFKC'),
  [places.ASK_ZIP]: postalCode.apply,
  [places.ASK_MAIL]: email.apply,
  [places.ASK_PROVIDER]: providerOf,
  [places.ASK_PHONE]: phone.apply,
  [places.ASK_ACCOUNT]: accountNumber.apply,
  [places.ASK_BAG]: romajiBag,
  [places.ASK_CONTACT_MAIL]: usableMail,
}

function rootsOfPrimes(count: number, root: (prime: number) => number): Int32Array {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return Int32Array.from(found, (prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}
