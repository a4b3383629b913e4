import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { breaches, importsOf } from './house.ts'

const planted: string[] = []
afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true })
})

/** A house of the given files only, and what the check says of it. */
function houseOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  planted.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return breaches(root)
}

test('the house plan holds', () => expect(breaches('src')).toEqual([]))

test.each<[string, Record<string, string>, string]>([
  ['a room that is not on the plan', { 'misc/a.ts': '' }, 'misc/a.ts: misc is not in checks/rooms.ts'],
  ['a forbidden direction', { 'law/a.ts': "import { x } from '#case/index.ts'" }, 'law/a.ts: law may not import case'],
  [
    'a way round the door',
    { 'case/a.ts': "import { x } from '#law/regime.ts'" },
    'case/a.ts: enter law by its door, #law/index.ts',
  ],
  [
    'a reach into another room',
    { 'case/a.ts': "import '../law/index.ts'" },
    'case/a.ts: reach law/index.ts as #law/index.ts',
  ],
  [
    'a lazy import of an app',
    { 'apps/cli/a.ts': "const x = await import('#apps/console/index.ts')" },
    'apps/cli/a.ts: apps/cli may not import apps/console',
  ],
  [
    'a forbidden direction inside detect',
    { 'detect/names/a.ts': "import { b } from '../tables/b.ts'" },
    'detect/names/a.ts: names may not import tables',
  ],
  [
    'a folder of detect that is not on the plan',
    { 'detect/misc/a.ts': "import { b } from '../names/b.ts'" },
    'detect/misc/a.ts: misc is not among the folders of detect in checks/rooms.ts',
  ],
  ['a clock in a pure room', { 'law/a.ts': 'const t = Date.now()' }, 'law/a.ts: a pure room uses Date.now'],
  ['chance in a pure room', { 'replay/a.ts': 'const t = Math.random()' }, 'replay/a.ts: a pure room uses Math.random'],
  [
    'the disk in a pure room',
    { 'detect/a.ts': "import { readFileSync } from 'node:fs'" },
    'detect/a.ts: a pure room imports node:fs',
  ],
  [
    'the environment outside apps',
    { 'ledger/a.ts': 'const k = process.env.KEY' },
    'ledger/a.ts: only apps read the environment',
  ],
  ['a clock outside apps', { 'ledger/a.ts': 'const k = new Date()' }, 'ledger/a.ts: only apps make a clock'],
  [
    'SQL outside queries.ts',
    { 'ledger/a.ts': "import { db } from '#store/index.ts'" },
    'ledger/a.ts: only queries.ts imports store',
  ],
  [
    'the set-up of tests in what is shipped',
    { 'case/a.ts': "import { b } from './test-b.ts'", 'case/test-b.ts': 'export const b = process.env.B' },
    'case/a.ts: only tests import test-b.ts',
  ],
  [
    'a cycle of types',
    { 'law/a.ts': "import type { B } from './b.ts'", 'law/b.ts': "export type { A } from './a.ts'" },
    'cycle: law/a.ts → law/b.ts → law/a.ts',
  ],
])('the check finds %s', (_what, files, line) => expect(houseOf(files)).toContain(line))

test('a comment may name what code must not use', () => {
  expect(houseOf({ 'law/a.ts': '// never Date.now() here\n/* nor Math.random */\nexport const a = 1\n' })).toEqual([])
})

test('imports over several lines, re-exports and lazy imports are seen', () => {
  const text =
    "import {\n  a,\n} from './a.ts'\nexport * from './b.ts'\nconst c = await import('./c.ts')\nimport './d.ts'\n"
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts'])
})
