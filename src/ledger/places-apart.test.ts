import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashColumn } from './hash-column.ts'
import { RecordIntake, type RecordTable } from './intake.ts'
import { placesApart } from './places-apart.ts'
import type { LedgerRecord } from './record.ts'

interface Place {
  readonly file: string
  readonly row: number
  readonly role: LedgerRecord['role']
}

function recordsAt(places: readonly Place[]): RecordTable {
  const intake = new RecordIntake(new Set())
  for (const at of places)
    intake.add({
      ...at,
      ...{ part: '', attack: 'a', certainty: 'confirmed', exposure: 'taken', items: ['name'] },
      values: { name: [`${at.file} ${at.row} ${at.role}`] },
    })
  return intake.finish().records
}

const keyAt = ({ tables, column }: Pick<RecordTable, 'tables'> & { column: Columns }, i: number): string =>
  `${tables[column.table[i] ?? 0]?.file} ${column.row[i]} ${column.role[i]}`
type Columns = Pick<RecordTable['column'], 'table' | 'row' | 'role'>

const place = fc.record({
  file: fc.constantFrom('a.csv', 'b.csv', 'c.csv'),
  row: fc.integer({ min: 1, max: 6 }),
  role: fc.constantFrom<LedgerRecord['role']>('self', 'guardian'),
})
const places = fc.uniqueArray(place, { selector: ({ file, row, role }) => `${file} ${row} ${role}` })

test('what came stands nowhere before, what went stands nowhere now, whatever the tables', () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const [before, now] = [recordsAt(one), recordsAt(other)]
      const links = { ...before.column, count: before.count, tables: before.tables }
      const none = { canonical: new Int32Array(0), since: new Int32Array(0) }
      const apart = placesApart(now, { ...links, ...none, persons: new HashColumn(), contents: new HashColumn() })
      const keys = (table: RecordTable) => Array.from({ length: table.count }, (_, i) => keyAt(table, i))
      const [was, is] = [keys(before), keys(now)]
      expect(Array.from(apart.fresh, (i) => keyAt(now, i)).sort()).toEqual(is.filter((k) => !was.includes(k)).sort())
      expect(Array.from(apart.gone, (i) => keyAt(before, i)).sort()).toEqual(was.filter((k) => !is.includes(k)).sort())
    }),
  )
})
