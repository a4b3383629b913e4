import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashColumn } from './hash-column.ts'
import { inTokenOrder } from './token-order.ts'

test('places come in the order of the digits of their tokens, whatever the tokens have in common', () => {
  const digits = fc.constantFrom('0', '7', '8', 'f')
  const token = fc.tuple(
    fc.constantFrom('00000000', '00010000', 'ffffffff'),
    fc.array(digits, { minLength: 24, maxLength: 24 }),
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (drawn) => {
      const texts = drawn.map(([head, tail]) => head + tail.join(''))
      const tokens = new HashColumn()
      for (const text of texts) tokens.pushHex(text)
      const order = inTokenOrder(
        tokens,
        Int32Array.from(texts, (_, place) => place),
      )
      expect(Array.from(order, (place) => tokens.hex(place))).toEqual([...texts].sort())
    }),
  )
})
