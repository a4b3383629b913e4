import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairSet } from './pair-set.ts'

test('a pair is new exactly once, whatever came between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 400 }), (pairs) => {
      const [seen, known] = [new PairSet(), new Set<string>()]
      for (const [a, b] of pairs) {
        expect(seen.add(a, b)).toBe(!known.has(`${a} ${b}`))
        known.add(`${a} ${b}`)
      }
      expect(seen.size).toBe(known.size)
    }),
  )
})

test('it grows far past its first size', () => {
  const seen = new PairSet()
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 20_000; i++) expect(seen.add(i, i * 7 + 1)).toBe(round === 0)
  expect(seen.size).toBe(20_000)
})

test('many pairs with one number in common are all different', () => {
  const seen = new PairSet()
  for (let a = 0; a < 60; a++) for (let b = 0; b < 200; b++) expect(seen.add(a, b)).toBe(true)
  expect(seen.size).toBe(12_000)
})
