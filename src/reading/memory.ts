import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** Children watched at once; more than anybody has cores. */
const SLOTS = 64

/** Watches the memory of processes from a thread of its own and ends those beyond the limit. */
export class MemoryWatch {
  readonly #slots = new Int32Array(new SharedArrayBuffer(4 * (SLOTS + 1)))
  readonly #thread: Worker | undefined

  /** `limit` in bytes of real memory. Where there is no /proc, nothing is watched and only Node's own limit holds. */
  constructor(limit: number) {
    if (!existsSync('/proc/self/statm')) return
    const workerData = { pids: this.#slots.buffer, limit }
    this.#thread = new Worker(new URL('./memory-watch.ts', import.meta.url), { workerData, env: {} })
    this.#thread.unref()
  }

  watch(pid: number): void {
    const free = this.#slots.indexOf(0, 1)
    if (free < 0) throw new Error('too many readers at once')
    Atomics.store(this.#slots, free, pid)
    this.#changed()
  }

  /** Ends watching a process that has ended; tells whether it was ended for its memory. */
  forget(pid: number): boolean {
    for (let i = 1; i < this.#slots.length; i++) {
      const seen = Atomics.load(this.#slots, i)
      if (Math.abs(seen) !== pid) continue
      Atomics.store(this.#slots, i, 0)
      return seen < 0
    }
    return false
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
