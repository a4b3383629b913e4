import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataKinds } from '#kernel/data-kinds.ts'
import {
  type CellRow,
  copyToParquet,
  type DuckDb,
  openDuckDb,
  openParquetWriter,
  parquetMarks,
  queryParquet,
} from '#store/index.ts'
import { VALUES_MAX } from './comparable.ts'
import { IntColumn } from './int-column.ts'
import { listFacts, type NodeTable } from './nodes.ts'

const STEPS = new URL('./steps/', import.meta.url)

const textOf = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Opens the analytic database of one ledger: in memory and never spilling. It sees numbers and tokens, no values. */
export const openLedgerDatabase = (threads: number): Promise<DuckDb> => openDuckDb({ threads, memoryLimit: '6GB' })

/** Runs one named step, a file of `steps/`. */
export async function runStep(db: DuckDb, name: string): Promise<void> {
  await db.run(await readFile(new URL(`${name}.sql`, STEPS), 'utf8'))
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

/** The groups of nodes that share an exact key, in the order in which they are to be joined. */
export async function* exactGroups(db: DuckDb): AsyncGenerator<{ rule: number; members: readonly number[] }> {
  await runStep(db, '010-exact-keys')
  await runStep(db, '020-exact-groups')
  let place = 0
  let rule = 0
  let members: number[] = []
  for await (const [rules, places, nodes] of db.integers(
    'select rule, place, node from exact_group order by rule, place, node',
  )) {
    for (let i = 0; i < (rules?.length ?? 0); i++) {
      if (places?.[i] !== place) {
        if (members.length > 0) yield { rule, members }
        members = []
        place = places?.[i] ?? 0
        rule = rules?.[i] ?? 0
      }
      members.push(nodes?.[i] ?? 0)
    }
  }
  if (members.length > 0) yield { rule, members }
  await db.run('drop table exact_key; drop table exact_group')
}

/** Pairs of sets worth comparing. `component` names the set of each node; `nearMail` is a looser key of its mails. */
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
  await runStep(db, '040-candidates')
  for await (const [a, b] of db.integers('select a, b from candidate order by a, b')) if (a && b) yield [a, b]
  await db.run('drop table block_key; drop table candidate; drop table component; drop table near_mail')
}

/** The records and persons of this revision, as columns of numbers and tokens. */
export interface LedgerTables {
  readonly records: Readonly<Record<string, Int32Array>>
  readonly files: readonly { readonly file: string; readonly part: string }[]
  readonly attacks: readonly string[]
  readonly rules: readonly string[]
  readonly roles: readonly string[]
  readonly certainties: readonly string[]
  readonly exposures: readonly string[]
  readonly persons: { readonly token: readonly string[]; readonly route: readonly string[]; readonly since: Int32Array }
  readonly recordTokens: readonly string[]
  /** Ids given up or newly made by merging and splitting: person, kind, and the other person. */
  readonly turns: readonly { readonly person: string; readonly kind: 'merged' | 'split'; readonly other: string }[]
}

/** Loads the result of the linkage and makes the tables of the revision, with all revisions before. */
export async function loadResult(
  db: DuckDb,
  tables: LedgerTables,
  at: { readonly revision: number; readonly previous: string | null },
): Promise<void> {
  await db.run('drop table if exists node; drop table if exists fact')
  const names = Object.keys(tables.records)
  await db.run(`create table rec (rid integer, ${names.map((c) => `"${c}" integer`).join(', ')}, record varchar)`)
  await db.append(
    'rec',
    [...Array<'integer'>(names.length + 1).fill('integer'), 'varchar'],
    [Int32Array.from(tables.recordTokens, (_, i) => i), ...Object.values(tables.records), tables.recordTokens],
  )
  const { token, route, since } = tables.persons
  await db.run('create table person (person integer, token varchar, route varchar, since integer)')
  await db.append(
    'person',
    ['integer', 'varchar', 'varchar', 'integer'],
    [Int32Array.from(token, (_, i) => i), token, route, since],
  )
  const words = { files: 'file', attacks: 'id', rules: 'rule', roles: 'role', certainties: 'word', exposures: 'word' }
  for (const [name, column] of Object.entries(words)) {
    await db.run(`create table ${name} (code integer, ${column} varchar, part varchar)`)
    const list: readonly (string | { readonly file: string; readonly part: string })[] =
      tables[name as keyof typeof words]
    await db.append(
      name,
      ['integer', 'varchar', 'varchar'],
      [
        Int32Array.from(list, (_, i) => i),
        list.map((entry) => (typeof entry === 'string' ? entry : entry.file)),
        list.map((entry) => (typeof entry === 'string' ? '' : entry.part)),
      ],
    )
  }
  await db.run('create table turn (person varchar, kind varchar, other varchar)')
  await db.append(
    'turn',
    ['varchar', 'varchar', 'varchar'],
    [tables.turns.map((t) => t.person), tables.turns.map((t) => t.kind), tables.turns.map((t) => t.other)],
  )
  await db.run(`set variable kinds = [${dataKinds.map(textOf).join(', ')}]`)
  await db.run(`set variable revision = ${at.revision}`)
  await loadPrevious(db, at.previous)
  for (const step of ['100-person-items', '110-people', '120-combinations', '130-changes']) await runStep(db, step)
}

async function loadPrevious(db: DuckDb, previous: string | null): Promise<void> {
  if (previous === null) return runStep(db, '090-no-revision-before')
  const file = (name: string) => textOf(join(previous, name))
  await db.run(
    `create table people_before as select * from read_parquet(${file('people.parquet')}) where revision < getvariable('revision');
     create table source_before as select distinct source from read_parquet(${file('links.parquet')})`,
  )
}

export const LINKS = `
  select f.file as source, f.part, r."row", o.role, a.id as attack, getvariable('revision')::integer as revision,
    p.token as person, u.rule, r.record, r.canonical = 1 as canonical, p.since
  from rec r
  join files f on f.code = r."table" join roles o on o.code = r.role join attacks a on a.code = r.attack
  join rules u on u.code = r.rule join person p on p.person = r.person
  order by r.rid`

const REVIEW = {
  a_source: 'varchar',
  a_part: 'varchar',
  a_row: 'integer',
  a_role: 'varchar',
  b_source: 'varchar',
  b_part: 'varchar',
  b_row: 'integer',
  b_role: 'varchar',
  rule: 'varchar',
  reasons: 'varchar[]',
  weight: 'double',
} as const

/** Writes the four tables of the revision into a folder, sorted, with `marks` in the links. */
export async function writeTables(db: DuckDb, folder: string, marks: Readonly<Record<string, string>>): Promise<void> {
  const order = 'order by revision, attack, person'
  await copyToParquet(db, `select * from people ${order}`, join(folder, 'people.parquet'))
  await copyToParquet(db, LINKS, join(folder, 'links.parquet'), marks)
  await copyToParquet(db, 'select * from change order by person, kind, attack', join(folder, 'changes.parquet'))
  const rows = 'select attack, revision, items, persons from combination order by revision, attack, persons desc, items'
  await db.run(`copy (${rows}) to ${textOf(join(folder, 'combinations.csv'))} (format csv, header)`)
}

/** Writes review.parquet; each row has the columns of `REVIEW` in their order. */
export async function writeReview(folder: string, rows: readonly CellRow[]): Promise<void> {
  const writer = await openParquetWriter({ file: join(folder, 'review.parquet'), columns: REVIEW })
  await writer.add(Object.keys(REVIEW).map((column) => rows.map((row) => row[column] ?? null)))
  await writer.close()
}

export { type CellRow, type DuckDb, parquetMarks, queryParquet }
