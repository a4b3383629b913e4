import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { HashColumn, hashInto } from '../hash-column.ts'
import { booleans, doubles, integers, lists, texts, tokens, words } from './file-columns.ts'
import { TableWriting } from './table-writing.ts'

const base = mkdtempSync(join(tmpdir(), 'writing-'))
afterAll(() => rmSync(base, { recursive: true }))

const ROWS = 130_000
const tokenWords = new Int32Array(4 * 1000)
for (let i = 0; i < 1000; i++) hashInto(tokenWords, i, `person ${i}`)
const known = HashColumn.of(tokenWords)
const column = (of: (row: number) => number): Int32Array => Int32Array.from({ length: ROWS }, (_, row) => of(row))

/** Columns of people.parquet, which the root is made over. */
const people = [
  integers('revision', () => 2),
  tokens(
    'person',
    known,
    column((row) => (row * 7) % 1000),
  ),
  words('attack', ['', '2017 "A"', '攻撃'], {
    of: Int32Array.of(1, 2, 2),
    at: column((row) => row % 3),
  }),
  lists('items', [['name'], ['name', 'email'], []], (row) => row % 3),
  words(
    'certainty',
    ['confirmed', 'possible'],
    column((row) => row % 2),
  ),
  words('exposure', ['taken', 'taken'], (row) => row % 2),
  integers(
    'records',
    column((row) => row),
  ),
  words('route', ['letter', 'email'], { of: Uint8Array.of(0, 1), at: column((row) => row % 2) }),
]
const others = [
  texts('text', (row) => `値 ${row % 5000}`),
  doubles('weight', (row) => (row % 3 === 0 ? undefined : row / 7)),
  booleans('weak', (row) => row % 5 === 0),
]

/** Two tables and the lines of the root, as a ledger of so many records writes them. */
async function written(records: number) {
  const folder = mkdtempSync(join(base, 'out-'))
  const taken: Uint8Array[] = []
  const writing = new TableWriting(records, async (lines) => void taken.push(lines))
  const table = writing.begin(join(folder, 'people.parquet'), people, { leaves: true })
  await table.add(ROWS)
  table.close()
  await writing.write(join(folder, 'others.parquet'), ROWS, others, { case: 'x' })
  const root = await writing.end()
  const files = readdirSync(folder)
    .sort()
    .map(
      (name) =>
        [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
    )
  return { root, files, lines: Buffer.concat(taken).toString('utf8') }
}

test('a thread of its own writes the same bytes, lines and root', async () => {
  const [here, there] = [await written(1), await written(1_000_000)]
  expect(there.root).toBe(here.root)
  expect(there.lines === here.lines).toBe(true)
  expect(there.files).toEqual(here.files)
  expect(here.files.map(([name]) => name)).toEqual(['others.parquet', 'people.parquet'])
  expect(here.lines.split('\n')).toHaveLength(ROWS + 1)
  expect(here.lines.split('\n')[1]).toBe(
    `{"attack":"攻撃","certainty":"possible","exposure":"taken","items":["name","email"],"person":"${known.hex(7)}","records":1,"revision":2,"route":"email"}`,
  )
})

test.each([1, 1_000_000])(
  'a folder that is not there is told when the tables are to end (%i records)',
  async (records) => {
    const writing = new TableWriting(records)
    const path = join(base, 'nowhere', 'table.parquet')
    const ended = async (): Promise<unknown> => {
      await writing.write(path, 10, others)
      return writing.end()
    }
    await expect(ended()).rejects.toMatchObject({ code: 'ENOENT' })
    await writing.abandon()
  },
)

test('lines wait for whoever takes them, and no more than a few groups of them', async () => {
  const [waiting, released]: [number[], (() => void)[]] = [[], []]
  const writing = new TableWriting(1_000_000, async (lines) => {
    waiting.push(lines.length)
    await new Promise<void>((resolve) => released.push(resolve))
  })
  const rows = 4 * 122_880
  const narrow = people.map((column) => ({ ...column, values: (_: number, count: number) => column.values(0, count) }))
  const table = writing.begin(join(base, 'slow.parquet'), narrow, { leaves: true })
  const added = table.add(rows).then(() => 'added')
  const handed = async (group: number): Promise<void> => {
    while (!released[group]) await new Promise((resolve) => setImmediate(resolve))
  }
  await handed(0)
  expect(await Promise.race([added, new Promise((resolve) => setImmediate(() => resolve('waiting')))])).toBe('waiting')
  for (let group = 0; group < 4; group++) {
    await handed(group)
    expect(waiting).toHaveLength(group + 1)
    released[group]?.()
  }
  expect(await added).toBe('added')
  table.close()
  await writing.end()
})

test('whoever takes the lines and cannot is heard', async () => {
  const writing = new TableWriting(1, async () => {
    throw new Error('the disk is full')
  })
  const table = writing.begin(join(base, 'people.parquet'), people, { leaves: true })
  await table.add(10)
  table.close()
  await expect(writing.end()).rejects.toThrow('the disk is full')
})
