import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DuckDb, openLedgerDatabase, runStep, stepText } from './queries.ts'
import { whole } from './row-columns.ts'

let db: DuckDb
/** The token whose first word is 0xaa. */
const AA = '000000aa000000000000000000000000'
beforeEach(async () => {
  db = await openLedgerDatabase()
  // Four nodes: 0 and 1 share mail 71 and name 11, 2 shares the mail only, 3 shares number 91 with 2.
  await db.run(`
    create table node (node integer, name integer, reading integer, birth integer, zip integer, address integer, given integer);
    insert into node values
      (0, 11, 21, 19800517, 31, 0, 0), (1, 11, 0, 0, 31, 0, 0), (2, 12, 0, 19800517, 0, 0, 0), (3, 0, 0, 0, 0, 0, 0);
    create table fact (kind integer, code integer, node integer);
    insert into fact values (1, 71, 0), (1, 71, 1), (1, 71, 2), (3, 91, 2), (3, 91, 3), (2, 81, 0)`)
})
afterEach(() => db.close())

test('step 010 gives a key for every two facts that stand for themselves', async () => {
  await runStep(db, '010-exact-keys')
  expect(await db.rows('select * from exact_key order by rule, k1, k2, node')).toEqual([
    { rule: 0, k1: 91, k2: 0, node: 2 },
    { rule: 0, k1: 91, k2: 0, node: 3 },
    { rule: 1, k1: 71, k2: 11, node: 0 },
    { rule: 1, k1: 71, k2: 11, node: 1 },
    { rule: 1, k1: 71, k2: 12, node: 2 },
    { rule: 2, k1: 71, k2: 21, node: 0 },
    { rule: 3, k1: 71, k2: 19800517, node: 0 },
    { rule: 3, k1: 71, k2: 19800517, node: 2 },
    { rule: 4, k1: 81, k2: 11, node: 0 },
    { rule: 5, k1: 81, k2: 21, node: 0 },
    { rule: 6, k1: 81, k2: 19800517, node: 0 },
    { rule: 15, k1: 71, k2: 81, node: 0 },
  ])
})

test('step 020 keeps what two to 64 nodes share, rule by rule', async () => {
  await db.run('insert into fact select 1, 77, range::integer from range(100, 165)')
  await db.run('insert into node select range::integer, 19, 0, 0, 0, 0, 0 from range(100, 165)')
  await runStep(db, '010-exact-keys')
  const groups: object[] = []
  for (let rule = 0; rule < 16; rule++) {
    await db.run(`set variable rule = ${rule}`)
    groups.push(...(await db.rows(await stepText('020-exact-groups'))).map((row) => ({ rule, ...row })))
  }
  expect(groups).toEqual([
    { rule: 0, place: 1, node: 2 },
    { rule: 0, place: 1, node: 3 },
    { rule: 1, place: 1, node: 0 },
    { rule: 1, place: 1, node: 1 },
    { rule: 3, place: 1, node: 0 },
    { rule: 3, place: 1, node: 2 },
  ])
})

test('steps 030 and 040 pair sets that share a key, each pair once and none with itself', async () => {
  await db.run(`
    create table component (node integer, component integer);
    insert into component values (0, 0), (1, 0), (2, 2), (3, 2);
    create table near_mail (code integer, node integer)`)
  await runStep(db, '030-block-keys')
  await db.run('set variable rule = 1')
  expect(await db.rows(await stepText('040-candidates'))).toEqual([{ a: 0, b: 2 }])
})

/** Rows of numbers as the ledger gives them: a list of values for each column. */
const give = (name: string, columns: Readonly<Record<string, readonly number[]>>): void =>
  db.give(name, {
    rows: Object.values(columns)[0]?.length ?? 0,
    columns: mapValues(columns, (values) => whole((row) => values[row] ?? 0)),
  })

const mapValues = <V, W>(of: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]))

test('steps 080 to 130 give items, tables and changes of a second revision', async () => {
  const [aa, bb] = [0xaa, 0xbb]
  give('record_row', {
    person: [0, 0, 1],
    table: [0, 0, 0],
    row: [1, 2, 3],
    role: [0, 0, 0],
    attack: [1, 1, 1],
    certainty: [1, 2, 2],
    exposure: [2, 1, 1],
    low: [1, 4, 4],
    high: [0, 0, 0],
    standing: [0, 0, 1],
    ...{ p0: [aa, aa, bb], p1: [0, 0, 0], p2: [0, 0, 0], p3: [0, 0, 0] },
  })
  give('person_row', { person: [0], place: [0], route: [1], p0: [aa], p1: [0], p2: [0], p3: [0] })
  await db.run(`
    set variable kinds = ['name', 'name-kana', 'email'];
    set variable revision = 2;
    set variable attack = ['', '2017'];
    set variable file = ['a.csv'];
    set variable part = [''];
    set variable role = ['self'];
    set variable certainty = ['ruled-out', 'possible', 'confirmed'];
    set variable exposure = ['ruled-out', 'reachable', 'accessed'];
    set variable route = ['', 'letter'];
    create table decided (person varchar);
    create table turn (person varchar, kind varchar, other varchar)`)
  await runStep(db, '080-words')
  await runStep(db, '090-no-revision-before')
  await db.run(`insert into people_before values (1, '${AA}', '2017', ['name'], 'possible', 'accessed', 1, 'letter')`)
  await db.run(
    `insert into link_before values ('${AA}', 'a.csv', '', 1, 'self', 'r1'), ('${AA}', 'a.csv', '', 2, 'self', 'r2')`,
  )
  for (const step of ['100-person-items', '110-people', '120-combinations', '130-changes']) await runStep(db, step)
  expect(await db.rows('select * from people where revision = 2')).toEqual([
    {
      revision: 2,
      person: AA,
      attack: '2017',
      items: ['name', 'email'],
      certainty: 'confirmed',
      exposure: 'accessed',
      records: 2,
      route: 'letter',
    },
  ])
  expect(await db.rows('select revision, items, persons from combination order by revision')).toEqual([
    { revision: 1, items: 'name', persons: 1 },
    { revision: 2, items: 'name+email', persons: 1 },
  ])
  expect(await db.rows('select person, kind, items_before, items_after, cause from change')).toEqual([
    {
      person: AA,
      kind: 'items-added',
      items_before: ['name'],
      items_after: ['name', 'email'],
      cause: 'case-changed',
    },
  ])
})
