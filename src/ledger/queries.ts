import { readFile } from 'node:fs/promises'
import {
  type CellRow,
  copyToParquet,
  type DuckDb,
  openDuckDb,
  parquetMarks,
  queryParquet,
  sqlText,
} from '#store/index.ts'
import { VALUES_MAX } from './comparable.ts'
import { IntColumn } from './int-column.ts'
import { listFacts, type NodeTable } from './nodes.ts'

const STEPS = new URL('./steps/', import.meta.url)

/** Opens the analytic database of one ledger: in memory and never spilling. It sees numbers and tokens, no values. */
export const openLedgerDatabase = (threads: number): Promise<DuckDb> => openDuckDb({ threads, memoryLimit: '6GB' })

const texts = new Map<string, Promise<string>>()

/** The text of one named step, a file of `steps/`. */
export function stepText(name: string): Promise<string> {
  const known = texts.get(name) ?? readFile(new URL(`${name}.sql`, STEPS), 'utf8')
  texts.set(name, known)
  return known
}

/** Runs one named step. */
export async function runStep(db: DuckDb, name: string): Promise<void> {
  await db.run(await stepText(name))
}

const NODE_COLUMNS = ['name', 'reading', 'birth', 'zip', 'address', 'given'] as const

/** Puts the codes of all nodes into `node` and `fact`. */
export async function loadNodes(db: DuckDb, nodes: NodeTable): Promise<void> {
  await db.run(`create table node (node integer, ${NODE_COLUMNS.map((c) => `${c} integer`).join(', ')})`)
  await db.append('node', Array(NODE_COLUMNS.length + 1).fill('integer'), [
    Int32Array.from({ length: nodes.length }, (_, i) => i),
    ...NODE_COLUMNS.map((column) => nodes.single[column]),
  ])
  await db.run('create table fact (kind integer, code integer, node integer)')
  for (const [i, fact] of listFacts.entries()) {
    const [code, node] = [new IntColumn(), new IntColumn()]
    nodes.list[fact].forEach((value, place) => {
      if (value === 0) return
      code.push(value)
      node.push(Math.floor(place / VALUES_MAX))
    })
    const kind = new Int32Array(code.length).fill(i + 1)
    await db.append('fact', ['integer', 'integer', 'integer'], [kind, code.view(), node.view()])
  }
}

/** Exact rules are numbered from 0 as in exact-merge.ts; blocking rules as in step 030. */
const EXACT_RULES = 16
const BLOCK_RULES = [1, 2, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

/**
 * The groups of nodes that share an exact key, in the order in which they are to be joined. Rule by rule, so that memory
 * holds the keys of one rule at a time.
 */
export async function* exactGroups(db: DuckDb): AsyncGenerator<{ rule: number; members: readonly number[] }> {
  await runStep(db, '010-exact-keys')
  for (let rule = 0; rule < EXACT_RULES; rule++) {
    await db.run(`set variable rule = ${rule}`)
    let place = 0
    let members: number[] = []
    for await (const [places, nodes] of db.integers(await stepText('020-exact-groups'))) {
      for (let i = 0; i < (places?.length ?? 0); i++) {
        if (places?.[i] !== place) {
          if (members.length > 0) yield { rule, members }
          members = []
          place = places?.[i] ?? 0
        }
        members.push(nodes?.[i] ?? 0)
      }
    }
    if (members.length > 0) yield { rule, members }
  }
  await db.run('drop view exact_key')
}

/**
 * Pairs of sets worth comparing, blocking rule by blocking rule; a pair that several rules find comes several times.
 * `component` names the set of each node; `nearMail` is a looser key of its mails.
 */
export async function* candidatePairs(
  db: DuckDb,
  component: Int32Array,
  nearMail: { readonly code: Int32Array; readonly node: Int32Array },
): AsyncGenerator<readonly [Int32Array, Int32Array]> {
  await db.run('create table component (node integer, component integer)')
  await db.append('component', ['integer', 'integer'], [Int32Array.from(component, (_, i) => i), component])
  await db.run('create table near_mail (code integer, node integer)')
  await db.append('near_mail', ['integer', 'integer'], [nearMail.code, nearMail.node])
  await runStep(db, '030-block-keys')
  for (const rule of BLOCK_RULES) {
    await db.run(`set variable rule = ${rule}`)
    for await (const [a, b] of db.integers(await stepText('040-candidates'))) if (a && b) yield [a, b]
  }
  await db.run('drop view block_key; drop table component; drop table near_mail')
}

export { type CellRow, copyToParquet, type DuckDb, parquetMarks, queryParquet, sqlText }
