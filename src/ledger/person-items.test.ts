import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personItems } from './person-items.ts'
import { openLedgerDatabase, runStep } from './queries.ts'
import { stored, whole } from './row-columns.ts'

const record = fc.record({
  person: fc.nat(7),
  attack: fc.integer({ min: 1, max: 3 }),
  low: fc.nat(15),
  high: fc.nat(3),
  certainty: fc.nat(2),
  exposure: fc.nat(3),
  standing: fc.constantFrom(0, 0, 0, 1),
})

test('the sums in memory are those of step 100: items, strongest grades and rows by attack and person', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 60 }), async (rows) => {
      const of = (name: keyof (typeof rows)[number]) => Int32Array.from(rows, (row) => row[name])
      const names = ['attack', 'low', 'high', 'certainty', 'exposure', 'standing'] as const
      const [attack, low, high, certainty, exposure, standing] = names.map(of)
      const zero = new Int32Array(rows.length)
      if (!attack || !low || !high || !certainty || !exposure || !standing) throw new Error('a column is missing')
      const column = { attack, low, high, certainty, exposure, standing, table: zero, row: zero, role: zero }
      // Tokens put the persons in the opposite order of their numbers.
      const hit = Int32Array.from(new Set(rows.filter((r) => r.standing === 0).map((r) => r.person)))
      hit.sort((a, b) => b - a)
      const made = personItems(
        { count: rows.length, column: { ...column, contact: zero, reach: zero, node: zero } },
        { ofRecord: of('person'), hit, count: 8 },
      )
      const db = await openLedgerDatabase()
      try {
        const columns = Object.fromEntries(names.map((name) => [name, stored(of(name))]))
        db.give('record_row', { rows: rows.length, columns: { ...columns, person: stored(of('person')) } })
        const none = Object.fromEntries(['route', 'p0', 'p1', 'p2', 'p3'].map((name) => [name, whole(() => 0)]))
        const place = whole((row) => row)
        db.give('person_row', { rows: hit.length, columns: { person: stored(hit), place, ...none } })
        await db.run("set variable kinds = ['name']")
        await runStep(db, '100-person-items')
        const summed = await db.rows(
          `select attack, person, place, certainty, exposure, records, (mask & 1073741823)::integer as low, (mask >> 30)::integer as high
           from person_item join mask_item using (code)  order by attack, place`,
        )
        const inMemory = Array.from({ length: made.rows }, (_, row) => ({
          attack: made.attack[row],
          person: made.person[row],
          place: made.place[row],
          certainty: made.certainty[row],
          exposure: made.exposure[row],
          records: made.records[row],
          low: made.sets.low(made.code[row] ?? 0),
          high: made.sets.high(made.code[row] ?? 0),
        }))
        expect(inMemory).toEqual(summed)
      } finally {
        db.close()
      }
    }),
    { numRuns: 25 },
  )
})
