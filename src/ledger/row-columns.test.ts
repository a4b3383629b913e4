import { expect, test } from 'vitest'
import { HashColumn } from './hash-column.ts'
import { stored, tokenColumns, whole } from './row-columns.ts'

const tokens = new HashColumn()
for (let i = 0; i < 6; i++) tokens.pushHex(`fffffff${i}${'0000000a'.repeat(3)}`)

test.each([
  ['a function', whole((row) => row * 10), [30, 40]],
  ['an array', stored(Int32Array.of(0, 1, 2, -3, 4, 5)), [-3, 4]],
  ['a word of tokens', tokenColumns('p', tokens, Int32Array.of(5, 4, 3, 2, 1, 0))['p0'], [0xfffffff2, 0xfffffff1]],
])('a column of %s gives the rows that are asked for, wherever they begin', (_what, column, values) => {
  const to = new Float64Array(2)
  column?.fill(3, to)
  expect([...to]).toEqual(values)
})
