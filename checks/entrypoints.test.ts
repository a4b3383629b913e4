import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSource } from './tidy.ts'

const page = readSource('docs/entrypoints.md')
const idsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .map((f) => f.slice(0, -3))

test.each([
  ['command', 'src/apps/cli/commands'],
  ['page', 'src/apps/console/pages'],
  ['child process', 'src/apps/worker'],
])('every %s is described in docs/entrypoints.md', (_what, folder) => {
  expect(idsOf(folder).filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([])
})

test('every room of the plan is described in docs/ARCHITECTURE.md', async () => {
  const { rooms } = await import('./rooms.ts')
  const text = readSource('docs/ARCHITECTURE.md')
  const built = new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' }).map((f) =>
      f
        .split('/')
        .slice(0, f.startsWith('apps/') ? 2 : 1)
        .join('/'),
    ),
  )
  expect(Object.keys(rooms).filter((room) => built.has(room) && !text.includes(`\`${room}`))).toEqual([])
})

test('every dependency has its reason in docs/dependencies.md', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readSource('package.json'))
  const text = readSource('docs/dependencies.md')
  const all = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
  expect(all.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
