import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Dictionary } from './dictionary.ts'

test('every distinct text has one number from which it is read again, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 300 }), (texts) => {
      const dictionary = new Dictionary()
      const codes = texts.map((text) => dictionary.code(text))
      expect(codes.map((code) => dictionary.text(code))).toEqual(texts)
      expect(texts.map((text) => dictionary.code(text))).toEqual(codes)
      expect(dictionary.size).toBe(new Set(texts.filter((text) => text !== '')).size)
    }),
  )
})

test('the empty text is number 0', () => {
  const dictionary = new Dictionary()
  expect([dictionary.code(''), dictionary.text(0)]).toEqual([0, ''])
})

test('it grows past its first table and its first block', () => {
  const dictionary = new Dictionary()
  const long = '長'.repeat(3_000_000)
  const codes = [long, `${long}い`, ...Array.from({ length: 20_000 }, (_, i) => `p${i}@example.jp`)].map((text) =>
    dictionary.code(text),
  )
  expect(new Set(codes).size).toBe(20_002)
  expect(dictionary.text(codes[1] ?? 0)).toHaveLength(3_000_001)
  expect(dictionary.text(codes.at(-1) ?? 0)).toBe('p19999@example.jp')
  expect(() => dictionary.code('x'.repeat(5_000_000))).toThrow('longer than four million')
})

test('texts of one hash and one length have numbers of their own, also when many are looked for at once', () => {
  const dictionary = new Dictionary()
  const units = Uint16Array.from('abcdab', (c) => c.charCodeAt(0))
  const texts = Int32Array.from([2, 7, 2, 7, 2, 7])
  const codes = new Int32Array(3)
  for (let round = 0; round < 2; round++) {
    dictionary.codesOf({ texts, units }, codes)
    expect([...codes]).toEqual([1, 2, 1])
  }
  expect(['', 'ab', 'cd'].map((_, code) => dictionary.text(code))).toEqual(['', 'ab', 'cd'])
})

test('a closed dictionary gives its texts and takes no more', () => {
  const dictionary = new Dictionary()
  const code = dictionary.code('高橋')
  dictionary.close()
  expect(dictionary.text(code)).toBe('高橋')
  expect(() => dictionary.code('佐藤')).toThrow('open another')
})

test('a dictionary that was let go of says so, and never gives an empty text instead', () => {
  const dictionary = new Dictionary()
  const code = dictionary.code('高橋')
  dictionary.release()
  expect(() => dictionary.text(code)).toThrow('let go of')
})
