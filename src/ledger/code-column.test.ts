import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingCodes } from './code-column.ts'

const codes = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }), { minLength: 1, maxLength: 60 })

test('each node has its codes in their order, wherever it was put', () =>
  fc.assert(
    fc.property(codes, (all) => {
      const growing = new GrowingCodes()
      for (const own of all) {
        growing.push(own[0] ?? 0)
        for (const [place, code] of own.entries()) if (place > 0) growing.pushMore(code, place)
      }
      const turned = [...all].reverse()
      const column = growing.finished(Int32Array.from(all, (_, i) => all.length - 1 - i))
      expect(turned.map((_, node) => [...column.of(node)])).toEqual(turned)
      expect(turned.map((_, node) => [0, 1, 2, 3, 4].map((place) => column.at(node, place)))).toEqual(
        turned.map((own) => [0, 1, 2, 3, 4].map((place) => own[place] ?? 0)),
      )
      for (const [node, own] of turned.entries())
        expect(column.shared(0, node)).toBe(turned[0]?.find((code) => own.includes(code)) ?? 0)
    }),
  ))
