import type { PackedRecords } from './packed-records.ts'

/*
 * Packed records as bytes: length of the head u32 · head (JSON) · zeroes up to a multiple of 8 · numbers, hashes and texts
 * (i32 each) · units (u16) · contacts. Read on the machine that wrote them, so byte order is left as it is.
 */
interface Head {
  readonly count: number
  readonly tables: PackedRecords['tables']
  readonly attacks: PackedRecords['attacks']
  /** How many values each of the five arrays has, in the order above. */
  readonly lengths: readonly [number, number, number, number, number]
}

const bytesOf = (array: Int32Array | Uint16Array | Uint8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

/** Packed records as bytes of their own. They hold plain values: to be sealed. */
export function packedBytes({
  count,
  tables,
  attacks,
  numbers,
  hashes,
  texts,
  units,
  contacts,
}: PackedRecords): Buffer {
  const lengths = [numbers.length, hashes.length, texts.length, units.length, contacts.length] as const
  const text = Buffer.from(JSON.stringify({ count, tables, attacks, lengths } satisfies Head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const gap = Buffer.alloc((8 - ((4 + text.length) % 8)) % 8)
  return Buffer.concat([length, text, gap, ...[numbers, hashes, texts, units, contacts].map(bytesOf)])
}

/** The packed records again. Throws when the bytes are of another length than they say. */
export function packedOf(bytes: Buffer): PackedRecords {
  const headEnd = 4 + bytes.readUInt32LE(0)
  const { count, tables, attacks, lengths }: Head = JSON.parse(bytes.toString('utf8', 4, headEnd))
  const [numbers, hashes, texts, units, contacts] = lengths
  // A copy begins where numbers of four bytes may begin.
  const body = new Uint8Array(bytes.subarray(headEnd + ((8 - (headEnd % 8)) % 8))).buffer
  if (body.byteLength !== 4 * (numbers + hashes + texts) + 2 * units + contacts)
    throw new Error('packed records of another length than they say')
  const afterTexts = 4 * (numbers + hashes + texts)
  return {
    count,
    tables,
    attacks,
    numbers: new Int32Array(body, 0, numbers),
    hashes: new Int32Array(body, 4 * numbers, hashes),
    texts: new Int32Array(body, 4 * (numbers + hashes), texts),
    units: new Uint16Array(body, afterTexts, units),
    contacts: new Uint8Array(body, afterTexts + 2 * units, contacts),
  }
}
