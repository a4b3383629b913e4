import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Contact } from '#kernel/contact.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import {
  type LedgerDecision,
  type LedgerRecord,
  ledgerRootOf,
  openLedger,
  readCombinations,
  readLinks,
  readPeople,
} from './index.ts'
import { queryParquet } from './queries.ts'
import { chance, population } from './test-population.ts'

const key = workspaceKey('5a'.repeat(32))
const base = mkdtempSync(join(tmpdir(), 'ledger-'))
afterAll(() => rmSync(base, { recursive: true }))
let folders = 0

interface Run {
  readonly previous?: string
  readonly fingerprint?: string
  readonly decisions?: readonly LedgerDecision[]
  readonly threads?: number
}

async function run(records: readonly LedgerRecord[], options: Run = {}) {
  const folder = mkdtempSync(join(base, `${folders++}-`))
  const ledger = await openLedger({
    caseId: 'case',
    key,
    folder,
    previous: options.previous ?? null,
    fingerprint: options.fingerprint ?? 'one',
    decisions: options.decisions ?? [],
    threads: options.threads ?? 1,
    progress: noProgress,
  })
  await ledger.add(records)
  return { folder, result: await ledger.finish() }
}

const { records, truth } = population(400, 11)

/** What a run says of people, without where it was read: comparable over files and orders. */
async function told(folder: string, revision = 1) {
  const people = await readPeople(folder, { revision })
  return {
    people: people.map(({ person, attack, items }) => `${attack} ${person} ${items.join('+')}`),
    combinations: await readCombinations(folder, revision),
  }
}

describe('a ledger of 400 invented people', async () => {
  const { folder, result } = await run(records)
  const links = await readLinks(folder)

  test('links hold every record once', () => {
    const keys = links.map((l) => `${l.source} ${l.part} ${l.row} ${l.role}`)
    expect(keys.sort()).toEqual(records.map((r) => `${r.file} ${r.part} ${r.row} ${r.role}`).sort())
  })
  test('combinations add up to the persons of each attack, and bounds hold the count', () => {
    for (const attack of result.attacks) {
      expect(attack.combinations.reduce((sum, c) => sum + c.persons, 0)).toBe(attack.persons)
      expect(attack.bounds.min).toBeLessThanOrEqual(attack.persons)
      expect(attack.bounds.max).toBeGreaterThanOrEqual(attack.persons)
    }
  })
  test('the count is right within the bounds, and hardly anybody is joined with somebody else', () => {
    const key = (r: { row: number }) => r.row
    const person = new Map(links.map((l) => [key(l), l.person]))
    let [together, wrong] = [0, 0]
    records.forEach((one, i) => {
      for (let j = 0; j < i; j++) {
        const other = records[j]
        if (!other || person.get(key(one)) !== person.get(key(other))) continue
        together++
        if (truth[i] !== truth[j]) wrong++
      }
    })
    expect(together).toBeGreaterThan(300)
    expect(wrong / together).toBeLessThan(0.01)
    const hit = new Set(records.flatMap((r, i) => (r.attack === '' ? [] : [truth[i]]))).size
    expect(hit).toBeGreaterThanOrEqual(result.bounds.min)
    expect(hit).toBeLessThanOrEqual(result.bounds.max)
  })
  test('the root can be recomputed from the files alone', async () => {
    expect(await ledgerRootOf(folder, 1)).toBe(result.root)
  })
  test('no file of the ledger holds a value', () => {
    for (const name of ['people', 'links', 'changes', 'review']) {
      const bytes = readFileSync(join(folder, `${name}.parquet`))
      for (const r of records.slice(0, 50))
        for (const value of Object.values(r.values).flat())
          if (value.length > 6) expect(bytes.includes(value)).toBe(false)
    }
  })
  test('contacts reach every person hit, from the masters where they know the person', async () => {
    const contacts: Contact[] = []
    for await (const contact of result.contacts) contacts.push(contact)
    expect(contacts).toHaveLength(result.persons)
    const letters = await readPeople(folder)
    expect(new Set(letters.filter((p) => p.route === 'letter').map((p) => p.person))).toEqual(
      new Set(contacts.filter((c) => c.address !== '').map((c) => c.person)),
    )
    expect(contacts.filter((c) => c.from.kind === 'master').length).toBeGreaterThan(150)
  })

  const shuffled = (): LedgerRecord[] => {
    const random = chance(3)
    return records
      .map((r) => [random(), r] as const)
      .sort(([a], [b]) => a - b)
      .map(([, r]) => r)
  }
  test.each<[string, () => readonly LedgerRecord[], number]>([
    ['rows come in another order', shuffled, 1],
    ['four threads work', () => records, 4],
    [
      'files are renamed',
      () => records.map((r) => ({ ...r, file: r.file.replace('evidence', 'evidence/renamed') })),
      1,
    ],
    [
      'a file is split in two',
      () => records.map((r) => (r.row % 2 && r.attack ? { ...r, part: 'second half' } : r)),
      1,
    ],
    ['rows are numbered anew', () => shuffled().map((r, i) => ({ ...r, row: i + 1 })), 1],
    [
      'a file is there twice',
      () => [
        ...records,
        ...records.filter((r) => r.file.includes('seminar')).map((r) => ({ ...r, file: 'evidence/copy.csv' })),
      ],
      1,
    ],
  ])('the same people and combinations when %s', async (_what, changed, threads) => {
    const other = await run(changed(), { threads })
    expect(await told(other.folder)).toEqual(await told(folder))
  })
  test('two runs over the same evidence write the same bytes', async () => {
    const other = await run(records, { threads: 2 })
    for (const name of ['people.parquet', 'links.parquet', 'review.parquet', 'combinations.csv'])
      expect(readFileSync(join(other.folder, name)).equals(readFileSync(join(folder, name))), name).toBe(true)
  })
})

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
    const ledger = await openLedger({
      caseId: 'other',
      key,
      folder: mkdtempSync(join(base, 'o-')),
      previous: first.folder,
      fingerprint: 'x',
      decisions: [],
      threads: 1,
      progress: noProgress,
    })
    await ledger.add([person('a.csv', 1, HANAKO)])
    expect((await ledger.finish()).revision).toBe(1)
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
