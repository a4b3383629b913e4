import type { PackedRecords } from './packed-records.ts'
import { RecordGiver } from './packing/given-records.ts'
import { PackedRoom } from './packing/packed-room.ts'
import { PackingKernel, packGiven } from './packing/packing-kernel.ts'
import { PlaceNames } from './packing/place-names.ts'
import { PlainPacker } from './plain-packer.ts'
import type { LedgerRecord } from './record.ts'

/**
 * Normalises records and packs them: the kernel those in usual spellings, `PlainPacker` the others. One packer is used
 * over and over, so that its memory is taken once.
 */
export class RecordPacker {
  readonly #excluded: ReadonlySet<string>
  readonly #plain: PlainPacker
  /** Begun with the first record, since most commands have none. */
  #begun: { readonly kernel: PackingKernel; readonly giver: RecordGiver } | undefined
  readonly #room = new PackedRoom()
  readonly #names = new PlaceNames()
  #count = 0
  /** Records that are not packed yet. */
  readonly #waiting: LedgerRecord[] = []

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
    this.#plain = new PlainPacker(excluded)
  }

  get count(): number {
    return this.#count
  }

  add(record: LedgerRecord): void {
    const { giver } = (this.#begun ??= this.#begin())
    this.#count++
    this.#waiting.push(record)
    if (giver.add(record)) this.#run()
  }

  /** What was packed since the last time. Its memory is used again by the next `add`: copy what is to be kept. */
  take(): PackedRecords {
    this.#run()
    const packed = { count: this.#count, ...this.#names.take(), ...this.#room.take() }
    this.#count = 0
    return packed
  }

  #begin() {
    const kernel = new PackingKernel()
    return { kernel, giver: new RecordGiver(kernel.room, this.#excluded, this.#names) }
  }

  /** Packs what waits. */
  #run(): void {
    const [begun, waiting] = [this.#begun, this.#waiting]
    if (!begun || waiting.length === 0) return
    const { records } = begun.giver.end()
    packGiven(begun.kernel, records, this.#room, (place) => {
      const refused = waiting[place]
      if (refused) this.#room.add(this.#plain.packed(refused, this.#names))
    })
    waiting.length = 0
  }
}
