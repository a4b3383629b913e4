import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataKinds } from '#kernel/data-kinds.ts'
import { type CellRow, copyToParquet, type DuckDb, queryParquet, runStep, sqlText } from './queries.ts'

/** The records and persons of this revision, as columns of numbers and tokens. */
export interface LedgerTables {
  readonly records: Readonly<Record<string, Int32Array>>
  readonly files: readonly { readonly file: string; readonly part: string }[]
  readonly attacks: readonly string[]
  readonly rules: readonly string[]
  readonly roles: readonly string[]
  readonly certainties: readonly string[]
  readonly exposures: readonly string[]
  readonly standings: readonly string[]
  readonly persons: { readonly token: readonly string[]; readonly route: readonly string[]; readonly since: Int32Array }
  readonly recordTokens: readonly string[]
  /** Ids given up or newly made by merging and splitting: person, kind, and the other person. */
  readonly turns: readonly { readonly person: string; readonly kind: 'merged' | 'split'; readonly other: string }[]
  /** Persons whom a decision touched that was made or withdrawn since the revision before. */
  readonly decided: readonly string[]
}

/** Which revision is made, from what, and after which one. */
export interface RevisionAt {
  readonly revision: number
  readonly previous: string | null
  /** True when a recognizer or a rule is another than in the revision before. */
  readonly readAnew: boolean
}

/** Loads the result of the linkage and makes the tables of the revision, with all revisions before. */
export async function loadResult(db: DuckDb, tables: LedgerTables, at: RevisionAt): Promise<void> {
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
  await loadWords(db, tables)
  await db.run('create table turn (person varchar, kind varchar, other varchar)')
  await db.append(
    'turn',
    ['varchar', 'varchar', 'varchar'],
    [tables.turns.map((t) => t.person), tables.turns.map((t) => t.kind), tables.turns.map((t) => t.other)],
  )
  await db.run('create table decided (person varchar)')
  await db.append('decided', ['varchar'], [tables.decided])
  await db.run(`set variable kinds = [${dataKinds.map(sqlText).join(', ')}]`)
  await db.run(`set variable revision = ${at.revision}`)
  await db.run(`set variable read_anew = ${at.readAnew}`)
  await loadPrevious(db, at.previous)
  for (const step of ['100-person-items', '110-people', '120-combinations', '130-changes']) await runStep(db, step)
}

/** The words behind the codes of `rec`. */
async function loadWords(db: DuckDb, tables: LedgerTables): Promise<void> {
  const words = {
    files: 'file',
    attacks: 'id',
    rules: 'rule',
    roles: 'role',
    certainties: 'word',
    exposures: 'word',
    standings: 'word',
  }
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
}

const LINK_BEFORE = 'person, source, part, "row", role, record'

async function loadPrevious(db: DuckDb, previous: string | null): Promise<void> {
  if (previous === null) return runStep(db, '090-no-revision-before')
  const file = (name: string) => sqlText(join(previous, name))
  // An output made before histories were kept has its last changes only.
  const history = existsSync(join(previous, 'history.parquet')) ? 'history.parquet' : 'changes.parquet'
  await db.run(
    `create table people_before as select * from read_parquet(${file('people.parquet')}) where revision < getvariable('revision');
     create table link_before as select ${LINK_BEFORE} from read_parquet(${file('links.parquet')});
     create table change_before as select * from read_parquet(${file(history)}) where revision < getvariable('revision')`,
  )
}

const LINKS = `
  with named as (
    select low, high, list_filter(getvariable('kinds'), lambda code, place:
      (low::bigint | (high::bigint << 30)) & (1::bigint << (place - 1)) <> 0) as items
    from (select distinct low, high from rec)
  )
  select f.file as source, f.part, r."row", o.role, a.id as attack, getvariable('revision')::integer as revision,
    p.token as person, u.rule, r.record, r.canonical = 1 as canonical, p.since,
    n.items, c.word as certainty, e.word as exposure, s.word as standing
  from rec r
  join files f on f.code = r."table" join roles o on o.code = r.role join attacks a on a.code = r.attack
  join rules u on u.code = r.rule join person p on p.person = r.person join named n using (low, high)
  join certainties c on c.code = r.certainty join exposures e on e.code = r.exposure
  join standings s on s.code = r.standing
  order by r.rid`

const CHANGE_ORDER = 'order by revision, person, kind, attack'

