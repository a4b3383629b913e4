/*
 * Measures the scan kernel beside ripgrep's alternation on a seeded dense corpus, by processor time:
 *   node bench/scan/bench.ts [MEGABYTES [RUNS [SEED]]]        default: 20 MB, 3 runs, seed 42; the median is printed
 * A figure of ours holds finding, validation (check digits, calendar, numbering plan), offsets, the recognizers' answers
 * to every question of the kernel, reading from the page cache, and the check that the bytes are UTF-8; findings are left as packed
 * records. Profiles of columns, tokens and Parquet are not in it. rg validates nothing and knows no columns.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import { type EvidenceEntry, listPaths } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { beginningOf, type QuickPart } from '#reading/index.ts'
import { writeCorpus } from './corpus.ts'
import { median, type Run, ripgrep, scan } from './measure.ts'
import { searchThoroughly } from './thorough.ts'

const PART_BYTES = 16 << 20
/** So much of a text is enough to measure the thorough way. */
const TEXT_BYTES = 2_000_000
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
  if (!beginning) return []
  const count = Math.ceil(entry.bytes / PART_BYTES)
  return Array.from({ length: count }, (_, i) => ({ entry, beginning, from: i * PART_BYTES, to: (i + 1) * PART_BYTES }))
}

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../../src/detect/recognizers/', import.meta.url)))
try {
  writeCorpus(folder, megabytes * 1e6, seed)
  const { entries } = await listPaths(folder, ['.'])
  print('MB/s of one core', 'MB', 'findings', 'todoke', 'rg', 'ratio', 'plain JS')
  const tables: QuickPart[] = []
  for (const entry of entries) {
    const parts = await partsOf(entry)
    const path = String(entry.path)
    const rg = await repeated(() => ripgrep(path) ?? { findings: 0, cpu: Number.NaN, wall: 0 })
    if (parts.length === 0) {
      const bytes = Math.min(TEXT_BYTES, entry.bytes)
      const slow = await searchThoroughly(entry, detector, bytes)
      print(
        basename(path),
        (entry.bytes / 1e6).toFixed(0),
        '-',
        `(${speed(bytes, slow)})`,
        speed(entry.bytes, rg),
        '',
        '',
      )
      continue
    }
    tables.push(...parts)
    const ours = await repeated(() => scan(parts, 1, 'wasm'))
    const plain = await scan(parts, 1, 'js')
    if (plain.findings !== ours.findings) throw new Error('the two builds of the kernel differ')
    print(
      basename(path),
      (entry.bytes / 1e6).toFixed(0),
      ours.findings,
      speed(entry.bytes, ours),
      speed(entry.bytes, rg),
      times(ours, rg),
      speed(entry.bytes, plain),
    )
  }
  const files = [...new Set(tables.map(({ entry }) => entry))]
  const bytes = files.reduce((n, entry) => n + entry.bytes, 0)
  const rg = await repeated(() => {
    const each = files.map((entry) => ripgrep(String(entry.path)) ?? { findings: 0, cpu: Number.NaN, wall: 0 })
    return { findings: 0, cpu: each.reduce((n, r) => n + r.cpu, 0), wall: each.reduce((n, r) => n + r.wall, 0) }
  })
  const one = await repeated(() => scan(tables, 1, 'wasm'))
  const two = await repeated(() => scan(tables, 2, 'wasm'))
  print('all tables', (bytes / 1e6).toFixed(0), one.findings, speed(bytes, one), speed(bytes, rg), times(one, rg), '')
  print(
    'two threads',
    (bytes / 1e6).toFixed(0),
    two.findings,
    speed(bytes, two),
    '',
    `${(one.wall / two.wall).toFixed(2)}x wall`,
    '',
  )
  const bulk = bytes / 1e6 / one.cpu / BULK_EXTRACTOR_RECORDED
  print('bulk_extractor', '', '', '', BULK_EXTRACTOR_RECORDED, `${bulk.toFixed(0)}x`, '(recorded)')
  print('memory, MiB', '', '', (process.resourceUsage().maxRSS / 1024).toFixed(0), '', '', '')
} finally {
  rmSync(folder, { recursive: true })
}
