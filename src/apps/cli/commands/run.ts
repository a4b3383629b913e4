import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { openCaseFolder } from '../case-folder.ts'
import { command, type ExitCode, type Io } from '../command.ts'
import { runCase, type Stage, stages } from '../run-case.ts'
import { summaryLines } from '../summary-page.ts'
import { VERSION } from '../version.ts'
import { openWorkspace } from '../workspace.ts'

/** Reads an option with a reader that throws, and says which option was wrong. */
function read<T>(option: string, text: string, reader: (text: string) => T): T {
  try {
    return reader(text)
  } catch (error) {
    throw new Failure('usage', `${option}: ${error instanceof Error ? error.message : 'not understood'}`)
  }
}

export interface RunWish {
  readonly casePath: string
  readonly out: string | undefined
  readonly at: Instant
  readonly law: LegalDay | null
  readonly only: readonly Stage[]
}

/** Runs a case for a command: opens folder, key and database, runs, tells what came out. Gives summary and exit code. */
export async function runForCommand(wish: RunWish, io: Io) {
  const { folder, caseFile, mapping } = await openCaseFolder(wish.casePath, io.cwd)
  const out = resolve(io.cwd, wish.out ?? `todoke-out/${caseFile.id}`)
  const result = await runCase({
    ...wish,
    caseFolder: folder,
    caseFile,
    mapping,
    out,
    ...(await openWorkspace(io)),
    todoke: VERSION,
    progress: io.progress,
    signal: io.signal,
    now: io.now,
  })
  const refusedInput = result.refused.some(
    (r) => r.reason !== 'not-a-person' && r.reason !== 'excluded' && r.reason !== 'no-personal-data',
  )
  return { ...result, out, caseFile, exitCode: (refusedInput ? 3 : 0) satisfies ExitCode as ExitCode }
}

export default command({
  id: 'run',
  summary: 'evidence → findings → ledger → duties → notices → reports',
  usage: 'CASE [--out DIR] [--at INSTANT] [--law DATE] [--only STAGE…]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'where the output goes (default ./todoke-out/<case>)' },
    at: {
      type: 'string',
      value: 'INSTANT',
      about: 'as seen at this moment, such as 2017-08-01T09:00+09:00 (default now)',
    },
    law: {
      type: 'string',
      value: 'DATE',
      about: 'also show what the law of this day would have asked, marked as such',
    },
    only: { type: 'list', value: 'STAGE…', choices: stages, about: 'only these stages; the rest of the output stays' },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const at = options.at === undefined ? io.now() : read('--at', options.at, instant)
    const law = options.law === undefined ? null : read('--law', options.law, legalDay)
    const only = stages.filter((s) => options.only.includes(s))
    const done = await runForCommand({ casePath, out: options.out, at, law, only }, io)
    io.result({ ...done.summary, out: done.out })
    if (!io.json) for (const line of summaryLines(done.summary, { out: done.out, refused: done.refused })) io.say(line)
    return done.exitCode
  },
})
