import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { ReadingLimits } from './job.ts'

/** Children watched at once; more than anybody has cores. */
const SLOTS = 64

/** The rank of a process that counts but is not put aside. */
export const NEVER_ASIDE = -2
/** The rank of one that was. */
export const ASIDE = -1

/** Watches the memory of processes from a thread of its own and ends those beyond the limits. */
export class MemoryWatch {
  /** A count of changes, the processes, and the rank of each. */
  readonly #slots = new Int32Array(new SharedArrayBuffer(4 * (2 * SLOTS + 1)))
  readonly #thread: Worker | undefined

  /** In bytes of real memory. Where there is no /proc, nothing is watched and only Node's own limit holds. */
  constructor({ memory, together }: Pick<ReadingLimits, 'memory' | 'together'>) {
    if (!existsSync('/proc/self/statm')) return
    const workerData = { slots: this.#slots.buffer, memory, together }
    this.#thread = new Worker(new URL('./memory-watch.ts', import.meta.url), { workerData, env: {} })
    this.#thread.unref()
  }

  watch(pid: number): void {
    const free = this.#slots.subarray(0, SLOTS + 1).indexOf(0, 1)
    if (free < 0) throw new Error('too many readers at once')
    Atomics.store(this.#slots, SLOTS + free, 0)
    Atomics.store(this.#slots, free, pid)
    this.#changed()
  }

  /** Says at which file a process is; the later it is, the sooner it is put aside. 0: at none. */
  rank(pid: number, rank: number): void {
    for (let i = 1; i <= SLOTS; i++) {
      if (Atomics.load(this.#slots, i) !== pid) continue
      const before = Atomics.load(this.#slots, SLOTS + i)
      if (before !== ASIDE) Atomics.compareExchange(this.#slots, SLOTS + i, before, rank)
    }
  }

  /** Ends watching a process that has ended; tells whether it was ended for its memory, or for that of all together. */
  forget(pid: number): 'memory' | 'together' | undefined {
    for (let i = 1; i <= SLOTS; i++) {
      const seen = Atomics.load(this.#slots, i)
      if (Math.abs(seen) !== pid) continue
      const wasAside = Atomics.load(this.#slots, SLOTS + i) === ASIDE
      Atomics.store(this.#slots, i, 0)
      return wasAside ? 'together' : seen < 0 ? 'memory' : undefined
    }
    return undefined
  }

  close(): void {
    void this.#thread?.terminate()
    this.#changed()
  }

  #changed(): void {
    Atomics.add(this.#slots, 0, 1)
    Atomics.notify(this.#slots, 0)
  }
}
