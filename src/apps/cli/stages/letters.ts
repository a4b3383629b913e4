import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Progress } from '#kernel/progress.ts'
import { type Composition, indexCsv, type LetterAnswer, type LetterJob, letterJobs, mailOf } from '#notice/index.ts'
import { letterSetter } from '../typesetting.ts'

/** A child that has set so many letters is replaced by a fresh one: the typesetter's memory only grows. */
const LETTERS_PER_CHILD = 5_000
const CHILD_RSS_BYTES_MAX = 900 * 1024 * 1024

export interface RenderInput {
  readonly composition: Composition
  /** The folder that becomes OUT. */
  readonly out: string
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Child processes that set letters at the same time. */
  readonly children: number
}

/** What was written, for the balance: notices = letters + mails + messages + held + without file. */
export interface Rendered {
  readonly letters: number
  readonly files: number
  readonly mails: number
  /** SMS. */
  readonly messages: number
  readonly held: number
  readonly withoutFile: number
  readonly childRssBytesMax: number
}

/**
 * Writes `notices/letters/*.pdf`, `notices/mail/*.eml`, `notices/sms/*.txt` and, when everything is there, `notices/index.csv`. Throws when
 * a file does not hold exactly the pages of its rows, when the typesetter fails, and with the signal's reason when cancelled.
 */
export async function renderNotices(input: RenderInput): Promise<Rendered> {
  const { composition, out, progress, signal } = input
  const jobs = [...letterJobs(composition)]
  const letters = jobs.reduce((sum, job) => sum + job.letterCount, 0)
  for (const { advice, names } of composition.adviceLeftOut)
    progress.note(`advice ${advice} is left out of some notices: it names "${names}", which their readers did not lose`)
  progress.stage('letters', letters)
  const childRssBytesMax = await renderLetters(input, jobs)
  const mails = composition.notices.filter((n) => n.route === 'email' && n.file)
  progress.stage('mails', mails.length)
  await mkdir(join(out, 'notices/mail'), { recursive: true })
  for (const notice of mails) {
    signal.throwIfAborted()
    await writeFile(join(out, notice.file), mailOf(composition, notice))
    progress.advance(1)
  }
  const messages = await writeMessages(composition, out)
  await writeIndex(composition, out)
  const held = composition.notices.filter((n) => n.held).length
  const withoutFile = composition.notices.length - letters - mails.length - messages - held
  return { letters, files: jobs.length, mails: mails.length, messages, held, withoutFile, childRssBytesMax }
}

/** Writes each SMS into a file of its own, as it is handed over; gives their number. */
async function writeMessages({ notices }: Composition, out: string): Promise<number> {
  const messages = notices.filter((n) => n.route === 'sms' && n.file)
  if (messages.length > 0) await mkdir(join(out, 'notices/sms'), { recursive: true })
  for (const { file, sms = '' } of messages) await writeFile(join(out, file), sms)
  return messages.length
}

/** Gives the children one print file each until none is left. Returns the most memory that any of them held. */
async function renderLetters(input: RenderInput, jobs: readonly LetterJob[]): Promise<number> {
  const waiting = jobs.values()
  let rssBytesMax = 0
  const works = Array.from({ length: Math.min(input.children, jobs.length) }, async () => {
    let child: Typesetter | undefined
    try {
      for (const job of waiting) {
        child ??= new Typesetter(input.out, input.signal)
        const answer = await child.render(job)
        rssBytesMax = Math.max(rssBytesMax, answer.rssBytes)
        input.progress.advance(job.letterCount)
        if (child.letters >= LETTERS_PER_CHILD || answer.rssBytes > CHILD_RSS_BYTES_MAX) {
          child.end()
          child = undefined
        }
      }
    } finally {
      child?.end()
    }
  })
  const ends = await Promise.allSettled(works)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return rssBytesMax
}

/** One child process and the print file it is working on. */
class Typesetter {
  letters = 0
  readonly #child: ChildProcess

  constructor(out: string, signal: AbortSignal) {
    this.#child = letterSetter(out, signal)
    // Without a listener an abort between two jobs would end the parent; `render` listens for the job's own failure.
    this.#child.on('error', () => {})
  }

  /** Sets one file and checks its pages. */
  async render(job: LetterJob): Promise<Extract<LetterAnswer, { kind: 'done' }>> {
    const answer = await this.#ask(job)
    if (answer.kind === 'failed') throw new Error(`${job.file}: ${answer.why}`)
    if (answer.pages !== job.pages)
      throw new Error(
        `${job.file}: ${answer.pages} pages where ${job.pages} were planned; a letter does not fit its pages`,
      )
    this.letters += job.letterCount
    return answer
  }

  end(): void {
    this.#child.removeAllListeners('exit')
    this.#child.kill()
  }

  #ask(job: LetterJob): Promise<LetterAnswer> {
    const child = this.#child
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        child.off('message', answered)
        child.off('exit', exited)
        child.off('error', reject)
        end()
      }
      const answered = (answer: LetterAnswer) => settle(() => resolve(answer))
      const exited = (code: number | null) =>
        settle(() => reject(new Error(`${job.file}: the typesetter ended (${code ?? 'by a signal'}); run again`)))
      child.on('message', answered)
      child.on('exit', exited)
      child.on('error', reject)
      child.send(job, (error) => error && settle(() => reject(error)))
    })
  }
}

/** The index appears only when it is whole. */
async function writeIndex(composition: Composition, out: string): Promise<void> {
  const target = join(out, 'notices/index.csv')
  await mkdir(dirname(target), { recursive: true })
  await pipeline(Readable.from(indexCsv(composition)), createWriteStream(`${target}.part`))
  await rename(`${target}.part`, target)
}
