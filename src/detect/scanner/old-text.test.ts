import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FoundValues } from './found-values.ts'
import * as places from './kernel/places.ts'
import { type OldEncoding, OldText } from './old-text.ts'
import { kernelFrom, type ScanKernel } from './scan-kernel.ts'

/** Everything that two bytes of an encoding can be, with those bytes, and its single bytes. */
function characters(encoding: OldEncoding): readonly (readonly [bytes: readonly number[], text: string])[] {
  const decoder = new TextDecoder(encoding)
  const single = Array.from({ length: 0xe0 }, (_, byte) => [byte])
  const pairs = Array.from({ length: 0x80_00 }, (_, i) => [0x80 + (i >> 8), i & 0xff])
  return [...single, ...pairs]
    .map((bytes) => [bytes, decoder.decode(Uint8Array.from(bytes))] as const)
    .filter(
      ([[first], text]) =>
        ![0, 0x1a, 0x1c, 0x7f].includes(first ?? 0) &&
        [...text].length === 1 &&
        !/[\ufffd\ue000-\uf8ff\x80-\x9f]/.test(text) &&
        !(encoding === 'shift_jis' && /[縺繧繝]/.test(text)),
    )
}

const { plainKernel } = await import(new URL('./kernel.js', import.meta.url).href)
const kernels: readonly (readonly [string, ScanKernel])[] = [
  ['WebAssembly', kernelFrom(readFileSync(new URL('./kernel.wasm', import.meta.url)))],
  ['JavaScript', plainKernel()],
]

/** A text of some characters in the memory of the kernel, read at most `piece` bytes at a time. */
function turned(kernel: ScanKernel, encoding: OldEncoding, raw: Uint8Array, piece: number) {
  const old = new OldText(encoding, kernel)
  const bytes = new Uint8Array(kernel.memory.buffer)
  let end: number = places.INPUT
  for (;;) {
    const written = old.fill(bytes.subarray(end, end + 3 * piece), (into, at) => {
      const some = raw.subarray(at, at + into.length)
      into.set(some)
      return some.length
    })
    if (written === 0) break
    end += written
  }
  return { old, utf8: Buffer.from(bytes.subarray(places.INPUT, end)) }
}

const cases = kernels.flatMap(([build, kernel]) =>
  (['shift_jis', 'euc-jp'] as const).map((encoding) => [encoding, build, kernel] as const),
)

describe.each(cases)('a text in %s, by the %s kernel,', (encoding, _build, kernel) => {
  const known = characters(encoding)
  const some = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 60 })

  test('is turned into UTF-8 as its decoder reads it, character for character', () => {
    expect(known.length).toBeGreaterThan(6_900)
    for (const [bytes, text] of known)
      expect([bytes, turned(kernel, encoding, Uint8Array.from(bytes), 9).utf8.toString()]).toEqual([bytes, text])
  })

  test('gives for every character of the UTF-8 the byte at which it stands, in any order and however it is read', () => {
    const property = fc.property(
      some,
      fc.integer({ min: 2, max: 9 }),
      fc.infiniteStream(fc.nat()),
      (parts, piece, order) => {
        const raw = Uint8Array.from(parts.flatMap(([bytes]) => bytes))
        const { old, utf8 } = turned(kernel, encoding, raw, piece)
        expect(utf8.toString()).toBe(parts.map(([, text]) => text).join(''))
        const spots = parts.map((_, i) => ({
          start: Buffer.byteLength(
            parts
              .slice(0, i)
              .map(([, text]) => text)
              .join(''),
          ),
          length: Buffer.byteLength(parts[i]?.[1] ?? ''),
          from: parts.slice(0, i).flatMap(([bytes]) => bytes).length,
          bytes: parts[i]?.[0].length ?? 0,
        }))
        for (let n = 0; n < 20; n++) {
          const place = spots[(order.next().value ?? 0) % spots.length]
          if (!place) continue
          const words = Int32Array.of(0, 0, places.INPUT + place.start, place.length)
          const numbers = { words, count: 1, firstRow: 1, base: -places.INPUT }
          const found = { ...numbers, kind: () => expect.fail(), values: new FoundValues(new Uint8Array()) }
          const { words: placed, base } = old.placed(found, 1000)
          expect([base + (placed[2] ?? 0), placed[3]]).toEqual([1000 + place.from, place.bytes])
        }
      },
    )
    fc.assert(property, { numRuns: 200 })
  })

  test.each([
    ['a byte that begins nothing', [0x41, 0xff]],
    ['half a character at the end', [0x41, encoding === 'shift_jis' ? 0x93 : 0xa4]],
    ['a zero byte', [0x41, 0]],
    ['DEL', [0x41, 0x7f]],
    ['a character that an organisation made itself', encoding === 'shift_jis' ? [0xf0, 0x40] : [0x8f, 0xf5, 0xa1]],
    [
      'what kana of UTF-8 look like',
      encoding === 'shift_jis' ? [...Buffer.from('オーガニック緑茶 100g')] : [...Buffer.from('緑茶')],
    ],
  ])('is broken off at %s', (_what, bytes) => {
    expect(turned(kernel, encoding, Uint8Array.from(bytes), 9).old.isBroken).toBe(true)
  })
})
