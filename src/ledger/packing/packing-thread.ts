import { Worker } from 'node:worker_threads'
import { type ownBody, ownPacked, type PackedRecords } from '../packed-records.ts'
import { PlainPacker } from '../plain-packer.ts'
import type { LedgerRecord } from '../record.ts'
import { type Given, RecordGiver } from './given-records.ts'
import { IN_NUMBERS, IN_UNITS, IN_UNITS_END } from './kernel/places.ts'
import { PackedRoom } from './packed-room.ts'
import { PlaceNames } from './place-names.ts'

const SCRIPT = new URL('./pack-given.ts', import.meta.url)

/** The objects of a batch are few and soon gone; more room for them is only kept, not needed. */
const maxYoungGenerationSizeMb = 8

const UNITS_AT = IN_UNITS - IN_NUMBERS
const MEMORY = IN_UNITS_END - IN_NUMBERS

/** Records on their way to the thread: `numbers` of them at the beginning of the memory, bytes of units from `unitsAt` on. */
export interface GivenBatch extends Given {
  readonly memory: ArrayBuffer
  readonly unitsAt: number
}

/** The answer to a batch, with its memory, which is given back. */
export interface PackedBatch {
  readonly memory: ArrayBuffer
  /** Places of the records that the kernel refused. */
  readonly refused: readonly number[]
  readonly body: ReturnType<typeof ownBody>
}

interface Waiting {
  readonly resolve: (answer: PackedBatch) => void
  readonly reject: (why: Error) => void
}

/**
 * A thread that packs, beside the one that reads records and takes them in. Records go there as numbers and one text and
 * come back packed, which costs a fourth of packing them; whole objects would cost as much. What the kernel refuses
 * is packed here, behind the others of its batch: the order in which records are taken in means nothing.
 */
export class PackingThread {
  readonly #excluded: ReadonlySet<string>
  readonly #plain: PlainPacker
  readonly #worker = new Worker(SCRIPT, { env: {}, resourceLimits: { maxYoungGenerationSizeMb } })
  /** Batches that are not answered, in their order. */
  readonly #waiting: Waiting[] = []
  readonly #memories: ArrayBuffer[] = []
  #failed: Error | undefined

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: ReadonlySet<string>) {
    this.#excluded = excluded
    this.#plain = new PlainPacker(excluded)
    this.#worker.on('message', (answer: PackedBatch) => {
      this.#memories.push(answer.memory)
      this.#waiting.shift()?.resolve(answer)
      // A ledger that nobody ends must not keep the program from ending.
      if (this.#waiting.length === 0) this.#worker.unref()
    })
    this.#worker.on('error', (why) => this.#fail(why))
    this.#worker.on('exit', () => this.#fail(new Error('the thread that normalises records has ended; run again')))
    this.#worker.unref()
  }

  /** Packs records, in memory of their own. They are read before this returns. */
  async pack(records: readonly LedgerRecord[]): Promise<PackedRecords> {
    const names = new PlaceNames()
    const parts: { readonly from: number; readonly answer: Promise<PackedBatch> }[] = []
    for (let from = 0; from < records.length; ) {
      const memory = this.#memories.pop() ?? new ArrayBuffer(MEMORY)
      const room = { numbers: new Int32Array(memory, 0, UNITS_AT / 4), units: Buffer.from(memory, UNITS_AT) }
      const giver = new RecordGiver(room, this.#excluded, names)
      let to = from
      while (to < records.length) {
        const record = records[to++]
        if (record && giver.add(record)) break
      }
      parts.push({ from, answer: this.#send({ memory, unitsAt: UNITS_AT, ...giver.end() }) })
      from = to
    }
    const packed = new PackedRoom()
    const answers = await Promise.all(parts.map(({ answer }) => answer))
    const [only] = answers
    if (answers.length === 1 && only?.refused.length === 0)
      return { count: records.length, ...names.take(), ...only.body }
    for (const { body } of answers) packed.add(body)
    for (const [i, { refused }] of answers.entries())
      for (const place of refused) {
        const record = records[(parts[i]?.from ?? 0) + place]
        if (record) packed.add(this.#plain.packed(record, names))
      }
    return ownPacked({ count: records.length, ...names.take(), ...packed.take() })
  }

  /** Ends the thread; what was not answered never will be. */
  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #send(batch: GivenBatch): Promise<PackedBatch> {
    return new Promise((resolve, reject) => {
      if (this.#failed) {
        reject(this.#failed)
        return
      }
      this.#waiting.push({ resolve, reject })
      this.#worker.ref()
      this.#worker.postMessage(batch, [batch.memory])
    })
  }

  #fail(why: unknown): void {
    this.#failed ??= why instanceof Error ? why : new Error(String(why))
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failed)
  }
}
