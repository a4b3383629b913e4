import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HmacSha256 } from './hmac-sha256.ts'

const hex = (words: Int32Array): string => [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

test('the answers of RFC 4231 come out', () => {
  const hmac = new HmacSha256(Buffer.from('Jefe'))
  expect(hex(hmac.of('what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('texts of any length, in any characters and under any key, hash as the platform hashes them', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 90 }))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(text, { minLength: 1, maxLength: 3 }), (key, texts) => {
      const hmac = new HmacSha256(key)
      for (const one of texts) expect(hex(hmac.of(one))).toBe(createHmac('sha256', key).update(one).digest('hex'))
    }),
    { numRuns: 500 },
  )
})

test('a border of blocks loses no byte', () => {
  const hmac = new HmacSha256(Buffer.alloc(32, 7))
  for (let length = 0; length < 200; length++) {
    const one = 'x'.repeat(length)
    expect(hex(hmac.of(one))).toBe(createHmac('sha256', Buffer.alloc(32, 7)).update(one).digest('hex'))
  }
})
