import { drawn, type Grid, patterns, penaltyOf } from './qr-grid.ts'

/** Rows of a QR symbol, each a text of `1` (dark) and `0`. */
export type QrModules = readonly string[]

/** Error-correction codewords per block and number of blocks at level M, versions 1 to 10 (ISO/IEC 18004, table 9). */
const LEVEL_M = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
] as const

/** A text of up to 213 bytes as a QR symbol at level M, mask by the penalty rules. Throws when it is longer. */
export function qrModules(text: string): QrModules {
  const data = new TextEncoder().encode(text)
  const version = LEVEL_M.findIndex((_, i) => data.length + (i < 9 ? 2 : 3) <= dataCodewords(i + 1)) + 1
  if (version === 0) throw new Error(`a QR code of ${data.length} bytes is too long for a letter`)
  const codewords = withCorrection(dataBytes(data, version), version)
  const frame = patterns(version)
  let best: { readonly penalty: number; readonly grid: Grid } | undefined
  for (let mask = 0; mask < 8; mask++) {
    const grid = drawn(frame, codewords, mask)
    const penalty = penaltyOf(grid)
    if (!best || penalty < best.penalty) best = { penalty, grid }
  }
  return (best?.grid ?? []).map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
}

function rawCodewords(version: number): number {
  let modules = (16 * version + 128) * version + 64
  if (version >= 2) {
    const align = Math.floor(version / 7) + 2
    modules -= (25 * align - 10) * align - 55
    if (version >= 7) modules -= 36
  }
  return Math.floor(modules / 8)
}

const levelOf = (version: number): readonly [number, number] => LEVEL_M[version - 1] ?? [0, 0]

function dataCodewords(version: number): number {
  const [correction, blocks] = levelOf(version)
  return rawCodewords(version) - correction * blocks
}

/** Byte mode, length, the bytes, terminator and padding. */
function dataBytes(data: Uint8Array, version: number): readonly number[] {
  const bits: number[] = []
  const put = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >>> i) & 1)
  }
  put(4, 4)
  put(data.length, version < 10 ? 8 : 16)
  for (const byte of data) put(byte, 8)
  const capacity = dataCodewords(version) * 8
  put(0, Math.min(4, capacity - bits.length))
  put(0, (8 - (bits.length % 8)) % 8)
  for (let pad = 0xec; bits.length < capacity; pad ^= 0xec ^ 0x11) put(pad, 8)
  return Array.from({ length: bits.length / 8 }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0),
  )
}

/** Multiplication in GF(2^8) modulo 0x11d. */
function times(a: number, b: number): number {
  let product = 0
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((b >>> i) & 1) * a
  }
  return product
}

function divisorOf(degree: number): readonly number[] {
  const divisor = [...Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) divisor[j] = times(divisor[j] ?? 0, root) ^ (divisor[j + 1] ?? 0)
    root = times(root, 2)
  }
  return divisor
}

function remainderOf(data: readonly number[], divisor: readonly number[]): readonly number[] {
  const rest = Array<number>(divisor.length).fill(0)
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0)
    rest.push(0)
    divisor.forEach((d, i) => {
      rest[i] = (rest[i] ?? 0) ^ times(d, factor)
    })
  }
  return rest
}

/** The blocks with their error correction, interleaved. */
function withCorrection(data: readonly number[], version: number): readonly number[] {
  const [correction, count] = levelOf(version)
  const short = count - (rawCodewords(version) % count)
  const shortLength = Math.floor(rawCodewords(version) / count) - correction
  const divisor = divisorOf(correction)
  const blocks: { readonly own: readonly number[]; readonly rest: readonly number[] }[] = []
  for (let i = 0, at = 0; i < count; i++) {
    const length = shortLength + (i < short ? 0 : 1)
    const own = data.slice(at, at + length)
    at += length
    blocks.push({ own, rest: remainderOf(own, divisor) })
  }
  const column = (i: number, part: 'own' | 'rest') => blocks.flatMap((b) => b[part][i] ?? [])
  return [
    ...Array.from({ length: shortLength + 1 }, (_, i) => column(i, 'own')).flat(),
    ...Array.from({ length: correction }, (_, i) => column(i, 'rest')).flat(),
  ]
}
