import { hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashColumn, HashIndex, hashInto } from './hash-column.ts'

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 200 })
function push(column: HashColumn, text: string): number {
  const words = new Int32Array(4)
  hashInto(words, 0, text)
  return column.pushWords(words, 0)
}
const half = (text: string): string => hash('sha256', text, 'hex').slice(0, 32)

test('each place gives the first half of SHA-256 again, in hex and in words, wherever it was put', () =>
  fc.assert(
    fc.property(texts, (all) => {
      const column = new HashColumn(1)
      for (const text of all) push(column, text)
      expect(all.map((_, i) => column.hex(i))).toEqual(all.map(half))
      expect(all.map((_, i) => column.word(i, 3))).toEqual(all.map((text) => Number.parseInt(half(text).slice(24), 16)))
      const turned = column.chosen(Int32Array.from(all, (_, i) => all.length - 1 - i))
      expect(all.map((_, i) => turned.hex(i))).toEqual(all.map(half).reverse())
    }),
  ))

test('hashes compare as their digits do', () =>
  fc.assert(
    fc.property(texts, (all) => {
      const column = new HashColumn()
      for (const text of all) push(column, text)
      const byDigits = all.map(half).sort()
      const places = all.map((_, i) => i).sort((a, b) => column.compare(a, b))
      expect(places.map((i) => column.hex(i))).toEqual(byDigits)
    }),
  ))

test('equal texts are found at the place where the first of them stands, past every growth of the table', () => {
  const column = new HashColumn()
  const index = new HashIndex(column)
  const first = new Map<string, number>()
  for (let i = 0; i < 20_000; i++) {
    const text = `見本${i % 9000}`
    const place = push(column, text)
    expect(index.firstOf(place)).toBe(first.get(text) ?? place)
    if (!first.has(text)) first.set(text, place)
  }
})
