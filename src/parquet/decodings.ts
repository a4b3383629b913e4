import { zstdDecompressSync } from 'node:zlib'
import type { ColumnValues, EncodedColumn } from './columns.ts'

/*
 * Reads back the columns that encodeColumn made, as numbers and without an object or a text a row. Only for our own
 * files: these pages have the fields and runs that we write, and no others.
 */

/** Goes through bytes. */
class Bytes {
  readonly bytes: Buffer
  at = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  byte(): number {
    const value = this.bytes[this.at++]
    if (value === undefined) throw new Error('a column of a Parquet file that is not whole')
    return value
  }

  varint(): number {
    let [value, unit] = [0, 1]
    for (let byte = this.byte(); ; byte = this.byte(), unit *= 128) {
      value += (byte & 127) * unit
      if (byte < 128) return value
    }
  }

  zigzag(): number {
    const value = this.varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** Whole numbers below 2^53 of so many bits each, lowest bits first. */
  numbers(width: number, to: Float64Array): void {
    let [open, bits] = [0, 0]
    for (let i = 0; i < to.length; i++) {
      let [value, unit] = [0, 1]
      for (let left = width; left > 0; ) {
        if (bits === 0) [open, bits] = [this.byte(), 8]
        const taken = Math.min(left, bits)
        value += (open & ((1 << taken) - 1)) * unit
        unit *= 2 ** taken
        open >>>= taken
        bits -= taken
        left -= taken
      }
      to[i] = value
    }
  }
}

const STRUCT = 12

/** The body of the next page and how many values it has (parquet.thrift, PageHeader). */
function nextPage(from: Bytes): { readonly body: Bytes; readonly values: number } {
  const known: number[] = []
  const fields = (): void => {
    for (let head = from.byte(); head !== 0; head = from.byte())
      if ((head & 15) === STRUCT) fields()
      else known.push(from.zigzag())
  }
  fields()
  // Type, bytes, packed bytes, and first of the inner struct the number of values.
  const [, , packed = 0, values = 0] = known
  const body = zstdDecompressSync(from.bytes.subarray(from.at, from.at + packed))
  from.at += packed
  return { body: new Bytes(body), values }
}

function plainTexts(body: Bytes, count: number): readonly string[] {
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    const [start, length] = [body.at + 4, body.bytes.readUInt32LE(body.at)]
    texts.push(body.bytes.toString('utf8', start, start + length))
    body.at = start + length
  }
  return texts
}

function dictionaryCodes(body: Bytes, rows: number): Int32Array {
  const width = body.byte()
  const head = body.varint()
  if (head % 2 === 0) return new Int32Array(rows).fill(body.byte())
  const codes = new Float64Array(rows)
  body.numbers(width, codes)
  return Int32Array.from(codes)
}

/** Numbers by their differences (Encodings.md, DELTA_BINARY_PACKED). */
function differences(body: Bytes): Int32Array {
  const [block, minis, count] = [body.varint(), body.varint(), body.varint()]
  const values = new Int32Array(count)
  let last = body.zigzag()
  if (count > 0) values[0] = last
  const steps = new Float64Array(block / minis)
  for (let at = 1; at < count; ) {
    const least = body.zigzag()
    const widths = Array.from({ length: minis }, () => body.byte())
    for (let mini = 0; mini < minis && at < count; mini++) {
      body.numbers(widths[mini] ?? 0, steps)
      for (let i = 0; i < steps.length && at < count; i++) {
        last += least + (steps[i] ?? 0)
        values[at++] = last
      }
    }
  }
  return values
}

/** The value of each digit 0…9 and a…f. */
const DIGIT = Uint8Array.from({ length: 128 }, (_, unit) => Number.parseInt(String.fromCharCode(unit), 16) || 0)

function hexWords({ bytes }: Bytes, rows: number): { readonly words: Int32Array; readonly each: number } {
  const digits = rows === 0 ? 0 : bytes.readUInt32LE(0)
  const each = digits / 8
  const words = new Int32Array(rows * each)
  for (let row = 0, at = 4, to = 0; row < rows; row++, at += 4)
    for (let word = 0; word < each; word++) {
      let value = 0
      for (const end = at + 8; at < end; at++) value = (value << 4) | (DIGIT[bytes[at] ?? 0] ?? 0)
      words[to++] = value
    }
  return { words, each }
}

/**
 * The values of a column that `encodeColumn` made and that has no gaps. Throws for lists, texts and numbers with a
 * fraction, which nobody reads back, and for what is not whole.
 */
export function decodeColumn({ kind, bytes, rows, gaps }: EncodedColumn): ColumnValues {
  const from = new Bytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (gaps === 0 && kind === 'words') {
    const dictionary = nextPage(from)
    const words = plainTexts(dictionary.body, dictionary.values)
    return { kind, words, codes: dictionaryCodes(nextPage(from).body, rows) }
  }
  if (gaps === 0 && kind === 'integers') return { kind, values: differences(nextPage(from).body) }
  if (kind === 'hex') return { kind, ...hexWords(nextPage(from).body, rows) }
  if (kind !== 'booleans') throw new Error(`a column of ${kind} is not read back`)
  const { body } = nextPage(from)
  const values = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) values[row] = ((body.bytes[row >> 3] ?? 0) >> (row & 7)) & 1
  return { kind, values }
}
