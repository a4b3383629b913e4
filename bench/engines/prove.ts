/*
 * Runs the steps over keys and items in ClickHouse and in DuckDB over the same people, and says whether groups, candidates
 * and unions of items are the same. ClickHouse is no dependency; README.md says how to get it.
 *   node bench/engines/prove.ts FOLDER_WITH_CHDB [PEOPLE [SEED]]
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Components } from '../../src/ledger/components.ts'
import { spoken } from '../../src/ledger/engines/dialect.ts'
import { duckdb } from '../../src/ledger/engines/duckdb.ts'
import { exactKeys } from '../../src/ledger/exact-keys.ts'
import { RecordIntake } from '../../src/ledger/intake.ts'
import { listFacts, type NodeTable } from '../../src/ledger/nodes.ts'
import { openDuckDb } from '../../src/store/index.ts'
import { recordOf } from '../link/link.ts'
import { population } from '../link/rows.ts'
import { clickhouse } from './clickhouse.ts'

/** One engine, asked for rows of numbers. */
interface Asked {
  readonly name: string
  load(table: string, columns: readonly string[], rows: readonly (readonly number[])[]): Promise<void>
  /** Runs a step that gives nothing, or with `columns` one that gives rows. */
  step(name: string, variables?: Readonly<Record<string, number>>): Promise<void>
  rows(sql: string, variables?: Readonly<Record<string, number>>): Promise<readonly (readonly number[])[]>
  close(): void
}

const STEPS = new URL('../../src/ledger/steps/', import.meta.url)
const textOf = (name: string): string => readFileSync(new URL(`${name}.sql`, STEPS), 'utf8')
const statements = (text: string): readonly string[] =>
  text
    .replace(/--.*$/gm, '')
    .split(';')
    .map((s) => s.trim())
    .filter(Boolean)
/** Rows a statement may insert. */
const INSERTED = 20_000

async function inDuckDb(): Promise<Asked> {
  const db = await openDuckDb({ threads: 2, memoryLimit: '4GB' })
  const run = async (sql: string, variables: Readonly<Record<string, number>> = {}): Promise<string> => {
    for (const [name, value] of Object.entries(variables)) await db.run(`set variable ${name} = ${value}`)
    return spoken(sql, duckdb)
  }
  return {
    name: 'DuckDB',
    load: async (table, columns, rows) => {
      await db.run(`create table ${table} (${columns.map((c) => `"${c}" integer`).join()})`)
      await db.append(
        table,
        columns.map(() => 'integer'),
        columns.map((_, c) => Int32Array.from(rows, (row) => row[c] ?? 0)),
      )
    },
    step: async (name, variables) => {
      for (const one of statements(textOf(name))) await db.run(await run(one, variables))
    },
    rows: async (sql, variables) =>
      (await db.rows(await run(sql, variables))).map((row) => Object.values(row).map(Number)),
    close: () => db.close(),
  }
}

interface Session {
  query(sql: string, format?: string): string
  close(): void
}

function inClickHouse(folder: string): Asked {
  const { Session } = createRequire(join(resolve(folder), 'node_modules/'))('chdb') as { Session: new () => Session }
  const session = new Session()
  session.query('create database todoke')
  session.query("set default_table_engine = 'Memory', max_threads = 2, join_use_nulls = 0")
  session.query('use todoke')
  const put = (sql: string, variables: Readonly<Record<string, number>> = {}): string =>
    Object.entries(variables).reduce(
      (text, [name, value]) => text.replaceAll(clickhouse.variable(name), String(value)),
      spoken(sql, clickhouse),
    )
  return {
    name: 'ClickHouse',
    load: async (table, columns, rows) => {
      session.query(`create table ${table} (${columns.map((c) => `"${c}" Int32`).join()})`)
      for (let from = 0; from < rows.length; from += INSERTED)
        session.query(
          `insert into ${table} values ${rows
            .slice(from, from + INSERTED)
            .map((r) => `(${r.join()})`)
            .join()}`,
        )
    },
    step: async (name, variables) => {
      for (const one of statements(textOf(name))) session.query(put(one, variables))
    },
    rows: async (sql, variables) =>
      session
        .query(put(sql, variables), 'CSV')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(',').map(Number)),
    close: () => session.close(),
  }
}

