import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as places from './kernel/places.ts'
import { kernelFrom, type ScanKernel } from './scan-kernel.ts'

const { plainKernel }: { plainKernel: () => ScanKernel } = await import(new URL('./kernel.js', import.meta.url).href)
const KERNELS: readonly (readonly [string, ScanKernel])[] = [
  ['WebAssembly', kernelFrom(readFileSync(new URL('./kernel.wasm', import.meta.url)))],
  ['JavaScript', plainKernel()],
]
const COMMA = 44

/** Which of the cells the kernel takes for whole values of the rule, one cell a row. */
function taken(kernel: ScanKernel, rule: number, cells: readonly string[]): readonly boolean[] {
  const bytes = new Uint8Array(kernel.memory.buffer)
  const text = Buffer.from(cells.map((cell) => `x,${cell}\n`).join(''))
  bytes.set(text, places.INPUT)
  bytes.fill(0, places.INPUT + text.length, places.INPUT + text.length + 64)
  bytes.set([places.IGNORED, rule], places.RULES)
  kernel.describeColumns(2, -1, 0, false)
  kernel.beginWalk()
  kernel.walkRows(places.INPUT, places.INPUT + text.length, true, COMMA)
  const found = new Int32Array(kernel.memory.buffer).subarray(places.RECORDS >> 2, kernel.recordsEnd() >> 2)
  const isTaken = cells.map(() => false)
  for (let at = 0; at < found.length; at += 4)
    if ((found[at + 1] ?? 0) >> 16 === places.WHOLE) isTaken[found[at] ?? 0] = true
  return isTaken
}

/** The first and last characters of the ranges that rules go by, and those beside them, at each place of a word. */
const BORDERS = [...'぀ぁゖ゗ゟ゠ァヺ・ーヽ㐀䷿一鿿ꀀＡ'].concat('a', '1')
const cells = BORDERS.flatMap((sign) =>
  [0, 1, 3, 4, 5, 6, 8].map((before) => `${'アイウエオカキクケコ'.slice(0, before)}${sign}サ`),
)

describe.each(KERNELS)('characters side by side in the %s kernel', (_, kernel) => {
  test('a reading is kana from one end to the other', () => {
    const isKana = cells.map((cell) => /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/.test(cell))
    expect(taken(kernel, places.KANA, cells)).toEqual(isKana)
  })

  test('a name is kanji and kana from one end to the other', () => {
    const isName = cells.map((cell) => /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/.test(cell))
    expect(taken(kernel, places.NAME, cells)).toEqual(isName)
  })

  test('an address names a municipality that begins among its first 60 bytes', () => {
    const numbers = [0, 1, 4, 5, 12, 16, 17, 18, 19, 20]
    const rows = [...'市区町村郡字府'].flatMap((sign) => numbers.map((n) => `東${'京'.repeat(n)}${sign}1-2`))
    const isAddress = rows.map((row) => /^.{1,19}[市区町村郡]/u.test(row))
    expect(taken(kernel, places.ADDRESS, rows)).toEqual(isAddress)
  })
})
