import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { seeded } from './hostile/bytes.ts'
import { corpus } from './hostile/corpus.ts'
import { goodFiles } from './hostile/good-files.ts'
import type { HostileFile } from './hostile/hostile-file.ts'
import { tryCorpus } from './hostile/try-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const families = await corpus()

/** So many of a family, the same ones each time; what takes long or much room to make is left to `npm run hostile`. */
function some(name: string, count: number): readonly HostileFile[] {
  const heavy =
    /300|5000000|-50\.|wide|many|lines\.csv|newlines|returns|brackets|growing|strings|docx|quotes\.csv\.gz|deep-words|tables|columns|7z|rows\.parquet|texts\.parquet|pages-|strip\.tif/
  const files = families.find((family) => family.name === name)?.files.filter((file) => !heavy.test(file.name)) ?? []
  const random = seeded(count)
  return files
    .map((file) => ({ file, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ file }) => file)
}

const MIB = 1 << 20

test('the whole corpus has more than twelve hundred files, no name twice in a family', () => {
  expect(families.reduce((n, family) => n + family.files.length, 0)).toBeGreaterThan(1200)
  for (const { files } of families) expect(new Set(files.map((file) => file.name)).size).toBe(files.length)
})

test.each([
  ['bombs', 8],
  ['lies', 30],
  ['texts', 14],
  ['bent', 30],
  ['heads', 20],
  ['misnamed', 8],
  ['guises', 14],
])(
  'hostile files end in a named result, memory is bounded, and sound files beside them are whole: %s',
  async (name, count) => {
    const { tried, readerPeak } = await tryCorpus(some(name, count), join(folder, name))
    expect(tried.length).toBeGreaterThanOrEqual(count)
    expect(tried.flatMap((t) => t.wrong.map((what) => `${t.name}: ${what}`))).toEqual([])
    expect(readerPeak / MIB).toBeLessThan(512 * 1.02)
    // On a machine that is at other work each takes as much longer.
    const slack = Math.max(1, loadavg()[0] ?? 1) / availableParallelism()
    expect(Math.max(...tried.map((t) => t.seconds))).toBeLessThan(60 * Math.max(1, slack))
  },
)

test('the sound files from which the bent ones are made are read whole, in every format', async () => {
  const files = (await goodFiles()).map(({ name, bytes }) => ({ name, bytes: () => bytes }))
  const { tried } = await tryCorpus(files, join(folder, 'good'))
  expect(tried.map((t) => `${t.name}: ${t.reasons.join()}${t.records > 0 ? '' : ' nothing'}`)).toEqual(
    files.map(({ name }) => `${name}: `),
  )
})
