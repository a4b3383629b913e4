import { join, relative, resolve } from 'node:path'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { command, type ExitCode, type Io } from '../command.ts'
import { startConsole } from '../console-process.ts'
import { runForCommand } from '../run-for-command.ts'
import type { Stage } from '../run-stages.ts'
import { compareWithTruth } from '../stages/compare-truth.ts'
import { reportingProgress } from '../stages/notices-progress.ts'
import { type WrittenReplay, writeReplay } from '../stages/write-replay.ts'
import { summaryLines } from '../summary-page.ts'

/** The morning after the third notice: what Money Square knew when it wrote to its customers. */
const AT = instant('2017-08-01T09:00:00+09:00')
/** In 2017 the law asked for no leak report; what today's would have asked is shown and marked as such. */
const LAW = legalDay('2026-11-22')
const TABLE_FIRST: readonly Stage[] = ['evidence', 'ledger', 'duties', 'public', 'reports']

export default command({
  id: 'demo',
  summary: 'replays the Money Square affair with invented people and compares the result with the truth',
  usage: '[--people N] [--seed S] [--out DIR] [--serve] [--port N]',
  options: {
    people: {
      type: 'number',
      value: 'N',
      about: 'about so many people, 50 or more (default: 2,455 and 112,364 as published)',
    },
    seed: { type: 'string', value: 'S', about: 'another population (default 1)' },
    out: { type: 'string', value: 'DIR', about: 'where case, truth and output go (default ./todoke-demo)' },
    serve: { type: 'boolean', about: 'open the console as soon as the table is there; letters go on being set' },
    port: {
      type: 'number',
      value: 'N',
      about: 'with --serve: port of the console (default 8470, or the next free one)',
    },
  },
  async run({ options }, io) {
    const dir = resolve(io.cwd, options.out ?? 'todoke-demo')
    const replay = await writeReplay({
      dir,
      seed: options.seed ?? '1',
      ...(options.people !== undefined && { people: options.people }),
      progress: io.progress,
      signal: io.signal,
    })
    const out = join(dir, 'out')
    const wish = { casePath: replay.caseDir, out, at: AT, law: LAW }
    const done = await runForCommand({ ...wish, only: options.serve ? TABLE_FIRST : [] }, io)
    const differences = compareWithTruth(done.summary, replay.expect)
    if (!io.json) {
      for (const line of summaryLines(done.summary, done)) io.say(line)
      for (const line of verdictLines(differences, replay)) io.say(line)
    }
    if (options.serve) await serveWhileSetting({ wish, port: options.port }, io)
    else if (!io.json) for (const line of whereToLook(dir, io)) io.say(line)
    io.result({ equal: differences.length === 0, differences, out, case: replay.caseDir, truth: replay.truthDir })
    return (differences.length === 0 ? 0 : 1) satisfies ExitCode as ExitCode
  },
})

const verdictLines = (differences: readonly string[], replay: WrittenReplay): readonly string[] =>
  differences.length === 0
    ? ['', `Compared with the truth in ${replay.truthDir}: equal.`]
    : ['', `Compared with the truth in ${replay.truthDir}: not equal.`, ...differences.map((d) => `  ${d}`)]

function whereToLook(dir: string, io: Io): readonly string[] {
  const shown = relative(io.cwd, dir) || '.'
  return [
    '',
    'Where to look:',
    `  npx todoke serve ${shown}    the console`,
    `  ${join(shown, 'out', 'summary.pdf')}    one page for the board`,
    `  ${join(shown, 'out', 'notices', 'letters')}    the letters`,
    `  ${join(shown, 'out', 'reports')}    the regulator's paper`,
    `  ${join(shown, 'case')}    the evidence it was made from`,
  ]
}

interface Serving {
  readonly wish: Omit<Parameters<typeof runForCommand>[0], 'only'> & { readonly out: string }
  readonly port: number | undefined
}

/** Opens the console on the table and sets the letters meanwhile; nobody waits for PDFs. Ends with the console. */
async function serveWhileSetting({ wish, port }: Serving, io: Io): Promise<void> {
  const started = await startConsole({
    out: wish.out,
    caseFolder: wish.casePath,
    env: io.env,
    ...(port !== undefined && { port }),
  })
  io.cleanup(() => started.stop())
  io.signal.addEventListener('abort', () => started.stop(), { once: true })
  io.say('')
  io.say(`The console: ${started.url}`)
  io.say('The address works once. Letters are being set meanwhile; Ctrl-C ends everything.')
  const progress = reportingProgress(wish.out, io.progress)
  try {
    await runForCommand({ ...wish, only: ['notices'] }, { ...io, progress })
  } finally {
    progress.forget()
  }
  io.say(`All letters are set: ${join(wish.out, 'notices')}`)
  await started.ended
}
