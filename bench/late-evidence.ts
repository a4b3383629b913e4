/*
 * What late evidence costs: the replay without two of its files, then with them, then all of it from nothing. Prints the
 * CPU seconds of each stage as a Markdown table for docs/bench.md, and whether the late run joined what the full one did.
 *   npm run bench:late [-- PEOPLE]        default: the published size
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '#kernel/instant.ts'
import { noProgress } from '#kernel/progress.ts'
import { queryParquet } from '#store/index.ts'
import { runForCommand } from '../src/apps/cli/run-for-command.ts'
import { writeReplay } from '../src/apps/cli/stages/write-replay.ts'
import { quietIo } from './quiet-io.ts'
import { type Stage, stopwatch } from './stopwatch.ts'

/** About one record in a hundred. */
const LATE = ['seminar_moushikomi_20170710.csv', 'web_kouza_dump.sql']

/** Where the command keeps its program compiled (bin/todoke.mjs). */
const COMPILED = join(homedir(), '.todoke', 'cache', 'compiled')

interface Measured {
  readonly records: number
  readonly stages: readonly Stage[]
}

/** One run in a process of its own, as a command would make it, up to the ledger. */
async function measure(casePath: string, out: string): Promise<void> {
  const watch = stopwatch('starting')
  const hooks: (() => void | Promise<void>)[] = []
  const { summary } = await runForCommand(
    { casePath, out, at: instant('2017-08-01T09:00:00+09:00'), law: null, only: ['evidence', 'ledger'] },
    quietIo(watch.progress, hooks),
  )
  const stages = watch.end()
  for (const hook of hooks.reverse()) await hook()
  process.stdout.write(JSON.stringify({ records: summary.balance.recordsIn, stages } satisfies Measured))
}

/** CPU seconds of a run and of all processes that it started. */
function run(casePath: string, out: string): Measured & { readonly all: number } {
  const child = spawnSync(
    'bash',
    [
      ...['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', process.execPath, '--disable-warning=ExperimentalWarning'],
      ...[import.meta.filename, '--measure', casePath, out],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 24, env: { ...process.env, NODE_COMPILE_CACHE: COMPILED } },
  )
  if (child.status !== 0) throw new Error(`a run ended with status ${child.status}: ${child.stderr}`)
  const all = (child.stderr.trim().split('\n').at(-1) ?? '').split(' ').reduce((sum, text) => sum + Number(text), 0)
  return { ...(JSON.parse(child.stdout) as Measured), all }
}

/** What was found, joined and left open, whoever the people are called. */
async function contentOf(out: string): Promise<string> {
  const hash = createHash('sha256')
  const ask = async (file: string, sql: string): Promise<void> => {
    const rows = await queryParquet({ t: join(out, file) }, sql)
    hash.update(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
  }
  await ask(
    'findings.parquet',
    "select file, md5(string_agg(t::varchar, '|')) as rows from t group by file order by file",
  )
  await ask('edges.parquet', 'select * exclude (person) from t order by place')
  await ask('review.parquet', 'select * exclude (a_person, b_person) from t order by pair')
  return hash.digest('hex')
}

function report(runs: readonly (readonly [string, Measured & { readonly all: number }])[]): void {
  const labels = [...new Set(runs.flatMap(([, { stages }]) => stages.map(([label]) => label)))]
  console.log(`| CPU s | ${runs.map(([name, { records }]) => `${name}, ${records} records`).join(' | ')} |`)
  console.log(`|---|${runs.map(() => '---:').join('|')}|`)
  const line = (label: string, of: (m: Measured & { readonly all: number }) => number): void =>
    console.log(`| ${label} | ${runs.map(([, m]) => of(m).toFixed(1)).join(' | ')} |`)
  for (const label of labels) line(label, (m) => m.stages.find(([name]) => name === label)?.[2] ?? 0)
  const own = (m: Measured): number => m.stages.reduce((sum, [, , cpu]) => sum + cpu, 0)
  line('reading children', (m) => m.all - own(m))
  line('**together**', (m) => m.all)
}

async function compare(people: number | undefined): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'todoke-late-'))
  try {
    const { caseDir } = await writeReplay({ dir, seed: '1', progress: noProgress, ...(people && { people }) })
    const [out, other] = [join(dir, 'out'), join(dir, 'anew')]
    const move = (from: string, to: string): void => {
      for (const file of LATE) renameSync(join(from, file), join(to, file))
    }
    const place = join(caseDir, 'evidence/2017')
    move(place, dir)
    const first = run(caseDir, out)
    move(dir, place)
    const late = run(caseDir, out)
    const anew = run(caseDir, other)
    report([
      ['first run', first],
      ['late evidence', late],
      ['all from nothing', anew],
    ])
    console.log(`\nlate evidence costs ${((100 * late.all) / anew.all).toFixed(0)} % of a full run`)
    const same = (await contentOf(out)) === (await contentOf(other))
    console.log(same ? 'the same was found, joined and left open' : 'NOT the same was found, joined or left open')
    if (!same) process.exitCode = 1
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const [first, casePath, out] = process.argv.slice(2)
if (first === '--measure' && casePath && out) await measure(casePath, out)
else await compare(first ? Number(first) : undefined)
