/*
 * Measures `todoke scan` as a whole, from files to findings.parquet, on each part of the seeded dense corpus and on all
 * of it: megabytes a CPU second, CPU microseconds a finding, and the most memory of the process and its children
 * (what several of them share counted once, as PSS).
 *   node bench/scan-pipeline.ts [MEGABYTES [JOBS [SEED]]]        default: 20 MB, 2 threads, seed 42
 * Processor time counts everything: starting, threads, readers, tokens, Parquet, the report. Linux only (/proc).
 */
import { linkSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { writeCorpus } from './scan/corpus.ts'
import { sum, wholeScan } from './whole-scan.ts'

const [megabytes = 20, jobs = 2, seed = 42] = process.argv.slice(2).map(Number)

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
    const { exit, said, cpu, memory } = await wholeScan(folder, join(work, 'out'), jobs)
    if (exit !== 0) throw new Error(`the scan of ${name} ended with ${exit}: ${said}`)
    const findings = Number(/(\d+) findings/.exec(said)?.[1])
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
