import { availableParallelism } from 'node:os'
import type { OwnRecognizer } from '#detect/index.ts'
import type { EvidenceEntry, Passage } from '#evidence/index.ts'
import type { Progress } from '#kernel/progress.ts'
import { ReadingChild } from './child.ts'
import { FileReading, type ReadingAnswer } from './file-reading.ts'
import type { Told } from './found.ts'
import type { DecidedTable, Job, ReadingLimits } from './job.ts'
import { MemoryWatch } from './memory.ts'
import type { Beginning } from './quick-beginning.ts'
import type { ShutIn } from './sandbox.ts'

/**
 * What a child may take unless somebody says otherwise. Together they may have less than one alone, so that a whole scan
 * stays below 1 GiB also when several hostile files are read at once: the pages that are taken between two looks, and
 * what the program itself holds, come to it.
 */
export const READING_LIMITS: ReadingLimits = { memory: 512 << 20, together: 432 << 20, stuck: 20, base: 40, perMiB: 10 }

/** `script` is what the children run (apps/worker/read-evidence.ts). */
export interface ReadingWish extends ShutIn {
  /** Files read at the same time; default one a core, at most 4. */
  readonly jobs?: number
  readonly limits?: Partial<ReadingLimits>
  /** What reads pictures a second time (`secondReaderName`); nothing by default. */
  readonly secondReader?: string
  readonly signal: AbortSignal
}

/** A file to read, with what is known of it. */
export interface ToRead {
  readonly entry: EvidenceEntry
  readonly tables?: readonly DecidedTable[]
  readonly passwords?: readonly string[]
  /** Recognizers that somebody wrote for the case. */
  readonly own?: readonly OwnRecognizer[]
  /** Set when rows may be told by their place, but not these bytes [from, to). */
  readonly stretches?: Job['stretches']
}

/** Reads evidence in child processes, so that no file can harm this one. */
export interface Readers {
  /** The passages of a file, in its order; as `openEvidence`, but whatever the file does ends in a refusal. */
  read(file: ToRead, progress?: Progress): AsyncGenerator<Passage>
  /** How a plain table or log begins; null for every other file, and for one that harmed its reader. */
  begin(file: ToRead): Promise<Beginning | null>
  /** What a search finds in the files, one after the other in their order, though several are read at the same time. */
  search(files: readonly ToRead[], progress?: Progress): AsyncGenerator<SearchedPiece>
  /** Ends all children. */
  close(): void
}

/** A piece of what a search tells: of which of the files, and `end` when that file is done. */
export interface SearchedPiece {
  readonly index: number
  readonly told: Told | { readonly kind: 'lost' } | { readonly kind: 'end' }
}

const JOBS_MAX = 4
/** So many beginnings one child tells of sooner than another has started. */
const BEGINNINGS_WAITING = 8
/** A child that has opened so many files makes room for a fresh one, which takes as long to start as hundreds of short ones. */
const JOBS_PER_CHILD = 5000
/** So does one that still holds so much memory after a file: no file pays for those before it. An idle one holds 100 to 170 MiB. */
const KEPT_BYTES_MAX = 224 << 20
/** So long a child that has nothing to do keeps its memory. */
const IDLE_MS = 30_000

/** Opens readers; children are started when they are needed. Call `close` at the end, also after an error. */
export function openReaders(wish: ReadingWish): Readers {
  return new Crew(wish)
}

class Crew implements Readers {
  readonly #wish: ReadingWish
  readonly #limits: ReadingLimits
  readonly #jobs: number
  readonly #memory: MemoryWatch
  readonly #children = new Set<ReadingChild>()
  readonly #idle: ReadingChild[] = []
  readonly #waiting: (() => void)[] = []
  #busy = 0
  /** Files that are being read or wait for it, by the order in which they were asked for. */
  readonly #open = new Map<number, () => void>()
  #orders = 0
  #idling: NodeJS.Timeout | undefined
  readonly #abort = () => this.close()

