/*
 * Measures the scan kernel beside ripgrep's alternation on a seeded dense corpus, by processor time:
 *   node bench/scan/bench.ts [MEGABYTES [RUNS [SEED]]]        default: 20 MB, 3 runs, seed 42; the median is printed
 * A figure of ours holds finding, validation (check digits, calendar, numbering plan), offsets, the recognizers' answers
 * to every question of the kernel, reading from the page cache, and the check that the bytes are UTF-8; findings are left as packed
 * records. Profiles of columns, tokens and Parquet are not in it. rg validates nothing and knows no columns.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import { type EvidenceEntry, listPaths } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { beginningOf, type QuickPart, stretchesOf } from '#reading/index.ts'
import { encode } from '../detect/marked-text.ts'
import { writeCorpus } from './corpus.ts'
import { writeDumps } from './dumps.ts'
import { median, type Run, ripgrep, scan } from './measure.ts'
import { searchThoroughly } from './thorough.ts'

const PART_BYTES = 16 << 20
/** So much of a text is enough to measure the thorough way. */
const TEXT_BYTES = 2_000_000
/** And so much of a table to measure its scan in another encoding. */
const OLD_BYTES = 4_000_000
/** bulk_extractor 2.2.0, email and accts, one thread, on another corpus of this kind; it is not in Debian 12. */
const BULK_EXTRACTOR_RECORDED = 11.7

const [megabytes = 20, runs = 3, seed = 42] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'todoke-bench-scan-'))
const print = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(12))).join('')}\n`,
  )

const repeated = async (run: () => Promise<Run> | Run): Promise<Run> => {
  const all: Run[] = []
  for (let i = 0; i < runs; i++) all.push(await run())
  return median(all)
}

const speed = (bytes: number, { cpu }: Run): string => (bytes / 1e6 / cpu).toFixed(bytes / cpu > 2e7 ? 0 : 1)
const times = (ours: Run, other: Run): string => `${(other.cpu / ours.cpu).toFixed(1)}x`

async function partsOf(entry: EvidenceEntry): Promise<readonly QuickPart[]> {
  const beginning = await beginningOf(entry, detector)
  if (!beginning) return stretchesOf(entry, detector)
  const count = Math.ceil(entry.bytes / PART_BYTES)
  return Array.from({ length: count }, (_, i) => ({ entry, beginning, from: i * PART_BYTES, to: (i + 1) * PART_BYTES }))
}

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../../src/detect/recognizers/', import.meta.url)))
const noRun: Run = { findings: 0, cpu: Number.NaN, wall: 0 }
const together = (all: readonly Run[]): Run => ({
  findings: all.reduce((n, run) => n + run.findings, 0),
  cpu: all.reduce((n, run) => n + run.cpu, 0),
  wall: all.reduce((n, run) => n + run.wall, 0),
})

/** Measures one file by the kernel; its parts. */
async function byKernel(entry: EvidenceEntry, parts: readonly QuickPart[], rg: Run): Promise<void> {
  const ours = await repeated(() => scan(parts, 1, 'wasm'))
  const plain = await scan(parts, 1, 'js')
  if (plain.findings !== ours.findings) throw new Error('the two builds of the kernel differ')
  const beside = rg === noRun ? ['', ''] : [speed(entry.bytes, rg), times(ours, rg)]
  const rates = [speed(entry.bytes, ours), ...beside, speed(entry.bytes, plain)]
  print(basename(entry.file), (entry.bytes / 1e6).toFixed(0), ours.findings, ...rates)
}

try {
  writeCorpus(folder, megabytes * 1e6, seed)
  const { entries } = await listPaths(folder, ['.'])
  print('MB/s of one core', 'MB', 'findings', 'todoke', 'rg', 'ratio', 'plain JS')
  const parts: QuickPart[] = []
  const rgs: Run[] = []
  for (const entry of entries) {
    const own = await partsOf(entry)
    const rg = await repeated(() => ripgrep(String(entry.path)) ?? noRun)
    rgs.push(rg)
    parts.push(...own)
    if (own.length === 0) throw new Error(`${entry.file} is not for the kernel`)
    await byKernel(entry, own, rg)
  }
  byRecognizers(entries)
  await oldEncodings(folder)
  await dumps(folder)
  const bytes = entries.reduce((n, entry) => n + entry.bytes, 0)
  const rg = together(rgs)
  const one = await repeated(() => scan(parts, 1, 'wasm'))
  const two = await repeated(() => scan(parts, 2, 'wasm'))
  print(
    'all in one run',
    (bytes / 1e6).toFixed(0),
    one.findings,
    speed(bytes, one),
    speed(bytes, rg),
    times(one, rg),
    '',
  )
  const cpu = `${(two.cpu / one.cpu).toFixed(2)}x CPU`
  const wall = `${(one.wall / two.wall).toFixed(2)}x wall`
  print('two threads', (bytes / 1e6).toFixed(0), two.findings, speed(bytes, two), cpu, wall, '')
  const bulk = `${(bytes / 1e6 / one.cpu / BULK_EXTRACTOR_RECORDED).toFixed(0)}x`
  print('bulk_extractor', '', '', bulk, BULK_EXTRACTOR_RECORDED, '(recorded)', '')
  print('memory, MiB', '', '', (process.resourceUsage().maxRSS / 1024).toFixed(0), '', '', '')
} finally {
  rmSync(folder, { recursive: true })
}

/** The beginning of the memo by the recognizers alone, which read what the kernel cannot answer. */
function byRecognizers(entries: readonly EvidenceEntry[]): void {
  const memo = entries.find(({ file }) => basename(file) === 'memo.txt')
  if (!memo) throw new Error('the corpus has no memo')
  const looked = Math.min(TEXT_BYTES, memo.bytes)
  const alone = searchThoroughly(memo, detector, looked)
  print('recognizers alone', (looked / 1e6).toFixed(0), alone.findings, `(${speed(looked, alone)})`, '', '', '')
}

/** Dumps of several tables, as three programs write them; not a part of the corpus. */
async function dumps(folder: string): Promise<void> {
  const own = join(folder, 'dumps')
  mkdirSync(own)
  writeDumps(own, (megabytes * 1e6) / 10, seed)
  const { entries } = await listPaths(own, ['.'])
  for (const entry of entries)
    await byKernel(entry, await partsOf(entry), await repeated(() => ripgrep(String(entry.path)) ?? noRun))
}

/** The beginning of the table of customers in old encodings; not a part of the corpus. */
async function oldEncodings(folder: string): Promise<void> {
  const text = readFileSync(join(folder, 'customers.csv')).toString('utf8', 0, OLD_BYTES)
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const old = join(folder, 'old')
  mkdirSync(old)
  for (const coding of ['shift_jis', 'euc-jp'] as const)
    writeFileSync(join(old, `${coding}.csv`), encode(whole, coding))
  const { entries } = await listPaths(old, ['.'])
  for (const entry of entries) await byKernel(entry, await partsOf(entry), noRun)
}
