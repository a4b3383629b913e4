import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INPUT } from './kernel/places.ts'
import { kernelFrom, type ScanKernel } from './scan-kernel.ts'

const { plainKernel }: { plainKernel: () => ScanKernel } = await import(new URL('./kernel.js', import.meta.url).href)
const KERNELS: readonly ScanKernel[] = [
  kernelFrom(readFileSync(new URL('./kernel.wasm', import.meta.url))),
  plainKernel(),
]

function counted(kernel: ScanKernel, text: string): readonly [own: number, broken: number] {
  const bytes = Buffer.from(text)
  new Uint8Array(kernel.memory.buffer).fill(0, INPUT, INPUT + bytes.length + 64)
  new Uint8Array(kernel.memory.buffer).set(bytes, INPUT)
  const odd = kernel.oddCharacters(INPUT, INPUT + bytes.length)
  return [odd & 0xffff, odd >>> 16]
}

const letter = fc.oneof(
  fc.constantFrom(
    'a',
    '山',
    'Ａ',
    'ｶ',
    '\ue000',
    '\uf8ff',
    '\uf900',
    '\ufffd',
    '\ufffc',
    '\u{effff}',
    '\u{f0000}',
    '\u{10ffff}',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)

test('both builds count characters of private use and marks for broken bytes as a pattern does', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
      const text = Buffer.from(letters.join('')).toString('utf8')
      const own = text.match(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu)?.length ?? 0
      const broken = text.match(/\ufffd/gu)?.length ?? 0
      for (const kernel of KERNELS) expect(counted(kernel, text)).toEqual([own, broken])
    }),
    { numRuns: 300 },
  )
})
