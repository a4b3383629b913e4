import { VALUES_MAX } from './comparable.ts'
import { listFacts, type NodeTable } from './nodes.ts'
import { type DuckDb, runStep, stepText } from './queries.ts'

const NODE_COLUMNS = ['name', 'reading', 'birth', 'zip', 'address', 'given'] as const

/** Numbers of the block rules in step 030. */
const BLOCK_RULES = [1, 2, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

const numbers = (list: readonly (readonly number[])[]): string => list.map((row) => `(${row.join()})`).join()

async function load(db: DuckDb, table: string, columns: readonly string[], rows: readonly (readonly number[])[]) {
  await db.run(`create or replace table ${table} (${columns.map((c) => `${c} integer`).join()})`)
  if (rows.length > 0) await db.run(`insert into ${table} values ${numbers(rows)}`)
}

/** Puts the codes of all nodes where the steps on keys read them. */
export async function loadNodes(db: DuckDb, nodes: NodeTable): Promise<void> {
  const all = Array.from({ length: nodes.length }, (_, node) => node)
  await load(
    db,
    'node',
    ['node', ...NODE_COLUMNS],
    all.map((node) => [node, ...NODE_COLUMNS.map((fact) => nodes.get(node, fact))]),
  )
  const facts = listFacts.flatMap((fact, i) =>
    all.flatMap((node) => Array.from(nodes.values(node, fact), (code) => [i + 1, code, node])),
  )
  await load(db, 'fact', ['kind', 'code', 'node'], facts)
}

/** The groups that steps 010 and 020 give, rule by rule. */
export async function groupsBySteps(db: DuckDb, rules: number): Promise<readonly (readonly (readonly number[])[])[]> {
  await runStep(db, '010-exact-keys')
  const found: number[][][] = []
  for (let rule = 0; rule < rules; rule++) {
    await db.run(`set variable rule = ${rule}`)
    const groups: number[][] = []
    for (const { place, node } of await db.rows(await stepText('020-exact-groups')))
      (groups[Number(place) - 1] ??= []).push(Number(node))
    found.push(groups)
  }
  await db.run('drop view exact_key')
  return found
}

/** The pairs that steps 030 and 040 give by all rules together, ascending and each once. */
export async function pairsBySteps(db: DuckDb, nodes: NodeTable, setOf: (node: number) => number) {
  const all = Array.from({ length: nodes.length }, (_, node) => node)
  await load(
    db,
    'component',
    ['node', 'component'],
    all.map((node) => [node, setOf(node)]),
  )
  const locals = new Map<string, number>()
  const near = all.flatMap((node) =>
    Array.from({ length: VALUES_MAX }, (_, i) => nodes.texts.text(nodes.value(node, 'mails', i)))
      .filter((mail) => mail.indexOf('@') >= 5)
      .map((mail) => {
        const local = mail.slice(0, mail.indexOf('@'))
        if (!locals.has(local)) locals.set(local, locals.size + 1)
        return [locals.get(local) ?? 0, node]
      }),
  )
  await load(db, 'near_mail', ['code', 'node'], near)
  await runStep(db, '030-block-keys')
  const pairs = new Map<string, readonly [number, number]>()
  for (const rule of BLOCK_RULES) {
    await db.run(`set variable rule = ${rule}`)
    for (const { a, b } of await db.rows(await stepText('040-candidates')))
      pairs.set(`${a} ${b}`, [Number(a), Number(b)])
  }
  await db.run('drop view block_key')
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d)
}
