import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FormerLedgerFiles } from './former-ledger.ts'
import type { RecordTable } from './intake.ts'
import { formerRows, itemRows, recordRows } from './ledger-rows.ts'
import type { Words } from './ledger-words.ts'
import type { PersonItems } from './person-items.ts'
import type { Persons } from './persons.ts'
import { placesApart } from './places-apart.ts'
import { copyToParquet, type DuckDb, openLedgerDatabase, runStep, sqlText } from './queries.ts'
import { writeRows } from './small-tables.ts'

/** A revision whose changes are worked out. */
export interface Turning {
  readonly revision: number
  readonly persons: Persons
  readonly records: RecordTable
  readonly items: PersonItems
  /** By which ways each person is reached. */
  readonly reach: Uint8Array
  readonly words: Words
  /** Persons whom a decision touched that was made or withdrawn since the revision before. */
  readonly decided: readonly string[]
  /** True when a recognizer or a rule is another than in the revision before. */
  readonly readAnew: boolean
}

/** What a revision changed, and what all revisions did. An output made before histories were kept has the first only. */
const [CHANGES, HISTORY] = ['changes.parquet', 'history.parquet'] as const

/** Writes changes.parquet and history.parquet; `former` is the ledger of the revision before, or null. */
export async function writeChanges(folder: string, former: FormerLedgerFiles | null, of: Turning): Promise<void> {
  if (former === null || of.revision === 1) {
    await writeRows(folder, CHANGES, [])
    await writeRows(folder, CHANGES, [], HISTORY)
  } else await workOut(folder, former, of)
}

/** The same evidence read again changes nothing, so what changed is still what changed when this revision was made. */
export function keepChanges(from: string, to: string): void {
  for (const name of [CHANGES, HISTORY])
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name))
}

const sqlList = (list: readonly string[]): string => `[${list.map(sqlText).join(', ')}]::varchar[]`
const CHANGE_ORDER = 'order by revision, person, kind, attack'

async function workOut(folder: string, former: FormerLedgerFiles, of: Turning): Promise<void> {
  const db = await openLedgerDatabase()
  try {
    const { revision, persons, records, items, words } = of
    // A place that both revisions have neither came nor went, so that the steps need not see it.
    const apart = placesApart(records, former.links)
    db.give('record_row', recordRows(persons, records, apart.fresh))
    db.give('former_row', formerRows(former.links, apart.gone))
    db.give('item_row', itemRows(persons, items, of.reach))
    for (const [name, list] of Object.entries(words)) await db.run(`set variable ${name} = ${sqlList(list)}`)
    await db.run(`set variable items = [${items.sets.items.map(sqlList).join(', ')}]::varchar[][]`)
    await db.run(`set variable revision = ${revision}; set variable read_anew = ${of.readAnew}`)
    await runStep(db, '080-words')
    await loadPrevious(db, former)
    await db.run('create table person_item as from item_row()')
    await runStep(db, '110-people')
    await loadTurns(db, of)
    await runStep(db, '130-changes')
    await copyToParquet(db, `select * from change ${CHANGE_ORDER}`, join(folder, CHANGES))
    const history = `select * from change_before union all select * from change ${CHANGE_ORDER}`
    await copyToParquet(db, history, join(folder, HISTORY))
  } finally {
    db.close()
  }
}

async function loadPrevious(db: DuckDb, { folder, links }: FormerLedgerFiles): Promise<void> {
  const file = (name: string) => sqlText(join(folder, name))
  const history = existsSync(join(folder, HISTORY)) ? HISTORY : CHANGES
  const named = (name: 'file' | 'part') => sqlList(links.tables.map((table) => table[name]))
  await db.run(
    `create table people_before as select * from read_parquet(${file('people.parquet')}) where revision = getvariable('revision') - 1;
     create table change_before as select * from read_parquet(${file(history)}) where revision < getvariable('revision');
     set variable former_file = ${named('file')};
     set variable former_part = ${named('part')};
     create table link_before as select token_of(p0, p1, p2, p3) as person, getvariable('former_file')["table" + 1] as source,
       getvariable('former_part')["table" + 1] as part, "row", role_of(role) as role from former_row()`,
  )
}

async function loadTurns(db: DuckDb, { persons, decided }: Turning): Promise<void> {
  const { turns } = persons.ids
  await db.run('create table turn (person varchar, kind varchar, other varchar)')
  await db.append(
    'turn',
    ['varchar', 'varchar', 'varchar'],
    [turns.map((t) => t.person), turns.map((t) => t.kind), turns.map((t) => t.other)],
  )
  await db.run('create table decided (person varchar)')
  await db.append('decided', ['varchar'], [decided])
}
