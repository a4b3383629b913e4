import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  buildLanes,
  buildPacking,
  buildPlain,
  buildWasm,
  LANES_WASM,
  PACKING_WASM,
  PLAIN,
  WASM,
} from './build-kernel.ts'
import { fuzzKernel } from './fuzz-kernel.ts'

test('kernel.wasm and kernel.js are what npm run build:kernel makes of the source', async () => {
  expect(Buffer.from(await buildWasm()).equals(readFileSync(WASM))).toBe(true)
  expect(buildPlain()).toBe(readFileSync(PLAIN, 'utf8'))
})

test('both builds of the kernel say the same of made-up cells (a slice of npm run fuzz:kernel)', async () => {
  await fuzzKernel(60_000, 7)
})

test('packing.wasm and lanes.wasm are what npm run build:kernel makes of the source', async () => {
  expect(Buffer.from(await buildLanes()).equals(readFileSync(LANES_WASM))).toBe(true)
  expect(Buffer.from(await buildPacking()).equals(readFileSync(PACKING_WASM))).toBe(true)
})
