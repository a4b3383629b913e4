import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CaseFile } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import {
  FileReading,
  indexRows,
  planBatch,
  type ReadAnswer,
  type ReadingSetup,
  type ReadTask,
  type RefusedPage,
  type RereadBatch,
  type Situations,
  type ToldBook,
} from '#notice/index.ts'
import { text } from '#texts/index.ts'

const INDEX = 'notices/index.csv'
const RESULT = 'notices/reread.json'
/** More reasons than these help nobody. */
const REFUSED_MAX = 1_000

export interface ToReread {
  readonly caseFile: CaseFile
  readonly folder: string
  readonly earlier: readonly string[]
  readonly key: WorkspaceKey
  readonly batch: string
  readonly situations: Situations
  readonly toldBefore: ToldBook
  readonly specimen: boolean
  /** Ways on which an earlier notice of somebody did not arrive. */
  readonly failed?: ReadonlyMap<string, readonly string[]>
  /** The Markdown of the letters, by `language/variant`. */
  readonly letters: Readonly<Record<string, string>>
  readonly at: Instant
  readonly zone: string
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Child processes that read at the same time; 0 reads in this one. */
  readonly children: number
}

/**
 * Reads every letter, mail and SMS of the batch again, with code that shares nothing with composition, in child processes;
 * holds each against the ledger and writes what it found to `notices/reread.json`, where a batch that is not
 * agreed on to the last page cannot be approved.
 */
export async function rereadNotices(of: ToReread): Promise<RereadBatch> {
  const { folder, caseFile, batch, zone, progress } = of
  const csv = await readFile(join(folder, INDEX), 'utf8')
  const rows = indexRows(csv)
  const told = new Map(
    [...of.toldBefore].map(([person, { at, ...rest }]) => [person, { ...rest, on: dayIn(at, zone) }]),
  )
  const date = dayIn(of.at, zone)
  const plan = await planBatch({ ...of, rows, known: of.situations, told, date })
  const setup: ReadingSetup = {
    folder,
    bodies: plan.bodies,
    letters: of.letters,
    codeBegins: text(caseFile.facts.organisation.country === 'JP' ? 'ja' : 'en', 'letter.portal').replace(/\s/g, ''),
  }
  progress.stage('reading letters and mails a second time', plan.letters + plan.mails + plan.sms)
  const answers = await readAll(plan.tasks, setup, of)
  const strays = await strayFiles(folder, batch, new Set(rows.map((row) => row.file)))
  const refused = [...plan.refused, ...strays, ...answers.flatMap((answer) => answer.refused)]
  const result: RereadBatch = {
    batch,
    indexSha256: createHash('sha256').update(csv).digest('hex'),
    letters: plan.letters,
    mails: plan.mails,
    ...(plan.sms > 0 && { sms: plan.sms }),
    agreed: answers.reduce((sum, answer) => sum + answer.agreed, 0),
    refused,
  }
  await writeResult(folder, { ...result, refused: refused.slice(0, REFUSED_MAX) })
  return result
}

/** Files of the batch that no row of the index names: somebody else's letter would hide there. */
async function strayFiles(folder: string, batch: string, named: ReadonlySet<string>): Promise<readonly RefusedPage[]> {
  const strays: RefusedPage[] = []
  for (const shelf of ['notices/letters', 'notices/mail', 'notices/sms'])
    for (const name of (await readdir(join(folder, shelf)).catch(() => [])).sort())
      if (name.startsWith(`${batch}-`) && !named.has(`${shelf}/${name}`))
        strays.push({ file: `${shelf}/${name}`, page: 0, why: 'no row of the index names this file' })
  return strays
}

/** The result of this batch takes the place of an earlier one of the same batch; those of others stay. */
async function writeResult(folder: string, result: RereadBatch): Promise<void> {
  const path = join(folder, RESULT)
  const kept: { readonly batches: readonly RereadBatch[] } = existsSync(path)
    ? JSON.parse(await readFile(path, 'utf8'))
    : { batches: [] }
  const batches = [...kept.batches.filter((each) => each.batch !== result.batch), result]
  await writeFile(path, `${JSON.stringify({ batches }, null, 1)}\n`)
}

const WORKER = fileURLToPath(new URL('../../worker/reread.ts', import.meta.url))

async function readAll(
  tasks: readonly ReadTask[],
  setup: ReadingSetup,
  { progress, signal, children }: Pick<ToReread, 'progress' | 'signal' | 'children'>,
): Promise<readonly ReadAnswer[]> {
  const waiting = tasks.entries()
  const answers: ReadAnswer[] = []
  if (children === 0) {
    const reading = new FileReading(setup)
    for (const [i, task] of waiting) answers[i] = await reading.read(task)
    return answers
  }
  const works = Array.from({ length: Math.min(children, tasks.length) }, async () => {
    const child = fork(WORKER, [], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      signal,
    })
    // Without a listener an abort between two tasks would end the parent.
    child.on('error', () => {})
    child.send({ kind: 'setup', setup })
    try {
      for (const [i, task] of waiting) {
        answers[i] = await ask(child, task)
        progress.advance(sizeOf(task))
      }
    } finally {
      child.removeAllListeners('exit')
      child.kill()
    }
  })
  const ends = await Promise.allSettled(works)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return answers
}

function sizeOf(task: ReadTask): number {
  switch (task.kind) {
    case 'letters':
      return task.letters.length
    case 'mails':
      return task.mails.length
    case 'sms':
      return task.sms.length
    default:
      return task satisfies never
  }
}

function ask(child: ChildProcess, task: ReadTask): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      child.off('message', answered)
      child.off('exit', exited)
      child.off('error', failed)
      end()
    }
    const answered = (answer: ReadAnswer) => settle(() => resolve(answer))
    const failed = (error: Error) => settle(() => reject(error))
    const exited = () => settle(() => reject(new Error('the second reading ended by itself; run again')))
    child.on('message', answered)
    child.on('exit', exited)
    child.on('error', failed)
    child.send({ kind: 'read', task }, (error) => error && failed(error))
  })
}
