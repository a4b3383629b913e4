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
const COMMA = ','.charCodeAt(0)

const piece = fc.constantFrom('a', 'bcdefghijklmnopqrstuvwxyz', '山田', ',', '"', '""', '\t', '\n', '\r', '\r\n')

test('both builds tell of a blank line and of an empty first cell as a pattern does, and of nothing beyond the end', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 3 }), (within, behind) => {
      const text = Buffer.from(within.join(''))
      for (const kernel of KERNELS) {
        const memory = Buffer.from(kernel.memory.buffer)
        memory.fill(0, INPUT, INPUT + text.length + 256)
        memory.set(Buffer.from(`${within.join('')}${behind.join('')}`), INPUT)
        const told = Boolean(kernel.hasEmptyBeginning(INPUT, INPUT + text.length, COMMA))
        expect(told).toBe(/\n(?:[\n\r,]|"")/.test(within.join('')))
      }
    }),
    { numRuns: 300 },
  )
})
