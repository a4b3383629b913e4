import { expect, test } from 'vitest'
import { sharedBetween } from './separate.ts'
import { readSource, sourceFiles } from './tidy.ts'

const room = (...names: readonly string[]) =>
  sourceFiles('.ts')
    .filter((f) => names.some((name) => f.startsWith(`src/${name}/`)) && !f.endsWith('.test.ts'))
    .map((f) => [f, readSource(f)] as const)

test('the generator of the replay shares no tables with what finds and matches people', () => {
  expect(room('replay').length).toBeGreaterThan(5)
  expect(sharedBetween(room('replay'), room('detect', 'ledger', 'evidence'))).toEqual([])
})

test('a shared table and a shared import are found', () => {
  const table = "const OLD = ['髙高', '﨑崎', '邊辺', '齋斎']"
  expect(sharedBetween([['replay/a.ts', `${table} // ours`]], [['ledger/b.ts', `  ${table}`]])).toHaveLength(1)
  expect(sharedBetween([['replay/a.ts', "import { x } from '#ledger/index.ts'"]], [])).toEqual([
    'replay/a.ts imports #ledger/index.ts',
  ])
})
