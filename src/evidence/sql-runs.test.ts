import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listPaths } from './listing.ts'
import { openEvidence } from './open-evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'todoke-sql-runs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROWS = 6000
const row = (i: number) => `${i}, 'M${i} ${'x'.repeat(90)}', NULL`
const inserts = (table: string) =>
  Array.from({ length: ROWS }, (_, i) => `INSERT INTO ${table} (id, name, note) VALUES (${row(i)});\n`).join('')
const extended = (table: string) =>
  Array.from(
    { length: 30 },
    (_, s) =>
      `INSERT INTO \`${table}\` VALUES ${Array.from({ length: ROWS / 30 }, (_, i) => `(${row(s + 30 * i)})`).join(',')};\n`,
  ).join('')
const copied = (table: string) =>
  `COPY ${table} (id, name, note) FROM stdin;\n${Array.from({ length: ROWS }, (_, i) => `${i}\tM${i} ${'x'.repeat(90)}\t\\N\n`).join('')}\\.\n`
const servers = (table: string) =>
  Array.from(
    { length: ROWS },
    (_, i) => `INSERT [dbo].[${table}] ([id], [name], [note]) VALUES (${row(i)})\r\nGO\r\n`,
  ).join('')

async function passagesOf(file: string, declined?: readonly (readonly [number, number])[]) {
  const { entries } = await listPaths(folder, [file])
  const options = declined ? { stretches: { declined } } : {}
  return (await Promise.all(entries.map((entry) => Array.fromAsync(openEvidence(entry, options))))).flat()
}

test.each([
  ['a statement a row', inserts],
  ['many rows a statement', extended],
  ['lines of a COPY', copied],
  ['statements of SQL Server', servers],
])('%s: every row of every table is given once, most of them by their place', async (name, write) => {
  const file = `${name}.sql`
  const text = `-- a dump\nCREATE TABLE a (id int, name text, note text);\n${write('a')}-- b\n${write('b')}UPDATE c SET id = 1;\n${write('d')}`
  writeFileSync(join(folder, file), text)
  const rowsOf = (passages: Awaited<ReturnType<typeof passagesOf>>) =>
    passages.flatMap((p) => (p.kind === 'rows' ? p.rows.map(({ spans }) => `${p.part} ${spans?.[0]}`) : []))
  const all = rowsOf(await passagesOf(file))
  expect(all).toHaveLength(3 * ROWS + 1)
  const middle = text.length >> 1
  for (const declined of [[], [[middle, middle + 1]]] as const) {
    const passages = await passagesOf(file, declined)
    const inStretches = passages.flatMap((p) =>
      p.kind === 'stretch'
        ? all.filter((of) => {
            const [part, at] = of.split(' ')
            return part === p.part && Number(at) >= p.from && Number(at) < p.to
          })
        : [],
    )
    const rows = rowsOf(passages)
    expect([...inStretches, ...rows].sort()).toEqual([...all].sort())
    expect(rows.length).toBeLessThan(declined.length === 0 ? 40 : 2100)
    for (const p of passages)
      if (p.kind === 'stretch' && declined.length > 0) expect(p.from > middle || p.to <= middle).toBe(true)
  }
})

test.each(['-- a comment\n', 'UPDATE x SET id = 1;\n', "SELECT 'a';\n", '!'])(
  'rows between which %j stands are not given as one stretch',
  async (between) => {
    const some = Array.from({ length: 100 }, (_, i) => `INSERT INTO a (id, name, note) VALUES (${row(i)});\n`).join('')
    const file = 'between.sql'
    writeFileSync(join(folder, file), `${some}${between}${some}`)
    for (const p of await passagesOf(file, []))
      if (p.kind === 'stretch') expect(p.from >= some.length + between.length || p.to <= some.length).toBe(true)
  },
)
