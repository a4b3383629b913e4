import { expect, test } from 'vitest'
import { judgedColumns } from '../bench/headers/columns.ts'
import { readColumnLabel } from '../src/detect/headers/column-label.ts'

const columns = judgedColumns()
const told = (header: string): string => readColumnLabel(header)?.use ?? 'ignore'

test('of the people in judged schemas at least as many columns are told as before', () => {
  const people = columns.filter(({ item }) => item !== 'nobody')
  expect(people.filter(({ header, item }) => told(header) === item).length / people.length).toBeGreaterThan(0.67)
})

test('of the columns of nobody there hardly one is told as somebody’s', () => {
  const nobody = columns.filter(({ item }) => item === 'nobody')
  const silent = nobody.filter(({ header }) => ['ignore', 'free-text'].includes(told(header)))
  expect(silent.length / nobody.length).toBeGreaterThan(0.94)
})
