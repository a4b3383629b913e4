import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import { listPaths } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { FileSearch } from './file-search.ts'
import { beginningOf } from './quick-beginning.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../detect/recognizers/', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'wrapped-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const access = (query: string): string =>
  `203.0.113.7 - - [22/Nov/2026:05:10:20 +0900] "GET /a?${query} HTTP/1.1" 200 5 "-" "x"`
const QUIET = Array.from({ length: 3_000 }, (_, i) => access(`page=${i}`))

async function writingOf(lines: readonly string[]) {
  writeFileSync(join(folder, 'access.log'), `${lines.join('\n')}\n`)
  const [entry] = (await listPaths(folder, ['access.log'])).entries
  return entry ? (await beginningOf(entry, detector))?.writing : undefined
}

test.each([
  ['nothing encoded', [], undefined],
  ['words that tell of nobody', Array(500).fill(access('q=%E6%A1%9C%E9%A4%85')), undefined],
  ['people far down', Array(500).fill(access('name=%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90')), true],
])('the kernel asks about lines in other writings only where they tell of people: %s', async (_, later, wrapped) => {
  expect(await writingOf([...QUIET, ...later])).toEqual({ kind: 'lines', ...(wrapped && { wrapped }) })
})

test.each(['line', 'document'] as const)('what is found stands where it is written, by %s', (grain) => {
  const line = access('name=%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90&x=1')
  const search = new FileSearch('a.log', detector, [])
  const told = [
    ...search.take({ kind: 'text', part: '', grain, encoding: { name: 'utf-8', confidence: 1 } }),
    ...search.take({ kind: 'lines', part: '', lines: [{ row: 1, text: line, offset: 100, length: line.length }] }),
    ...search.end(),
  ]
  const names = told
    .flatMap((one) => (one.kind === 'found' ? one.batch.findings : []))
    .filter(({ finding }) => finding.item === 'name')
  expect(names.map(({ finding }) => finding.value.reveal('compared in a test'))).toEqual(['山田花子'])
  expect(names.map(({ place }) => place && line.slice(place.offset - 100, place.offset - 100 + place.length))).toEqual([
    '%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90',
  ])
})
