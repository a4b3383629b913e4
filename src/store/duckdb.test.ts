import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDuckDb } from './duckdb.ts'
import { copyToParquet, openParquetWriter, parquetMarks, queryParquet } from './parquet-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'duckdb-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('columns of every type come back as they went in, nothing included', async () => {
  const db = await openDuckDb({ threads: 2, memoryLimit: '256MB' })
  await db.run('create table t (i integer, b bigint, d double, y boolean, v varchar, l varchar[])')
  const types = ['integer', 'bigint', 'double', 'boolean', 'varchar', 'varchar[]'] as const
  await db.append('t', types, [
    Int32Array.of(1, -2),
    BigInt64Array.of(3n, 9_007_199_254_740_993n),
    Float64Array.of(0.5, 2),
    [true, null],
    ['山田', null],
    [['name', 'email'], []],
  ])
  expect(await db.rows('select * from t order by i desc')).toEqual([
    { i: 1, b: 3, d: 0.5, y: true, v: '山田', l: ['name', 'email'] },
    { i: -2, b: 9_007_199_254_740_993n, d: 2, y: null, v: null, l: [] },
  ])
  expect(await db.rows('select v from t where i = $i', { i: 1 })).toEqual([{ v: '山田' }])
  db.close()
})

test('rows in memory are read in their order, only the columns asked for, and again from the start', async () => {
  const db = await openDuckDb({ threads: 2, memoryLimit: '256MB' })
  const asked = new Set<string>()
  const column = (name: string, type: 'integer' | 'uinteger' | 'double', of: (row: number) => number) => ({
    type,
    fill: (from: number, to: Float64Array) => {
      asked.add(name)
      for (let i = 0; i < to.length; i++) to[i] = of(from + i)
    },
  })
  db.give('numbers', {
    rows: 5000,
    columns: {
      i: column('i', 'integer', (row) => -row),
      u: column('u', 'uinteger', (row) => 0xffffffff - row),
      d: column('d', 'double', (row) => row / 2),
    },
  })
  expect(await db.rows('select sum(i)::integer as i, count(*)::integer as n from numbers()')).toEqual([
    { i: -12_497_500, n: 5000 },
  ])
  expect([...asked]).toEqual(['i'])
  const seen = (await db.rows('select u, d from numbers() where d >= 2499')).map(({ u, d }) => [u, d])
  expect(seen).toEqual([
    [4_294_962_297, 2499],
    [4_294_962_296, 2499.5],
  ])
  await db.run('create table kept as select i from numbers()')
  const [order] = await db.rows('select list(i)::integer[] = range(0, -5000, -1)::integer[] as same from kept')
  expect(order).toEqual({ same: true })
  db.close()
})

test('a column that cannot be filled ends the query with its reason', async () => {
  const db = await openDuckDb({ threads: 1, memoryLimit: '256MB' })
  const fill = (): void => {
    throw new Error('row 7 has no number')
  }
  db.give('broken', { rows: 1, columns: { i: { type: 'integer', fill } } })
  await expect(db.rows('select i from broken()')).rejects.toThrow('row 7 has no number')
  db.close()
})

test('what does not fit in memory is refused and never spilled to the disk', async () => {
  const db = await openDuckDb({ threads: 1, memoryLimit: '40MB' })
  await expect(
    db.run("create table t as select sha256(i::varchar) || 'x' as v from range(3000000) r(i)"),
  ).rejects.toThrow('Out of Memory')
  db.close()
  expect(readdirSync(folder)).toEqual([])
})

test('equal rows make equal Parquet bytes, however they were batched', async () => {
  const write = async (name: string, batch: number): Promise<Buffer> => {
    const file = join(folder, name)
    const writer = await openParquetWriter({ file, columns: { row: 'integer', token: 'varchar' } })
    for (let from = 0; from < 6000; from += batch) {
      const rows = Array.from({ length: Math.min(batch, 6000 - from) }, (_, i) => from + i)
      await writer.add([Int32Array.from(rows), rows.map((i) => `token ${i}`)])
    }
    expect(await writer.close()).toBe(6000)
    return readFileSync(file)
  }
  expect((await write('a.parquet', 1000)).equals(await write('b.parquet', 6000))).toBe(true)
  expect(await queryParquet({ t: join(folder, 'a.parquet') }, 'select count(*) as n, max("row") as m from t')).toEqual([
    { n: 6000, m: 5999 },
  ])
})

test('pieces of a long file are joined in order and cleaned away', async () => {
  const file = join(folder, 'long.parquet')
  const writer = await openParquetWriter({ file, columns: { row: 'integer' } })
  for (let k = 0; k < 3; k++) await writer.add([Int32Array.from({ length: 400_000 }, (_, i) => k * 400_000 + i)])
  expect(await writer.close()).toBe(1_200_000)
  const [first] = await queryParquet(
    { t: file },
    'select count(*) filter ("row" <> place) as n from (select "row", file_row_number as place from read_parquet(getvariable(\'t\'), file_row_number = true))',
  )
  expect(first).toEqual({ n: 0 })
  expect(readdirSync(folder).filter((f) => f.includes('piece'))).toEqual([])
})

test('marks are kept in the file', async () => {
  const db = await openDuckDb({ threads: 1, memoryLimit: '256MB' })
  const file = join(folder, "it's.parquet")
  await copyToParquet(db, 'select 1 as one', file, { revision: '3', fingerprint: "a'b" })
  db.close()
  expect(await parquetMarks(file)).toEqual({ revision: '3', fingerprint: "a'b" })
})
