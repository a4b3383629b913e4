import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { candidatePairs } from './candidates.ts'
import { Components } from './components.ts'
import { eachExactGroup, exactKeys, sharedBy } from './exact-keys.ts'
import { RecordIntake } from './intake.ts'
import { KeyGroups } from './key-groups.ts'
import { KeyColumn } from './node-keys.ts'
import { type DuckDb, openLedgerDatabase } from './queries.ts'
import type { LedgerRecord } from './record.ts'
import { groupsBySteps, loadNodes, pairsBySteps } from './test-key-steps.ts'

let db: DuckDb
beforeAll(async () => {
  db = await openLedgerDatabase()
})
afterAll(() => db.close())

const some = (words: readonly string[]) => fc.constantFrom('', ...words)
/** Few values, so that nearly everything is shared by somebody. */
const values = fc.record({
  name: some(['山田 太郎', '山田太郎', '鈴木 花', 'TARO YAMADA']),
  'name-kana': some(['ヤマダ タロウ', 'スズキ ハナ']),
  'birth-date': some(['1980-05-17', '1990-01-02']),
  'postal-code': some(['100-0001', '150-0002']),
  address: some(['東京都千代田区千代田1-1', '東京都渋谷区広尾2-3']),
  phone: some(['090-1111-2222', '03-1234-5678']),
  email: some(['yamada@example.jp', 'yamada@example.com', 'hana@example.jp']),
  'user-id': some(['u1', 'u2']),
  'customer-number': some(['C-1', 'C-2', 'C-3']),
  'bank-account': some(['0001-001-普通-1234567']),
})

const recordOf = (cells: Record<string, string>, row: number): LedgerRecord => ({
  file: 'a.csv',
  part: '',
  row,
  role: 'self',
  attack: 'a',
  certainty: 'confirmed',
  exposure: 'taken',
  items: Object.keys(cells).filter((kind) => cells[kind] !== '') as LedgerRecord['items'],
  values: Object.fromEntries(Object.entries(cells).map(([kind, value]) => [kind, value === '' ? [] : [value]])),
})

// Each run asks the database thirty questions, so that there are few and none is made smaller. Among five hundred rows some
// keys are shared by more than may be one group.
test.each([
  [11, 66],
  [12, 72],
  [13, 500],
])('keys in typed arrays give what the steps for a database state (%i, of %i rows)', async (seed, numRuns) => {
  const intake = new RecordIntake(new Set())
  fc.sample(values, { seed, numRuns }).forEach((cells, i) => {
    intake.add(recordOf(cells, i + 1))
  })
  const { nodes } = intake.finish()
  const components = new Components(nodes.length)
  for (let node = 0; node < nodes.length; node++)
    if (node % 3 === 0) components.union(node, (node * 7 + seed) % nodes.length, 0)
  await loadNodes(db, nodes)
  const groups = exactKeys.map(([fact], rule) => {
    const found: (readonly number[])[] = []
    eachExactGroup(
      nodes,
      rule,
      sharedBy(nodes, fact, (node) => node),
      (group) => found.push(group),
    )
    return found
  })
  expect(groups).toEqual(await groupsBySteps(db, exactKeys.length))
  expect(groups.filter((found) => found.length > 0).length).toBeGreaterThan(10)
  const sets = components.roots()
  const isWorthwhile = (one: number, other: number): boolean => (one * 31 + other) % 10 > 0
  const pairs = Array.from(candidatePairs({ nodes, sets, shared: new Map(), isWorthwhile }), (pair) => [
    Math.floor(pair / nodes.length),
    pair % nodes.length,
  ])
  const stated = await pairsBySteps(db, nodes, (node) => components.find(node))
  expect(pairs).toEqual(stated.filter(([a, b]) => isWorthwhile(a, b)))
  expect(pairs.length).toBeGreaterThan(100)
})

test('of 64 nodes under one key a group is made, of 65 none, and neither hides another', () => {
  const keys = new KeyColumn(1)
  for (let node = 0; node < 65; node++) {
    keys.add(7, 1, node)
    if (node > 0) keys.add(8, 1, node)
    keys.add(9, node >> 1, node)
  }
  const groups = new KeyGroups(keys, 64)
  const wanted: number[] = []
  for (let at = groups.wantedFrom(0); at < groups.length; at = groups.wantedFrom(at + 1)) wanted.push(at)
  expect(wanted.map((group) => groups.members(group).length)).toEqual([2, 64, ...Array(31).fill(2)])
  expect(groups.first(wanted[1] ?? 0)).toBe(1)
})
