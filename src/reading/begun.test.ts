import { expect, test } from 'vitest'
import { begunBody, begunOf } from './begun.ts'
import { Nonsense } from './pack.ts'
import type { Beginning } from './quick-beginning.ts'
import { type Fields, fields } from './shapes.ts'

const meaning = { use: 'email', role: 'self', sure: 'certain', why: 'header "mail"', by: 'email' } as const
const told = {
  part: '',
  header: ['mail'],
  profile: [meaning, { ...meaning, use: 'name', piece: 'family' }],
  names: ['mail', '1'],
  encoding: 'utf-8',
  confidence: 0.99,
  firstRow: 5,
} as const
const writings: readonly Beginning['writing'][] = [
  { kind: 'delimited', delimiter: 44 },
  { kind: 'objects', literals: [Buffer.from('{"mail":'), Buffer.from([0xff, 0])] },
  { kind: 'tuples', literals: [Buffer.from('INSERT INTO t VALUES ')], backslash: true },
  { kind: 'copied' },
  { kind: 'lines' },
]

const overThePipe = (body: object): Fields => fields(JSON.parse(JSON.stringify(body)), 'a frame')

test.each(writings)('a beginning comes out of the pipe as it went in: $kind', (writing) => {
  expect(begunOf(overThePipe(begunBody({ ...told, writing })))).toEqual({ ...told, writing })
})

test('a file that is not for the kernel has no beginning', () => {
  expect(begunOf(overThePipe(begunBody(null)))).toBeNull()
})

test.each([
  ['no object', 7],
  ['a column of an unknown use', { profile: [{ ...meaning, use: 'everything' }] }],
  ['a name that is a number', { names: [1] }],
  ['a place before the file', { firstRow: -1 }],
  ['an unknown way of writing', { writing: { kind: 'program', literals: [] } }],
  ['a delimiter beyond a byte', { writing: { kind: 'delimited', delimiter: 1e6, literals: [] } }],
  ['a dump without its statement', { writing: { kind: 'tuples', literals: [], backslash: false } }],
])('a child that says %s is not believed', (_, lie) => {
  const good = fields(overThePipe(begunBody({ ...told, writing: { kind: 'lines' } }))['beginning'], 'a beginning')
  const beginning = typeof lie === 'number' ? lie : { ...good, ...lie }
  expect(() => begunOf({ beginning })).toThrow(Nonsense)
})
