import { constants, zstdCompressSync } from 'node:zlib'
import { CompactWriter } from './compact-protocol.ts'
import { bitsOf, dictionaryIndexes, differences, levels, presence } from './encodings.ts'
import { plainHex } from './hex-digits.ts'

/** Values of one column of a group of rows. */
export type ColumnValues =
  /** Texts that come again and again: a list of different ones, and a number of it for each row. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly codes: ArrayLike<number> }
  /** Whole numbers of 32 or of 64 bits, at most 2^51; a number below zero stands for none where `gaps` says so. */
  | { readonly kind: 'integers' | 'longs'; readonly values: Int32Array | Float64Array; readonly gaps?: boolean }
  /** Texts of hex digits, given as so many numbers of 32 bits for each row, most significant first. */
  | { readonly kind: 'hex'; readonly words: Int32Array; readonly each: number }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** Lists of words that come again and again: different lists of numbers of words, and a number of it for each row. */
  | {
      readonly kind: 'lists'
      readonly words: readonly string[]
      readonly lists: readonly (readonly number[])[]
      readonly codes: ArrayLike<number>
    }
  /** Numbers with a fraction; NaN stands for none where `gaps` says so. */
  | { readonly kind: 'doubles'; readonly values: Float64Array; readonly gaps?: boolean }
  /** 1 for what is so, 0 for what is not. */
  | { readonly kind: 'booleans'; readonly values: Uint8Array }

export type ColumnKind = ColumnValues['kind']

/** The bytes of one column of a group, and what the end of the file says about them. */
export interface EncodedColumn {
  readonly kind: ColumnKind
  readonly bytes: Uint8Array
  /** Bytes before compression, and bytes of the dictionary, which comes first; 0 without one. */
  readonly plainBytes: number
  readonly dictionaryBytes: number
  readonly encodings: readonly number[]
  readonly rows: number
  /** Entries of lists, an empty list being one; as many as rows for any other kind. */
  readonly entries?: number
  readonly gaps: number
  /** The least and the greatest value; null where nobody would look for them. */
  readonly range: readonly [least: Uint8Array, most: Uint8Array] | null
}

/** Numbers of parquet.thrift. */
export const [PLAIN, RLE, DELTA_BINARY_PACKED, RLE_DICTIONARY] = [0, 3, 5, 8] as const
export const [DATA_PAGE, DICTIONARY_PAGE] = [0, 2] as const
/** Tokens have no patterns: more work would save nothing. */
const FAST = { [constants.ZSTD_c_compressionLevel]: 1 }
/** Room for bytes that do not get fewer (ZSTD_COMPRESSBOUND), so that they come in one piece. */
/** Smaller room is a part of what Node shares among many. */
const LARGE_BYTES = 1 << 18
const roomFor = (bytes: number): number => bytes + (bytes >> 8) + 1024

