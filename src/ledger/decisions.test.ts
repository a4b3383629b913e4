import { afterAll, describe, expect, test } from 'vitest'
import {
  effectOf,
  exclusionEffect,
  type LedgerDecision,
  type LedgerRecord,
  type RecordRef,
  readLinks,
  readMerges,
  readOpenPairs,
  readPair,
  readPeople,
  withdrawalEffect,
} from './index.ts'
import { queryParquet } from './queries.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const record = (file: string, row: number, values: Record<string, string>, attack = 'a'): LedgerRecord => ({
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

// Twins of one mailbox, and a row without a name that fits both: only a human can say whose it is.
const TWIN = { name: '高橋 花子', email: 'takahashi@example.jp', 'birth-date': '1980-05-17', phone: '+819012345678' }
const OTHER_TWIN = { ...TWIN, name: '高橋 太郎', phone: '+818011112222' }
const UNNAMED = { email: 'takahashi@example.jp', 'birth-date': '1980-05-17', password: 'x' }
const JIRO = { name: '山本 次郎', email: 'jiro@example.jp' }
const evidence = [
  record('a.csv', 1, TWIN),
  record('a.csv', 2, OTHER_TWIN),
  record('b.csv', 1, UNNAMED),
  record('b.csv', 2, JIRO),
  record('c.csv', 1, { ...JIRO, phone: '+819098765431' }),
]
const first = await run(evidence)
const pairs = await readOpenPairs(first.folder)
const open = pairs.find((pair) => [pair.refs.a, pair.refs.b].some((ref) => ref.file === 'a.csv' && ref.row === 1))
if (!open) throw new Error('the unnamed row must wait with the first twin')

const decided = (kind: 'link' | 'no-link', refs: { a: RecordRef; b: RecordRef }): readonly LedgerDecision[] => [
  { kind, ...refs, reason: 'asked the branch' },
]

describe('a pair that waits for a human', () => {
  test('has an id, both places, both contents and both persons', async () => {
    expect([open.refs.a.file, open.refs.b.file].sort()).toEqual(['a.csv', 'b.csv'])
    expect(pairs).toHaveLength(2)
    expect(open.a.person).not.toBe(open.b.person)
    expect(open.reasons).toContain('email-same')
    expect(await readPair(first.folder, open.id)).toEqual(open)
  })
  test('linked: one notice less, and the items of both in one combination', async () => {
    expect(await effectOf(first.folder, 'link', open)).toMatchObject({
      persons: -1,
      attacks: [
        {
          attack: 'a',
          persons: -1,
          combinations: [
            { items: ['birth-date', 'email', 'password'], persons: -1 },
            { items: ['name', 'birth-date', 'phone', 'email'], persons: -1 },
            { items: ['name', 'birth-date', 'phone', 'email', 'password'], persons: 1 },
          ],
        },
      ],
    })
  })
  test('the shown effect is what the next run does', async () => {
    const effect = await effectOf(first.folder, 'link', open)
    const next = await run(evidence, {
      previous: first.folder,
      decisions: decided('link', open.refs),
      fingerprint: 'two',
    })
    expect(next.result.persons - first.result.persons).toBe(effect.persons)
    const now = new Map(next.result.attacks[0]?.combinations.map((c) => [c.items.join('+'), c.persons]))
    const was = new Map(first.result.attacks[0]?.combinations.map((c) => [c.items.join('+'), c.persons]))
    for (const { items, persons } of effect.attacks[0]?.combinations ?? [])
      expect((now.get(items.join('+')) ?? 0) - (was.get(items.join('+')) ?? 0)).toBe(persons)
  })
  test('kept apart: by itself no count changes, and what the rules may then do is named', async () => {
    const rival = pairs.find((pair) => pair.id !== open.id)
    expect(await effectOf(first.folder, 'no-link', open)).toEqual({ persons: 0, attacks: [], mayFollow: [rival?.id] })
    const next = await run(evidence, { decisions: decided('no-link', open.refs) })
    expect(await readOpenPairs(next.folder)).toEqual([])
    expect(next.result.persons, 'not the one twin, so the other').toBe(first.result.persons - 1)
  })
})

