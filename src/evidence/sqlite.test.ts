import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

async function database(...statements: readonly string[]): Promise<Buffer> {
  const path = join(await mkdtemp(join(tmpdir(), 'todoke-sqlite-')), 'a.db')
  const made = new DatabaseSync(path)
  for (const statement of statements) made.exec(statement)
  made.close()
  return readFile(path)
}

const PEOPLE = 'CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, tel, balance REAL, photo BLOB)'

test('every table is a part with its columns; numbers, texts and nothing come as they are', async () => {
  const bytes = await database(
    PEOPLE,
    "INSERT INTO people VALUES (7,'佐藤','090-1234-5678',1.5,x'00ff'),(8,NULL,9012345678,-3,NULL)",
    'CREATE TABLE "別 表" ([番号] INTEGER, `mail` TEXT)',
    'INSERT INTO "別 表" VALUES (9007199254740993,\'a@example.jp\')',
  )
  const found = await reading('a.db', bytes)
  expect(found.tables.map(({ part, header }) => [part, header])).toEqual([
    ['people', ['id', 'name', 'tel', 'balance', 'photo']],
    ['別 表', ['番号', 'mail']],
  ])
  expect(found.rows).toEqual([
    ['7', '佐藤', '090-1234-5678', '1.5', '(binary, 2 bytes)'],
    ['8', '', '9012345678', '-3', ''],
    ['9007199254740993', 'a@example.jp'],
  ])
  expect(found.refused).toMatchObject([{ part: 'people', reason: 'unsupported-format' }])
})

test('a table of many pages, long texts and deleted rows gives what the program itself gives', async () => {
  const long = '長'.repeat(5000)
  const bytes = await database(
    PEOPLE,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 3000)
     INSERT INTO people SELECT i, 'name' || i, CASE WHEN i % 500 = 0 THEN '${long}' ELSE '03-' || i END, i, NULL FROM n`,
    'DELETE FROM people WHERE id % 3 = 0',
  )
  const found = await reading('a.db', bytes)
  expect(found.rows.length).toBe(2000)
  expect(found.rows[0]).toEqual(['1', 'name1', '03-1', '1', ''])
  expect(found.rows.find((row) => row[0] === '500')?.[2]).toBe(long)
  expect(found.rows.at(-1)?.[0]).toBe('2999')
  expect(found.refused).toEqual([])
})

test('a table without row numbers, in UTF-16, gives its columns in their order', async () => {
  const bytes = await database(
    "PRAGMA encoding = 'UTF-16le'",
    'CREATE TABLE t (name TEXT, tel TEXT, mail TEXT, PRIMARY KEY (mail, name)) WITHOUT ROWID',
    "INSERT INTO t VALUES ('鈴木','03-2','b@example.jp'),('佐藤','03-1','a@example.jp')",
  )
  const found = await reading('a.db', bytes)
  expect(found.rows).toEqual([
    ['佐藤', '03-1', 'a@example.jp'],
    ['鈴木', '03-2', 'b@example.jp'],
  ])
})

test('cut off at any page it gives the rows that are there, and names the rest', async () => {
  const bytes = await database(
    PEOPLE,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 2000) INSERT INTO people SELECT i, 'name' || i, '03', i, NULL FROM n`,
  )
  let before = 0
  for (let cut = 4096; cut < bytes.length; cut += 4096) {
    const found = await reading('a.db', bytes.subarray(0, cut))
    expect(found.refused.map((r) => r.reason)).toContain('damaged')
    expect(found.rows.length).toBeGreaterThanOrEqual(before)
    before = found.rows.length
  }
  expect(before).toBeGreaterThan(1500)
})

test('pages that point at each other end', async () => {
  const bytes = await database(PEOPLE, "INSERT INTO people VALUES (1,'佐藤','03',1,NULL)")
  for (let at = 100; at < bytes.length; at += 37) {
    const broken = Buffer.from(bytes)
    broken.fill(1, at, at + 4)
    await reading('a.db', broken)
  }
  const looped = Buffer.from(bytes)
  looped[4096] = 5
  looped.writeUInt32BE(2, 4096 + 8)
  expect((await reading('a.db', looped)).refused.map((r) => r.reason)).toContain('damaged')
})
