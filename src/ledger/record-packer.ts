import { roles } from '#kernel/address.ts'
import { rowKey } from './decision.ts'
import { type PackedRecords, packedNumbers } from './packed-records.ts'
import {
  HEAD,
  IN_UNITS,
  IN_UNITS_END,
  RECORD_NUMBERS_MAX,
  RECORD_UNITS_MAX,
  RECORDS_MAX,
} from './packing/kernel/places.ts'
import { PackedRoom } from './packing/packed-room.ts'
import { PackingKernel } from './packing/packing-kernel.ts'
import { roleOf } from './packing/roles.ts'
import { PlainPacker } from './plain-packer.ts'
import type { LedgerRecord } from './record.ts'
import { certainties, exposures } from './record-grades.ts'
import { maskOf } from './record-mask.ts'

const WIDTH = packedNumbers.length
const UNITS_MAX = (IN_UNITS_END - IN_UNITS) / 2 - RECORD_UNITS_MAX
/** What the head of a record says besides its numbers: whether it is for the kernel, and whether it is of a master. */
const [FOR_KERNEL, MASTER] = [1, 2] as const

/**
 * Normalises records and packs them: the kernel those in usual spellings, `PlainPacker` the others. One packer is used
 * over and over, so that its memory is taken once.
 */
export class RecordPacker {
  readonly #excluded: ReadonlySet<string>
  readonly #plain: PlainPacker
  /** Begun with the first record, since most commands have none. */
  #kernel: PackingKernel | undefined
  readonly #room = new PackedRoom()
  #count = 0
  #tables: { file: string; part: string }[] = []
  #attacks: string[] = []
  /** Records that are not packed yet, with their texts, and where their numbers end. */
  readonly #waiting: LedgerRecord[] = []
  readonly #texts: string[] = []
  #units = 0
  #end = 0

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
    this.#plain = new PlainPacker(excluded)
  }

  get count(): number {
    return this.#count
  }

  add(record: LedgerRecord): void {
    const { numbers } = (this.#kernel ??= new PackingKernel())
    const at = this.#end
    const { low, high } = maskOf(record)
    // In the order of `packedNumbers`.
    numbers[at] = this.#tableOf(record)
    numbers[at + 1] = record.row
    numbers[at + 2] = roles.indexOf(record.role)
    numbers[at + 3] = this.#attackOf(record.attack)
    numbers[at + 4] = certainties.indexOf(record.certainty)
    numbers[at + 5] = exposures.indexOf(record.exposure)
    numbers[at + 6] = low
    numbers[at + 7] = high
    const isGiven = !(this.#excluded.size > 0 && this.#excluded.has(rowKey(record))) && this.#give(record, numbers, at)
    if (!isGiven) {
      numbers[at + HEAD - 1] = 0
      this.#end = at + HEAD
    }
    numbers[at + 8] = (isGiven ? FOR_KERNEL : 0) | (record.attack === '' ? MASTER : 0)
    this.#count++
    if (this.#waiting.push(record) === RECORDS_MAX || this.#units > UNITS_MAX) this.#run()
  }

  /** What was packed since the last time. Its memory is used again by the next `add`: copy what is to be kept. */
  take(): PackedRecords {
    this.#run()
    const packed = { count: this.#count, tables: this.#tables, attacks: this.#attacks, ...this.#room.take() }
    this.#count = 0
    ;[this.#tables, this.#attacks] = [[], []]
    return packed
  }

  /** Gives the kernel the values of a record, whose head stands at `at`; false when there are too many for it. */
  #give({ values }: LedgerRecord, numbers: Int32Array, at: number): boolean {
    const before = this.#texts.length
    let [end, kinds, units] = [at + HEAD, 0, 0]
    for (const kind in values) {
      const role = roleOf.get(kind)
      const own = values[kind as keyof typeof values]
      if (role === undefined || own === undefined) continue
      if (end - at + own.length > RECORD_NUMBERS_MAX) return this.#giveUp(before)
      numbers[end++] = role
      numbers[end++] = own.length
      kinds++
      for (const value of own) {
        numbers[end++] = value.length
        units += value.length
        this.#texts.push(value)
      }
    }
    if (units > RECORD_UNITS_MAX) return this.#giveUp(before)
    numbers[at + HEAD - 1] = kinds
    this.#units += units
    this.#end = end
    return true
  }

  #giveUp(texts: number): false {
    this.#texts.length = texts
    return false
  }

  /** Packs what waits. */
  #run(): void {
    const [kernel, waiting] = [this.#kernel, this.#waiting]
    if (!kernel || waiting.length === 0) return
    kernel.open(this.#texts.join(''))
    for (let done = 0; done < waiting.length; ) {
      const packed = kernel.pack(waiting.length - done)
      this.#room.add(kernel.packed(packed, WIDTH))
      done += packed
      const refused = kernel.refused ? waiting[done++] : undefined
      if (refused) this.#room.add(this.#plain.packed(refused, this.#tableOf(refused), this.#attackOf(refused.attack)))
    }
    waiting.length = this.#texts.length = this.#units = this.#end = 0
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
}
