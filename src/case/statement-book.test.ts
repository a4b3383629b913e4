import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { caseDuties, contradictions, maySay, proposals, readCase, recordedVersions, statementBook } from './index.ts'

const CASE = `
case: msj
organisation: {country: JP}
attacks:
  - {id: "2017", certainty: confirmed, evidence: [e/2017/**]}
  - {id: "2016", certainty: possible, evidence: [e/2016/**]}
publications:
  - {version: first, at: 2017-07-17T18:00:00+09:00, kind: new}
response:
  log:
    - {id: r1, at: 2017-07-18T09:00:00+09:00, did: report-received, by: outside-investigator, what: {ja: 2016年の攻撃の指摘, en: points to 2016}}
statements:
  - {id: s1, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [password], attack: "2017"}
  - {id: s2, at: 2017-07-17T18:00:00+09:00, to: public, says: count, attack: "2017", value: 1900, unit: records, about: true}
  - {id: s3, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2017", value: 2500, unit: records, about: true}
  - {id: s4, at: 2017-07-31T18:00:00+09:00, to: public, says: count, attack: "2017", value: 2455, unit: persons}
  - {id: s5, at: 2017-07-26T18:00:00+09:00, to: kanto-lfb, says: count, attack: "2017", value: 2455, unit: persons}
  - {id: s6, at: 2017-07-26T18:00:00+09:00, to: public, says: promise, what: details, by: 2017-07-31}
  - {id: s7, at: 2017-07-27T18:00:00+09:00, to: press, says: count, attack: "2016", value: 9, unit: persons}
  - {id: s8, at: 2017-07-28T18:00:00+09:00, to: press, says: count, attack: "2016", value: 8, unit: persons}
`
const read = readCase(CASE)
if (!read.ok) throw new Error(read.why)
const caseFile = read.value
const attack = (id: string, certainty: 'confirmed' | 'possible', items: Summary['attacks'][number]['combinations']) => {
  const persons = items.reduce((n, c) => n + c.persons, 0)
  return {
    id,
    certainty,
    records: persons,
    persons,
    bounds: { min: persons, likely: persons, max: persons },
    combinations: items,
  }
}
const summary: Summary = {
  case: 'msj',
  revision: 2,
  attacks: [
    attack('2017', 'confirmed', [{ items: ['name', 'email'], persons: 2455 }]),
    attack('2016', 'possible', [{ items: ['email', 'password'], persons: 112_364 }]),
  ],
  persons: 114_000,
  bounds: { min: 114_000, likely: 114_000, max: 114_000 },
  inMaster: 0,
  masterPersons: 0,
  balance: { recordsIn: 1, recordsLedgered: 1, recordsRefused: 0 },
  review: { pairs: 0 },
}
const at = instant('2017-08-01T09:00:00+09:00')
const zone = 'Asia/Tokyo'
const seen = { caseFile, summary, at, zone }
const recorded = recordedVersions({ ...caseFile, at, zone })
const draft = {
  version: 'draft',
  at,
  kind: 'replacement' as const,
  state: 'draft' as const,
  says: proposals({ summary, attacks: caseFile.attacks, said: caseFile.statements, at, version: 'draft' }),
}
const versions = [...recorded, draft]
const found = contradictions({ ...seen, duties: null, documents: [], notices: [] })
const book = statementBook({ ...seen, versions, said: caseFile.statements, found })
const entry = (id: string) => book.find((e) => e.statement.id === id)
const causes = (id: string) => entry(id)?.causes.map((c) => c.kind)

describe('the versions on record', () => {
  test('a named publication keeps its name; other days get one version each; a figure said again replaces', () =>
    expect(recorded.map((v) => [v.version, v.kind, v.says.map((s) => s.id)])).toEqual([
      ['first', 'new', ['s1', 's2']],
      ['2017-07-26', 'replacement', ['s3', 's6']],
      ['2017-07-31', 'replacement', ['s4']],
    ]))

  test('what is later than the moment asked for is not there yet', () =>
    expect(recordedVersions({ ...caseFile, at: instant('2017-07-20T00:00:00+09:00'), zone })).toHaveLength(1))
})