/** Bytes in memory of their own, so that a thread can hand them on without what lies beside them. */
function together(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** One page with its head. */
export function page(
  type: number,
  encoding: number,
  values: number,
  body: Uint8Array,
): readonly [Uint8Array, plain: number] {
  const packed = zstdCompressSync(body, { params: FAST, chunkSize: roomFor(body.length) })
  const head = new CompactWriter()
  head.i32(1, type)
  head.i32(2, body.length)
  head.i32(3, packed.length)
  head.struct(type === DATA_PAGE ? 5 : 7, () => {
    head.i32(1, values)
    head.i32(2, encoding)
    if (type === DATA_PAGE) {
      head.i32(3, RLE)
      head.i32(4, RLE)
    }
  })
  head.stop()
  const written = together(head.bytes, packed)
  // Room of megabytes that waits for the collector makes it go through everything else again and again.
  if (packed.buffer instanceof ArrayBuffer && packed.buffer.byteLength >= LARGE_BYTES) packed.buffer.transfer(0)
  return [written, head.bytes.length + body.length]
}

/** Texts one behind the other, each with its length in front. */
function plainTexts(texts: readonly string[]): Buffer {
  const bytes = Buffer.alloc(texts.reduce((sum, text) => sum + 4 + Buffer.byteLength(text), 0))
  let at = 0
  for (const text of texts) {
    const length = bytes.write(text, at + 4)
    bytes.writeUInt32LE(length, at)
    at += 4 + length
  }
  return bytes
}

/** Makes the bytes of a column; equal values make equal bytes. At least one row. */
export function encodeColumn(values: ColumnValues): EncodedColumn {
  switch (values.kind) {
    case 'words':
      return encodeWords(values.words, values.codes)
    case 'integers':
    case 'longs':
      return encodeNumbers(values.kind, values.values, values.gaps ?? false)
    case 'hex': {
      const { words, each } = values
      return encodePlain(values.kind, words.length / each, plainHex(words, each))
    }
    case 'texts':
      return encodePlain(values.kind, values.texts.length, plainTexts(values.texts))
    case 'lists':
      return encodeLists(values.words, values.lists, values.codes)
    case 'doubles':
      return encodeDoubles(values.values, values.gaps ?? false)
    case 'booleans':
      return encodePlain(values.kind, values.values.length, bitsOf(values.values))
    default:
      return values satisfies never
  }
}

function encodePlain(kind: 'hex' | 'texts' | 'booleans', rows: number, body: Uint8Array): EncodedColumn {
  const [bytes, plainBytes] = page(DATA_PAGE, PLAIN, rows, body)
  return { kind, bytes, plainBytes, dictionaryBytes: 0, encodings: [PLAIN], rows, gaps: 0, range: null }
}

function encodeWords(words: readonly string[], codes: ArrayLike<number>): EncodedColumn {
  const rows = codes.length
  const [dictionary, plainDictionary] = page(DICTIONARY_PAGE, PLAIN, words.length, plainTexts(words))
  const [data, plainData] = page(DATA_PAGE, RLE_DICTIONARY, rows, dictionaryIndexes(codes, words.length))
  const sorted = words.map((word) => Buffer.from(word)).sort(Buffer.compare)
  const [least, most] = [sorted[0] ?? Buffer.alloc(0), sorted.at(-1) ?? Buffer.alloc(0)]
  return {
    kind: 'words',
    bytes: together(dictionary, data),
    plainBytes: plainDictionary + plainData,
    dictionaryBytes: dictionary.length,
    encodings: [PLAIN, RLE_DICTIONARY],
    rows,
    gaps: 0,
    range: [least, most],
  }
}

function encodeNumbers(
  kind: 'integers' | 'longs',
  values: Int32Array | Float64Array,
  canBeMissing: boolean,
): EncodedColumn {
  const rows = values.length
  const isAllThere = !canBeMissing || boundsOf(values)[0] >= 0
  const there = isAllThere ? values : values.filter((value) => value >= 0)
  const isThere = isAllThere ? () => true : (row: number) => (values[row] ?? 0) >= 0
  const body = differences(there)
  const levelled = canBeMissing ? Buffer.concat([presence(rows, isThere), body]) : body
  const [bytes, plainBytes] = page(DATA_PAGE, DELTA_BINARY_PACKED, rows, levelled)
  const encodings = canBeMissing ? [RLE, DELTA_BINARY_PACKED] : [DELTA_BINARY_PACKED]
  const range = there.length === 0 ? null : rangeOf(kind, boundsOf(there))
  return { kind, bytes, plainBytes, dictionaryBytes: 0, encodings, rows, gaps: rows - there.length, range }
}

/** The least and the greatest of some numbers. */
export function boundsOf(values: Int32Array | Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

export function rangeOf(
  kind: 'integers' | 'longs',
  bounds: readonly [least: number, most: number],
): NonNullable<EncodedColumn['range']> {
  const bytesOf = (value: number): Buffer => {
    const bytes = Buffer.alloc(kind === 'longs' ? 8 : 4)
    if (kind === 'longs') bytes.writeBigInt64LE(BigInt(value))
    else bytes.writeInt32LE(value)
    return bytes
  }
  return [bytesOf(bounds[0]), bytesOf(bounds[1])]
}

function encodeLists(
  words: readonly string[],
  lists: readonly (readonly number[])[],
  codes: ArrayLike<number>,
): EncodedColumn {
  let [entries, held] = [0, 0]
  for (let row = 0; row < codes.length; row++) {
    const length = lists[codes[row] ?? 0]?.length ?? 0
    held += length
    entries += Math.max(length, 1)
  }
  const [repeated, defined, indexes] = [new Uint8Array(entries), new Uint8Array(entries), new Int32Array(held)]
  for (let row = 0, at = 0, to = 0; row < codes.length; row++) {
    const list = lists[codes[row] ?? 0] ?? []
    if (list.length === 0) at++
    for (let i = 0; i < list.length; i++, at++) {
      repeated[at] = i > 0 ? 1 : 0
      defined[at] = 1
      indexes[to++] = list[i] ?? 0
    }
  }
  const [dictionary, plainDictionary] = page(DICTIONARY_PAGE, PLAIN, words.length, plainTexts(words))
  const body = Buffer.concat([levels(repeated), levels(defined), dictionaryIndexes(indexes, words.length)])
  const [data, plainData] = page(DATA_PAGE, RLE_DICTIONARY, entries, body)
  return {
    kind: 'lists',
    bytes: Buffer.concat([dictionary, data]),
    plainBytes: plainDictionary + plainData,
    dictionaryBytes: dictionary.length,
    encodings: [PLAIN, RLE, RLE_DICTIONARY],
    rows: codes.length,
    entries,
    gaps: entries - held,
    range: null,
  }
}

function encodeDoubles(values: Float64Array, canBeMissing: boolean): EncodedColumn {
  const there = canBeMissing ? values.filter((value) => !Number.isNaN(value)) : values
  const numbers = new Uint8Array(there.buffer, there.byteOffset, there.byteLength)
  const known = canBeMissing ? presence(values.length, (row) => !Number.isNaN(values[row])) : Buffer.alloc(0)
  const [bytes, plainBytes] = page(DATA_PAGE, PLAIN, values.length, Buffer.concat([known, numbers]))
  const gaps = values.length - there.length
  const encodings = canBeMissing ? [RLE, PLAIN] : [PLAIN]
  return { kind: 'doubles', bytes, plainBytes, dictionaryBytes: 0, encodings, rows: values.length, gaps, range: null }
}
