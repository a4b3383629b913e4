/*
 * What late evidence costs the ledger alone: each hundredth record of three files comes late. Records that were normalised
 * before are taken over, as a run takes them from `kept/`; everything else is made anew. Beside it all of it from nothing.
 *   npm run bench:late-ledger [-- PEOPLE]        default: 112,364; see bench/ledger-scale.ts for the population
 * Ends with exit 1 when the late revision joined or left open anything else than the run from nothing.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import { type LedgerRecord, openLedger, packedBytes, packedOf } from '#ledger/index.ts'
import { queryParquet } from '#store/index.ts'
import { recordsOf } from './link/read-rows.ts'
import { sources } from './link/rows.ts'
import { type Stage, stopwatch } from './stopwatch.ts'

const EVERY = 100

const ledgerInto = (folder: string, previous: string | null, fingerprint: string, progress: Progress) => {
  mkdirSync(folder)
  return openLedger({
    caseId: 'scale',
    key: workspaceKey('33'.repeat(32)),
    folder,
    previous,
    fingerprint,
    decisions: [],
    progress,
  })
}

/** Batches of records, and those of them that come late. */
function* batches(folder: string): Generator<readonly [early: readonly LedgerRecord[], late: readonly LedgerRecord[]]> {
  for (const source of sources)
    for (const batch of recordsOf(join(folder, `${source}.csv`), source))
      yield [batch.filter((_, i) => i % EVERY !== 0), batch.filter((_, i) => i % EVERY === 0)]
}

/** What was joined and left open, whoever the people are called. */
async function contentOf(out: string): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, sql] of [
    ['edges', 'select * exclude (person) from t order by place'],
    ['review', 'select * exclude (a_person, b_person) from t order by pair'],
  ] as const) {
    const rows = await queryParquet({ t: join(out, `${name}.parquet`) }, sql)
    hash.update(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
  }
  return hash.digest('hex')
}

type Phase = 'first' | 'late' | 'whole'

interface Measured {
  readonly stages: readonly Stage[]
  readonly counted: string
}

/** One ledger in a process of its own: without what comes late, with it, or all of it from nothing. */
async function measure(phase: Phase, folder: string): Promise<void> {
  const kept = join(folder, 'kept')
  const known = phase === 'late' ? readdirSync(kept).sort((a, b) => Number(a) - Number(b)) : []
  const late = phase === 'late' ? Array.from(batches(folder)).flatMap(([, rest]) => rest) : []
  const watch = stopwatch('records taken in, the ledger before')
  const previous = phase === 'late' ? join(folder, 'first') : null
  const ledger = await ledgerInto(join(folder, phase), previous, phase, watch.progress)
  for (const name of known) ledger.addPacked(packedOf(readFileSync(join(kept, name))))
  if (late.length > 0) ledger.addPacked(await ledger.pack(late))
  if (phase === 'first') mkdirSync(kept)
  if (phase !== 'late')
    for (const [early, rest] of batches(folder)) {
      const packed = await ledger.pack(early)
      if (phase === 'first') writeFileSync(join(kept, String(readdirSync(kept).length)), packedBytes(packed))
      ledger.addPacked(packed)
      if (phase === 'whole') ledger.addPacked(await ledger.pack(rest))
    }
  const { bounds, attacks } = await ledger.finish()
  const measured: Measured = { stages: watch.end(), counted: JSON.stringify([bounds, attacks]) }
  process.stdout.write(JSON.stringify(measured))
}

function inChild(args: readonly string[]): string {
  const child = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 24,
  })
  if (child.status !== 0) throw new Error(`${args.join(' ')} ended with status ${child.status}`)
  return child.stdout
}

async function compare(people: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'todoke-late-'))
  try {
    inChild([join(import.meta.dirname, 'ledger-scale.ts'), '--write', folder, '--people', people])
    const run = (phase: Phase): Measured => JSON.parse(inChild([import.meta.filename, phase, folder]))
    run('first')
    const [late, whole] = [run('late'), run('whole')]
    const sum = ({ stages }: Measured): number => stages.reduce((total, [, , cpu]) => total + cpu, 0)
    console.log('| CPU s | 1 % comes late | all from nothing |\n|---|---:|---:|')
    for (const [i, [label, , cpu]] of whole.stages.entries())
      console.log(`| ${label} | ${(late.stages[i]?.[2] ?? 0).toFixed(1)} | ${cpu.toFixed(1)} |`)
    console.log(`| **together** | **${sum(late).toFixed(1)}** | **${sum(whole).toFixed(1)}** |`)
    console.log(`\nlate records cost ${((100 * sum(late)) / sum(whole)).toFixed(0)} % of a full run`)
    const isSame = (await contentOf(join(folder, 'late'))) === (await contentOf(join(folder, 'whole')))
    if (isSame && late.counted === whole.counted) console.log('the same was joined, counted and left open')
    else {
      console.log('NOT the same was joined, counted or left open')
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [wanted = '112364', folder] = process.argv.slice(2)
if (folder && (wanted === 'first' || wanted === 'late' || wanted === 'whole')) await measure(wanted, folder)
else await compare(wanted)
