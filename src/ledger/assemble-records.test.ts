import { expect, test } from 'vitest'
import type { Finding, Piece } from '#detect/index.ts'
import { Secret } from '#kernel/secret.ts'
import { assembleRecords } from './assemble-records.ts'

const part = (piece: Piece, value: string, column: number): Finding => ({
  column,
  start: 0,
  end: value.length,
  item: 'birth-date',
  value: new Secret(value),
  role: 'self',
  sure: 'certain',
  by: 'birth-date',
  piece,
})

test.each([
  [['1980', '3', '4'], ['first', 'second', 'third'], '1980-03-04'],
  [['昭和', '55', '3', '4'], ['era', 'first', 'second', 'third'], '1980-03-04'],
  [['H', '元年', '11月', '30日'], ['era', 'first', 'second', 'third'], '1989-11-30'],
  [['3', '4', 'S', '55'], ['second', 'third', 'era', 'first'], '1980-03-04'],
  [['平成', '99', '3', '4'], ['era', 'first', 'second', 'third'], '平成99-03-04'],
] as const)('the parts %s of a birth are one day', (values, pieces, day) => {
  const findings = values.map((value, i) => part(pieces[i] ?? 'first', value, i))
  const at = { file: 'a.csv', part: '', row: 1 }
  const [record] = assembleRecords({ at, findings, attack: 'a', certainty: 'confirmed', exposure: 'taken' })
  expect(record?.values['birth-date']).toEqual([day])
})
