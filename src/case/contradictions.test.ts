import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { readCase } from './case-file.ts'
import { type Compared, contradictions } from './contradictions.ts'

const LEAST =
  'case: a\norganisation: {country: JP, kind: fx-broker}\nattacks: [{id: 2017, evidence: [a/**]}, {id: 2016, evidence: [b/**]}]\n'

const attack = (id: string, persons: number, items: readonly DataKind[]): Summary['attacks'][number] => ({
  id,
  certainty: id === '2017' ? 'confirmed' : 'possible',
  records: persons + 155,
  persons,
  bounds: { min: persons - 6, likely: persons, max: persons + 15 },
  combinations: [
    { items, persons: persons - 200 },
    { items: ['email'], persons: 200 },
  ],
})

const SUMMARY: Summary = {
  case: 'a',
  revision: 1,
  attacks: [attack('2017', 2455, ['name', 'email', 'bank-account']), attack('2016', 112_364, ['email', 'password'])],
  persons: 114_102,
  bounds: { min: 114_050, likely: 114_102, max: 114_300 },
  inMaster: 0,
  masterPersons: 0,
  balance: { recordsIn: 0, recordsLedgered: 0, recordsRefused: 0 },
  review: { pairs: 0 },
}

function compared(yaml: string, at = '2017-08-10T09:00:00+09:00'): Compared {
  const read = readCase(LEAST + yaml)
  if (!read.ok) throw new Error(read.why)
  return {
    caseFile: read.value,
    summary: SUMMARY,
    at: instant(at),
    zone: 'Asia/Tokyo',
    duties: null,
    documents: [],
    notices: [],
  }
}

const AT = '2017-07-31T18:00:00+09:00'
const said = (...more: readonly string[]) =>
  `statements: [${more.map((m, i) => `{id: s${i + 1}, at: ${AT}, to: public, ${m}}`).join(', ')}]\n`
const kinds = (yaml: string, at?: string) => contradictions(compared(yaml, at)).map((c) => c.kind)

test('the early denial about passwords is narrowed by the first-login passwords of the other attack, both places named', () => {
  expect(contradictions(compared(said('says: not-leaked, items: [password], attack: "2017"')))).toEqual([
    {
      kind: 'narrowed',
      about: 'items',
      what: {
        ja: '「パスワードは漏えいしていない」との発表は攻撃2017に限られる。攻撃2016では漏えいしている',
        en: 'the statement that password did not leak holds for attack 2017 only: in attack 2016 it leaked',
      },
      places: [
        { where: 'case.yaml statements s1', says: 'not-leaked: password (attack 2017)' },
        { where: 'summary.json attacks 2016', says: 'password: 112,164人 (possible)' },
      ],
    },
  ])
})

