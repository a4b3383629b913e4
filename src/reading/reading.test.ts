import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { looksLikeLabel } from '#detect/index.ts'
import { listPaths, openEvidence, type Passage } from '#evidence/index.ts'
import { openReaders, type Readers, readableFor } from './index.ts'
import type { ReadingLimits } from './job.ts'

const folder = mkdtempSync(join(tmpdir(), 'reading-'))
const opened: Readers[] = []
afterAll(() => {
  for (const readers of opened) readers.close()
  rmSync(folder, { recursive: true, force: true })
})

const READER = new URL('../apps/worker/read-evidence.ts', import.meta.url)

async function entriesOf(files: Readonly<Record<string, string | Buffer>>) {
  const root = mkdtempSync(join(folder, 'case-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return (await listPaths(root, Object.keys(files))).entries
}

function readersOf(script: URL, readable: readonly string[], more: { limits?: Partial<ReadingLimits>; jobs?: number }) {
  const readers = openReaders({ script, readable, signal: new AbortController().signal, ...more })
  opened.push(readers)
  return readers
}

/** A child that is ready and then behaves as the text says; it gets `answer(kind, body)` and `job`, the number of its jobs so far. */
function badReader(name: string, code: string): URL {
  const path = join(folder, `${name}.mjs`)
  const frames = `import { readSync, writeSync } from 'node:fs'
const raw = (kind, length, body) => { const h = Buffer.alloc(5); h[0] = kind; h.writeUInt32BE(length, 1); writeSync(3, h); if (body) writeSync(3, body) }
const answer = (kind, body) => { const b = Buffer.from(JSON.stringify(body)); raw(kind, b.length, b) }
const text = (part) => answer(1, { kind: 'text', part, grain: 'line', encoding: { name: 'utf-8', confidence: 1 } })
answer(10, {})
for (let piece = Buffer.alloc(65536); ; ) {
  const n = readSync(0, piece)
  if (n === 0) process.exit(0)
  const job = JSON.parse(piece.subarray(5, n).toString())
  ${code}
}`
  writeFileSync(path, frames)
  return pathToFileURL(path)
}

const FILES = {
  'a.csv': '番号,氏名,電話\n1,佐藤太郎,03-1234-5678\n2,鈴木花子,090-1234-5678\n',
  'b.sql': "INSERT INTO `u` (`id`,`mail`) VALUES (1,'a@example.jp'),(2,NULL);\n",
  'deep/c.gz': gzipSync('no,name\n1,x\n'),
  'd.txt': 'お名前：佐藤太郎\nTEL 03-1234-5678\n',
  'empty.csv': '',
}

describe('reading in a child', () => {
  test('gives exactly the passages that reading here gives', async () => {
    const entries = await entriesOf(FILES)
    const readers = readersOf(READER, readableFor(entries), { jobs: 1 })
    for (const entry of entries)
      expect(await Array.fromAsync(readers.read({ entry }))).toEqual(
        await Array.fromAsync(openEvidence(entry, { looksLikeLabel })),
      )
  })

  test('finds the same in the same order with one child and with three', async () => {
    const entries = await entriesOf(FILES)
    const found = []
    for (const jobs of [1, 3]) {
      const readers = readersOf(READER, readableFor(entries), { jobs })
      found.push(await Array.fromAsync(readers.search(entries.map((entry) => ({ entry })))))
    }
    expect(found[1]).toEqual(found[0])
    const items = found[0]?.flatMap(({ told }) =>
      told.kind === 'found'
        ? told.batch.findings.map((f) => `${f.finding.item} ${f.finding.value.reveal('test')} ${f.place?.offset}`)
        : [],
    )
    expect(items).toContain('phone +81312345678 36')
    expect(found[0]?.filter(({ told }) => told.kind === 'end').map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
  })

  test('a child that does not even start is no fault of the evidence: the run ends and says what to do', async () => {
    const script = join(folder, 'broken.mjs')
    writeFileSync(script, "import './nowhere.mjs'\n")
    const [entry] = await entriesOf({ 'a.csv': 'no,name\n1,x\n' })
    const readers = readersOf(pathToFileURL(script), [folder], { jobs: 1 })
    await expect(entry && Array.fromAsync(readers.read({ entry }))).rejects.toThrow(/does not start: .*todoke doctor/)
  })

  test('a file that the child may not read is refused, not read', async () => {
    const [entry] = await entriesOf({ 'a.csv': 'no,name\n1,x\n' })
    const readers = readersOf(READER, [], { jobs: 1 })
    expect(entry && (await Array.fromAsync(readers.read({ entry })))).toMatchObject([
      { kind: 'refused', refused: { reason: 'unreadable' } },
    ])
  })
})

const reasons = (passages: readonly Passage[]) =>
  passages.flatMap((p) => (p.kind === 'refused' ? [`${p.refused.part}: ${p.refused.reason}`] : []))

/** What the advice names, so that one limit does not pass for another. */
const SAID: Readonly<Record<string, RegExp>> = {
  memory: /more memory/,
  heap: /more memory/,
  stuck: /no progress/,
  slow: /far longer/,
}

describe('a child that a file has got hold of', () => {
  const limits = { memory: 200 << 20, stuck: 2, base: 4, perMiB: 0 }
  test.each<[string, string, string, string]>([
    [
      'memory',
      'that takes more memory than it may',
      'text("kept"); const all = []; for (;;) { all.push(Buffer.alloc(16 << 20, 1)); text(String(16 * all.length)) }',
      'too-large',
    ],
    [
      'heap',
      'that fills its heap',
      'text("kept"); const all = []; for (;;) all.push({ a: [all.length] })',
      'too-large',
    ],
    ['stuck', 'that never says anything again', 'text("kept"); for (;;);', 'too-large'],
    [
      'slow',
      'that says something for ever',
      'text("kept"); for (;;) { answer(6, { bytes: 0 }); for (let i = 0; i < 1e6; i++) Math.sqrt(i) }',
      'too-large',
    ],
    ['exit', 'that ends', 'text("kept"); process.exit(0)', 'damaged'],
    ['abort', 'that crashes', 'text("kept"); process.abort()', 'damaged'],
    ['length', 'that states a length nobody may have', 'text("kept"); raw(1, 0xffffffff)', 'damaged'],
    ['noise', 'that writes noise', 'text("kept"); writeSync(3, Buffer.alloc(5000, 65))', 'damaged'],
    [
      'shape',
      'that gives rows of another shape',
      'text("kept"); answer(1, { kind: "rows", part: "", rows: [{ row: 1, cells: [1] }] })',
      'damaged',
    ],
    [
      'batch',
      'that points at findings outside',
      'text("kept"); const b = Buffer.from(JSON.stringify({ silent: 0, records: 1, by: [], names: [], values: [] })); const h = Buffer.alloc(4); h.writeUInt32LE(b.length); const all = Buffer.concat([h, b, Buffer.alloc((8 - ((4 + b.length) % 8)) % 8), Buffer.alloc(12, 1)]); raw(4, all.length, all)',
      'damaged',
    ],
  ])('%s: one %s is ended, what came before is kept', async (name, _what, code, reason) => {
    const [entry] = await entriesOf({ 'x.bin': 'x' })
    const readers = readersOf(badReader(name, code), [folder], { limits, jobs: 1 })
    const passages = entry ? await Array.fromAsync(readers.read({ entry })) : []
    expect(passages[0]).toMatchObject({ kind: 'text', part: 'kept' })
    expect(reasons(passages)).toEqual([`: ${reason}`])
    // Well before the kernel's own bound, which is several times the limit of this test.
    const held = passages.flatMap((p) => (p.kind === 'text' && p.part !== 'kept' ? [Number(p.part)] : []))
    expect(Math.max(0, ...held)).toBeLessThan(400)
    const said = passages.flatMap((p) => (p.kind === 'refused' ? [p.refused.advice] : [])).join()
    expect(said).toMatch(SAID[name] ?? /ended without a result/)
  })

  test('the file after it is read by another child', async () => {
    const entries = await entriesOf({ '1.bin': 'x', '2.bin': 'x' })
    const code = 'if (job.entry.file === "1.bin") process.abort(); text("whole"); answer(8, { bytes: 1 })'
    const readers = readersOf(badReader('next', code), [folder], { jobs: 1 })
    const all = []
    for (const entry of entries) all.push(await Array.fromAsync(readers.read({ entry })))
    expect(all).toMatchObject([[{ kind: 'refused' }], [{ kind: 'text', part: 'whole' }]])
  })

  test('only the thing inside that ended it is lost: a fresh child goes on behind it', async () => {
    const code = `const from = (job.resume[0] ?? -1) + 1
  for (let i = from; i < 5; i++) { answer(7, { place: [i], part: 'p' + i }); if (i === 1 || i === 3) process.abort(); text('p' + i) }
  answer(8, { bytes: 1 })`
    const [entry] = await entriesOf({ 'a.zip': 'x' })
    const readers = readersOf(badReader('inside', code), [folder], { jobs: 1 })
    const passages = entry ? await Array.fromAsync(readers.read({ entry })) : []
    expect(
      passages.map((p) => (p.kind === 'refused' ? `refused ${p.refused.part}` : p.kind === 'text' ? p.part : '')),
    ).toEqual(['p0', 'refused p1', 'p2', 'refused p3', 'p4'])
  })

  test('one that only waits because nobody takes its answers is not thought to be stuck', async () => {
    const code = 'for (let i = 0; i < 40; i++) text("x".repeat(1 << 20)); answer(8, { bytes: 1 })'
    const [entry] = await entriesOf({ 'x.bin': 'x' })
    const readers = readersOf(badReader('waits', code), [folder], {
      limits: { ...limits, base: 60, stuck: 2 },
      jobs: 1,
    })
    let n = 0
    for await (const passage of entry ? readers.read({ entry }) : []) {
      if (n++ === 0) await new Promise((resolve) => setTimeout(resolve, 3000))
      expect(passage.kind).toBe('text')
    }
    expect(n).toBe(40)
  })
})
