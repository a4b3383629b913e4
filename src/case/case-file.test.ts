import { expect, test } from 'vitest'
import { isoUtc } from '#kernel/instant.ts'
import { type CaseFile, readCase } from './case-file.ts'
import { readMapping } from './mapping-file.ts'

const LEAST = 'case: a\norganisation: {country: JP}\nattacks: [{id: 2017, evidence: ["evidence/**"]}]\n'
const AT = '2017-07-13T15:00:00+09:00'

function understood(text: string): CaseFile {
  const read = readCase(text)
  if (!read.ok) throw new Error(read.why)
  return read.value
}

test('the least that a case needs: an id, a country, an attack; the rest is said to be unknown or none', () => {
  expect(understood(LEAST)).toEqual({
    id: 'a',
    title: {},
    masters: [],
    attacks: [{ id: '2017', certainty: 'possible', exposure: 'accessed', evidence: ['evidence/**'], logs: [] }],
    statements: [],
    publications: [],
    contact: {},
    exclude: [],
    response: { log: [], measures: [] },
    inventory: [],
    delivery: { order: ['letter', 'email', 'sms'], byLetter: expect.arrayContaining(['my-number']), qr: false },
    people: [],
    passwords: [],
    custody: [],
    sealEvidence: false,
    grades: [],
    principals: [],
    weights: null,
    facts: { organisation: { country: 'JP' }, knowledge: [], milestones: [], orders: [] },
  })
})

test.each([
  ['confirmed', 'taken'],
  ['possible', 'accessed'],
  ['ruled-out', 'ruled-out'],
])('evidence of a %s attack was %s where nothing is said', (certainty, exposure) => {
  const text = LEAST.replace('id: 2017', `id: x, certainty: ${certainty}`)
  expect(understood(text).attacks[0]?.exposure).toBe(exposure)
})

test('statements keep their moment, unit and basis', () => {
  const text = `${LEAST}statements:
  - {id: s1, at: ${AT}, to: public, says: not-leaked, items: [my-number], basis: not held}
  - {id: s2, at: ${AT}, to: public, says: count, attack: 2017, value: 2500, unit: records, about: true}
  - {id: s3, at: ${AT}, to: public, says: promise, what: details published, by: 2017-07-31}
`
  const [first, second, third] = understood(text).statements
  expect(first && isoUtc(first.at)).toBe('2017-07-13T06:00:00.000Z')
  expect(second).toMatchObject({ says: 'count', attack: '2017', value: 2500, unit: 'records', about: true })
  expect(third).toMatchObject({ says: 'promise', by: '2017-07-31' })
})

test('the desk may be written by any of its names, in one language or two', () => {
  const text = `${LEAST}contact: {name: 窓口, tel: 0120-000-000, return-address: {en: Tokyo}, mail-sender: a@example.jp}\n`
  expect(understood(text).contact).toEqual({
    desk: { ja: '窓口', en: '窓口' },
    phone: '0120-000-000',
    address: { en: 'Tokyo' },
    sender: 'a@example.jp',
  })
})

test('excluded rows are named by place, one or several, or by a value', () => {
  const text = `${LEAST}exclude:
  - {file: evidence/a.csv, row: [3, 5], reason: test accounts}
  - {item: customer-number, value: 99999999, reason: staff}
`
  expect(understood(text).exclude).toEqual([
    { by: 'row', file: 'evidence/a.csv', part: '', row: 3, reason: 'test accounts' },
    { by: 'row', file: 'evidence/a.csv', part: '', row: 5, reason: 'test accounts' },
    { by: 'value', item: 'customer-number', value: '99999999', reason: 'staff' },
  ])
})

const attacks = (text: string) => LEAST.replace(/attacks.*/, `attacks: ${text}`)

