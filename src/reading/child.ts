import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { type Answer, answerOf } from './answers.ts'
import { FrameReader, frameBytes } from './frames.ts'
import { type Ending, type Job, jobBytes } from './job.ts'
import { type MemoryWatch, NEVER_ASIDE } from './memory.ts'
import { type ShutIn, shutIn } from './sandbox.ts'
import { SecondReading, type SecondWords } from './second-reader.ts'
import { ANSWERS_FD } from './serve.ts'

export interface ChildSettings extends ShutIn {
  readonly memory: MemoryWatch
}

/** Whoever gets what a child says about a job. */
export interface Listener {
  /** Gives how many bytes wait to be taken by now. */
  answer(answer: Answer, bytes: number): void
  ended(ending: Ending | 'aside' | 'unable' | undefined): void
}

const [JOB, REPLY] = [1, 2] as const
/** The kernel counts processor time in these (getconf CLK_TCK). */
/** What the kernel counts memory in. */
const PAGE_BYTES = 4096
const TICKS_PER_SECOND = 100
const STDERR_MAX = 1 << 14

/** One process that reads evidence, and the job it is at. */
export class ReadingChild {
  /** Jobs that it was given. */
  jobs = 0
  readonly #process: ChildProcess
  readonly #answers: Readable
  readonly #frames = new FrameReader()
  readonly #memory: MemoryWatch
  #job: { readonly job: Job; readonly listener: Listener } | undefined
  #reason: Ending | undefined
  #said = ''
  #ready = false
  #gone = false
  /** The picture that is being read a second time, and the processor time of those before. */
  #second: SecondReading | undefined
  #secondSeconds = 0

  constructor({ memory, ...settings }: ChildSettings) {
    const [program, ...args] = shutIn(settings)
    const child = spawn(program, args, { cwd: '/', env: {}, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] })
    const answers = child.stdio[ANSWERS_FD]
    if (!(answers instanceof Readable)) throw new Error('the reading child has no pipe to answer on')
    this.#process = child
    this.#answers = answers
    this.#memory = memory
    if (child.pid !== undefined) memory.watch(child.pid)
    child.stdin?.on('error', () => {})
    answers.on('error', () => {})
    answers.on('data', (piece: Buffer) => this.#take(piece))
    child.stderr?.on('data', (piece: Buffer) => {
      if (this.#said.length < STDERR_MAX) this.#said += piece.toString('latin1')
    })
    child.on('error', () => this.#end())
    // What it had still to say comes before `close`, which is when all its pipes are at their end.
    child.on('close', () => this.#end())
  }

  get gone(): boolean {
    return this.#gone
  }

  /** Processor time that it and whatever reads its pictures have taken, in seconds; undefined where there is no /proc. */
  cpuSeconds(): number | undefined {
    try {
      const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'latin1')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const own = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
      return own + this.#secondSeconds + (this.#second?.cpuSeconds() ?? 0)
    } catch {
      return undefined
    }
  }

  /** Memory that it holds, in bytes; 0 where there is no /proc. */
  residentBytes(): number {
    try {
      return Number(readFileSync(`/proc/${this.#process.pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES
    } catch {
      return 0
    }
  }

  /** Says at which file it is in the order of files; 0 when at none. */
  rank(order: number): void {
    if (this.#process.pid !== undefined) this.#memory.rank(this.#process.pid, order)
  }

  start(job: Job, listener: Listener): void {
    this.jobs++
    this.#job = { job, listener }
    // It may have been made to wait at the end of the job before.
    this.#answers.resume()
    if (this.#gone) this.#end()
    else this.#process.stdin?.write(frameBytes(JOB, jobBytes(job)))
  }

  /** Takes no more from the pipe until `resume`; the child waits as soon as the pipe is full. */
  pause(): void {
    this.#answers.pause()
  }

  resume(): void {
    this.#answers.resume()
  }

  /** Ends the process now. `reason` is what its listener is told, if it has a job. */
  kill(reason?: Ending): void {
    this.#reason ??= reason
    this.#answers.resume()
    this.#process.kill('SIGKILL')
  }

  #take(piece: Buffer): void {
    // What an ended child had still written counts; what it says after its own nonsense does not.
    if (this.#reason === 'nonsense') return
    try {
      for (const frame of this.#frames.take(piece)) {
        const answer = answerOf(frame, this.#job?.job.entry.file ?? '')
        if (answer.kind === 'ready') {
          this.#ready = true
          continue
        }
        if (answer.kind === 'pixels') {
          this.#readAgain(answer.graymap)
          continue
        }
        const listener = this.#job?.listener
        if (!listener) throw new Error('an answer to no job')
        if (answer.kind === 'done') this.#job = undefined
        listener.answer(answer, frame.body.length)
        if (answer.kind === 'done') listener.ended(undefined)
      }
    } catch {
      this.kill('nonsense')
    }
  }

  /** Only for a child that has a job and waits: one picture at a time. */
  #readAgain(graymap: Buffer): void {
    const secondReader = this.#job?.job.secondReader ?? ''
    if (secondReader === '' || this.#second) throw new Error('a picture that nobody asked for')
    const second = new SecondReading(graymap, (words) => this.#reply(second, words))
    this.#second = second
    if (second.pid === undefined) return
    this.#memory.watch(second.pid)
    this.#memory.rank(second.pid, NEVER_ASIDE)
  }

  #reply(second: SecondReading, words: SecondWords | undefined): void {
    if (this.#second !== second) return
    this.#secondSeconds += second.cpuSeconds()
    this.#second = undefined
    if (second.pid !== undefined) this.#memory.forget(second.pid)
    if (!this.#gone) this.#process.stdin?.write(frameBytes(REPLY, Buffer.from(JSON.stringify(words ?? null))))
  }

  #end(): void {
    this.#second?.kill()
    const { pid } = this.#process
    const endedFor = pid === undefined ? undefined : this.#memory.forget(pid)
    this.#gone = true
    const job = this.#job
    this.#job = undefined
    if (endedFor === 'together' && this.#reason === undefined) {
      job?.listener.ended('aside')
      return
    }
    if (endedFor === 'memory' || /out of memory|allocation failed|Failed to allocate/i.test(this.#said))
      this.#reason ??= 'memory'
    job?.listener.ended(this.#reason ?? (this.#ready ? 'crashed' : 'unable'))
  }
}
