import { type BodyLengths, bodyIn, bytesIn, lengthsOf, type PackedRecords } from './packed-records.ts'

/*
 * Packed records as bytes: length of the head u32 · head (JSON) · zeroes up to a multiple of 8 · numbers, hashes and texts
 * (i32 each) · units (u16) · contacts. Read on the machine that wrote them, so byte order is left as it is.
 */
interface Head {
  readonly count: number
  readonly tables: PackedRecords['tables']
  readonly attacks: PackedRecords['attacks']
  readonly lengths: BodyLengths
}

const bytesOf = (array: Int32Array | Uint16Array | Uint8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

/** Packed records as bytes of their own. They hold plain values: to be sealed. */
export function packedBytes(packed: PackedRecords): Buffer {
  const { count, tables, attacks, numbers, hashes, texts, units, contacts } = packed
  const text = Buffer.from(JSON.stringify({ count, tables, attacks, lengths: lengthsOf(packed) } satisfies Head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const gap = Buffer.alloc((8 - ((4 + text.length) % 8)) % 8)
  return Buffer.concat([length, text, gap, ...[numbers, hashes, texts, units, contacts].map(bytesOf)])
}

/** The packed records again. Throws when the bytes are of another length than they say. */
export function packedOf(bytes: Buffer): PackedRecords {
  const headEnd = 4 + bytes.readUInt32LE(0)
  const { count, tables, attacks, lengths }: Head = JSON.parse(bytes.toString('utf8', 4, headEnd))
  // A copy begins where numbers of four bytes may begin.
  const body = new Uint8Array(bytes.subarray(headEnd + ((8 - (headEnd % 8)) % 8))).buffer
  if (body.byteLength !== bytesIn(lengths)) throw new Error('packed records of another length than they say')
  return { count, tables, attacks, ...bodyIn(body, lengths) }
}
