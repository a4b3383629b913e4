import { RecordIntake, type RecordTable } from './intake.ts'
import type { NodeTable } from './nodes.ts'
import type { PackedRecords } from './packed-records.ts'
import { ownPacked, PackingThreads } from './packing-threads.ts'
import type { LedgerRecord } from './record.ts'
import { RecordPacker } from './record-packer.ts'

/** From so many records on they are normalised in other threads; for fewer, starting these costs more than it saves. */
const MANY = 200_000
/** Fewer records at once, as from many small files, cost more to send to a thread than to normalise. */
const WORTH_SENDING = 50

/** Where records are normalised. */
export interface Packing {
  /** What the threads run (apps/worker/pack-records.ts). */
  readonly script: URL
  /** How many records are normalised before the threads are started; 200,000 if not said. */
  readonly from?: number
}

/** Normalises records and takes them in: here while they are few, in other threads once they are many. */
export class RecordTaking {
  readonly #intake: RecordIntake
  readonly #packer: RecordPacker
  readonly #threads: PackingThreads | null
  readonly #from: number
  readonly #most: number
  /** What was asked of threads, in its order. */
  readonly #waiting: Promise<PackedRecords>[] = []
  #count = 0

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: readonly string[], threads: number, packing?: Packing) {
    this.#intake = new RecordIntake(new Set(excluded))
    this.#packer = new RecordPacker(new Set(excluded))
    this.#threads = packing && threads > 1 ? new PackingThreads({ script: packing.script, threads, excluded }) : null
    this.#from = packing?.from ?? MANY
    this.#most = threads * 2
  }

  /** Records in packed form, in memory of their own. */
  async pack(records: readonly LedgerRecord[]): Promise<PackedRecords> {
    const threads = this.#threadsFor(records)
    if (threads) return threads.pack(records)
    for (const record of records) this.#packer.add(record)
    return ownPacked(this.#packer.take())
  }

  async add(records: readonly LedgerRecord[]): Promise<void> {
    const threads = this.#threadsFor(records)
    if (!threads) for (const record of records) this.#intake.add(record)
    else if (records.length > 0) {
      const packed = threads.pack(records)
      // It may fail before anybody waits for it.
      packed.catch(() => {})
      this.#waiting.push(packed)
      await this.#takeIn(this.#most)
    }
  }

  addPacked(packed: PackedRecords): void {
    this.#intake.addPacked(packed)
  }

  /** Ends the threads and the intake. */
  async finish(): Promise<{ readonly records: RecordTable; readonly nodes: NodeTable }> {
    try {
      await this.#takeIn(0)
    } finally {
      await this.#threads?.close()
    }
    return this.#intake.finish()
  }

  /** Takes in what threads have packed, in the order in which it was asked, until no more than so many are left. */
  async #takeIn(left: number): Promise<void> {
    while (this.#waiting.length > left) {
      const packed = await this.#waiting.shift()
      if (packed) this.#intake.addPacked(packed)
    }
  }

  #threadsFor(records: readonly LedgerRecord[]): PackingThreads | null {
    this.#count += records.length
    return this.#count > this.#from && records.length >= WORTH_SENDING ? this.#threads : null
  }
}
