import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { type Answer, answerOf } from './answers.ts'
import { FrameReader, frameBytes } from './frames.ts'
import { type Ending, type Job, jobBytes } from './job.ts'
import type { MemoryWatch } from './memory.ts'
import { shutIn } from './sandbox.ts'
import { ANSWERS_FD } from './serve.ts'

export interface ChildSettings {
  readonly script: URL
  /** Files and folders that the child may read. */
  readonly readable: readonly string[]
  readonly memory: MemoryWatch
}

/** Whoever gets what a child says about a job. */
export interface Listener {
  /** Gives how many bytes wait to be taken by now. */
  answer(answer: Answer, bytes: number): void
  ended(ending: Ending | undefined): void
}

const JOB = 1
/** The kernel counts processor time in these (getconf CLK_TCK). */
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
  #gone = false

  constructor({ script, readable, memory }: ChildSettings) {
    const [program, ...args] = shutIn(script, readable)
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

  /** Processor time that it has taken, in seconds; undefined where there is no /proc. */
  cpuSeconds(): number | undefined {
    try {
      const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'latin1')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
    } catch {
      return undefined
    }
  }

  start(job: Job, listener: Listener): void {
    this.jobs++
    this.#job = { job, listener }
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
        if (answer.kind === 'ready') continue
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

  #end(): void {
    const { pid } = this.#process
    const forMemory = pid !== undefined && this.#memory.forget(pid)
    this.#gone = true
    const job = this.#job
    this.#job = undefined
    if (forMemory || /out of memory|allocation failed|Failed to allocate/i.test(this.#said)) this.#reason ??= 'memory'
    job?.listener.ended(this.#reason ?? 'crashed')
  }
}
