import { createInflateRaw } from 'node:zlib'
import { CHUNK_BYTES } from './byte-source.ts'
import { unpackBzip2 } from './bzip2.ts'
import { bytesAt, type RandomAccess } from './random-access.ts'
import { type Decompress, throughTransform } from './unpacking.ts'
import { unpackXz } from './xz.ts'
import type { ZipListed } from './zip-directory.ts'
import { unpackZstd } from './zstd.ts'

const HEAD_BYTES = 30
const HEAD = 0x04034b50

export const inflate: Decompress = throughTransform(() => createInflateRaw({ chunkSize: CHUNK_BYTES / 16 }))

/** How each method is unpacked (APPNOTE 6.3.10, section 4.4.5); 0 is stored as it is. */
const METHODS: ReadonlyMap<number, Decompress> = new Map([
  [0, (packed) => packed],
  [8, inflate],
  [12, unpackBzip2],
  [93, unpackZstd],
  [95, unpackXz],
])

export const methodOf = (method: number): Decompress | undefined => METHODS.get(method)

/** Where the packed bytes of an entry begin; undefined when its place holds something else. */
export async function contentsAt(access: RandomAccess, entry: ZipListed): Promise<number | undefined> {
  const head = await bytesAt(access, entry.at, HEAD_BYTES)
  if (head.length < HEAD_BYTES || head.readUInt32LE(0) !== HEAD) return undefined
  return entry.at + HEAD_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28)
}

/** A stretch of an archive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What of an archive is in no file of its list: gaps between entries that hold something, such as a file whose name was
 * taken out of the list. Heads, checks and padding are no content.
 */
export function unlisted(known: readonly Stretch[], end: number): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const { from, to } of [...known].sort((a, b) => a.from - b.from)) {
    if (from - at > PADDING_MAX) found.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  if (end - at > PADDING_MAX) found.push({ from: at, to: end })
  return found
}

/** The longest check behind an entry (24 bytes with its mark, zip64), and some to spare. */
const PADDING_MAX = 64
