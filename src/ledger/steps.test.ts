import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DuckDb, openLedgerDatabase, runStep, stepText } from './queries.ts'

let db: DuckDb
beforeEach(async () => {
  db = await openLedgerDatabase(1)
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

test('steps 100 to 130 give items, tables and changes of a second revision', async () => {
  await db.run(`
    set variable kinds = ['name', 'name-kana', 'email'];
    set variable revision = 2;
    create table rec (rid integer, person integer, "table" integer, attack integer, certainty integer, exposure integer,
      low integer, high integer, standing integer, "row" integer, role integer);
    insert into rec values (0, 0, 0, 1, 1, 2, 1, 0, 0, 1, 0), (1, 0, 0, 1, 2, 1, 4, 0, 0, 2, 0), (2, 1, 0, 1, 2, 1, 4, 0, 1, 3, 0);
    create table person (person integer, token varchar, route varchar, since integer);
    insert into person values (0, 'aa', 'letter', 1), (1, 'bb', '', 1);
    create table attacks as select 1 as code, '2017' as id;
    create table files as select 0 as code, 'a.csv' as file, '' as part;
    create table roles as select 0 as code, 'self' as role;
    create table decided (person varchar);
    create table certainties as select * from (values (1, 'possible'), (2, 'confirmed')) v(code, word);
    create table exposures as select * from (values (1, 'reachable'), (2, 'accessed')) v(code, word);
    create table turn (person varchar, kind varchar, other varchar)`)
  await runStep(db, '090-no-revision-before')
  await db.run("insert into people_before values (1, 'aa', '2017', ['name'], 'possible', 'accessed', 1, 'letter')")
  await db.run(
    "insert into link_before values ('aa', 'a.csv', '', 1, 'self', 'r1'), ('aa', 'a.csv', '', 2, 'self', 'r2')",
  )
  for (const step of ['100-person-items', '110-people', '120-combinations', '130-changes']) await runStep(db, step)
  expect(await db.rows('select * from people where revision = 2')).toEqual([
    {
      revision: 2,
      person: 'aa',
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
      person: 'aa',
      kind: 'items-added',
      items_before: ['name'],
      items_after: ['name', 'email'],
      cause: 'case-changed',
    },
  ])
})
