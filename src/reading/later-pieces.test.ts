import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import { listPaths } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { FileSearch } from './file-search.ts'
import { hasDittosLater } from './later-pieces.ts'
import { beginningOf } from './quick-beginning.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../detect/recognizers/', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'later-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function entryOf(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content)
  const [entry] = (await listPaths(folder, [name])).entries
  if (!entry) throw new Error('the file that was just written is not listed')
  return entry
}

/** A table of which one row in ten, far behind the rows that are looked at first, says that an address is the same. */
const table = (sign: string) =>
  `氏名,住所\n${Array.from({ length: 30_000 }, (_, i) => `山田 花子,${i > 20_000 && i % 10 === 0 ? sign : `東京都渋谷区神南1-2-${i}`}`).join('\n')}\n`

test.each(['同上', '"〃"', '上記に同じ', 'ditto'])(
  'a table that says %s far down is not for the kernel',
  async (sign) => {
    expect(await beginningOf(await entryOf('a.csv', table(sign)), detector)).toBeNull()
  },
)

test.each(['東京都', '同上の件', '同上）'])('a table that says %s is', async (text) => {
  expect(await beginningOf(await entryOf('b.csv', table(text)), detector)).toMatchObject({ encoding: 'utf-8' })
})

test.each<[string, string]>([
  ['shift_jis', '93af8fe3'],
  ['euc-jp', 'c6b1bee5'],
])('the signs are known in %s', async (encoding, hex) => {
  const rows = (cell: Buffer) => Buffer.concat([Buffer.from('1,'), cell, Buffer.from(',x\r\n')])
  const sign = Buffer.from(hex, 'hex')
  expect(hasDittosLater(await entryOf('c.csv', rows(sign)), encoding)).toBe(true)
  expect(hasDittosLater(await entryOf('d.csv', rows(Buffer.concat([sign, sign]))), encoding)).toBe(false)
})

const QUIET = Array.from({ length: 3_000 }, (_, i) => `2026-01-05T12:00:00 INFO worker started job ${i}`)
const LOGINS = Array.from(
  { length: 500 },
  (_, i) => `2026-01-05T13:00:00 INFO user tanaka${i} logged in from 203.0.113.9`,
)

test('the kernel asks who logged in where only later lines tell', async () => {
  const late = await beginningOf(await entryOf('late.log', `${[...QUIET, ...LOGINS].join('\n')}\n`), detector)
  expect(late?.writing).toEqual({ kind: 'lines', logins: true })
  const never = await beginningOf(await entryOf('never.log', `${QUIET.join('\n')}\n`), detector)
  expect(never?.writing).toEqual({ kind: 'lines' })
})

test('lines that are read one by one are asked again', () => {
  const search = new FileSearch('late.log', detector, [])
  const lines = [...QUIET, ...LOGINS].map((text, i) => ({ row: i + 1, text, offset: null }))
  const told = [
    ...search.take({ kind: 'text', part: '', grain: 'line', encoding: { name: 'utf-8', confidence: 1 } }),
    ...search.take({ kind: 'lines', part: '', lines }),
    ...search.end(),
  ]
  const findings = told.flatMap((one) => (one.kind === 'found' ? one.batch.findings : []))
  expect(findings.filter(({ finding }) => finding.item === 'user-id')).toHaveLength(LOGINS.length)
})
