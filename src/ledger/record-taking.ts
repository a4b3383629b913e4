import { RecordIntake, type RecordTable } from './intake.ts'
import type { NodeTable } from './nodes.ts'
import { ownPacked, type PackedRecords } from './packed-records.ts'
import { RECORDS_MAX } from './packing/kernel/places.ts'
import { PackingThread } from './packing/packing-thread.ts'
import type { LedgerRecord } from './record.ts'
import { RecordPacker } from './record-packer.ts'

/** A thread takes a tenth of a second to begin and a quarter to be fast, which fewer records would not give back. */
const THREAD_FROM = 250_000

/** Batches that may be with the packing thread while the next one is read. */
const AHEAD = 4

/**
 * Normalises records and takes them in, or gives them packed, so that they can be kept and taken in later. Of many
 * records the first are normalised here and the others in a thread of their own.
 */
export class RecordTaking {
  readonly #excluded: ReadonlySet<string>
  readonly #intake: RecordIntake
  readonly #packer: RecordPacker
  readonly #threadFrom: number
  #records = 0
  #thread: PackingThread | undefined
  #gathered: LedgerRecord[] = []
  /** Batches that are being packed, the oldest first. */
  readonly #ahead: Promise<void>[] = []

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). From so many records on a thread packs. */
  constructor(excluded: readonly string[], threadFrom = THREAD_FROM) {
    this.#excluded = new Set(excluded)
    this.#intake = new RecordIntake(this.#excluded)
    this.#packer = new RecordPacker(this.#excluded)
    this.#threadFrom = threadFrom
  }

  /** Records in packed form, in memory of their own. */
  async pack(records: readonly LedgerRecord[]): Promise<PackedRecords> {
    const thread = this.#threadAfter(records.length)
    if (thread) return thread.pack(records)
    for (const record of records) this.#packer.add(record)
    return ownPacked(this.#packer.take())
  }

  /** Takes records in; the promise is kept when others may come. */
  async add(records: readonly LedgerRecord[]): Promise<void> {
    const thread = this.#threadAfter(records.length)
    if (!thread) {
      for (const record of records) this.#intake.add(record)
      return
    }
    for (const record of records)
      if (this.#gathered.push(record) === RECORDS_MAX) {
        if (this.#ahead.length >= AHEAD) await this.#ahead.shift()
        this.#send(thread)
      }
  }

  addPacked(packed: PackedRecords): void {
    this.#intake.addPacked(packed)
  }

  /** Ends the intake. */
  async finish(): Promise<{ readonly records: RecordTable; readonly nodes: NodeTable }> {
    if (this.#thread) {
      this.#send(this.#thread)
      await Promise.all(this.#ahead)
      await this.#thread.close()
    }
    return this.#intake.finish()
  }

  #threadAfter(records: number): PackingThread | undefined {
    this.#records += records
    if (this.#records >= this.#threadFrom) this.#thread ??= new PackingThread(this.#excluded)
    return this.#thread
  }

  #send(thread: PackingThread): void {
    const taken = thread.pack(this.#gathered).then((packed) => this.#intake.addPacked(packed))
    // Whoever waits for it hears of an error.
    taken.catch(() => {})
    this.#ahead.push(taken)
    this.#gathered = []
  }
}
