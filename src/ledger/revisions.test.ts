import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import {
  diffLedger,
  type LedgerRecord,
  ledgerRootOf,
  ledgerTables,
  readLinks,
  readPeople,
  revisionsOf,
} from './index.ts'
import { queryParquet } from './queries.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const person = (file: string, row: number, values: Record<string, string>, attack = 'a'): LedgerRecord => ({
  file,
  part: '',
  row,
  role: 'self',
  attack,
  certainty: 'confirmed',
  exposure: 'taken',
  items: Object.keys(values) as LedgerRecord['items'],
  values: Object.fromEntries(Object.entries(values).map(([kind, value]) => [kind, [value]])),
})
const HANAKO = { name: '高橋 花子', email: 'hanako@example.jp' }
const JIRO = { name: '山本 次郎', email: 'jiro@example.jp' }

const changesOf = (folder: string) =>
  queryParquet(
    { changes: join(folder, 'changes.parquet') },
    'select kind, cause, items_before, items_after from changes order by kind',
  )

describe('revisions', () => {
  test('the same evidence read again stays the same revision with the same ids', async () => {
    const first = await run([person('a.csv', 1, HANAKO)])
    const again = await run([person('a.csv', 1, HANAKO)], { previous: first.folder })
    expect(again.result.revision).toBe(1)
    expect(again.result.root).toBe(first.result.root)
  })
  test('late evidence adds a person and items; ids stay, and both revisions are kept', async () => {
    const first = await run([person('a.csv', 1, HANAKO)])
    const late = [
      person('a.csv', 1, HANAKO),
      person('b.csv', 1, { ...HANAKO, password: 'x' }),
      person('b.csv', 2, JIRO),
    ]
    const second = await run(late, { previous: first.folder, fingerprint: 'two' })
    expect(second.result.revision).toBe(2)
    expect(second.result.changes).toMatchObject({ from: 1, to: 2, new: 1, itemsAdded: 1, withdrawn: 0, merged: 0 })
    expect(await changesOf(second.folder)).toEqual([
      {
        kind: 'items-added',
        cause: 'evidence-added',
        items_before: ['name', 'email'],
        items_after: ['name', 'email', 'password'],
      },
      { kind: 'new', cause: 'evidence-added', items_before: [], items_after: ['name', 'email'] },
    ])
    const [before] = await readPeople(second.folder, { revision: 1 })
    expect(await readPeople(second.folder, { revision: 2, person: before?.person ?? '' })).toHaveLength(1)
    expect(await ledgerRootOf(second.folder, 1)).toBe(first.result.root)
  })
  test('evidence taken back withdraws its people', async () => {
    const first = await run([person('a.csv', 1, HANAKO), person('b.csv', 1, JIRO)])
    const second = await run([person('a.csv', 1, HANAKO)], { previous: first.folder, fingerprint: 'two' })
    expect(second.result.changes).toMatchObject({ new: 0, withdrawn: 1 })
    expect(await changesOf(second.folder)).toMatchObject([{ kind: 'withdrawn', cause: 'evidence-removed' }])
  })
  test('a record that joins two persons merges them under the older id; without it they are split again', async () => {
    const one = person('a.csv', 1, { name: '高橋 花子', email: 'hanako@example.jp' })
    const two = person('b.csv', 1, { 'customer-number': 'K-7781', phone: '+819098765431' })
    const bridge = person('c.csv', 1, { ...HANAKO, 'customer-number': 'K-7781' })
    const first = await run([one])
    const [older] = await readPeople(first.folder)
    const second = await run([one, two], { previous: first.folder, fingerprint: 'two' })
    const third = await run([one, two, bridge], { previous: second.folder, fingerprint: 'three' })
    expect(third.result.changes).toMatchObject({ merged: 1, new: 0, withdrawn: 0 })
    expect((await readPeople(third.folder)).map((p) => p.person)).toEqual([older?.person])
    const fourth = await run([one, two], { previous: third.folder, fingerprint: 'four' })
    expect(fourth.result.changes).toMatchObject({ split: 1, new: 0 })
    expect((await readPeople(fourth.folder)).map((p) => p.person)).toContain(older?.person)
  })
  test('a ledger of another case gives no ids', async () => {
    const first = await run([person('a.csv', 1, HANAKO)])
    const other = await run([person('a.csv', 1, HANAKO)], { caseId: 'other', previous: first.folder })
    expect(other.result.revision).toBe(1)
  })
})

describe('what is not counted', () => {
  test('a company, an excluded row and a master are ledgered and counted for nobody', async () => {
    const rows = [
      person('a.csv', 1, HANAKO),
      person('a.csv', 2, { name: '株式会社見本商事', email: 'hanako@example.jp' }),
      person('a.csv', 3, { name: '検査 太郎', email: 'kensa@example.jp' }),
      person('m.csv', 1, JIRO, ''),
    ]
    const { folder, result } = await run(rows, {
      decisions: [{ kind: 'exclude', record: { file: 'a.csv', part: '', row: 3 }, reason: 'test account' }],
    })
    expect(result.persons).toBe(1)
    expect(result.masterPersons).toBe(1)
    expect(result.inMaster).toBe(0)
    expect(result.notPersons).toEqual([{ file: 'a.csv', part: '', row: 2 }])
    expect(result.excluded).toEqual([{ file: 'a.csv', part: '', row: 3 }])
    expect((await readLinks(folder)).map((l) => l.rule)).toEqual(['first', 'first', 'not-a-person', 'excluded'])
  })
  test('an empty case has an empty ledger', async () => {
    const { result } = await run([])
    expect(result).toMatchObject({ revision: 1, persons: 0, attacks: [], bounds: { min: 0, likely: 0, max: 0 } })
  })
  test.each([
    ['only the master is left', [{ ...person('m.csv', 1, JIRO), attack: '' }]],
    ['nothing is left', []],
  ])('when evidence is taken back and %s, the revision says nobody and the next one remembers', async (_, left) => {
    const before = await run([person('a.csv', 1, HANAKO), ...left])
    const none = await run(left, { previous: before.folder, fingerprint: 'two' })
    expect(none.result).toMatchObject({ revision: 2, persons: 0 })
    expect(await readPeople(none.folder)).toEqual([])
    expect(await revisionsOf(none.folder)).toEqual([1, 2])
    const tables = await ledgerTables(none.folder, dataKinds)
    expect(tables.find((t) => t.id === 'combinations')?.rows).toEqual([])
    const gone = await diffLedger(none.folder, 1, 2)
    expect([gone.persons, gone.differences.map((d) => d.kind)]).toEqual([{ before: 1, after: 0 }, ['withdrawn']])
    const back = await run([person('a.csv', 1, HANAKO), ...left], { previous: none.folder, fingerprint: 'three' })
    expect(await revisionsOf(back.folder)).toEqual([1, 2, 3])
    expect((await readPeople(back.folder)).map((p) => p.person)).toEqual(
      (await readPeople(before.folder)).map((p) => p.person),
    )
  })
  test('what is ruled out in one attack does not count in the total', async () => {
    const out = { ...person('a.csv', 1, HANAKO), certainty: 'ruled-out' as const }
    const { result } = await run([out, person('b.csv', 1, JIRO, 'b')])
    expect(result.persons).toBe(1)
    expect(result.attacks.map((a) => [a.id, a.certainty, a.persons])).toEqual([
      ['a', 'ruled-out', 1],
      ['b', 'confirmed', 1],
    ])
  })
})
