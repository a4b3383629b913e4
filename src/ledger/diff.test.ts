import { afterAll, expect, test } from 'vitest'
import { diffLedger, type LedgerRecord, readPeople, revisionsOf } from './index.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const record = (
  file: string,
  values: Record<string, string>,
  certainty: LedgerRecord['certainty'] = 'confirmed',
): LedgerRecord => ({
  file,
  part: '',
  row: 1,
  role: 'self',
  attack: 'a',
  certainty,
  exposure: certainty === 'confirmed' ? 'taken' : 'accessed',
  items: Object.keys(values) as LedgerRecord['items'],
  values: Object.fromEntries(Object.entries(values).map(([kind, value]) => [kind, [value]])),
})
const HANAKO = { name: '高橋 花子', email: 'hanako@example.jp' }
const JIRO = { name: '山本 次郎', email: 'jiro@example.jp' }
const AI = { name: '小林 愛', email: 'ai@example.jp' }

const first = await run([
  record('a.csv', HANAKO, 'possible'),
  record('b.csv', JIRO),
  record('c.csv', { ...AI, password: 'x' }),
])
const second = await run(
  [record('a.csv', HANAKO), record('c.csv', AI), record('d.csv', { name: '中村 新', email: 'arata@example.jp' })],
  { previous: first.folder, fingerprint: 'two' },
)
const diff = await diffLedger(second.folder, 1, 2)
const told = async (email: string) => {
  const people = await readPeople(first.folder)
  const items = email === AI.email ? 'name+email+password' : 'name+email'
  return people.filter((p) => p.items.join('+') === items)
}

test('whoever is only surer now must be told again, with the same items', () => {
  const surer = diff.differences.find((d) => d.kind === 'graded')
  expect(surer?.telling).toBe('tell-more')
  expect(surer?.attacks).toMatchObject([
    { before: { certainty: 'possible' }, after: { certainty: 'confirmed' }, added: [], removed: [] },
  ])
})
test('whoever is new must be told, whoever went was told in error, whoever lost items was told too much', async () => {
  expect(diff.differences.map((d) => `${d.kind} ${d.telling}`).sort()).toEqual([
    'graded tell-more',
    'items-removed told-too-much',
    'new tell',
    'withdrawn told-in-error',
  ])
  const removed = diff.differences.find((d) => d.kind === 'items-removed')
  expect(removed?.person).toBe((await told(AI.email))[0]?.person)
  expect(removed?.attacks[0]?.removed).toEqual(['password'])
})
test('the persons of both revisions are counted', () => expect(diff.persons).toEqual({ before: 3, after: 3 }))
test('revisions that are not there are named, and so is the wrong order', async () => {
  expect(await revisionsOf(second.folder)).toEqual([1, 2])
  await expect(diffLedger(second.folder, 1, 3)).rejects.toThrow('no revision 3 here: there are 1, 2')
  await expect(diffLedger(second.folder, 2, 1)).rejects.toThrow('revision 2 is not before revision 1')
})

test('over several revisions a merge in between is still a merge, with its cause', async () => {
  const one = record('a.csv', { name: '高橋 花子', email: 'hanako@example.jp' })
  const two = record('b.csv', { 'customer-number': 'K-7781', phone: '+819098765431' })
  const bridge = record('c.csv', { ...HANAKO, 'customer-number': 'K-7781' })
  const before = await run([one, two])
  const merged = await run([one, two, bridge], { previous: before.folder, fingerprint: 'two' })
  const later = await run([one, two, bridge, record('d.csv', JIRO)], { previous: merged.folder, fingerprint: 'three' })
  const { differences } = await diffLedger(later.folder, 1, 3)
  const gone = differences.find((d) => d.kind === 'merged')
  expect(gone).toMatchObject({ telling: 'told-twice', causes: ['evidence-added'] })
  expect(differences.map((d) => d.kind).sort()).toEqual(['items-added', 'merged', 'new'])
  expect(differences.find((d) => d.kind === 'items-added')?.person).toBe(gone?.other)
})

test('whoever was merged into somebody who then goes was told in error, not twice', async () => {
  const [one, two] = [record('a.csv', HANAKO), record('b.csv', { 'customer-number': 'K-7781', phone: '+819098765431' })]
  const bridge = record('c.csv', { ...HANAKO, 'customer-number': 'K-7781' })
  const before = await run([one, two, record('d.csv', JIRO)])
  const merged = await run([one, two, bridge, record('d.csv', JIRO)], { previous: before.folder, fingerprint: 'two' })
  const later = await run([record('d.csv', JIRO)], { previous: merged.folder, fingerprint: 'three' })
  const { differences } = await diffLedger(later.folder, 1, 3)
  expect(differences.map(({ kind, telling, other }) => [kind, telling, other])).toEqual([
    ['withdrawn', 'told-in-error', ''],
    ['withdrawn', 'told-in-error', ''],
  ])
})
