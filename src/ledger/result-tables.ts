import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mergeRules } from './exact-merge.ts'
import { groupWords } from './groups.ts'
import type { LedgerRows } from './ledger-rows.ts'
import { type CellRow, copyToParquet, type DuckDb, queryParquet, type RowSource, runStep, sqlText } from './queries.ts'

/** What a revision knows beyond its records and persons, when there is one before it. */
export interface Turning {
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

const sqlList = (list: readonly string[]): string => `[${list.map(sqlText).join(', ')}]::varchar[]`

/** Makes the tables of the revision from its rows, with all revisions before. */
export async function loadResult(db: DuckDb, rows: LedgerRows, turning: Turning, at: RevisionAt): Promise<void> {
  db.give('record_row', rows.records)
  db.give('item_row', rows.personItems)
  for (const [name, words] of Object.entries({ ...rows.words, ...groupWords }))
    await db.run(`set variable ${name} = ${sqlList(words)}`)
  await db.run(`set variable held = [${rows.held.map(sqlList).join(', ')}]::varchar[][]`)
  await db.run(`set variable items = [${rows.items.map(sqlList).join(', ')}]::varchar[][]`)
  await db.run(`set variable revision = ${at.revision}`)
  await runStep(db, '080-words')
  await loadPrevious(db, at.previous)
  await db.run('create table person_item as from item_row()')
  for (const step of ['110-people', '120-combinations']) await runStep(db, step)
  await (at.revision > 1 ? makeChanges(db, turning, at) : db.run('create table change as from change_before limit 0'))
}

async function makeChanges(db: DuckDb, { turns, decided }: Turning, { readAnew }: RevisionAt): Promise<void> {
  await db.run('create table turn (person varchar, kind varchar, other varchar)')
  await db.append(
    'turn',
    ['varchar', 'varchar', 'varchar'],
    [turns.map((t) => t.person), turns.map((t) => t.kind), turns.map((t) => t.other)],
  )
  await db.run('create table decided (person varchar)')
  await db.append('decided', ['varchar'], [decided])
  await db.run(`set variable read_anew = ${readAnew}`)
  await runStep(db, '130-changes')
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
  select file_of("table") as source, part_of("table") as part, "row", role_of(role) as role, attack_of(attack) as attack,
    getvariable('revision')::integer as revision, token_of(p0, p1, p2, p3) as person, rule_of(rule) as rule,
    token_of(r0, r1, r2, r3) as record, canonical = 1 as canonical, since, held_of(held) as items,
    certainty_of(certainty) as certainty, exposure_of(exposure) as exposure, standing_of(standing) as standing
  from record_row()`

const CHANGE_ORDER = 'order by revision, person, kind, attack'

/** Writes the tables of the revision into a folder, sorted, with `marks` in the links. */
export async function writeTables(
  db: DuckDb,
  folder: string,
  { marks, threads }: { readonly marks: Readonly<Record<string, string>>; readonly threads: number },
): Promise<void> {
  // All other rows come from this process one after the other; these the database has, and can write on several cores.
  await db.run(`set threads = ${threads}`)
  await copyToParquet(db, 'select * from people', join(folder, 'people.parquet'))
  await db.run('set threads = 1')
  await copyToParquet(db, LINKS, join(folder, 'links.parquet'), marks)
  await copyToParquet(db, `select * from change ${CHANGE_ORDER}`, join(folder, 'changes.parquet'))
  const history = `select * from change_before union all select * from change ${CHANGE_ORDER}`
  await copyToParquet(db, history, join(folder, 'history.parquet'))
  const rows = `select attack, revision, items, persons from combination ${COMBINATION_ORDER}`
  await db.run(`copy (${rows}) to ${sqlText(join(folder, 'combinations.csv'))} (format csv, header)`)
}

const COMBINATION_ORDER = 'order by revision, attack, persons desc, items'

/** How many persons lost exactly which items in an attack. */
export interface CombinationCount {
  readonly attack: string
  readonly items: string
  readonly persons: number
}

/** The combinations of the revision that is being made, in the order of combinations.csv; items joined by `+`. */
export async function combinationsOf(db: DuckDb): Promise<readonly CombinationCount[]> {
  const rows = await db.rows(
    `select attack, items, persons from combination where revision = getvariable('revision') ${COMBINATION_ORDER}`,
  )
  return rows.map(({ attack, items, persons }) => ({
    attack: String(attack),
    items: String(items),
    persons: Number(persons),
  }))
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

const side = (name: 'a' | 'b') =>
  `file_of(${name}_table) as ${name}_source, part_of(${name}_table) as ${name}_part, ${name}_row, role_of(${name}_role) as ${name}_role,
   token_of(${name}0, ${name}1, ${name}2, ${name}3) as ${name}_record`

/** Writes edges.parquet: each merge in its order, with both records and the person that they are. */
export async function writeEdges(db: DuckDb, folder: string, edges: RowSource): Promise<void> {
  db.give('edge_row', edges)
  const rows = `select place, ${side('a')}, ${side('b')}, getvariable('merge_rule')[rule + 1] as rule,
      case when scored = 1 then weight end as weight, weak = 1 as weak, token_of(p0, p1, p2, p3) as person
    from edge_row()`
  await db.run(`set variable merge_rule = ${sqlList(mergeRules)}`)
  await copyToParquet(db, rows, join(folder, 'edges.parquet'))
}

/** Writes groups.parquet: each person hit with the coarse groups that tables count by, in the order of the tokens. */
export async function writeGroups(db: DuckDb, folder: string, groups: RowSource): Promise<void> {
  db.give('group_row', groups)
  const rows = `select token_of(p0, p1, p2, p3) as person, prefecture_of(prefecture) as prefecture, age_of(age) as age,
      in_master = 1 as in_master, letter = 1 as letter, email = 1 as email, phone = 1 as phone
    from group_row()`
  await copyToParquet(db, rows, join(folder, 'groups.parquet'))
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