describe('a merge that was made', () => {
  test('names its rule, and parting it gives a notice more, as the next run does', async () => {
    const merge = (await readMerges(first.folder)).find((m) => m.refs.a.file === 'b.csv' || m.refs.b.file === 'b.csv')
    if (!merge) throw new Error('the two rows of one man must be joined')
    expect(merge).toMatchObject({ state: 'joined', rule: 'email+name' })
    const effect = await effectOf(first.folder, 'no-link', merge)
    expect(effect.persons).toBe(1)
    expect(effect.attacks[0]?.combinations).toEqual([{ items: ['name', 'email'], persons: 1 }])
    const next = await run(evidence, { decisions: decided('no-link', merge.refs) })
    expect(next.result.persons).toBe(first.result.persons + 1)
  })
})

describe('decisions follow their records', () => {
  const link = decided('link', open.refs)
  test('when files are renamed and rows move', async () => {
    const moved = evidence.map((r) => ({ ...r, file: `late/${r.file}`, row: r.row + 40 }))
    expect((await run(moved, { decisions: link })).result).toMatchObject({ persons: 3, idle: [] })
  })
  test('and decide nothing about somebody else who stands there now', async () => {
    const other = [record('a.csv', 1, { name: '佐藤 一', email: 'hajime@example.jp' }), ...evidence.slice(1)]
    const { result } = await run(other, { decisions: link })
    expect(result.idle.map((idle) => idle.why)).toEqual(['record-gone'])
    expect(result.persons).toBe((await run(other)).result.persons)
  })
  test('the latest of two about one pair holds', async () => {
    const personOf = async (decisions: readonly LedgerDecision[]) => {
      const links = await readLinks((await run(evidence, { decisions })).folder)
      return ['a.csv', 'b.csv'].map((file) => links.find((l) => l.source === file && l.row === 1)?.person)
    }
    const both = [...link, ...decided('no-link', { a: open.refs.b, b: open.refs.a })]
    const [a, b] = await personOf(both)
    expect(a).not.toBe(b)
    const [c, d] = await personOf(both.toReversed())
    expect(c).toBe(d)
  })
  test('two who are kept apart but joined by a third are named as contradicted', async () => {
    const [a, b] = [open.refs.a, open.refs.b]
    const third = { file: 'b.csv', part: '', row: 2, role: 'self' } as const
    const decisions: readonly LedgerDecision[] = [
      { kind: 'no-link', a, b, reason: 'two' },
      { kind: 'link', a, b: third, reason: 'one' },
      { kind: 'link', a: third, b, reason: 'one' },
    ]
    const { result } = await run(evidence, { decisions })
    expect(result.idle.map((idle) => [idle.decision.kind, idle.why])).toEqual([['no-link', 'contradicted']])
  })
  test('rows of one content cannot be told apart, and that is said', async () => {
    const twice = [...evidence, record('d.csv', 1, JIRO)]
    const a = { file: 'd.csv', part: '', row: 1, role: 'self' } as const
    const b = { file: 'b.csv', part: '', row: 2, role: 'self' } as const
    const { result } = await run(twice, { decisions: decided('no-link', { a, b }) })
    expect(result.idle.map((idle) => idle.why)).toEqual(['same-content'])
  })
})

