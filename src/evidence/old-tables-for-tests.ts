import { encoded } from './reading-for-tests.ts'

/** A table of dBASE with texts in Shift_JIS; rows by their numbers from 0 are marked as deleted. */
export function dbaseTable(
  [header = [], ...rows]: readonly (readonly string[])[],
  deleted: readonly number[] = [],
): Buffer {
  const width = 40
  const fields = header.map((name) => {
    const field = Buffer.alloc(32)
    encoded(name, 'shift_jis').copy(field, 0, 0, 10)
    field.write('C', 11, 'latin1')
    field[16] = width
    return field
  })
  const head = Buffer.from([3, 126, 1, 31, ...new Array<number>(28).fill(0)])
  head.writeUInt32LE(rows.length, 4)
  head.writeUInt16LE(32 + 32 * header.length + 1, 8)
  head.writeUInt16LE(1 + width * header.length, 10)
  const records = rows.map((row, i) => {
    const cells = row.map((cell) =>
      Buffer.concat([encoded(cell, 'shift_jis'), Buffer.alloc(width, ' ')]).subarray(0, width),
    )
    return Buffer.concat([Buffer.from(deleted.includes(i) ? '*' : ' '), ...cells])
  })
  return Buffer.concat([head, ...fields, Buffer.from('\r'), ...records, Buffer.from('\x1a')])
}

/** A property list of Apple in its binary form: a list of rows under the names of their columns. */
export function binaryList([header = [], ...rows]: readonly (readonly string[])[]): Buffer {
  const texts = [...new Set([...header, ...rows.flat()])]
  const objects: Buffer[] = texts.map((text) =>
    Buffer.concat([marked(6, text.length), Buffer.from(text, 'utf16le').swap16()]),
  )
  const refs = (values: readonly string[]) => values.map((value) => texts.indexOf(value))
  for (const row of rows)
    objects.push(Buffer.concat([marked(0xd, row.length), Buffer.from([...refs(header), ...refs(row)])]))
  objects.push(Buffer.concat([marked(0xa, rows.length), Buffer.from(rows.map((_, i) => texts.length + i))]))
  const offsets: number[] = []
  let at = 8
  for (const object of objects) {
    offsets.push(at)
    at += object.length
  }
  const table = Buffer.concat(offsets.map((offset) => Buffer.from([offset >> 8, offset & 255])))
  const trailer = Buffer.alloc(32)
  trailer[6] = 2
  trailer[7] = 1
  for (const [i, value] of [objects.length, objects.length - 1, at].entries())
    trailer.writeBigUInt64BE(BigInt(value), 8 + 8 * i)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer])
}

const marked = (kind: number, size: number): Buffer =>
  Buffer.from(size < 15 ? [(kind << 4) | size] : [(kind << 4) | 15, 0x10, size])
