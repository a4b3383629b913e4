import { CompactWriter } from './compact-protocol.ts'

/*
 * The encodings of Parquet that are written here (parquet-format, Encodings.md): differences of whole numbers
 * (DELTA_BINARY_PACKED) and numbers of few bits (the RLE and bit-packing hybrid).
 */
const BLOCK = 128
const MINI = 32
const MINIS = BLOCK / MINI

/** Bits that a number of at most 2^53 takes. */
function widthOf(value: number): number {
  const high = Math.floor(value / 2 ** 32)
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value)
}

/** Puts numbers of a fixed width one behind the other, lowest bits first. */
class BitWriter {
  readonly bytes: Buffer
  length = 0
  #open = 0
  #bits = 0

  constructor(most: number) {
    this.bytes = Buffer.alloc(most)
  }

  /** Adds so many bits of a number that has no more. */
  put(value: number, width: number): void {
    if (width <= 24) this.#putFew(value, width)
    else this.#putMany(value, width)
  }

  /** With what is open these are at most 31 bits. */
  #putFew(value: number, width: number): void {
    let open = this.#open | (value << this.#bits)
    let bits = this.#bits + width
    for (; bits >= 8; bits -= 8) {
      this.bytes[this.length++] = open & 255
      open >>>= 8
    }
    this.#open = open
    this.#bits = bits
  }

  #putMany(value: number, width: number): void {
    let rest = value
    for (let left = width; left > 0; left -= 16) {
      this.#putFew(rest % 65_536, Math.min(left, 16))
      rest = Math.floor(rest / 65_536)
    }
  }

  /** Fills the last byte. */
  end(): void {
    if (this.#bits > 0) this.bytes[this.length++] = this.#open & 255
    ;[this.#open, this.#bits] = [0, 0]
  }

  byte(value: number): void {
    this.bytes[this.length++] = value
  }

  /** A signed number, small ones in few bytes. */
  zigzag(value: number): void {
    let rest = value < 0 ? -2 * value - 1 : 2 * value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128)
    this.byte(rest)
  }

  get written(): Buffer {
    return this.bytes.subarray(0, this.length)
  }
}

/** Whole numbers of at most 2^51 by their differences, which take few bits where numbers grow evenly. */
export const differences = (values: Int32Array | Float64Array): Buffer =>
  Buffer.concat([beginningOfSteps(values.length, values[0] ?? 0), stepsBetween(values)])

/** What stands before the differences of so many numbers, of which this is the first. */
export function beginningOfSteps(count: number, first: number): Buffer {
  const head = new CompactWriter()
  head.varint(BLOCK)
  head.varint(MINIS)
  head.varint(count)
  head.zigzag(first)
  return head.bytes
}

/** Bytes that a block takes at most. */
const BLOCK_BYTES_MAX = 16 + BLOCK * 8
/** Room that is used again, since what is written there takes a hundredth of it. */
let room = new BitWriter(0)

/** The differences of each number to the one before it. */
export function stepsBetween(values: Int32Array | Float64Array): Buffer {
  const most = Math.ceil(values.length / BLOCK) * BLOCK_BYTES_MAX
  if (room.bytes.length < most) room = new BitWriter(most)
  room.length = 0
  const steps = new Float64Array(BLOCK)
  for (let from = 1; from < values.length; from += BLOCK) {
    const count = Math.min(BLOCK, values.length - from)
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < count; i++) {
      const step = (values[from + i] ?? 0) - (values[from + i - 1] ?? 0)
      steps[i] = step
      if (step < least) least = step
    }
    room.zigzag(least)
    blockOf(steps, { count, least }, room)
  }
  return room.written
}

/** Widths of the four quarters of a block, and their bits. */
function blockOf(
  steps: Float64Array,
  { count, least }: { readonly count: number; readonly least: number },
  to: BitWriter,
): void {
  const widths: number[] = []
  for (let from = 0; from < BLOCK; from += MINI) {
    let most = 0
    for (let i = from; i < from + MINI && i < count; i++) {
      const above = (steps[i] ?? 0) - least
      if (above > most) most = above
    }
    widths.push(widthOf(most))
  }
  for (const width of widths) to.byte(width)
  for (let mini = 0; mini * MINI < count; mini++) {
    const width = widths[mini] ?? 0
    if (width === 0) continue
    for (let i = mini * MINI; i < (mini + 1) * MINI; i++) to.put(i < count ? (steps[i] ?? 0) - least : 0, width)
    to.end()
  }
}

/** Numbers of a dictionary, the width in front: one run when all are the same, else bits. */
export function dictionaryIndexes(codes: ArrayLike<number>, entries: number): Buffer {
  const width = Math.max(1, widthOf(Math.max(0, entries - 1)))
  const head = new CompactWriter()
  head.raw(Buffer.of(width))
  if (entries <= 1) {
    head.varint(codes.length * 2)
    head.raw(Buffer.of(0))
    return head.bytes
  }
  const eights = Math.ceil(codes.length / 8)
  head.varint(eights * 2 + 1)
  const bits = new BitWriter(eights * width)
  for (let i = 0; i < eights * 8; i++) bits.put(i < codes.length ? (codes[i] ?? 0) : 0, width)
  bits.end()
  return Buffer.concat([head.bytes, bits.written])
}

/** Ones and zeros, eight in a byte, lowest bits first. */
export function bitsOf(ones: Uint8Array): Buffer {
  const bits = Buffer.alloc(Math.ceil(ones.length / 8))
  for (let i = 0; i < ones.length; i++) if (ones[i]) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
  return bits
}

/** Levels of 0 and 1 of the entries of lists, as bits, their length in front. */
export function levels(ones: Uint8Array): Buffer {
  const head = new CompactWriter()
  const bits = bitsOf(ones)
  head.varint(bits.length * 2 + 1)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.bytes.length + bits.length)
  return Buffer.concat([length, head.bytes, bits])
}

/** Which of so many rows have a value, as runs, their length in front. */
export function presence(rows: number, isThere: (row: number) => boolean): Buffer {
  const runs = new CompactWriter()
  for (let from = 0; from < rows; ) {
    const value = isThere(from)
    let to = from + 1
    while (to < rows && isThere(to) === value) to++
    runs.varint((to - from) * 2)
    runs.raw(Buffer.of(value ? 1 : 0))
    from = to
  }
  const length = Buffer.alloc(4)
  length.writeUInt32LE(runs.bytes.length)
  return Buffer.concat([length, runs.bytes])
}
