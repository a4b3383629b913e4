import type { Ending, ReadingLimits } from './job.ts'

const TICK_MS = 250
/** A child that is not at work grows old at this share of the time: it may be waiting for a busy machine. */
const IDLE_SHARE = 0.25

/** What is looked at, and what is done in the end. */
export interface Watched {
  /** Seconds of processor time of the child so far; undefined where nobody tells. */
  worked(): number | undefined
  lose(why: Ending): void
}

/**
 * Looks at the time that a child takes for a file. Its own work counts and not the clock, so that a busy machine costs no
 * evidence; time in which it has to wait for its parent does not count at all.
 */
export class Patience {
  readonly #limits: ReadingLimits
  readonly #allowed: number
  readonly #watched: Watched
  #timer: NodeJS.Timeout | undefined
  #paused = false
  #before = 0
  /** Seconds for the file so far, and since the last sign of progress. */
  #spent = 0
  #silent = 0
  #spentBefore = 0

  constructor(limits: ReadingLimits, bytes: number, watched: Watched) {
    this.#limits = limits
    this.#allowed = limits.base + (limits.perMiB * bytes) / (1 << 20)
    this.#watched = watched
  }

  /** Whether a file has used up all its time. */
  get over(): boolean {
    return this.#spent >= this.#allowed
  }

  begin(): void {
    this.#silent = 0
    this.#spentBefore = this.#spent
    this.#before = this.#watched.worked() ?? 0
    this.#timer = setInterval(() => this.#tick(), TICK_MS)
    this.#timer.unref()
  }

  /** The time since `begin` does not count: all of it is done again. */
  undo(): void {
    this.#spent = this.#spentBefore
  }

  progress(): void {
    this.#silent = 0
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
  }

  end(): void {
    clearInterval(this.#timer)
  }

  /** Counts ticks and not the clock: while the parent is busy it cannot hear of progress either. */
  #tick(): void {
    const [tick, worked] = [TICK_MS / 1000, this.#watched.worked()]
    const spent = worked === undefined ? tick : Math.max(IDLE_SHARE * tick, worked - this.#before)
    this.#before = worked ?? 0
    if (this.#paused) return
    this.#spent += spent
    this.#silent += spent
    if (this.#silent >= this.#limits.stuck) this.#watched.lose('stuck')
    else if (this.over) this.#watched.lose('slow')
  }
}