test.each<[string, string, string]>([
  ['an empty file', '', 'case.yaml is empty: todoke new DIR writes one with comments'],
  ['a list', '- a\n', 'case.yaml line 1: the file must be a group of keys, not a list'],
  ['a key twice', `${LEAST}case: b\n`, 'case.yaml line 4: not YAML: Map keys must be unique'],
  [
    'a misspelt key at the top',
    `${LEAST}orgnisation: x\n`,
    'case.yaml line 4: unknown key "orgnisation"; did you mean organisation?',
  ],
  [
    'a misspelt needed key',
    LEAST.replace('evidence:', 'evidnce:'),
    'case.yaml line 3: unknown key "evidnce" in attacks[0]; did you mean evidence?',
  ],
  [
    'a misspelt key in the facts',
    `${LEAST}knowledge:\n  - at: ${AT}\n    certanity: feared\n`,
    'case.yaml line 6: unknown key "certanity" in knowledge[0]; did you mean certainty?',
  ],
  [
    'a misspelt key of a count',
    `${LEAST}knowledge:\n  - {at: ${AT}, people: {mn: 3}}\n`,
    'case.yaml line 5: unknown key "mn" in knowledge[0].people; did you mean min?',
  ],
  [
    'a key that is near to nothing',
    LEAST.replace('{country: JP}', '{country: JP, xyzzy: 1}'),
    'case.yaml line 2: unknown key "xyzzy" in organisation; known are name, country, kind, supervisor, listed, designated-infrastructure, role, markets',
  ],
  ['no country', LEAST.replace('country: JP', 'listed: true'), 'case.yaml line 2: organisation.country is missing'],
  ['no attacks', 'case: a\norganisation: {country: JP}\n', 'case.yaml line 1: attacks is missing'],
  ['an empty list of attacks', attacks('[]'), 'case.yaml line 3: attacks must not be empty'],
  ['one attack without a list', attacks('{id: a}'), 'case.yaml line 3: attacks must be a list, not a group of keys'],
  [
    'two attacks of one id',
    attacks('[{id: a, evidence: [x]}, {id: a, evidence: [y]}]'),
    'case.yaml line 3: attacks: each attack needs an id of its own',
  ],
  [
    'a word that is not on the list',
    LEAST.replace('id: 2017', 'id: x, certainty: confirm'),
    'case.yaml line 3: attacks[0].certainty must be one of confirmed, possible, ruled-out; did you mean confirmed?',
  ],
  ['text for a list', `${LEAST}masters: masters/a.csv\n`, 'case.yaml line 4: masters must be a list, not text'],
  [
    'evidence outside the folder',
    LEAST.replace('evidence/**', '../other/**'),
    'case.yaml line 3: attacks[0].evidence[0]: a path inside the case folder (no leading "/", no "..")',
  ],
  [
    'a day for a moment',
    `${LEAST}knowledge:\n  - {at: 2017-07-13}\n`,
    'case.yaml line 5: knowledge[0].at: not a moment with an offset such as 2017-07-13T15:00:00+09:00: 2017-07-13',
  ],
  [
    'a misspelt item',
    `${LEAST}knowledge:\n  - {at: ${AT}, items: [emial]}\n`,
    'case.yaml line 5: knowledge[0].items[0]: unknown item code emial; did you mean email?',
  ],
  [
    'text for a count',
    `${LEAST}knowledge:\n  - {at: ${AT}, people: many}\n`,
    'case.yaml line 5: knowledge[0].people must be a number or a group of keys, not text',
  ],
  [
    'an unknown kind of statement',
    `${LEAST}statements:\n  - {id: s, at: ${AT}, to: public, says: cont}\n`,
    'case.yaml line 5: statements[0].says: must be one of not-leaked, leaked, count, combinations, story, attribution, promise',
  ],
  [
    'a statement about an attack that is not there',
    `${LEAST}statements:\n  - {id: s, at: ${AT}, to: public, says: not-leaked, items: [email], attack: b}\n`,
    'case.yaml line 5: statements[0].attack: no attack has the id b',
  ],
  [
    'an exclusion without a reason',
    `${LEAST}exclude: [{file: a.csv, row: 3}]\n`,
    'case.yaml line 4: exclude[0].reason is missing',
  ],
  [
    'a number where text may stand',
    `${LEAST}contact: {phone: 0120}\n`,
    'case.yaml line 4: contact.phone must be text or a group of keys, not the number 120',
  ],
  [
    'an id that cannot name a folder',
    LEAST.replace('case: a', 'case: a/b'),
    'case.yaml line 1: case: not a case id (letters, digits, "-", "_", "."): a/b',
  ],
])('%s is refused in so many words', (_what, text, message) => {
  expect(readCase(text)).toEqual({ ok: false, why: message })
})

test('references that unfold without end are refused', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`
  expect(readCase(bomb)).toMatchObject({ ok: false, why: expect.stringContaining('too many references') })
})

test('mapping.yaml: 0 is the only table, and a copy of the written one is understood', () => {
  const text = `- file: evidence/users.csv\n  table: 0\n  columns: {"No": ignore, "お名前": name, "memo": free-text}\n  why: {"No": counts up}\n`
  expect(readMapping(text)).toEqual({
    ok: true,
    value: [{ file: 'evidence/users.csv', table: '', columns: { No: 'ignore', お名前: 'name', memo: 'free-text' } }],
  })
})

test('mapping.yaml may say how many places the columns of a text of fixed width take', () => {
  expect(readMapping('- file: a.txt\n  fixed-width: [10, 20, 8]\n')).toEqual({
    ok: true,
    value: [{ file: 'a.txt', table: '', columns: {}, fixedWidth: [10, 20, 8] }],
  })
  expect(readMapping('- file: a.txt\n  fixed-width: [10, 0]\n').ok).toBe(false)
})

test('mapping.yaml: a use that does not exist is named', () => {
  expect(readMapping('- file: a.csv\n  columns: {"x": nme}\n')).toEqual({
    ok: false,
    why: 'mapping.yaml line 2: [0].columns.x: unknown use nme: an item code, free-text or ignore',
  })
})
