import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Finding } from '#detect/index.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { Secret } from '#kernel/secret.ts'
import { GROUP_ROWS } from '#reading/index.ts'
import { openDuckDb, queryParquet, sqlText } from '#store/index.ts'
import { FindingsFile } from './findings-file.ts'

const dir = mkdtempSync(join(tmpdir(), 'todoke-findings-'))
afterAll(() => rmSync(dir, { recursive: true }))
const KEY = workspaceKey('4c'.repeat(32))

/** Files of evidence by the number of findings in each: few, many, and more than a group. */
const COUNTS = [3, 9000, 0, 40, GROUP_ROWS + 500, 7, 8192, 1]

function addFile(file: FindingsFile, number: number): number {
  const [from, count] = [file.rows, COUNTS[number] ?? 0]
  const at = { file: `evidence/${number}.csv`, part: '' }
  for (let i = 0; i < count; i++) {
    const finding: Finding = {
      item: i % 2 ? 'email' : 'name',
      sure: i % 3 ? 'certain' : 'possible',
      by: 'made-up',
      role: 'self',
      column: 0,
      start: 0,
      end: 1,
      value: new Secret(`value ${number} ${i}`),
    }
    const place = number === 3 ? null : { offset: 20 * i, length: 5 + (i % 9) }
    file.add({ ...at, row: 1 + (i >> 1) }, i % 2 ? 'mail' : '氏名', finding, place)
  }
  return from
}

/** Writes some of the files anew; gives where the findings of each begin. */
async function written(name: string, numbers: readonly number[]): Promise<readonly [file: string, from: number[]]> {
  const path = join(dir, name)
  const file = FindingsFile.open(path, KEY)
  const from: number[] = []
  for (const number of numbers) from[number] = addFile(file, number)
  await file.close()
  return [path, from]
}

/** The same with what stood in a former file taken over. */
async function taken(name: string, numbers: readonly number[], [former, from]: readonly [string, number[]]) {
  const path = join(dir, name)
  const file = FindingsFile.open(path, KEY)
  for (const number of numbers) {
    const known = from[number]
    if (known === undefined) addFile(file, number)
    else await file.takeOver(former, known, COUNTS[number] ?? 0)
  }
  await file.close()
  return readFileSync(path)
}

const ALL = COUNTS.map((_, number) => number)

test('findings that are taken over, few or many, stand where and as they would if everything had been read', async () => {
  const [all] = await written('all.parquet', ALL)
  const some = await written('some.parquet', [0, 1, 3, 4, 6])
  expect((await taken('later.parquet', ALL, some)).equals(readFileSync(all))).toBe(true)
  expect((await taken('same.parquet', [0, 1, 3, 4, 6], some)).equals(readFileSync(some[0]))).toBe(true)
})

test('findings of an output that another writer wrote are taken over, too', async () => {
  const [all, from] = await written('ours.parquet', ALL)
  const other = join(dir, 'other.parquet')
  const db = await openDuckDb({ threads: 1, memoryLimit: '512MB' })
  await db.run(
    `copy (from read_parquet(${sqlText(all)})) to ${sqlText(other)} (format parquet, compression zstd, row_group_size 20480)`,
  )
  db.close()
  expect((await taken('again.parquet', ALL, [other, from])).equals(readFileSync(all))).toBe(true)
})

test('every finding stands in the file once, with its own place, column and token', async () => {
  const [all] = await written('told.parquet', ALL)
  const rows = await queryParquet(
    { f: all },
    `select file, count(*) as n, count(distinct token) as tokens, count("offset") as places, min(row) as first, max(row) as last,
       count(*) filter ("column" = 'mail' and item = 'email') as mails, sum(length) as bytes from f group by file order by file`,
  )
  const expected = ALL.filter((number) => COUNTS[number]).map((number) => {
    const n = COUNTS[number] ?? 0
    const lengths = Array.from({ length: n }, (_, i) => 5 + (i % 9)).reduce((a, b) => a + b, 0)
    const [places, bytes] = number === 3 ? [0, null] : [n, lengths]
    const last = 1 + ((n - 1) >> 1)
    return { file: `evidence/${number}.csv`, n, tokens: n, places, first: 1, last, mails: n >> 1, bytes }
  })
  expect(rows).toEqual(expected)
})
