import { Worker } from 'node:worker_threads'
import type { OwnRecognizer } from '#detect/index.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { QuickAnswer, QuickPart } from '#reading/index.ts'

const SCRIPT = new URL('../../worker/scan-part.ts', import.meta.url)

/** Values live for a moment; more room for them is only kept, not needed. */
const maxYoungGenerationSizeMb = 24

interface Waiting {
  readonly resolve: (answer: QuickAnswer) => void
  readonly reject: (why: Error) => void
}

interface Asked extends Waiting {
  readonly part: QuickPart
}

interface Thread {
  readonly worker: Worker
  busy: Waiting | undefined
  /** Why it ended by itself. */
  failed?: Error
}

export interface ScanThreadsWish {
  readonly threads: number
  readonly key: WorkspaceKey
  readonly reveal: boolean
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
}

/** Threads that scan, each with a kernel of its own; tasks are begun in the order in which they were given. */
export class ScanThreads {
  readonly #wish: ScanThreadsWish
  readonly #threads: Thread[] = []
  readonly #asked: Asked[] = []
  #closed = false

  constructor(wish: ScanThreadsWish) {
    this.#wish = wish
  }

  /** Starts all threads, which takes a while, before there is anything for them to do. */
  start(): void {
    while (this.#start());
  }

  scan(part: QuickPart): Promise<QuickAnswer> {
    const answer = new Promise<QuickAnswer>((resolve, reject) => this.#asked.push({ part, resolve, reject }))
    // An answer may come to nothing before anybody waits for it.
    answer.catch(() => {})
    this.#assign()
    return answer
  }

  /** Ends all threads; whatever was not answered never will be. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #assign(): void {
    while (this.#asked.length > 0) {
      const thread = this.#threads.find(({ busy }) => !busy) ?? this.#start()
      const next = thread && this.#asked.shift()
      if (!thread || !next) return
      if (thread.failed) {
        next.reject(thread.failed)
        continue
      }
      thread.busy = next
      thread.worker.postMessage(next.part)
    }
  }

  #start(): Thread | undefined {
    if (this.#closed || this.#threads.length >= this.#wish.threads) return undefined
    const { key, reveal, own } = this.#wish
    const worker = new Worker(SCRIPT, {
      workerData: { key, reveal, own },
      resourceLimits: { maxYoungGenerationSizeMb },
    })
    const thread: Thread = { worker, busy: undefined }
    worker.on('message', (answer: QuickAnswer) => {
      const waiting = thread.busy
      thread.busy = undefined
      waiting?.resolve(answer)
      this.#assign()
    })
    worker.on('error', (error) => {
      thread.failed = error instanceof Error ? error : new Error(String(error))
      const waiting = thread.busy
      thread.busy = undefined
      waiting?.reject(thread.failed)
      this.#assign()
    })
    this.#threads.push(thread)
    return thread
  }
}
