import { isLetterAByte, sniffEncoding } from './encoding.ts'

/** A column of a table of dBASE. */
export interface DbaseField {
  readonly name: Uint8Array
  /** Where it begins in a record, behind the mark of deleted ones. */
  readonly at: number
  readonly length: number
  /** Whether its texts lie in a file of their own. */
  readonly isMemo: boolean
}

const VERSIONS: ReadonlySet<number> = new Set([
  0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8b, 0x8e, 0xcb, 0xf5,
])
const [HEAD_BYTES, FIELD_BYTES, END] = [32, 32, 0x0d]

/** Whether the head of a table of dBASE is sound: a day of its last change, and fields that fill a record. */
export function isDbase(bytes: Uint8Array): boolean {
  if (bytes.length < HEAD_BYTES + FIELD_BYTES + 1 || !VERSIONS.has(bytes[0] ?? 0)) return false
  const [month = 0, day = 0] = [bytes[2], bytes[3]]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const begin = view.getUint16(8, true)
  if (month > 12 || day > 31 || begin > bytes.length || begin < HEAD_BYTES + FIELD_BYTES + 1) return false
  const fields = dbaseFields(bytes, begin)
  return fields.length > 0 && 1 + fields.reduce((n, { length }) => n + length, 0) === view.getUint16(10, true)
}

/** The columns, of a head that ends at `begin`. */
export function dbaseFields(bytes: Uint8Array, begin: number): readonly DbaseField[] {
  const fields: DbaseField[] = []
  let at = 1
  for (let i = HEAD_BYTES; i + FIELD_BYTES <= begin && bytes[i] !== END; i += FIELD_BYTES) {
    const end = bytes.subarray(i, i + 11).indexOf(0)
    const kind = String.fromCharCode(bytes[i + 11] ?? 0)
    // Long texts of numbers without decimals take the byte of these, too.
    const length = (bytes[i + 16] ?? 0) + (kind === 'C' ? 256 * (bytes[i + 17] ?? 0) : 0)
    fields.push({ name: bytes.subarray(i, i + (end < 0 ? 11 : end)), at, length, isMemo: kind === 'M' })
    at += length
  }
  return fields
}

/** What the head says of the language of its texts (dBASE and FoxPro language drivers). */
const DRIVERS: Readonly<Record<number, string>> = {
  19: 'shift_jis',
  123: 'shift_jis',
  77: 'gbk',
  122: 'gbk',
  78: 'euc-kr',
  121: 'euc-kr',
  79: 'big5',
  120: 'big5',
  201: 'windows-1251',
  200: 'windows-1250',
  3: 'windows-1252',
  87: 'windows-1252',
}

/** The encoding by the texts themselves; by what the head says where these are letters of one byte, which could be any. */
export function dbaseEncoding(
  bytes: Uint8Array,
  begin: number,
): { readonly name: string; readonly confidence: number } {
  const stated = DRIVERS[bytes[29] ?? 0]
  const seen = sniffEncoding(
    Buffer.concat([bytes.subarray(HEAD_BYTES, begin), bytes.subarray(begin)].map((b) => b.filter((byte) => byte > 31))),
  )
  if (stated !== undefined && (!seen || isLetterAByte(seen.name))) return { name: stated, confidence: 0.9 }
  return seen ? { name: seen.name, confidence: seen.confidence } : { name: 'windows-1252', confidence: 0.5 }
}
