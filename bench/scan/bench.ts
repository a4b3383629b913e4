/*
 * Measures the scan kernel beside ripgrep's alternation on a seeded dense corpus, by processor time:
 *   node bench/scan/bench.ts [MEGABYTES [RUNS [SEED]]]        default: 100 MB, 5 runs, seed 42
 * Both are measured in turns, each file as often as makes 25 MB of it, and medians are printed. The threads are kept for all runs;
 * the row "first run" says what the whole corpus costs a new one, which compiles and learns.
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
import { inTurns, type Run, ripgrep, Scanners } from './measure.ts'
import { searchThoroughly } from './thorough.ts'

const PART_BYTES = 16 << 20
/** Small files are scanned several times a run, since processor time comes in ticks of some milliseconds. */
const RUN_BYTES = 25_000_000
/** So much of a text is enough to measure the thorough way. */
const TEXT_BYTES = 2_000_000
/** And so much of a table to measure its scan in another encoding. */
const OLD_BYTES = 4_000_000
/** bulk_extractor 2.2.0, email and accts, one thread, on another corpus of this kind; it is not in Debian 12. */
const BULK_EXTRACTOR_RECORDED = 11.7

const [megabytes = 100, runs = 5, seed = 42] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'todoke-bench-scan-'))
const print = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(12))).join('')}\n`,
  )

const speed = (bytes: number, { cpu }: Run): string => (bytes / 1e6 / cpu).toFixed(bytes / cpu > 2e7 ? 0 : 1)
const ratio = (ours: Run, other: Run): string => `${(other.cpu / ours.cpu).toFixed(1)}x`

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

const once = ({ findings, cpu, wall }: Run, times: number): Run => ({
  findings: findings / times,
  cpu: cpu / times,
  wall: wall / times,
})

/** One file by the kernel and, unless it is in another encoding, by ripgrep: both runs. */
async function measured(entry: EvidenceEntry, parts: readonly QuickPart[], besideRg = true): Promise<readonly Run[]> {
  if (parts.length === 0) throw new Error(`${entry.file} is not for the kernel`)
  const times = Math.max(1, Math.round(RUN_BYTES / entry.bytes))
  const again = <T>(list: readonly T[]): readonly T[] => Array.from({ length: times }, () => list).flat()
  const byRg = () => ripgrep(again([String(entry.path)])) ?? noRun
  const both = [() => one.scan(again(parts)), ...(besideRg ? [byRg] : [])]
  const [ours = noRun, rg = noRun] = (await inTurns(runs, both)).map((run) => once(run, times))
  const plain = await js.scan(parts)
  if (plain.findings !== ours.findings) throw new Error('the two builds of the kernel differ')
  const beside = besideRg ? [speed(entry.bytes, rg), ratio(ours, rg)] : ['', '']
  const rates = [speed(entry.bytes, ours), ...beside, speed(entry.bytes, plain)]
  print(basename(entry.file), (entry.bytes / 1e6).toFixed(0), ours.findings, ...rates)
  return [ours, rg]
}

const one = await Scanners.start(1, 'wasm')
const js = await Scanners.start(1, 'js')
try {
  writeCorpus(folder, megabytes * 1e6, seed)
  const { entries } = await listPaths(folder, ['.'])
  print('MB/s of one core', 'MB', 'findings', 'todoke', 'rg', 'ratio', 'plain JS')
  const parts = new Map<EvidenceEntry, readonly QuickPart[]>()
  for (const entry of entries) parts.set(entry, await partsOf(entry))
  const all = [...parts.values()].flat()
  const bytes = entries.reduce((n, entry) => n + entry.bytes, 0)
  const size = (bytes / 1e6).toFixed(0)
  const first = await one.scan(all)
  print('first run', size, first.findings, speed(bytes, first))
  const rgs: Run[] = []
  for (const [entry, own] of parts) rgs.push((await measured(entry, own))[1] ?? noRun)
  byRecognizers(entries)
  await oldEncodings(folder)
  await dumps(folder)
  const two = await Scanners.start(2, 'wasm')
  await two.scan(all)
  const [alone = noRun, shared = noRun] = await inTurns(runs, [() => one.scan(all), () => two.scan(all)])
  await two.close()
  const rg = together(rgs)
  print('all in one run', size, alone.findings, speed(bytes, alone), speed(bytes, rg), ratio(alone, rg))
  const cpu = `${(shared.cpu / alone.cpu).toFixed(2)}x CPU`
  print(
    'two threads',
    size,
    shared.findings,
    speed(bytes, shared),
    cpu,
    `${(alone.wall / shared.wall).toFixed(2)}x wall`,
  )
  const bulk = `${(bytes / 1e6 / alone.cpu / BULK_EXTRACTOR_RECORDED).toFixed(0)}x`
  print('bulk_extractor', '', '', bulk, BULK_EXTRACTOR_RECORDED, '(recorded)')
  print('memory, MiB', '', '', (process.resourceUsage().maxRSS / 1024).toFixed(0))
} finally {
  await Promise.all([one.close(), js.close()])
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
  for (const entry of entries) await measured(entry, await partsOf(entry))
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
  for (const entry of entries) await measured(entry, await partsOf(entry), false)
}
