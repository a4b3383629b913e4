import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deadFiles, longFunctions, readSource, sourceFiles, untidy } from './tidy.ts'

/** Folders whose files are found by name at run time (`loadFolder`, commands, child processes). */
const LOADED = [
  'src/apps/cli/main.ts',
  'src/apps/cli/commands/',
  'src/apps/console/main.ts',
  'src/apps/console/pages/',
  'src/apps/worker/',
  'src/detect/recognizers/',
  'src/evidence/formats/',
  'src/law/regimes/',
  'src/ledger/rules/',
  'src/notice/channels/',
  'src/report/forms/',
]

const files = sourceFiles('.ts', '.mjs').filter((f) => existsSync(f))

test('every source file is short, finished and named by what it does', () => {
  expect(files.filter((f) => f.endsWith('.ts')).flatMap((f) => untidy(f, readSource(f)))).toEqual([])
})

test('no source file is dead', () => expect(deadFiles(files, readSource, LOADED)).toEqual([]))

test('a function over the limit is found, a short one is not', () => {
  const body = (n: number) => `export function f() {\n${'  a()\n'.repeat(n)}}\n`
  expect(longFunctions(body(58))).toEqual([])
  expect(longFunctions(body(59))).toEqual([{ line: 1, lines: 61 }])
})

test.each([
  ['a file over the limit', 'src/a.ts', 'x\n'.repeat(251), 'src/a.ts: 251 lines; split it, the limit is 250'],
  ['a name that says nothing', 'src/law/utils.ts', '', 'src/law/utils.ts: name it by what it does'],
  ['unfinished work', 'src/a.ts', `// ${'TO'}DO later\n`, 'src/a.ts: unfinished work without an issue number'],
])('%s is found', (_what, file, text, line) => expect(untidy(file, text)).toContain(line))

test('a file that nobody reaches is dead; one reached by a URL or a folder is not', () => {
  const house: Record<string, string> = {
    'src/apps/cli/main.ts': "const w = new URL('../worker/a.ts', import.meta.url)",
    'src/apps/worker/a.ts': '',
    'src/law/lost.ts': '',
  }
  const read = (f: string) => house[f] ?? ''
  expect(deadFiles(Object.keys(house), read, ['src/apps/cli/main.ts'])).toEqual(['src/law/lost.ts'])
})