/** Writes the tables of the revision into a folder, sorted, with `marks` in the links. */
export async function writeTables(db: DuckDb, folder: string, marks: Readonly<Record<string, string>>): Promise<void> {
  const order = 'order by revision, attack, person'
  await copyToParquet(db, `select * from people ${order}`, join(folder, 'people.parquet'))
  await copyToParquet(db, LINKS, join(folder, 'links.parquet'), marks)
  await copyToParquet(db, `select * from change ${CHANGE_ORDER}`, join(folder, 'changes.parquet'))
  const history = `select * from change_before union all select * from change ${CHANGE_ORDER}`
  await copyToParquet(db, history, join(folder, 'history.parquet'))
  const rows = 'select attack, revision, items, persons from combination order by revision, attack, persons desc, items'
  await db.run(`copy (${rows}) to ${sqlText(join(folder, 'combinations.csv'))} (format csv, header)`)
}

const SIDES = {
  a_source: 'varchar',
  a_part: 'varchar',
  a_row: 'integer',
  a_role: 'varchar',
  b_source: 'varchar',
  b_part: 'varchar',
  b_row: 'integer',
  b_role: 'varchar',
} as const
const TOKENS = { a_record: 'varchar', b_record: 'varchar', a_person: 'varchar', b_person: 'varchar' } as const

const SHAPES = {
  'review.parquet': {
    ...SIDES,
    rule: 'varchar',
    reasons: 'varchar[]',
    weight: 'double',
    pair: 'varchar',
    ...TOKENS,
  },
  'retired.parquet': {
    person: 'varchar',
    record: 'varchar',
    canonical: 'boolean',
    since: 'integer',
  },
  'groups.parquet': {
    person: 'varchar',
    prefecture: 'varchar',
    age: 'varchar',
    in_master: 'boolean',
    letter: 'boolean',
    email: 'boolean',
    phone: 'boolean',
  },
} as const

/** Writes one of the small tables of the ledger, in the order of the rows; each row has the columns of its shape. */
export async function writeRows(
  db: DuckDb,
  folder: string,
  file: keyof typeof SHAPES,
  rows: readonly CellRow[],
): Promise<void> {
  const columns = { line: 'integer', ...SHAPES[file] } as const
  const [names, types] = [Object.keys(columns), Object.values(columns)]
  await db.run(`create or replace table small (${names.map((name, i) => `"${name}" ${types[i]}`).join(', ')})`)
  await db.append(
    'small',
    types,
    names.map((name) => rows.map((row, i) => (name === 'line' ? i : (row[name] ?? null)))),
  )
  await copyToParquet(db, 'select * exclude (line) from small order by line', join(folder, file))
}

/** Merges as columns: record numbers of both sides, rule, bits and whether it only just passed. */
export interface Edges {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly rules: readonly string[]
  readonly weights: readonly (number | null)[]
  readonly weak: readonly boolean[]
}

const side = (name: 'a' | 'b') =>
  `${name}f.file as ${name}_source, ${name}f.part as ${name}_part, ${name}r."row" as ${name}_row, ${name}o.role as ${name}_role,
   ${name}r.record as ${name}_record`
const joined = (name: 'a' | 'b') =>
  `join rec ${name}r on ${name}r.rid = e.${name} join files ${name}f on ${name}f.code = ${name}r."table"
   join roles ${name}o on ${name}o.code = ${name}r.role`

/** Writes edges.parquet: each merge in its order, with both records and the person that they are. */
export async function writeEdges(db: DuckDb, folder: string, edges: Edges): Promise<void> {
  await db.run('create table edge (place integer, a integer, b integer, rule varchar, weight double, weak boolean)')
  const place = Int32Array.from(edges.a, (_, i) => i + 1)
  await db.append(
    'edge',
    ['integer', 'integer', 'integer', 'varchar', 'double', 'boolean'],
    [place, edges.a, edges.b, edges.rules, edges.weights, edges.weak],
  )
  const rows = `select e.place, ${side('a')}, ${side('b')}, e.rule, e.weight, e.weak, p.token as person
    from edge e ${joined('a')} ${joined('b')} join person p on p.person = ar.person order by e.place`
  await copyToParquet(db, rows, join(folder, 'edges.parquet'))
}

/** The rows of one of the small tables; none where an older output lacks it. */
export async function readRows(
  folder: string,
  file: keyof typeof SHAPES | 'edges.parquet',
  order: string,
  person?: string,
): Promise<readonly CellRow[]> {
  if (!existsSync(join(folder, file))) return []
  const rows = { rows: join(folder, file) }
  if (person === undefined) return queryParquet(rows, `select * from rows order by ${order}`)
  return queryParquet(rows, `select * from rows where person = $person order by ${order}`, { person })
}
