import { Worker } from 'node:worker_threads'
import type { PackedRecords } from './packed-records.ts'
import type { LedgerRecord } from './record.ts'
import { batchOf, type RecordBatch, recordsIn } from './record-batch.ts'
import { RecordPacker } from './record-packer.ts'

interface Asked {
  readonly resolve: (packed: PackedRecords) => void
  readonly reject: (why: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** In the order in which they were asked, which is that of the answers. */
  readonly asked: Asked[]
}

export interface PackingWish {
  /** What the threads run (apps/worker/pack-records.ts). */
  readonly script: URL
  readonly threads: number
  /** Keys of the rows that count for nobody (`rowKey`). */
  readonly excluded: readonly string[]
}

/** Threads that normalise records. What they give depends on the records alone, not on which thread packed them. */
export class PackingThreads {
  readonly #wish: PackingWish
  readonly #threads: Thread[] = []

  constructor(wish: PackingWish) {
    this.#wish = wish
  }

  /** Records in packed form, as a `RecordPacker` gives it. Rejects when the thread ends before it has answered. */
  async pack(records: readonly LedgerRecord[]): Promise<PackedRecords> {
    const batch = batchOf(records)
    const thread = this.#idlest()
    return new Promise((resolve, reject) => {
      thread.asked.push({ resolve, reject })
      thread.worker.ref()
      thread.worker.postMessage(batch)
    })
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()))
  }

  #idlest(): Thread {
    const [first = this.#start(), ...others] = this.#threads
    const idlest = others.reduce((least, thread) => (thread.asked.length < least.asked.length ? thread : least), first)
    return idlest.asked.length > 0 && this.#threads.length < this.#wish.threads ? this.#start() : idlest
  }

  #start(): Thread {
    const { script, excluded } = this.#wish
    const thread: Thread = { worker: new Worker(script, { workerData: excluded }), asked: [] }
    thread.worker.on('message', (packed: PackedRecords) => {
      thread.asked.shift()?.resolve(packed)
      // A thread that nobody waits for keeps no command from ending.
      if (thread.asked.length === 0) thread.worker.unref()
    })
    const end = (why: Error): void => {
      const place = this.#threads.indexOf(thread)
      if (place >= 0) this.#threads.splice(place, 1)
      for (const { reject } of thread.asked.splice(0)) reject(why)
    }
    thread.worker.on('error', (error) =>
      end(error instanceof Error ? error : new Error('a thread could not normalise')),
    )
    thread.worker.on('exit', () => end(new Error('a thread ended before it had normalised its records; run again')))
    this.#threads.push(thread)
    return thread
  }
}

/** Answers batches of records with the same records packed, and the memory that can be handed over with them. */
export function packingServer(
  excluded: readonly string[],
): (batch: RecordBatch) => { packed: PackedRecords; handed: readonly ArrayBufferLike[] } {
  const packer = new RecordPacker(new Set(excluded))
  return (batch) => {
    for (const record of recordsIn(batch)) packer.add(record)
    const packed = ownPacked(packer.take())
    const { numbers, hashes, texts, units, contacts } = packed
    return { packed, handed: [numbers, hashes, texts, units, contacts].map(({ buffer }) => buffer) }
  }
}

/** Packed records in memory of their own. */
export const ownPacked = (packed: PackedRecords): PackedRecords => ({
  ...packed,
  numbers: packed.numbers.slice(),
  hashes: packed.hashes.slice(),
  texts: packed.texts.slice(),
  units: packed.units.slice(),
  contacts: Uint8Array.from(packed.contacts),
})
