import { expect, test } from 'vitest'
import { columnKeys, recordTables, tableFor } from './record-tables.ts'
import { textRecords } from './text-records.ts'

const tablesOf = (...lines: readonly string[]) => recordTables(lines.flatMap((line) => textRecords(line)))

test('records that leave out what is empty are rows of one table', () => {
  const [table, ...others] = tablesOf(
    'save name="Ueda" edad=30 religion=budista email=a@example.jp',
    'save name="Ito" religion=none email=b@example.jp',
    'save name="Kato" edad=41 telefono=090-1234-5678 email=c@example.jp',
  )
  expect(others).toEqual([])
  expect(table?.header).toEqual(['name', 'edad', 'religion', 'email', 'telefono'])
  expect(table?.rows).toEqual([
    ['Ueda', '30', 'budista', 'a@example.jp', ''],
    ['Ito', '', 'none', 'b@example.jp', ''],
    ['Kato', '41', '', 'c@example.jp', '090-1234-5678'],
  ])
})

test('records of other keys are another table', () => {
  expect(tablesOf('a=1 b=2 c=3', 'x=1 y=2 z=3').map(({ header }) => header)).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ])
})

test('a key that comes again is another column of the same name', () => {
  expect(columnKeys(['tag', 'id', 'tag'])).toEqual(['tag', 'id', 'tag\0' + '2'])
})

test('a record that is like no table belongs to none', () => {
  const tables = tablesOf('a=1 b=2 c=3')
  expect(tableFor(tables, ['a', 'b'])).toBe(tables[0])
  expect(tableFor(tables, ['a', 'x', 'y', 'z'])).toBe(undefined)
})

test('keys have the letters of their language', () => {
  const [table] = tablesOf('save Religión=budista Número_de_pasaporte="MK5421428" Tarjeta_(Japón)="UJ60456202EG"')
  expect(table?.header).toEqual(['Religión', 'Número_de_pasaporte', 'Tarjeta_(Japón)'])
})