const NODE_FACTS = ['name', 'reading', 'birth', 'zip', 'address', 'given'] as const

/** What an engine makes of the nodes: groups rule by rule, the sets that they join, candidates, and unions of items. */
async function linkedBy(asked: Asked, nodes: NodeTable, held: readonly (readonly number[])[]) {
  const all = Array.from({ length: nodes.length }, (_, node) => node)
  const facts = listFacts.flatMap((fact, i) =>
    all.flatMap((node) => Array.from(nodes.values(node, fact), (code) => [i + 1, code, node])),
  )
  await asked.load(
    'node',
    ['node', ...NODE_FACTS],
    all.map((n) => [n, ...NODE_FACTS.map((f) => nodes.get(n, f))]),
  )
  await asked.load('fact', ['kind', 'code', 'node'], facts)
  const start = process.cpuUsage()
  await asked.step('010-exact-keys')
  const components = new Components(nodes.length)
  const groups: string[] = []
  for (const rule of exactKeys.keys()) {
    const members = new Map<number, number[]>()
    for (const [place = 0, node = 0] of await asked.rows(textOf('020-exact-groups').replace(/;\s*$/, ''), { rule }))
      members.set(place, [...(members.get(place) ?? []), node])
    for (const [first = 0, ...others] of members.values())
      for (const other of others) components.union(first, other, rule)
    groups.push(JSON.stringify([rule, [...members.values()].map((m) => m.toSorted((a, b) => a - b).join()).sort()]))
  }
  await asked.load(
    'component',
    ['node', 'component'],
    all.map((node) => [node, components.find(node)]),
  )
  await asked.load('near_mail', ['code', 'node'], [])
  await asked.step('030-block-keys')
  const pairs: string[] = []
  for (const rule of [1, 2, 10, 11, 12, 13, 17, 18, 19])
    for (const [a, b] of await asked.rows(textOf('040-candidates').replace(/;\s*$/, ''), { rule }))
      pairs.push(`${rule} ${a} ${b}`)
  await asked.load(
    asked.name === 'DuckDB' ? 'rows_held' : 'record_row',
    ['person', 'attack', 'low', 'high', 'certainty', 'exposure', 'standing'],
    held.map(([node = 0, ...rest]) => [components.find(node), ...rest]),
  )
  // DuckDB is given rows by memory under a function; a table of that name stands in here.
  if (asked.name === 'DuckDB') await asked.rows('create macro record_row() as table select * from rows_held')
  const [summed = ''] = statements(textOf('100-person-items'))
  await asked.rows(summed)
  const combinations = await asked.rows(
    'select attack, mask, count(*) as persons from summed group by attack, mask order by attack, mask',
  )
  const { user, system } = process.cpuUsage(start)
  const sets = new Set(all.map((node) => components.find(node))).size
  return { groups, pairs: pairs.sort(), combinations: combinations.map(String), sets, cpu: (user + system) / 1e6 }
}

const [folder, people = '5000', seed = 'engines'] = process.argv.slice(2)
if (!folder) throw new Error('where is chdb? node bench/engines/prove.ts FOLDER, as README.md says')
const intake = new RecordIntake(new Set())
let row = 0
for (const one of population(Number(people), seed)) intake.add(recordOf(one, ++row))
const { records, nodes } = intake.finish()
const c = records.column
const held = Array.from(c.node, (node, i) =>
  [node, c.attack[i], c.low[i], c.high[i], c.certainty[i], c.exposure[i], c.standing[i]].map((n) => n ?? 0),
)
const engines = [await inDuckDb(), inClickHouse(folder)]
const found = []
for (const engine of engines) {
  const made = await linkedBy(engine, nodes, held)
  engine.close()
  console.log(
    `${engine.name}: ${made.sets} sets, ${made.pairs.length} pairs, ${made.combinations.length} combinations, ${made.cpu.toFixed(1)} CPU s`,
  )
  found.push(made)
}
const [one, other] = found
for (const what of ['groups', 'pairs', 'combinations', 'sets'] as const) {
  const same = JSON.stringify(one?.[what]) === JSON.stringify(other?.[what])
  console.log(`${same ? 'equal' : 'DIFFERENT'}: ${what}`)
  if (!same) process.exitCode = 1
}
