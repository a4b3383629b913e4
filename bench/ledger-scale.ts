/*
 * What linking and counting cost, from three CSV files to the tables of the ledger, by size.
 *   npm run bench:ledger [-- --people 112364,1000000] [--seed TEXT] [--json FILE]
 * The population is written by one process and each size measured in another, so that the peak of memory is its own.
 * `--json` adds a line a size, from which bench/ledger-plot.ts draws the picture in docs/bench.md. Ten million people
 * take 2.4 GB below the folder for temporary files, which TMPDIR names, and the memory that the run prints; their objects
 * may take `--max-old-space` MiB of it (7000).
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { openLedger } from '#ledger/index.ts'
import { recordsOf } from './link/read-rows.ts'
import { columns, population, type Source, sources } from './link/rows.ts'
import { type Stage, stopwatch } from './stopwatch.ts'

const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '112364' },
    seed: { type: 'string', default: 'scale' },
    json: { type: 'string', default: '' },
    'max-old-space': { type: 'string', default: '7000' },
    write: { type: 'string', default: '' },
    measure: { type: 'string', default: '' },
  },
})

/** Writes the population as three files of tab-separated values. */
function writeSources(folder: string, people: number): void {
  const files = Object.fromEntries(sources.map((s) => [s, openSync(join(folder, `${s}.csv`), 'w')])) as Record<
    Source,
    number
  >
  const waiting = Object.fromEntries(sources.map((s) => [s, [] as string[]])) as Record<Source, string[]>
  const flush = (source: Source): void => {
    writeSync(files[source], `${waiting[source].join('\n')}\n`)
    waiting[source].length = 0
  }
  for (const { source, cells } of population(people, options.seed)) {
    waiting[source].push(columns.map((column) => cells[column]).join('\t'))
    if (waiting[source].length === 10_000) flush(source)
  }
  for (const source of sources) {
    flush(source)
    closeSync(files[source])
  }
}

const MIB = 1 << 20
async function measure(folder: string): Promise<void> {
  const out = join(folder, 'out')
  mkdirSync(out, { recursive: true })
  const watch = stopwatch('reading and normalising')
  const ledger = await openLedger({
    caseId: 'scale',
    key: workspaceKey('33'.repeat(32)),
    folder: out,
    previous: null,
    fingerprint: 'scale',
    decisions: [],
    progress: watch.progress,
  })
  let records = 0
  for (const source of sources) {
    for (const batch of recordsOf(join(folder, `${source}.csv`), source)) {
      await ledger.add(batch)
      records += batch.length
    }
  }
  const { persons, bounds, root } = await ledger.finish()
  const stages = watch.end()
  const { maxRSS } = process.resourceUsage()
  process.stdout.write(`${JSON.stringify({ records, persons, bounds, root, stages, peakMiB: maxRSS / 1024 })}\n`)
}

interface Measured {
  readonly records: number
  readonly persons: number
  readonly root: string
  readonly stages: readonly Stage[]
  readonly peakMiB: number
}

/** Runs this file in a process of its own and gives what it printed. */
function inChild(what: string, args: readonly string[]): string {
  const node = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${options['max-old-space']}`]
  const child = spawnSync(process.execPath, [...node, import.meta.filename, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: MIB,
  })
  if (child.status !== 0) throw new Error(`${what} ended with status ${child.status ?? child.signal}`)
  return child.stdout
}

function report(people: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'todoke-scale-'))
  try {
    inChild(`writing ${people} people`, ['--write', folder, '--people', String(people), '--seed', options.seed])
    const run = inChild(`the run of ${people} people`, ['--measure', folder])
    const found = JSON.parse(run) as Measured
    const sum = (place: 1 | 2): number => found.stages.reduce((total, stage) => total + stage[place], 0)
    console.log(
      `\n${people} people, ${found.records} records, ${found.persons} persons hit, root ${found.root.slice(0, 16)}\n`,
    )
    console.log('| stage | wall s | CPU s |\n|---|---:|---:|')
    for (const [label, wall, cpu] of found.stages) console.log(`| ${label} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} |`)
    console.log(
      `| **together**, peak ${found.peakMiB.toFixed(0)} MiB | **${sum(1).toFixed(1)}** | **${sum(2).toFixed(1)}** |`,
    )
    const line = {
      people,
      records: found.records,
      wall: sum(1),
      cpu: sum(2),
      peakMiB: found.peakMiB,
      stages: found.stages,
    }
    if (options.json) appendFileSync(options.json, `${JSON.stringify(line)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (options.measure) await measure(options.measure)
else if (options.write) writeSources(options.write, Number(options.people))
else for (const people of options.people.split(',').map(Number)) report(people)
