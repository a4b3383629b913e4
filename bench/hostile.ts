/*
 * Tries everything of tests/hostile on the readers and prints what came of it, as Markdown for docs/bench.md.
 *   node bench/hostile.ts [FAMILY…] [--show] [--only NAME]
 * `--show` prints a line for each file. Ends with 1 when anything is no named result within 60 s, or memory goes beyond its bound.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpus } from '../tests/hostile/corpus.ts'
import { type Tried, tryCorpus } from '../tests/hostile/try-corpus.ts'

const MIB = 1 << 20
/** Of processor time, of all readers of a file together: a busy machine takes as much longer. */
const SECONDS_MAX = 60
/** The bound of a reader and 2 % (the pages that are taken between two looks). */
const BOUND = 512 * MIB * 1.02

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const lines: string[] = []
let failed = false
let peak = 0
try {
  for (const { name, files } of await corpus()) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const wanted = files.filter((file) => values.only === undefined || file.name.includes(values.only))
    const show = (tried: Tried) =>
      process.stdout.write(
        `${tried.seconds.toFixed(1).padStart(6)} s ${tried.cpu.toFixed(1).padStart(6)} cpu  ${tried.name}  ${tried.records} records  ${tried.reasons.join(' ')}${tried.lost ? '  (reader ended)' : ''}\n`,
      )
    if (wanted.length === 0) continue
    const { tried, readerPeak, parentPeak } = await tryCorpus(wanted, folder, values.show ? show : undefined)
    const wrong = tried.flatMap((t) => t.wrong.map((what) => `${t.name}: ${what}`))
    for (const line of wrong) process.stderr.write(`${line}\n`)
    const slow = tried.filter((t) => t.cpu > SECONDS_MAX)
    for (const t of slow) process.stderr.write(`${t.name}: took ${t.cpu.toFixed(0)} s\n`)
    failed ||= wrong.length > 0 || slow.length > 0 || readerPeak > BOUND
    peak = Math.max(peak, parentPeak)
    const slowest = tried.reduce((a, b) => (b.cpu > a.cpu ? b : a))
    const cells = [name, wanted.length, tried.filter((t) => t.lost).length, wrong.length]
    const more = [`${slowest.cpu.toFixed(1)} (${slowest.name})`, Math.round(readerPeak / MIB)]
    lines.push(`| ${[...cells, ...more].join(' | ')} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(
  `| family | files | readers ended | no named result | slowest, CPU s | peak of a reader, MiB |\n|---|---:|---:|---:|---|---:|\n${lines.join('\n')}\n\nThis process: ${Math.round(peak / MIB)} MiB.\n`,
)
process.exit(failed ? 1 : 0)
