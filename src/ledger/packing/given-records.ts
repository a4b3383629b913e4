import { roles } from '#kernel/address.ts'
import { rowKey } from '../decision.ts'
import type { LedgerRecord } from '../record.ts'
import { certainties, exposures } from '../record-grades.ts'
import { maskOf } from '../record-mask.ts'
import { HEAD, IN_UNITS, IN_UNITS_END, RECORD_NUMBERS_MAX, RECORD_UNITS_MAX, RECORDS_MAX } from './kernel/places.ts'
import type { PlaceNames } from './place-names.ts'
import { roleOf } from './roles.ts'

const UNITS_MAX = (IN_UNITS_END - IN_UNITS) / 2 - RECORD_UNITS_MAX
/** What the head of a record says besides its numbers: whether it is for the kernel, and whether it is of a master. */
const [FOR_KERNEL, MASTER] = [1, 2] as const

/** Memory in which records are given to the kernel: its own, or some that goes to the thread that has it. */
export interface GivingRoom {
  readonly numbers: Int32Array
  /** For units of UTF-16, two bytes each. */
  readonly units: Buffer
}

/** How much of the memory is in use. */
export interface Given {
  readonly records: number
  readonly numbers: number
  /** In bytes. */
  readonly units: number
}

/** Writes records as the kernel takes them, numbers and one text, a batch at a time. */
export class RecordGiver {
  readonly #room: GivingRoom
  readonly #excluded: ReadonlySet<string>
  readonly #names: PlaceNames
  readonly #texts: string[] = []
  #records = 0
  #units = 0
  #end = 0

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). Tables and attacks get their numbers from `names`. */
  constructor(room: GivingRoom, excluded: ReadonlySet<string>, names: PlaceNames) {
    this.#room = room
    this.#excluded = excluded
    this.#names = names
  }

  /** Adds a record; true when there is no room for another one. */
  add(record: LedgerRecord): boolean {
    const { numbers } = this.#room
    const at = this.#end
    const { low, high } = maskOf(record)
    // In the order of `packedNumbers`.
    numbers[at] = this.#names.tableOf(record)
    numbers[at + 1] = record.row
    numbers[at + 2] = roles.indexOf(record.role)
    numbers[at + 3] = this.#names.attackOf(record.attack)
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
    return ++this.#records === RECORDS_MAX || this.#units > UNITS_MAX
  }

  /** Ends the batch, after which the next one begins. */
  end(): Given {
    const units = this.#room.units.write(this.#texts.join(''), 'utf16le')
    const given = { records: this.#records, numbers: this.#end, units }
    this.#texts.length = this.#records = this.#units = this.#end = 0
    return given
  }

  /** Gives the values of a record, whose head stands at `at`; false when there are too many for the kernel. */
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
}
