import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HMAC_WORDS, HmacLanes } from './hmac-lanes.ts'

const SECRET = new Uint8Array(32).map((_, i) => 17 * i)

/** The first four words as the platform computes them. */
function expected(text: string): number[] {
  const digest = createHmac('sha256', SECRET).update(text).digest()
  return Array.from({ length: HMAC_WORDS }, (_, i) => digest.readInt32BE(4 * i))
}

function made(texts: readonly string[], plain: boolean): number[][] {
  const lanes = new HmacLanes(SECRET, plain)
  const into = new Int32Array(HMAC_WORDS * texts.length)
  texts.forEach((text, i) => {
    if (i % 2 === 0) lanes.add('email\0', text, into, HMAC_WORDS * i)
    else lanes.addBytes('email\0', Buffer.from(text), into, HMAC_WORDS * i)
  })
  lanes.settle(into)
  return texts.map((_, i) => [...into.subarray(HMAC_WORDS * i, HMAC_WORDS * (i + 1))])
}

const units = fc.constantFrom('a', '9', '@', 'é', '山', '𠮷', '\ud800', '\0', '日本橋')
const texts = fc.array(
  fc.array(units, { maxLength: 130 }).map((all) => all.join('')),
  { minLength: 1, maxLength: 40 },
)

test('texts of any length in any order have the HMAC that the platform computes, with WebAssembly and without', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const wanted = all.map((text) => expected(`email\0${text}`))
      for (const plain of [false, true]) expect(made(all, plain)).toEqual(wanted)
    }),
    { numRuns: 40 },
  )
})

test('more texts than wait at once, of every length around the ends of blocks', () => {
  const all = Array.from({ length: 5000 }, (_, i) => 'x'.repeat(i % 200))
  expect(made(all, false)).toEqual(all.map((text) => expected(`email\0${text}`)))
})