describe('the statement ledger', () => {
  test('each figure replaces the one before it to the same recipient, and not what others were told', () => {
    expect(entry('s3')?.before?.id).toBe('s2')
    expect(entry('s4')?.before?.id).toBe('s3')
    expect(entry('s5')?.before).toBeNull()
  })

  test.each([
    ['a report came in between', 's3', ['findings']],
    ['a round figure was counted, and in people', 's4', ['counted', 'unit']],
    ['nothing on record explains it', 's8', ['unexplained']],
    ['the first figure has no cause', 's2', []],
  ])('%s', (_what, id, kinds) => expect(causes(id)).toEqual(kinds))

  test.each([
    ['a denial that is true of one attack only is narrowed', 's1', 'narrowed'],
    ['an early figure that the ledger does not bear out was corrected', 's2', 'corrected'],
    ['the last figure stands', 's4', 'stands'],
    ['a promise whose day is past and that nothing kept is broken', 's6', 'broken'],
    ['a figure told to the press that the ledger does not bear out', 's8', 'contradicted'],
  ])('%s', (_what, id, standing) => expect(entry(id)?.standing).toBe(standing))

  test('does not depend on the order in which case.yaml lists the statements', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...caseFile.statements], { minLength: caseFile.statements.length }), (said) => {
        expect(statementBook({ ...seen, versions, said, found })).toEqual(book)
      }),
      { numRuns: 30 },
    ))
})

describe('what may be said now', () => {
  const may = maySay({ book, versions, at })
  const ids = (entries: readonly { readonly statement: { readonly id: string } }[]) =>
    entries.map((e) => e.statement.id)

  test('only what was said to the public and holds', () => expect(ids(may.say)).toEqual(['s4']))

  test('not what the ledger knows and nobody was told', () => {
    expect(may.notYet.every((e) => e.saidAt === null)).toBe(true)
    expect(may.notYet.length).toBeGreaterThan(4)
  })

  test('an old figure with what took its place; a narrowed denial waits for its correction', () => {
    const gone = may.noLonger.map((n) => [n.entry.statement.id, n.standing, n.instead?.statement.id ?? null])
    expect(gone).toContainEqual(['s2', 'corrected', 's4'])
    expect(gone).toContainEqual(['s1', 'narrowed', null])
  })

  test('what has to be put right: the denial, the press, the promise, the change that nobody explained', () =>
    expect(may.tasks.map((t) => [t.entry.statement.id, t.kind])).toEqual([
      ['s1', 'correct'],
      ['s6', 'keep'],
      ['s7', 'correct'],
      ['s8', 'correct'],
    ]))
})

describe('a statement that does not hold is a duty to put right', () => {
  const duty = (id: string, more: string = '') => {
    const now = readCase(CASE + more)
    if (!now.ok) throw new Error(now.why)
    return caseDuties({ ...seen, caseFile: now.value }).find((d) => d.rule === `CORRECT-${id}`)
  }
  test('towards whoever was told', () => {
    expect(duty('s1')).toMatchObject({ act: 'publish', to: 'public', status: 'open' })
    expect(duty('s8')).toMatchObject({ act: 'supplement', to: 'press', status: 'open' })
    expect(duty('s4')).toBeUndefined()
  })

  test('done when a later statement says that it leaked, or a milestone names it', () => {
    const said =
      '  - {id: s9, at: 2017-07-31T18:00:00+09:00, to: public, says: leaked, items: [email, password], attack: "2016"}\n'
    expect(duty('s1', said)).toMatchObject({ status: 'done' })
    const did = 'milestones:\n  - {at: 2017-07-30T18:00:00+09:00, did: published, duty: CORRECT-s1}\n'
    expect(duty('s1', did)).toMatchObject({ status: 'done' })
  })
})

describe('what the ledger would have us say', () => {
  test('a figure, its items and its table for each attack, and people together', () =>
    expect(draft.says.map((s) => s.says)).toEqual([
      'leaked',
      'combinations',
      'count',
      'leaked',
      'combinations',
      'count',
    ]))

  test('nothing, when all of it was said', () =>
    expect(
      proposals({
        summary,
        attacks: caseFile.attacks,
        said: [...caseFile.statements, ...draft.says],
        at,
        version: 'x',
      }),
    ).toEqual([]))
})
