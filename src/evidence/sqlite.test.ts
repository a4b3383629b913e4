import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { listPaths } from './listing.ts'
import { openEvidence } from './open-evidence.ts'
import type { Passage } from './passage.ts'
import { reading } from './reading-for-tests.ts'

async function database(...statements: readonly string[]): Promise<Buffer> {
  const path = join(await mkdtemp(join(tmpdir(), 'todoke-sqlite-')), 'a.db')
  const made = new DatabaseSync(path)
  for (const statement of statements) made.exec(statement)
  made.close()
  const bytes = await readFile(path)
  await rm(dirname(path), { recursive: true })
  return bytes
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
  const rows = found.passages.flatMap((p) => (p.kind === 'rows' && p.part === 'people' ? p.rows : []))
  expect(rows.length).toBe(2000)
  expect(rows[0]?.cells).toEqual(['1', 'name1', '03-1', '1', ''])
  expect(rows.find(({ cells }) => cells[0] === '500')?.cells[2]).toBe(long)
  expect(rows.at(-1)?.cells[0]).toBe('2999')
  const deleted = found.passages.flatMap((p) => (p.kind === 'rows' && p.part !== 'people' ? p.rows : []))
  expect(deleted.every(({ cells }) => Number(cells[0]) % 3 === 0)).toBe(true)
  expect(found.refused).toEqual([])
})

test('rows that were deleted and still stand in the file are given apart from those that count', async () => {
  const bytes = await database(
    PEOPLE,
    'CREATE TABLE note (a, b)',
    "INSERT INTO people VALUES (1,'残る 太郎','090-1234-5678',1,NULL)",
    "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i+1 FROM n WHERE i < 400) INSERT INTO people SELECT i, '見本 花子', '03-1234-' || (1000+i), i, NULL FROM n",
    'DELETE FROM people WHERE id > 1',
  )
  const found = await reading('a.db', bytes)
  const deleted = found.tables.find(({ part }) => part.startsWith('deleted'))
  expect(deleted).toMatchObject({
    part: 'deleted rows of people',
    header: ['id', 'name', 'tel', 'balance', 'photo'],
    remarks: ['deleted, and still in the file'],
  })
  const rows = found.passages.flatMap((p) => (p.kind === 'rows' && p.part === deleted?.part ? p.rows : []))
  expect(rows.length).toBeGreaterThan(200)
  for (const { cells } of rows)
    expect(cells).toEqual([cells[0], '見本 花子', `03-1234-${1000 + Number(cells[0])}`, cells[0], ''])
  expect(found.passages.flatMap((p) => (p.kind === 'rows' && p.part === 'people' ? p.rows : []))).toHaveLength(1)
})

test('what stands behind a picture of twelve megabytes is read, and so is a text stored as binary data', async () => {
  const bytes = await database(
    'CREATE TABLE people (photo BLOB, name TEXT, memo TEXT, raw BLOB)',
    `INSERT INTO people VALUES (zeroblob(12000000), '佐藤', '${'電話 '.repeat(300_000)}', CAST('090-1234-5678' AS BLOB))`,
  )
  const found = await reading('a.db', bytes)
  expect(found.rows.map(([photo, name, memo, raw]) => [photo, name, memo?.length, raw])).toEqual([
    ['(binary, 12000000 bytes)', '佐藤', 900_000, '090-1234-5678'],
  ])
  expect(found.refused).toMatchObject([{ reason: 'unsupported-format', advice: expect.stringMatching(/^1 values/) }])
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

/** A database as a program leaves it that was ended: its latest changes stand in the log beside it. */
async function withLog(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'todoke-sqlite-'))
  const made = new DatabaseSync(join(folder, 'live.db'))
  made.exec(
    'PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)',
  )
  made.exec("INSERT INTO people VALUES (1,'佐藤'),(2,'鈴木'); PRAGMA wal_checkpoint(truncate)")
  made.exec("UPDATE people SET name = '高橋' WHERE id = 2; INSERT INTO people VALUES (3,'田中')")
  made.exec("CREATE TABLE later (tel TEXT); INSERT INTO later VALUES ('090-1234-5678')")
  made.exec("BEGIN; INSERT INTO people VALUES (4,'未定')")
  for (const name of ['live.db', 'live.db-wal'])
    await copyFile(join(folder, name), join(folder, name.replace('live', 'a')))
  made.close()
  return folder
}

async function read(folder: string, ...names: readonly string[]) {
  const passages: Passage[] = []
  for (const entry of (await listPaths(folder, names)).entries)
    for await (const passage of openEvidence(entry)) passages.push(passage)
  return {
    rows: passages.flatMap((p) => (p.kind === 'rows' ? p.rows.map((row) => row.cells.join()) : [])),
    refused: passages.flatMap((p) => (p.kind === 'refused' ? [p.refused] : [])),
  }
}

test('changes that stand in the log beside a database count as far as they were committed', async () => {
  const folder = await withLog()
  const { rows, refused } = await read(folder, 'a.db', 'a.db-wal')
  expect(rows).toEqual(['1,佐藤', '2,高橋', '3,田中', '090-1234-5678'])
  expect(refused).toMatchObject([{ file: 'a.db-wal', reason: 'no-personal-data' }])
})

test('a log that is cut or changed counts up to its last sound commit; one of something else is named', async () => {
  const folder = await withLog()
  const log = await readFile(join(folder, 'a.db-wal'))
  const changed = Buffer.from(log)
  changed[log.length - 4096 * 2] = (changed[log.length - 4096 * 2] ?? 0) ^ 1
  await writeFile(join(folder, 'a.db-wal'), changed)
  const { rows: upToChange } = await read(folder, 'a.db')
  // Frames of 24 bytes and a page each, behind a head of 32.
  const frame = Math.floor((log.length - 4096 * 2 - 32) / 4120)
  await writeFile(join(folder, 'a.db-wal'), log.subarray(0, 32 + frame * 4120))
  expect(upToChange).toEqual((await read(folder, 'a.db')).rows)
  expect(upToChange).not.toContain('090-1234-5678')
  for (let length = log.length; length > 32; length -= 1777) {
    await writeFile(join(folder, 'a.db-wal'), log.subarray(0, length))
    const { rows } = await read(folder, 'a.db')
    expect(['1,佐藤', '2,鈴木'].every((row) => rows.includes(row)) || rows.includes('2,高橋')).toBe(true)
    expect(rows).not.toContain('4,未定')
  }
  await writeFile(join(folder, 'a.db-wal'), Buffer.alloc(5000, 7))
  const other = await read(folder, 'a.db')
  expect(other.rows).toEqual(['1,佐藤', '2,鈴木'])
  expect(other.refused).toMatchObject([{ reason: 'damaged', advice: expect.stringContaining('-wal') }])
})

test('a log without its database says what it needs', async () => {
  const folder = await withLog()
  await rm(join(folder, 'a.db'))
  expect((await read(folder, 'a.db-wal')).refused).toMatchObject([
    { reason: 'unsupported-format', advice: expect.stringContaining('put both into one folder') },
  ])
})
