import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { strippedSources } from './stripped-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'stripped-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [house, cache] = [join(folder, 'house'), join(folder, 'cache')]
const SOURCE = join(house, 'src/kernel/told.ts')
for (const room of ['kernel', 'parquet', 'evidence', 'detect', 'reading', 'apps/worker'])
  mkdirSync(join(house, 'src', room), { recursive: true })
const hook = join(house, 'src/reading/without-types.mjs')
cpSync(fileURLToPath(new URL('without-types.mjs', import.meta.url)), hook)

/** Tells a number, and how many arguments there are besides the one for the hook. */
const telling = (n: number): string =>
  `const n: number = ${n}\nprocess.stdout.write([n, process.argv.length].join(', '))\n`

function told(sources: string): string {
  const args = ['--import', pathToFileURL(hook).href, SOURCE, sources]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

test('a module comes without its types, and anew once it has changed', () => {
  writeFileSync(SOURCE, telling(7))
  const first = strippedSources(house, cache) ?? ''
  expect(JSON.parse(readFileSync(first, 'utf8'))[pathToFileURL(SOURCE).href]).not.toContain(': number')
  expect(told(first)).toBe('7, 2')
  expect(strippedSources(house, cache)).toBe(first)
  writeFileSync(SOURCE, telling(11))
  const second = strippedSources(house, cache) ?? ''
  expect(second).not.toBe(first)
  expect(told(second)).toBe('11, 2')
})

test('those of former states do not pile up', () => {
  for (let n = 20; n < 28; n++) {
    writeFileSync(SOURCE, telling(n))
    strippedSources(house, cache)
  }
  expect(readdirSync(cache)).toHaveLength(4)
  expect(told(strippedSources(house, cache) ?? '')).toBe('27, 2')
})

test('without the file every module is loaded as it is', () => {
  writeFileSync(SOURCE, telling(13))
  expect(told(join(cache, 'gone.json'))).toBe('13, 2')
})

test('a folder that cannot be written is done without', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(strippedSources(house, join(folder, 'file'))).toBeUndefined()
})
