import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextBlocks } from './text-blocks.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

test('texts of any length and any characters are read again as they were, and told from each other', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), {
        maxLength: 80,
      }),
      (texts) => {
        const blocks = new TextBlocks()
        for (const text of texts) blocks.push(unitsOf(text), 0, text.length)
        expect(texts.map((_, i) => blocks.text(i))).toEqual(texts)
        const one = texts[0] ?? ''
        for (const [i, text] of texts.entries()) expect(blocks.equal(i, unitsOf(one), 0, one.length)).toBe(text === one)
      },
    ),
  ))

test.each(['ÿ', 'Ā', '', 'a'.repeat(126), 'a'.repeat(127), '長'.repeat(127)])('"%s" is read again', (text) => {
  const blocks = new TextBlocks()
  blocks.push(unitsOf(text), 0, text.length)
  expect(blocks.text(0)).toBe(text)
})

test('a text that does not fit into the first block is found in the next one', () => {
  const blocks = new TextBlocks()
  const long = '長'.repeat(3_000_000)
  for (const text of [long, 'a', long, 'b']) blocks.push(unitsOf(text), 0, text.length)
  expect([blocks.text(0) === long, blocks.text(1), blocks.text(2) === long, blocks.text(3)]).toEqual([
    true,
    'a',
    true,
    'b',
  ])
})