describe('after a decision', () => {
  test('the change says that somebody decided, and a withdrawal undoes it under the same ids', async () => {
    const link = decided('link', open.refs)
    const second = await run(evidence, {
      previous: first.folder,
      decisions: link,
      decidedSince: link,
      fingerprint: 'two',
    })
    const causes = (folder: string) =>
      queryParquet({ c: `${folder}/changes.parquet` }, 'select kind, cause from c order by kind')
    expect((await causes(second.folder)).map((c) => c['cause'])).toEqual(['decided', 'decided'])
    expect((await causes(second.folder)).map((c) => c['kind'])).toContain('merged')
    const third = await run(evidence, { previous: second.folder, decidedSince: link, fingerprint: 'three' })
    expect((await causes(third.folder)).map((c) => c['cause'])).toEqual(['decided', 'decided'])
    expect((await causes(third.folder)).map((c) => c['kind'])).toContain('split')
    const tokens = async (folder: string, revision: number) =>
      (await readPeople(folder, { revision })).map((p) => p.person)
    const [was, now] = [await tokens(first.folder, 1), await tokens(third.folder, 3)]
    expect(now).toHaveLength(was.length)
    expect(now.filter((person) => was.includes(person)).length).toBeGreaterThanOrEqual(was.length - 1)
  })
  test('evidence that goes and comes back is the same people', async () => {
    const without = evidence.filter((r) => r.file !== 'b.csv')
    const second = await run(without, { previous: first.folder, fingerprint: 'two' })
    const third = await run(evidence, { previous: second.folder, fingerprint: 'three' })
    const person = async (folder: string, revision: number) =>
      new Map((await readLinks(folder)).map((l) => [`${l.source}:${l.row}`, `${l.person} ${revision > 0}`]))
    expect(await person(third.folder, 3)).toEqual(await person(first.folder, 1))
  })
  test.each([
    ['the one', 0],
    ['the other', 1],
  ])('somebody known by %s record first keeps that id when both go and come back', async (_what, first_) => {
    const both = [record('x.csv', 1, JIRO), record('y.csv', 1, { ...JIRO, phone: '+819098765431' })]
    const known = both.slice(first_, first_ + 1)
    const other = record('z.csv', 1, { name: '小林 愛', email: 'ai@example.jp' })
    const start = await run([...known, other])
    const grown = await run([...both, other], { previous: start.folder, fingerprint: 'two' })
    const gone = await run([other], { previous: grown.folder, fingerprint: 'three' })
    const back = await run([...both, other], { previous: gone.folder, fingerprint: 'four' })
    const idOf = async (folder: string) => (await readLinks(folder)).find((l) => /^[xy]/.test(l.source))?.person
    expect(await idOf(back.folder)).toBe(await idOf(start.folder))
  })
})

describe('the effect of other acts is shown before they are confirmed', () => {
  test('a row that counts for nobody: what the next run does', async () => {
    for (const { file, row } of [
      { file: 'b.csv', row: 1 },
      { file: 'b.csv', row: 2 },
    ]) {
      const effect = await exclusionEffect(first.folder, { file, part: '', row })
      const next = await run(evidence, {
        previous: first.folder,
        decisions: [{ kind: 'exclude', record: { file, part: '', row }, reason: 'a test account' }],
        fingerprint: 'excluded',
      })
      expect([file, row, next.result.persons - first.result.persons]).toEqual([file, row, effect.persons])
    }
    expect(await exclusionEffect(first.folder, { file: 'b.csv', part: '', row: 1 })).toMatchObject({ persons: -1 })
    expect(await exclusionEffect(first.folder, { file: 'b.csv', part: '', row: 99 })).toEqual({
      persons: 0,
      attacks: [],
    })
  })
  test('taking a link back: two people again, as the run without it says', async () => {
    const [decision] = decided('link', open.refs)
    if (!decision || decision.kind === 'exclude') throw new Error('a link was asked for')
    const linked = await run(evidence, { previous: first.folder, decisions: [decision], fingerprint: 'linked' })
    const effect = await withdrawalEffect(linked.folder, decision)
    expect(effect?.persons).toBe(first.result.persons - linked.result.persons)
    const gone = { ...decision, a: { ...decision.a, row: 99 } }
    expect(await withdrawalEffect(linked.folder, gone)).toBe(null)
  })
})
