import { HELD_BYTES_MAX } from './limits.ts'
import { bytesAt, type RandomAccess } from './random-access.ts'
import { SevenZipArchive } from './seven-zip.ts'
import type { ZipListed } from './zip-directory.ts'

/** Methods that 7-Zip knows and Node does not: Deflate64, LZMA, PPMd (APPNOTE 6.3.10, section 4.4.5). */
const RARE: ReadonlySet<number> = new Set([9, 14, 98])

export const isRare = (method: number): boolean => RARE.has(method)

/**
 * The contents of one file that is packed in a rare way, as a whole; what came of it where that is not everything.
 * `from` is where its packed bytes begin.
 */
export async function unpackRare(
  access: RandomAccess,
  entry: ZipListed,
  from: number,
): Promise<Uint8Array | 'too-large' | 'damaged'> {
  if (entry.packed > HELD_BYTES_MAX || entry.unpacked > HELD_BYTES_MAX) return 'too-large'
  const flags = (await bytesAt(access, entry.at + 6, 2)).readUInt16LE()
  const archive = await SevenZipArchive.open(aloneIn(await bytesAt(access, from, entry.packed), { ...entry, flags }))
  const outcome = archive.unpack([NAME], '')
  const bytes = outcome === 'ok' ? archive.take(NAME) : undefined
  return bytes?.length === entry.unpacked ? bytes : 'damaged'
}

const NAME = 'f'

/** An archive of nothing but this file (sections 4.3.7, 4.3.12 and 4.3.16), so that no more has to be held in memory. */
function aloneIn(packed: Buffer, { method, crc, unpacked, flags }: ZipListed & { readonly flags: number }): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(63, 0)
  // Whether LZMA has a mark behind its end; that sizes come later is no longer so.
  fields.writeUInt16LE(flags & 2, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(unpacked, 18)
  fields.writeUInt16LE(NAME.length, 22)
  const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(NAME)])
  const listed = Buffer.concat([Buffer.from('PK\x01\x02\x3f\0'), fields, Buffer.alloc(14), Buffer.from(NAME)])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(head.length + packed.length, 16)
  return Buffer.concat([head, packed, listed, end])
}
