/*
 * Scores the linker on an invented population that it has never seen, and fails when it is worse than its floors.
 *   npm run score:link [-- --people N] [--seed TEXT] [--seeds COUNT]      default: 112,364 people, seeded by the commit
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Linked, link, maskOf } from './link.ts'
import { accuracy, cells, cellsRight } from './measure.ts'
import { population, type Row } from './rows.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '112364' },
    seed: { type: 'string', default: '' },
    seeds: { type: 'string', default: '1' },
  },
})

/** Worst that a release may be. Shares; `width` is that of the bounds, for populations of 100,000 and more. */
const FLOORS = { f1: 0.995, clusterF1: 0.991, first: 0.001, late: 0.0015, hold: 0.95, width: 0.01 } as const

const commit = (): string => execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()

interface Score {
  readonly name: string
  readonly line: readonly string[]
  readonly f1: number
  readonly clusterF1: number
  readonly error: number
  readonly holds: boolean
  readonly width: number
}

function scored(name: string, rows: readonly Row[], found: Linked): Score {
  const kept = rows.flatMap((row, i) => (row.person < 0 ? [] : [i]))
  const truth = kept.map((i) => rows[i]?.person ?? -1)
  const now = accuracy(
    kept.map((i) => found.persons[i] ?? -1),
    truth,
  )
  const exact = accuracy(
    kept.map((i) => found.exactOnly[i] ?? -1),
    truth,
  )
  const masks = kept.map((i) => maskOf(rows[i] as Row))
  const trueCells = cells(truth, masks)
  const table = cellsRight(
    cells(
      kept.map((i) => found.persons[i] ?? -1),
      masks,
    ),
    trueCells,
  )
  const hit = [...trueCells.values()].reduce((sum, n) => sum + n, 0)
  const { min, likely, max } = found.bounds
  const share = (n: number): string => n.toFixed(5)
  return {
    name,
    f1: now.f1,
    clusterF1: now.clusterF1,
    error: Math.abs(likely - hit) / hit,
    holds: min <= hit && hit <= max,
    width: (max - min) / hit,
    line: [
      share(exact.f1),
      share(now.precision),
      share(now.recall),
      share(now.f1),
      share(now.clusterF1),
      `${hit}`,
      `${likely} (${(((likely - hit) / hit) * 100).toFixed(3)} %)`,
      `${min}–${max}${min <= hit && hit <= max ? '' : ' MISSED'}`,
      `${(((max - min) / hit) * 100).toFixed(2)} %`,
      `${table.right} of ${table.of}`,
      `${((table.off / hit) * 100).toFixed(2)} %`,
    ],
  }
}

const people = Number(values.people)
const firstSeed = values.seed || commit()
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => (i === 0 ? firstSeed : `${firstSeed}+${i}`))
console.log(`${people} people; ${seeds.length} seed(s) from ${firstSeed}\n`)
console.log(
  '| revision | exact keys F1 | precision | recall | F1 | cluster F1 | persons | counted | bounds | width | cells right | cells off |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|')
const all: Score[] = []
for (const seed of seeds) {
  const rows = [...population(people, seed)]
  for (const [name, own] of [
    ['first', rows.filter((row) => row.source !== 'leak2')],
    ['late', rows],
  ] as const) {
    const score = scored(name, own, await link(own))
    console.log(`| ${name} | ${score.line.join(' | ')} |`)
    all.push(score)
  }
}

const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / Math.max(1, list.length)
const of = (name: string) => all.filter((s) => s.name === name)
const late = of('late')
const checks: readonly (readonly [string, number, boolean])[] = [
  ['F1, late', mean(late.map((s) => s.f1)), mean(late.map((s) => s.f1)) >= FLOORS.f1],
  ['cluster F1, late', mean(late.map((s) => s.clusterF1)), mean(late.map((s) => s.clusterF1)) >= FLOORS.clusterF1],
  ['person error, first', mean(of('first').map((s) => s.error)), mean(of('first').map((s) => s.error)) <= FLOORS.first],
  ['person error, late', mean(late.map((s) => s.error)), mean(late.map((s) => s.error)) <= FLOORS.late],
  ['bounds hold', mean(all.map((s) => Number(s.holds))), mean(all.map((s) => Number(s.holds))) >= FLOORS.hold],
  [
    'width of bounds',
    Math.max(...all.map((s) => s.width)),
    people < 100_000 || Math.max(...all.map((s) => s.width)) <= FLOORS.width,
  ],
]
console.log()
for (const [name, value, good] of checks) console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(5)}`)
if (people >= 20_000 && checks.some(([, , good]) => !good)) process.exitCode = 1
