import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { listPaths } from '#evidence/index.ts'
import { openReaders } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'reading-together-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FRAMES = `import { readSync, writeSync } from 'node:fs'
const answer = (kind, body) => {
  const b = Buffer.from(JSON.stringify(body))
  const h = Buffer.alloc(5)
  h[0] = kind
  h.writeUInt32BE(b.length, 1)
  writeSync(3, Buffer.concat([h, b]))
  return b.length
}
const text = (part) => answer(3, { part, grain: 'line', encoding: { name: 'utf-8', confidence: 1 } })
const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
`

/** A child that tells of a text, takes 150 MiB for a while, and tells of another one; parts name the process. */
const GREEDY = `${FRAMES}
for (let piece = Buffer.alloc(65536); readSync(0, piece) > 0; ) {
  text('before ' + process.pid)
  answer(6, { bytes: 2 })
  const held = Buffer.alloc(150 << 20, 1)
  wait(800)
  answer(6, { bytes: held[0] })
  text('behind ' + process.pid)
  answer(8, { bytes: 1 })
}`

/** A child that tells a little more of each file than may wait to be taken. */
const TALKATIVE = `${FRAMES}
for (let piece = Buffer.alloc(65536); readSync(0, piece) > 0; ) {
  for (let told = 0; told < 4 * 1024 * 1024 + 6000; ) told += text('x'.repeat(1000))
  answer(8, { bytes: 1 })
}`

async function entriesFor(name: string, code: string) {
  writeFileSync(join(folder, name), code)
  const names = ['0.csv', '1.csv', '2.csv']
  for (const file of names) writeFileSync(join(folder, file), 'x')
  const { entries } = await listPaths(folder, names)
  return { script: pathToFileURL(join(folder, name)), files: entries.map((entry) => ({ entry })) }
}

test('a child that had to wait at the end of one file is heard at the next', async () => {
  const { script, files } = await entriesFor('talkative.mjs', TALKATIVE)
  const limits = { stuck: 2 }
  const readers = openReaders({ script, readable: [folder], jobs: 1, limits, signal: new AbortController().signal })
  const told: string[] = []
  for await (const { index, told: of } of readers.search(files)) {
    // Whoever takes the answers is late, so that they wait.
    if (told.length === 0) await setTimeout(500)
    if (of.kind !== 'text' || told.at(-1) !== `${index} text`) told.push(`${index} ${of.kind}`)
  }
  readers.close()
  expect(told).toEqual([0, 1, 2].flatMap((i) => [`${i} text`, `${i} end`]))
})

test('files that take too much memory together are read one after the other, and everything is told once', async () => {
  const { script, files } = await entriesFor('greedy.mjs', GREEDY)
  const readers = openReaders({
    script,
    readable: [folder],
    jobs: 2,
    limits: { together: 260 << 20 },
    signal: new AbortController().signal,
  })
  let bytes = 0
  const progress = { stage() {}, note() {}, advance: (n: number) => void (bytes += n) }
  const told = await Array.fromAsync(readers.search(files, progress))
  readers.close()
  expect(told.map(({ index, told: { kind } }) => `${index} ${kind}`)).toEqual(
    [0, 1, 2].flatMap((i) => [`${i} text`, `${i} text`, `${i} end`]),
  )
  expect(bytes).toBe(3 * 4)
  const processes = [0, 1, 2].map((i) =>
    told.flatMap(({ index, told: of }) => (index === i && of.kind === 'text' ? [of.text.part.split(' ')[1]] : [])),
  )
  // The first file is never put aside; of the others, what was told before is passed over when it is told again.
  expect(processes[0]?.[0]).toBe(processes[0]?.[1])
  expect(processes[1]?.[0]).not.toBe(processes[1]?.[1])
})