  constructor(wish: ReadingWish) {
    this.#wish = wish
    this.#limits = { ...READING_LIMITS, ...wish.limits }
    this.#jobs = Math.max(1, wish.jobs ?? Math.min(JOBS_MAX, availableParallelism()))
    this.#memory = new MemoryWatch(this.#limits)
    wish.signal.addEventListener('abort', this.#abort, { once: true })
  }

  async *read(file: ToRead, progress?: Progress): AsyncGenerator<Passage> {
    const reading = this.#start('read', file)
    try {
      for await (const answer of reading.answers()) {
        if (answer.kind === 'passage') yield answer.passage
        else if (answer.kind === 'refused') yield answer
        else if (answer.kind === 'progress' || answer.kind === 'done') progress?.advance(answer.bytes)
      }
    } finally {
      reading.stop()
    }
  }

  async begin(file: ToRead): Promise<Beginning | null> {
    let beginning: Beginning | null = null
    for await (const answer of this.#start('begin', file).answers())
      if (answer.kind === 'begun') beginning = answer.beginning
      else if (answer.kind === 'lost') beginning = null
    return beginning
  }

  async *search(files: readonly ToRead[], progress?: Progress): AsyncGenerator<SearchedPiece> {
    const ahead: FileReading[] = []
    let next = 0
    try {
      for (let index = 0; index < files.length; index++) {
        for (; next < files.length && ahead.length < 2 * this.#jobs; next++) {
          const file = files[next]
          if (file) ahead.push(this.#start('search', file))
        }
        const reading = ahead[0]
        if (!reading) break
        for await (const answer of reading.answers()) {
          if (answer.kind === 'progress' || answer.kind === 'done') progress?.advance(answer.bytes)
          else if (isTold(answer)) yield { index, told: answer }
        }
        ahead.shift()
        yield { index, told: { kind: 'end' } }
      }
    } finally {
      for (const reading of ahead) reading.stop()
    }
  }

  close(): void {
    this.#wish.signal.removeEventListener('abort', this.#abort)
    for (const child of this.#children) child.kill()
    clearTimeout(this.#idling)
    this.#memory.close()
  }

  #start(mode: Job['mode'], { entry, tables = [], passwords = [], own = [], stretches }: ToRead): FileReading {
    const order = ++this.#orders
    this.#open.set(order, () => {})
    return new FileReading({
      job: {
        ...{ mode, entry, tables, passwords, own, resume: [], secondReader: this.#wish.secondReader ?? '' },
        ...(stretches && { stretches }),
      },
      limits: this.#limits,
      hire: async () => ranked(await this.#hire(mode), order),
      replace: (child) => {
        this.#dismiss(child)
        return ranked(this.#fresh(), order)
      },
      release: (child, tainted) => this.#release(child, tainted),
      first: () => new Promise<void>((resolve) => this.#callFirst(this.#open.set(order, resolve))),
      finished: () => {
        this.#open.delete(order)
        this.#callFirst(this.#open)
      },
      signal: this.#wish.signal,
    })
  }

  /** Tells the file that comes first that it does, if it waits for that. */
  #callFirst(open: ReadonlyMap<number, () => void>): void {
    open.get(Math.min(...open.keys()))?.()
  }

  /** A child that is free; waits for its turn, first come first served. */
  async #hire(mode: Job['mode']): Promise<ReadingChild> {
    const isEnough = mode === 'begin' && this.#busy > 0 && this.#waiting.length < BEGINNINGS_WAITING
    if (this.#busy < this.#jobs && !isEnough) this.#busy++
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#wish.signal.throwIfAborted()
    const idle = this.#idle.pop()
    return idle && !idle.gone ? idle : this.#fresh()
  }

  #fresh(): ReadingChild {
    const child = new ReadingChild({ ...this.#wish, memory: this.#memory })
    this.#children.add(child)
    return child
  }

  /** Nobody has needed these children for a while. */
  #rest(): void {
    for (const child of this.#idle.splice(0)) this.#dismiss(child)
  }

  #dismiss(child: ReadingChild): void {
    child.kill()
    this.#children.delete(child)
  }

  #release(child: ReadingChild, tainted: boolean): void {
    const isWorn = child.jobs >= JOBS_PER_CHILD || child.residentBytes() > KEPT_BYTES_MAX
    if (tainted || child.gone || isWorn) this.#dismiss(child)
    else {
      child.rank(0)
      this.#idle.push(child)
      clearTimeout(this.#idling)
      this.#idling = setTimeout(() => this.#rest(), IDLE_MS).unref()
    }
    const next = this.#waiting.shift()
    if (next) next()
    else this.#busy--
  }
}

const ranked = (child: ReadingChild, order: number): ReadingChild => {
  child.rank(order)
  return child
}

const isTold = (answer: ReadingAnswer): answer is Told | { readonly kind: 'lost' } =>
  ['table', 'text', 'found', 'stretch', 'noted', 'pictured', 'refused', 'lost'].includes(answer.kind)
