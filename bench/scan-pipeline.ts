/*
 * Measures `todoke scan` as a whole, from files to findings.parquet, on each part of the seeded dense corpus and on all
 * of it: megabytes a CPU second, CPU microseconds a finding, and the most memory of the process and its children
 * (what several of them share counted once, as PSS).
 *   node bench/scan-pipeline.ts [MEGABYTES [JOBS [SEED]]]        default: 20 MB, 2 threads, seed 42
 * Processor time counts everything: starting, threads, readers, tokens, Parquet, the report. Linux only (/proc).
 */
import { spawn } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from './scan/corpus.ts'

const PROGRAM = fileURLToPath(new URL('../bin/todoke.mjs', import.meta.url))
const [megabytes = 20, jobs = 2, seed = 42] = process.argv.slice(2).map(Number)
const SAMPLE_MS = 100
const MIB = 1024

interface Run {
  readonly findings: number
  readonly cpu: number
  /** Most memory of all processes together, and of each of them at that moment, in MiB. */
  readonly memory: readonly number[]
}

/** The process and all that it started. */
function family(of: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(fieldOf(`/proc/${name}/stat`, /\) \S (\d+)/)))
  const found = [of]
  for (const parent of found) for (const [pid, itsParent] of parents) if (itsParent === parent) found.push(pid)
  return found
}

/** A field of a file of /proc; empty when its process has just ended. */
function fieldOf(file: string, pattern: RegExp): string {
  try {
    return pattern.exec(readFileSync(file, 'latin1'))?.[1] ?? ''
  } catch {
    return ''
  }
}

function scan(folder: string, out: string): Promise<Run> {
  mkdirSync(out, { recursive: true })
  const args = ['--disable-warning=ExperimentalWarning', PROGRAM, 'scan', folder, '--out', out, '--jobs', String(jobs)]
  const script = 'TIMEFORMAT="cpu %U %S"; time "$0" "$@"'
  const child = spawn('bash', ['-c', script, process.execPath, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8')
  })
  let memory: readonly number[] = []
  const timer = setInterval(() => {
    const now = family(child.pid ?? 0).map(
      (pid) => Number(fieldOf(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m)) / MIB,
    )
    if (sum(now) > sum(memory)) memory = now
  }, SAMPLE_MS)
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer)
      const [, user = '', system = ''] = /cpu ([\d.]+) ([\d.]+)/.exec(said) ?? []
      if (code !== 0) reject(new Error(`the scan ended with ${code}: ${said}`))
      else resolve({ findings: Number(/(\d+) findings/.exec(said)?.[1]), cpu: Number(user) + Number(system), memory })
    })
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const work = mkdtempSync(join(tmpdir(), 'todoke-bench-pipeline-'))
try {
  const whole = join(work, 'corpus')
  mkdirSync(whole)
  const files = writeCorpus(whole, megabytes * 1e6, seed).map(({ file }) => file)
  process.stdout.write(
    '| file | MB | findings | CPU seconds | MB a CPU second | µs a finding | memory, MiB |\n|---|---:|---:|---:|---:|---:|---:|\n',
  )
  for (const [name, some] of [...files.map((file) => [basename(file), [file]] as const), ['all', files] as const]) {
    const folder = join(work, 'one')
    mkdirSync(folder)
    for (const file of some) linkSync(file, join(folder, basename(file)))
    const bytes = sum(some.map((file) => statSync(file).size)) / 1e6
    const { findings, cpu, memory } = await scan(folder, join(work, 'out'))
    const figures = [
      bytes.toFixed(0),
      findings,
      cpu.toFixed(1),
      (bytes / cpu).toFixed(1),
      ((cpu * 1e6) / findings).toFixed(1),
    ]
    process.stdout.write(`| ${[name, ...figures, sum(memory).toFixed(0)].join(' | ')} |\n`)
    rmSync(folder, { recursive: true })
  }
} finally {
  rmSync(work, { recursive: true })
}
