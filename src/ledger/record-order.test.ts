import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashColumn, hashInto } from './hash-column.ts'
import { nodeOrder, recordOrder } from './record-order.ts'

const small = fc.integer({ min: 0, max: 4 })

test('records stand in the order of table, row, role and attack, whatever order they came in', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(small, fc.integer({ min: 0, max: 40 }), small, small), { maxLength: 120 }), (all) => {
      const column = (place: 0 | 1 | 2 | 3): Int32Array => Int32Array.from(all, (record) => record[place])
      const order = recordOrder({ table: column(0), row: column(1), role: column(2), attack: column(3) })
      const plain = all
        .map((record, i) => ({ record, i }))
        .sort(
          ({ record: a, i }, { record: b, i: j }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || i - j,
        )
      expect([...order]).toEqual(plain.map(({ i }) => i))
    }),
  ))

test('nodes stand in the order of their hashes, and those of one hash in the order of their first records', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 300 }), (contents) => {
      const hashes = new HashColumn()
      for (const content of contents) {
        const words = new Int32Array(4)
        hashInto(words, 0, String(content))
        hashes.pushWords(words, 0)
      }
      const first = Int32Array.from(contents, (_, i) => contents.length - i)
      const nodes = Int32Array.from(contents.keys())
      const plain = [...nodes].sort((a, b) =>
        hashes.hex(a) < hashes.hex(b) ? -1 : hashes.hex(a) > hashes.hex(b) ? 1 : b - a,
      )
      expect([...nodeOrder(nodes, hashes, first)]).toEqual(plain)
    }),
  ))
