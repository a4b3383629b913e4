import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TOKEN_WORDS, tokenizer, tokenLanes, workspaceKey } from './keyed-tokens.ts'

const key = workspaceKey('0f'.repeat(32))

test('values of one kind that are given as bytes have the tokens of their texts, however short or often', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom('m', 'f', '1', '', '男'), fc.string({ maxLength: 90 })))
  fc.assert(
    fc.property(texts, (all) => {
      const lanes = tokenLanes(key)
      const add = lanes.ofKind('sex')
      const words = new Int32Array(TOKEN_WORDS * all.length)
      const bytes = Buffer.from(all.join(''))
      let from = 0
      all.forEach((text, i) => {
        const to = from + Buffer.byteLength(text)
        add(bytes, from, to, words, TOKEN_WORDS * i)
        from = to
      })
      lanes.settle(words)
      const made = Buffer.from(words.buffer).swap32().toString('hex')
      expect(made).toBe(all.map((text) => tokenizer(key)('sex', text)).join(''))
    }),
    { numRuns: 40 },
  )
})
