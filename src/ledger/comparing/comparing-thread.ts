import { Worker } from 'node:worker_threads'
import type { ComparingTask } from './compare-in-thread.ts'
import type { SharedCase, SharedScorer } from './shared-case.ts'
import type { Weighing } from './weigh-pairs.ts'

interface Waiting {
  readonly resolve: (found: Float64Array | null) => void
  readonly reject: (why: Error) => void
}

/** A second thread for finding and weighing pairs. One task at a time. */
export class ComparingThread {
  readonly #worker: Worker
  #waiting: Waiting | undefined
  #broken: Error | undefined

  constructor(shared: SharedCase) {
    this.#worker = new Worker(new URL('./compare-in-thread.ts', import.meta.url), { env: {}, workerData: shared })
    this.#worker.on('message', (found: Float64Array | null) => this.#waiting?.resolve(found))
    this.#worker.on('error', (error) => this.#break(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#break(new Error('the thread that compares records ended')))
  }

  /** Finds the pairs by names. */
  async find(): Promise<Float64Array> {
    return (await this.#do('find')) ?? new Float64Array(0)
  }

  /** Weighs pairs, as many as `counter` leaves to it. */
  weigh(scorer: SharedScorer, weighing: Weighing, counter: Int32Array): Promise<unknown> {
    return this.#do({ weigh: counter, scorer, weighing })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #do(task: ComparingTask): Promise<Float64Array | null> {
    const done = new Promise<Float64Array | null>((resolve, reject) => {
      if (this.#broken) return reject(this.#broken)
      this.#waiting = { resolve, reject }
      this.#worker.postMessage(task)
    })
    // This thread may fail before it waits for the other one.
    done.catch(() => {})
    return done
  }

  #break(why: Error): void {
    this.#broken ??= why
    this.#waiting?.reject(this.#broken)
  }
}