test.each<[string, string, readonly string[]]>([
  ['nothing was said', '', []],
  ['My Number denied and not in the ledger', said('says: not-leaked, items: [my-number]'), []],
  ['passwords denied of everything', said('says: not-leaked, items: [password]'), ['contradicted']],
  [
    'passwords denied of the attack that took them',
    said('says: not-leaked, items: [password], attack: "2016"'),
    ['contradicted'],
  ],
  [
    'bank accounts denied of the other attack',
    said('says: not-leaked, items: [bank-account], attack: "2016"'),
    ['narrowed'],
  ],
  ['an item said to have leaked that did', said('says: leaked, items: [email, password]'), []],
  ['an item said to have leaked that no one lost', said('says: leaked, items: [email, health]'), ['contradicted']],
  [
    'an item said to have leaked in the wrong attack',
    said('says: leaked, items: [password], attack: "2017"'),
    ['contradicted'],
  ],
  [
    'said to have leaked and not to have leaked',
    said('says: leaked, items: [name]', 'says: not-leaked, items: [name], attack: "2016"'),
    ['contradicted', 'narrowed'],
  ],
  [
    '2,455 件 where the ledger holds 2,455 persons',
    said('says: count, attack: "2017", value: 2455, unit: records'),
    [],
  ],
  ['件 as rows', said('says: count, attack: "2017", value: 2610, unit: records'), []],
  ['rows called persons', said('says: count, attack: "2017", value: 2610, unit: persons'), ['contradicted']],
  ['the upper bound', said('says: count, attack: "2017", value: 2470, unit: persons'), []],
  ['one above the upper bound', said('says: count, attack: "2017", value: 2471, unit: persons'), ['contradicted']],
  ['the lower bound', said('says: count, attack: "2017", value: 2449, unit: persons'), []],
  ['one below the lower bound', said('says: count, attack: "2017", value: 2448, unit: persons'), ['contradicted']],
  ['about 2,500', said('says: count, attack: "2017", value: 2500, unit: records, about: true'), []],
  [
    'about 2,600, when even the bounds round to 2,500',
    said('says: count, attack: "2017", value: 2600, unit: persons, about: true'),
    ['contradicted'],
  ],
  ['about 110,000', said('says: count, attack: "2016", value: 110000, unit: records, about: true'), []],
  ['all persons, those hit twice counted once', said('says: count, value: 114102, unit: persons'), []],
  ['all 件, attack by attack', said('says: count, value: 114819, unit: records'), []],
  [
    'persons with a bank account',
    said('says: count, attack: "2017", items: [bank-account], value: 2255, unit: persons'),
    [],
  ],
  [
    'one person too few with a bank account',
    said('says: count, attack: "2017", items: [bank-account], value: 2254, unit: persons'),
    ['contradicted'],
  ],
  [
    'the law was told of all',
    `knowledge: [{at: ${AT}, people: {min: 112364, max: 114819}, items: [name, email, password, bank-account]}]\n`,
    [],
  ],
  [
    'the law was not told of the passwords',
    `knowledge: [{at: ${AT}, items: [name, email, bank-account]}]\n`,
    ['contradicted'],
  ],
  ['the law was told of far fewer people', `knowledge: [{at: ${AT}, people: 2500}]\n`, ['contradicted']],
])('%s', (_what, yaml, expected) => {
  expect(kinds(yaml)).toEqual(expected)
})

test('a wrong count that a later statement put right is corrected, and both statements are named', () => {
  const yaml = `statements:
  - {id: s1, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2017", value: 2000, unit: records}
  - {id: s2, at: ${AT}, to: public, says: count, attack: "2017", value: 2455, unit: records}
`
  const [found, ...more] = contradictions(compared(yaml))
  expect(more).toEqual([])
  expect(found?.kind).toBe('corrected')
  expect(found?.places.map((p) => p.where)).toEqual(['case.yaml statements s1', 'case.yaml statements s2'])
  expect(kinds(yaml, '2017-07-30T09:00:00+09:00')).toEqual(['contradicted'])
})

const PROMISE = said('says: promise, what: details published, by: 2017-08-02')
test.each<[string, string, string, readonly string[]]>([
  ['not due yet', '', '2017-08-02T23:59:59+09:00', []],
  ['not kept', '', '2017-08-03T00:00:00+09:00', ['broken']],
  ['kept', `milestones: [{at: 2017-08-02T18:00:00+09:00, did: published}]\n`, '2017-08-10T09:00:00+09:00', []],
  [
    'kept late',
    `milestones: [{at: 2017-08-05T18:00:00+09:00, did: published, duty: PROMISE-s1}]\n`,
    '2017-08-10T09:00:00+09:00',
    ['broken'],
  ],
])('a promise, %s', (_what, milestones, at, expected) => {
  expect(kinds(PROMISE + milestones, at)).toEqual(expected)
})

test('the order of the statements changes nothing', () => {
  const facts = compared(
    said(
      'says: not-leaked, items: [password, my-number], attack: "2017"',
      'says: leaked, items: [name, password]',
      'says: count, attack: "2017", value: 1, unit: persons',
      'says: count, attack: "2017", value: 2455, unit: persons',
      'says: promise, what: details published, by: 2017-08-02',
    ),
  )
  const all = [...facts.caseFile.statements]
  const expected = contradictions(facts)
  expect(expected.length).toBeGreaterThan(2)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (statements) => {
      expect(contradictions({ ...facts, caseFile: { ...facts.caseFile, statements } })).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})
