/*
 * Proposes weights estimated from records, beside the shipped ones, and says what they would do. Changes nothing.
 *   npm run propose:weights [-- --people N] [--seed TEXT] [--tsv FOLDER] [--out FILE]
 * Without a folder it estimates from an invented population. A folder holds master.csv, leak1.csv and leak2.csv with the
 * columns of rows.ts, tab-separated, without a header. `--out` keeps the proposal as JSON for an officer to decide on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { proposeWeights } from '../../src/ledger/weight-proposal.ts'
import { link } from './link.ts'
import { type Cells, columns, population, type Row, sources } from './rows.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    seed: { type: 'string', default: 'propose' },
    tsv: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
})

function rowsOf(folder: string): Row[] {
  return sources.flatMap((source) => {
    const file = join(folder, `${source}.csv`)
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const cells = line.split('\t')
        return { source, person: -1, cells: Object.fromEntries(columns.map((c, i) => [c, cells[i] ?? ''])) as Cells }
      })
  })
}

const rows = values.tsv ? rowsOf(values.tsv) : [...population(Number(values.people), values.seed)]
const { linkage, nodes } = await link(rows)
const proposal = proposeWeights(nodes, linkage.names, linkage)
console.log(`${proposal.pairs.random} random pairs, ${proposal.pairs.blocked} pairs in blocks\n`)
console.log(
  '| field | level | before | proposed | share of true pairs | share of random pairs |\n|---|---|---:|---:|---:|---:|',
)
for (const { field, level, before, after, m, u } of proposal.weights)
  console.log(`| ${field} | ${level} | ${before} | ${after} | ${m.toFixed(4)} | ${u.toExponential(1)} |`)
const { undone, made } = proposal.effect
console.log(`\nWith them ${undone} merges would not be made, and ${made} open pairs would be. Nothing was changed.`)
if (values.out) writeFileSync(values.out, `${JSON.stringify(proposal, null, 1)}\n`)
