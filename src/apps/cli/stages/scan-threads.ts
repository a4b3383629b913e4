import { Worker } from 'node:worker_threads'
import type { OwnRecognizer } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Beginning, QuickAnswer, QuickPart, QuickTask } from '#reading/index.ts'

const SCRIPT = new URL('../../worker/scan-part.ts', import.meta.url)

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (why: Error) => void
}

interface Asked extends Waiting {
  readonly task: QuickTask
}

interface Thread {
  readonly worker: Worker
  /** File in which its findings wait. */
  readonly spool: string
  busy: Waiting | undefined
}

export interface ScanThreadsWish {
  readonly threads: number
  readonly key: WorkspaceKey
  readonly reveal: boolean
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
  /** Gives a file for the findings of one thread. */
  readonly spoolOf: () => string
}

/** What was in a part, and in which file its findings wait. */
export type ScannedPart = QuickAnswer & { readonly spool: string }

/** Threads that scan, each with a kernel of its own; tasks are begun in the order in which they were given. */
export class ScanThreads {
  readonly #wish: ScanThreadsWish
  readonly #threads: Thread[] = []
  readonly #asked: Asked[] = []
  #closed = false

  constructor(wish: ScanThreadsWish) {
    this.#wish = wish
  }

  /** How the file begins; null when it is not for the kernel. */
  begin(entry: EvidenceEntry): Promise<Beginning | null> {
    return this.#ask({ kind: 'begin', entry }) as Promise<Beginning | null>
  }

  scan(part: QuickPart): Promise<ScannedPart> {
    return this.#ask({ kind: 'part', part }) as Promise<ScannedPart>
  }

  /** Ends all threads; whatever was not answered never will be. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #ask(task: QuickTask): Promise<unknown> {
    const answer = new Promise<unknown>((resolve, reject) => this.#asked.push({ task, resolve, reject }))
    // An answer may come to nothing before anybody waits for it.
    answer.catch(() => {})
    this.#assign()
    return answer
  }

  #assign(): void {
    while (this.#asked.length > 0) {
      const thread = this.#threads.find(({ busy }) => !busy) ?? this.#start()
      const next = thread && this.#asked.shift()
      if (!thread || !next) return
      thread.busy = next
      thread.worker.postMessage(next.task)
    }
  }

  #start(): Thread | undefined {
    if (this.#closed || this.#threads.length >= this.#wish.threads) return undefined
    const { key, reveal, own, spoolOf } = this.#wish
    const spool = spoolOf()
    const worker = new Worker(SCRIPT, { workerData: { key, reveal, own, spool } })
    const thread: Thread = { worker, spool, busy: undefined }
    worker.on('message', (answer: object | null) => {
      const waiting = thread.busy
      thread.busy = undefined
      waiting?.resolve(answer && { ...answer, spool })
      this.#assign()
    })
    worker.on('error', (error) => thread.busy?.reject(error instanceof Error ? error : new Error(String(error))))
    this.#threads.push(thread)
    return thread
  }
}
