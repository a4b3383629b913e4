import { Failure } from '#kernel/failure.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Answer } from './answers.ts'
import type { ReadingChild } from './child.ts'
import { type Ending, endingRefusal, type Job, type ReadingLimits } from './job.ts'
import { Patience } from './patience.ts'

/** What comes of a file; `lost` when a child was ended and the table or text at which it was breaks off. */
export type ReadingAnswer =
  | Exclude<Answer, { kind: 'ready' | 'enter' | 'fault' | 'pixels' }>
  | { readonly kind: 'lost' }

export interface ReadingNeeds {
  readonly job: Job
  readonly limits: ReadingLimits
  /** A child of its own; waits for its turn. */
  hire(): Promise<ReadingChild>
  /** A fresh child in the place of one that failed. */
  replace(child: ReadingChild): ReadingChild
  release(child: ReadingChild, tainted: boolean): void
  /** Waits until all files before this one have been read. */
  first(): Promise<void>
  /** Nothing more is read of the file. */
  finished(): void
  readonly signal: AbortSignal
}

/** Answers that wait to be taken, in bytes, before the child has to wait. */
const AHEAD_BYTES = 4 << 20
/** Things inside one file that may each cost a child before the rest of the file is given up. */
const RETRIES_MAX = 24

/** A process that ends before it was given anything says nothing about the evidence. */
const NO_READER =
  'the process that reads evidence does not start: install anew with `npm ci` (node_modules may be no link), and run `todoke doctor`'

/**
 * One file being read: begins at once when a child is free, gathers some answers ahead of whoever takes them, and goes on
 * with a fresh child behind whatever ended one.
 */
export class FileReading {
  readonly #needs: ReadingNeeds
  readonly #queue: { readonly answer: ReadingAnswer; readonly bytes: number }[] = []
  #child: ReadingChild | undefined
  #queued = 0
  #wake: (() => void) | undefined
  #finished = false
  #failed: unknown
  #stopped = false
  #retries = 0
  /** Where the child is: the last thing inside that it opened. */
  #at: { readonly place: readonly number[]; readonly part: string } = { place: [], part: '' }
  /** What was told since a child began, in answers and in bytes of progress, and how much of that is told again. */
  readonly #told = { answers: 0, bytes: 0 }
  readonly #again = { answers: 0, bytes: 0 }
  #job: Job
  #fault: { readonly name: string; readonly memory: boolean } | undefined
  readonly #patience: Patience

  constructor(needs: ReadingNeeds) {
    this.#needs = needs
    this.#job = needs.job
    this.#patience = new Patience(needs.limits, needs.job.entry.bytes, {
      worked: () => this.#child?.cpuSeconds(),
      lose: (why) => this.#child?.kill(why),
    })
    needs.hire().then(
      (child) => {
        this.#child = child
        if (this.#stopped) this.#release(false)
        else this.#beginWith(needs.job)
      },
      (error: unknown) => this.#finish(error),
    )
  }

  /** Everything that comes of the file, once. */
  async *answers(): AsyncGenerator<ReadingAnswer> {
    for (;;) {
      const next = this.#queue.shift()
      if (next) {
        this.#queued -= next.bytes
        if (this.#queued <= AHEAD_BYTES / 2) this.#goOn()
        yield next.answer
      } else if (this.#finished) {
        if (this.#failed !== undefined) throw this.#failed
        return
      } else
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
    }
  }

  /** Nobody wants the rest: a child that is at it is ended. */
  stop(): void {
    this.#stopped = true
    if (!this.#finished && this.#child) this.#release(true)
    this.#finished = true
    this.#needs.finished()
  }

  #beginWith(job: Job): void {
    this.#job = job
    this.#told.answers = this.#told.bytes = 0
    this.#begin()
  }

  #begin(): void {
    this.#patience.begin()
    this.#child?.start(this.#job, {
      answer: (answer, bytes) => this.#answer(answer, bytes),
      ended: (ending) => this.#ended(ending),
    })
  }

  #answer(answer: Answer, bytes: number): void {
    this.#patience.progress()
    if (answer.kind === 'enter') this.#at = answer
    else if (answer.kind === 'fault') this.#fault = answer
    else if (answer.kind === 'progress' || answer.kind === 'done') this.#progress(answer)
    else if (answer.kind === 'ready' || answer.kind === 'pixels') return
    else if (this.#again.answers > 0) this.#again.answers--
    else {
      this.#told.answers++
      this.#push(answer, bytes)
    }
  }

  #progress({ kind, bytes }: Extract<Answer, { kind: 'progress' | 'done' }>): void {
    const again = Math.min(bytes, this.#again.bytes)
    this.#again.bytes -= again
    this.#told.bytes += bytes - again
    this.#push({ kind, bytes: bytes - again }, 0)
  }

  #push(answer: ReadingAnswer, bytes: number): void {
    this.#queue.push({ answer, bytes })
    this.#queued += bytes
    if (this.#queued > AHEAD_BYTES) {
      this.#patience.pause()
      this.#child?.pause()
    }
    this.#wake?.()
  }

  #goOn(): void {
    this.#patience.resume()
    this.#child?.resume()
  }

  #ended(ending: Ending | 'aside' | 'unable' | undefined): void {
    this.#patience.end()
    if (this.#stopped) return
    if (this.#needs.signal.aborted) this.#finish(this.#needs.signal.reason)
    else if (ending === 'aside') void this.#beginAgain()
    else if (ending === 'unable') this.#finish(new Failure('failed', NO_READER))
    else {
      const why = ending ?? (this.#fault && (this.#fault.memory ? 'memory' : 'fault'))
      if (why === undefined) this.#finish()
      else this.#goOnWithout(why)
    }
  }

  /** Others needed the memory: all is read again as soon as this file is the first, and what was told is passed over. */
  async #beginAgain(): Promise<void> {
    await this.#needs.first()
    if (this.#stopped || !this.#child) return
    this.#patience.undo()
    this.#again.answers = this.#told.answers
    this.#again.bytes = this.#told.bytes
    this.#fault = undefined
    this.#child = this.#needs.replace(this.#child)
    this.#begin()
  }

  /** Says what is missing, and goes on behind the thing inside at which a child was ended. */
  #goOnWithout(why: Ending): void {
    this.#refuse(why)
    const { place } = this.#at
    const again = place.length > 0 && this.#retries++ < RETRIES_MAX && !this.#patience.over && this.#child
    if (!again) {
      this.#finish()
      return
    }
    this.#fault = undefined
    this.#at = { place: [], part: '' }
    this.#child = this.#needs.replace(again)
    this.#beginWith({ ...this.#needs.job, resume: place })
  }

  #refuse(why: Ending): void {
    this.#push({ kind: 'lost' }, 0)
    const { file } = this.#needs.job.entry
    const at = { file, part: this.#at.part, row: 0, records: 0 }
    const refused: Refused = { ...at, ...endingRefusal(why, this.#fault?.name) }
    this.#push({ kind: 'refused', refused }, 0)
  }

  #finish(error?: unknown): void {
    this.#failed = error
    this.#finished = true
    this.#needs.finished()
    if (this.#child) this.#release(this.#fault !== undefined)
    this.#wake?.()
  }

  #release(tainted: boolean): void {
    const child = this.#child
    this.#child = undefined
    if (child) this.#needs.release(child, tainted)
  }
}
