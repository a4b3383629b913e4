import { afterAll, describe, expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import {
  type LedgerRecord,
  type LedgerTable,
  ledgerTables,
  peopleOfCell,
  recordsAgainst,
  strictnessOf,
  suppressed,
} from '../index.ts'
import { population } from '../test-population.ts'
import { ledgerRuns } from '../test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const record = (file: string, row: number, values: Record<string, string>, attack: string): LedgerRecord => ({
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
const HANAKO = {
  name: '高橋 花子',
  email: 'hanako@example.jp',
  address: '東京都千代田区丸の内1-2-3',
  'birth-date': '2004-05-17',
}
const JIRO = { name: '山本 次郎', email: 'jiro@example.jp' }
const AI = { name: '小林 愛', phone: '+819011112222' }

const { folder, result } = await run([
  record('masters/m.csv', 1, HANAKO, ''),
  record('masters/m.csv', 2, { name: '中村 新', email: 'arata@example.jp' }, ''),
  record('a.csv', 1, { name: '高橋 花子', email: 'hanako@example.jp' }, '2016'),
  record('a.csv', 2, JIRO, '2016'),
  record('b.csv', 1, { ...JIRO, password: 'x' }, '2017'),
  record('b.csv', 2, { ...JIRO, password: 'y' }, '2017'),
  record('b.csv', 3, AI, '2017'),
])
const tables = await ledgerTables(folder, dataKinds)
const rowsOf = (id: string) =>
  tables.find((table) => table.id === id)?.rows.map((r) => `${r.keys.join(' | ')}: ${r.persons} 人, ${r.records} 件`)

describe('tables of a ledger', () => {
  test('people and rows stand side by side: two rows of one man are two rows and one man', () =>
    expect(rowsOf('items')).toContain('2017 | password: 1 人, 2 件'))
  test('somebody hit twice is one person of all attacks, with everything that both attacks took', () => {
    expect(rowsOf('combinations')).toContain(' | name+email+password: 1 人, 3 件')
    const all = tables.find((t) => t.id === 'combinations')?.rows.filter((row) => row.keys[0] === '') ?? []
    expect(all.reduce((n, row) => n + row.persons, 0)).toBe(result.persons)
  })
  test('against the master: customers hit, customers not hit, and people hit who are none', () =>
    expect(rowsOf('master')?.slice(0, 4)).toEqual([
      ' | customers: 2 人, null 件',
      ' | hit-customers: 1 人, null 件',
      ' | customers-not-hit: 1 人, null 件',
      ' | hit-not-in-master: 2 人, null 件',
    ]))
  test('prefecture and age come from what the master knows; nobody is left out', () => {
    expect(rowsOf('prefectures')).toEqual(expect.arrayContaining([' | 13: 1 人, 1 件', ' | : 2 人, 4 件']))
    expect(rowsOf('ages')).toEqual(expect.arrayContaining([' | : 3 人, 5 件']))
  })
  test('routes add up; channels overlap', () => {
    expect(rowsOf('routes')?.filter((row) => row.startsWith(' |'))).toEqual([
      ' | email: 1 人, 3 件',
      ' | letter: 1 人, 1 件',
      ' | sms: 1 人, 1 件',
    ])
    expect(rowsOf('channels')).toContain(' | email: 2 人, 4 件')
  })
  test('each grade adds up to the persons of its attack', () => {
    const rows = tables.find((t) => t.id === 'exposures')?.rows ?? []
    for (const grade of ['taken', 'accessed', 'reachable'])
      expect(
        rows.filter((r) => r.keys[0] === '2017' && r.keys[1] === grade).reduce((n, row) => n + row.persons, 0),
      ).toBe(2)
  })
})

describe('every cell opens to its people', () => {
  const cells = tables.flatMap((table) =>
    table.rows
      .filter((row) => table.id !== 'master' || row.keys[1]?.startsWith('hit-'))
      .map((row) => [table.id, row.keys.join(' | '), row] as const),
  )
  test.each(cells)('%s: %s', async (id, _keys, row) => {
    const [attack = '', ...key] = row.keys
    const cell = { table: id, attack, key: key.join(':') }
    const { total, persons } = await peopleOfCell(folder, cell, { limit: 50, offset: 0 })
    expect([total, new Set(persons).size]).toEqual([row.persons, row.persons])
  })
})

describe('what was said not to have leaked', () => {
  test('is held against every record, with address and revision', async () =>
    expect(await recordsAgainst(folder, { items: ['password', 'my-number'], attack: '' }, 1)).toEqual({
      records: 2,
      persons: 1,
      since: 1,
      places: [{ file: 'b.csv', part: '', row: 1 }],
    }))
  test('holds for the attack that it was said of', async () =>
    expect(await recordsAgainst(folder, { items: ['password'], attack: '2016' }, 5)).toBe(null))
})

describe('suppression', () => {
  const table = (persons: readonly number[]): LedgerTable => ({
    id: 'ages',
    keys: ['attack', 'age'],
    adds: true,
    rows: persons.map((n, i) => ({ keys: ['a', `${i}`], persons: n, records: null })),
  })
  const shown = (persons: readonly number[]) => suppressed(table(persons)).map((row) => row.persons)
  test.each([
    ['nothing small: all is told', [5, 60, 0], [5, 60, 0]],
    ['one small count: the next larger one goes, too', [3, 60, 7], [null, 60, null]],
    ['two small ones whose sum tells nothing stay alone', [2, 4, 60], [null, null, 60]],
    ['two of one person each could be worked out', [1, 1, 60, 9], [null, null, 60, null]],
    ['two of four each could be worked out', [4, 4, 60, 9], [null, null, 60, null]],
    ['two small ones of together less than five', [1, 2, 60, 9], [null, null, 60, null]],
  ])('%s', (_what, persons, public_) => expect(shown(persons)).toEqual(public_))
})

describe('strictness', async () => {
  const { records } = population(250, 5)
  const made = await run(records)
  const { steps } = await strictnessOf(made.folder)
  test('stricter never means fewer people, looser never more', () => {
    const changes = steps.map((step) => step.persons)
    expect(changes).toEqual([...changes].sort((a, b) => b - a))
    expect(changes[0]).toBeGreaterThan(0)
    expect(changes.at(-1)).toBeLessThanOrEqual(0)
  })
  test('the rules as they are change nothing', () =>
    expect(steps.find((step) => step.step === 0)).toEqual({ step: 0, persons: 0, attacks: [], pairs: 0 }))
  test('joining every open pair gives as many fewer people as there are pairs that lead to anybody new', () => {
    const all = steps.find((step) => step.step === 'all-open')
    expect(all?.pairs).toBe(made.result.review.pairs)
    expect(-(all?.persons ?? 0)).toBeLessThanOrEqual(made.result.review.pairs)
  })
})
