/*
 * Links one population with Todoke and with Splink and prints what each found and what it cost; README.md says how to run it.
 *   node bench/splink/compare.ts PYTHON [--people N] [--seed TEXT] [--keep FOLDER] [--only todoke|splink]
 * Splink is given every column as Todoke's rules normalise it, and normalising counts for Todoke alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { csvLine } from '#kernel/csv.ts'
import { comparableOf } from '../../src/ledger/comparable.ts'
import { RecordIntake } from '../../src/ledger/intake.ts'
import { link, recordOf } from '../link/link.ts'
import { type Accuracy, accuracy, type Labels } from '../link/measure.ts'
import { population, type Row } from '../link/rows.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '20000' },
    seed: { type: 'string', default: 'splink' },
    keep: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
  },
})
const [python] = positionals
if (!python) throw new Error('which Python? node bench/splink/compare.ts VENV/bin/python, as README.md says')

const columns = [
  'unique_id',
  'source',
  'name',
  'family',
  'given',
  'kana',
  'reading',
  'birth',
  'sex',
  'zip',
  'address',
  'room',
  'email',
  'phone',
  'number',
] as const

const dated = (birth: number): string =>
  birth === 0 ? '' : String(birth).replace(/^(\d{4})(\d\d)(\d\d)$/, (_, y, m, d) => `${y}-${m}-${d}`)

/** A row as Splink gets it: one normalised text a column, empty where the row states nothing. */
function lineOf(row: Row, place: number): string {
  const c = comparableOf(recordOf(row, place + 1))
  return csvLine([
    place,
    row.source,
    c.name,
    c.family,
    c.given,
    c.kana,
    c.reading,
    dated(c.birth),
    c.sex || '',
    c.zip,
    c.address,
    c.room,
    c.mails[0] ?? '',
    c.phones[0] ?? '',
    c.numbers[0] ?? '',
  ])
}

/** Accuracy over the rows that are about a person. */
function scored(rows: readonly Row[], found: Labels): Accuracy {
  const kept = rows.flatMap((row, i) => (row.person < 0 ? [] : [i]))
  return accuracy(
    kept.map((i) => found[i] ?? -1),
    kept.map((i) => rows[i]?.person ?? -1),
  )
}

/** Seconds of processor time of this process, all threads, since a moment. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const share = (n: number): string => n.toFixed(4)
const told = (name: string, cost: string, { precision, recall, f1, clusterF1 }: Accuracy): void =>
  console.log(`| ${name} | ${cost} | ${share(precision)} | ${share(recall)} | ${share(f1)} | ${share(clusterF1)} |`)

const folder = values.keep || mkdtempSync(join(tmpdir(), 'splink-'))
mkdirSync(folder, { recursive: true })
const rows = [...population(Number(values.people), values.seed)]
console.log(`${values.people} people, ${rows.length} rows, seed ${values.seed}\n`)
console.log('| linker | CPU s | precision | recall | F1 | cluster F1 |\n|---|---:|---:|---:|---:|---:|')

if (values.only !== 'splink') {
  const [start, intake] = [process.cpuUsage(), new RecordIntake(new Set())]
  rows.forEach((row, i) => {
    intake.add(recordOf(row, i + 1))
  })
  intake.finish()
  const normalising = since(start)
  const before = process.cpuUsage()
  const { persons } = await link(rows)
  const whole = since(before)
  const cost = `${whole.toFixed(1)} (linking alone ${(whole - normalising).toFixed(1)})`
  told('Todoke, normalising and linking', cost, scored(rows, persons))
}
if (values.only !== 'todoke') {
  writeFileSync(join(folder, 'rows.csv'), [csvLine(columns), ...rows.map(lineOf)].join(''))
  execFileSync(python, [join(import.meta.dirname, 'link.py'), folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const result = JSON.parse(readFileSync(join(folder, 'splink.json'), 'utf8')) as {
    readonly versions: Readonly<Record<string, string>>
    readonly cpu: Readonly<Record<string, number>>
    readonly pairs: number
    readonly thresholds: readonly number[]
  }
  for (const threshold of result.thresholds) {
    const lines = readFileSync(join(folder, `clusters-${threshold}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
    const labels = new Int32Array(rows.length)
    for (const line of lines) {
      const [place = 0, cluster = 0] = line.split(',').map(Number)
      labels[place] = cluster
    }
    told(`Splink, ${threshold} bits and more`, (result.cpu['together'] ?? 0).toFixed(1), scored(rows, labels))
  }
  console.log(`\n${JSON.stringify(result.versions)} ${result.pairs} pairs; CPU s ${JSON.stringify(result.cpu)}`)
}
if (!values.keep) rmSync(folder, { recursive: true })
