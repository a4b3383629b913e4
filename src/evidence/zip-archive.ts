import { createInflateRaw } from 'node:zlib'
import { bytesSource, CHUNK_BYTES, PeekedSource, piecesSource } from './byte-source.ts'
import { sniffEncoding } from './encoding.ts'
import { type Unpacking, unpack } from './unpacking.ts'

/** One file in a zip archive, as its list of contents states it; sizes are not believed. */
export interface ZipEntry {
  readonly name: string
  readonly isFolder: boolean
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; others need other tools. */
  readonly method: number
  readonly at: number
  readonly packed: number
}

const END = 0x06054b50
const LISTED = 0x02014b50

/** The list of contents (APPNOTE 6.3.10, section 4.3); undefined when it is missing or cut. */
export function zipEntries(bytes: Uint8Array, max: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 70_000 && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0 && entries.length < max; n--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) return entries
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Japanese systems write names in Shift_JIS and say nothing of it. */
function nameOf(bytes: Uint8Array, saysUtf8: boolean): string {
  const encoding = saysUtf8 ? 'utf-8' : (sniffEncoding(bytes)?.name ?? 'shift_jis')
  const name = encoding === 'euc-jp' || encoding === 'windows-1252' ? 'shift_jis' : encoding
  return new TextDecoder(name).decode(bytes).replaceAll('\\', '/').normalize('NFC')
}

/** The contents of one entry; undefined when its place holds something else. */
export function openZipEntry(bytes: Uint8Array, entry: ZipEntry, unpacking: Unpacking): PeekedSource | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return undefined
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytesSource(bytes.subarray(from, from + entry.packed))
  if (entry.method === 0) return new PeekedSource(packed)
  return new PeekedSource(piecesSource(unpack(packed, createInflateRaw({ chunkSize: CHUNK_BYTES / 4 }), unpacking)))
}
