import { expect, test } from 'vitest'
import { legalDay } from '#kernel/legal-day.ts'
import { type GradeRule, graded } from './grading.ts'
import { ageBandOf } from './groups.ts'
import { prefectureOf } from './prefecture.ts'
import type { LedgerRecord } from './record.ts'

const record: LedgerRecord = {
  file: 'evidence/a.csv',
  part: '',
  row: 1,
  role: 'self',
  attack: 'a',
  certainty: 'possible',
  exposure: 'accessed',
  items: ['name', 'email', 'password'],
  values: {},
}
const rule = (of: Partial<GradeRule>): GradeRule => ({
  attack: 'a',
  isOf: () => true,
  items: [],
  exposure: 'taken',
  ...of,
})

test.each<[string, readonly GradeRule[], Partial<LedgerRecord>]>([
  ['nothing is known beyond the attack: as the attack', [], { exposure: 'accessed', items: record.items }],
  ['a log shows that the file was taken', [rule({})], { exposure: 'taken' }],
  ['another file was taken', [rule({ isOf: (file) => file === 'evidence/b.csv' })], { exposure: 'accessed' }],
  ['another attack took it', [rule({ attack: 'b' })], { exposure: 'accessed' }],
  [
    'the passwords are ruled out: the rest still leaked',
    [rule({ items: ['password'], exposure: 'ruled-out' })],
    { exposure: 'accessed', items: ['name', 'email'] },
  ],
  [
    'all of it is ruled out: it counts for nobody and keeps its items',
    [rule({ exposure: 'ruled-out' })],
    { exposure: 'ruled-out', items: record.items },
  ],
  [
    'a later finding overrules an earlier one',
    [rule({ exposure: 'ruled-out' }), rule({ exposure: 'reachable' })],
    { exposure: 'reachable' },
  ],
  [
    'what was possible becomes certain',
    [rule({ certainty: 'confirmed' })],
    { certainty: 'confirmed', exposure: 'taken' },
  ],
])('%s', (_what, rules, expected) => expect(graded(record, rules)).toMatchObject(expected))
test('a master did not leak, whatever a rule says', () =>
  expect(graded({ ...record, attack: '' }, [rule({ attack: '' })])).toMatchObject({ exposure: 'accessed' }))

test.each([
  [20081123, '0-17'],
  [20081122, '18-19'],
  [20061123, '18-19'],
  [20061122, '20-29'],
  [19461123, '70-79'],
  [19461122, '80-'],
  [0, ''],
  [20270101, ''],
  [17000101, ''],
])('born %i, on 22 Nov 2026: %s', (born, band) => expect(ageBandOf(born, legalDay('2026-11-22'))).toBe(band))
test('no day to reckon on: no age', () => expect(ageBandOf(19800517, null)).toBe(''))

test.each([
  ['東京都千代田区丸の内1-2-3', '13'],
  ['神奈川県横浜市西区1', '14'],
  ['　京都府京都市', '26'],
  ['鹿児島県鹿児島市', '46'],
  ['横浜市西区1', ''],
  ['', ''],
])('%s is in prefecture %s', (address, code) => expect(prefectureOf(address)).toBe(code))
