import { Worker } from 'node:worker_threads'
import type { ThreadAnswer } from './write-in-thread.ts'
import type { WritingAnswer, WritingTask } from './writing-work.ts'

/** Steps that may wait: a group of rows takes some megabytes. */
const WAITING_MAX = 6

/** Its objects live for a moment; more room for them is only kept, not needed. */
const maxYoungGenerationSizeMb = 24

interface Waiting {
  readonly resolve: (answer: WritingAnswer) => void
  readonly reject: (why: Error) => void
}

/** A thread that does the steps of writing in their order, while this one gathers the next. */
export class WritingThread {
  readonly #worker = new Worker(new URL('./write-in-thread.ts', import.meta.url), {
    env: {},
    resourceLimits: { maxYoungGenerationSizeMb },
  })
  readonly #waiting: Waiting[] = []
  #roomAwaited: (() => void) | undefined
  #broken: Error | undefined

  constructor() {
    this.#worker.on('message', (answer: ThreadAnswer) => this.#answered(answer))
    this.#worker.on('error', (error) => this.#break(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#break(new Error('the thread that writes tables ended')))
  }

  /** Waits until the thread has not much before it. */
  async room(): Promise<void> {
    if (this.#waiting.length < WAITING_MAX) return
    await new Promise<void>((resolve) => {
      this.#roomAwaited = resolve
    })
  }

  /** Hands over a step with the memory that goes with it; the answer comes when it is done. */
  do(task: WritingTask | 'abandon', own: readonly ArrayBuffer[] = []): Promise<WritingAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken)
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(task, [...own])
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #answered(answer: ThreadAnswer): void {
    const waiting = this.#waiting.shift()
    if ('failed' in answer) waiting?.reject(Object.assign(new Error(answer.failed.message), answer.failed))
    else waiting?.resolve(answer)
    this.#makeRoom()
  }

  #break(why: Error): void {
    this.#broken ??= why
    for (const { reject } of this.#waiting.splice(0)) reject(why)
    this.#makeRoom()
  }

  #makeRoom(): void {
    const resolve = this.#roomAwaited
    this.#roomAwaited = undefined
    resolve?.()
  }
}
