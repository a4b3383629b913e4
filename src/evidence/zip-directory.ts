import { decodeName } from './inner-names.ts'
import { bytesAt, type RandomAccess } from './random-access.ts'

/** One file in a zip archive, as its list of contents states it; sizes are not believed. */
export interface ZipListed {
  readonly name: string
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly isEncrypted: boolean
  readonly method: number
  /** Where its own head begins, and how many bytes of it are packed. */
  readonly at: number
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
}

export interface ZipDirectory {
  readonly entries: readonly ZipListed[]
  /** Where the list begins and where the archive ends. */
  readonly from: number
  readonly to: number
  /** Whether the list holds fewer than it says, or is cut. */
  readonly isCut: boolean
  /** Whether it is the last of several files that belong together. */
  readonly isSplit: boolean
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LISTED = 0x02014b50
const END_BYTES = 22
const LISTED_BYTES = 46
/** An end with the longest comment there can be, and what zip64 puts before it. */
const TAIL_BYTES = END_BYTES + 65_535 + 20
/** 10,000 names of the usual length take 1 MB; nobody needs 64. */
const LIST_BYTES_MAX = 64 << 20

interface End {
  /** Of the end record in the file. */
  readonly at: number
  readonly count: number
  readonly size: number
  readonly offset: number
  readonly to: number
  readonly isSplit: boolean
}

/** The list of contents (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), at most `max` entries; undefined when there is none. */
export async function zipDirectory(access: RandomAccess, max: number): Promise<ZipDirectory | undefined> {
  const end = await endOf(access)
  if (!end) return undefined
  // Something may stand before the archive, such as a program that unpacks it.
  const shift = Math.max(0, end.at - end.size - end.offset)
  const from = end.offset + shift
  const list = await bytesAt(access, from, Math.min(end.size, LIST_BYTES_MAX))
  const entries: ZipListed[] = []
  let at = 0
  while (entries.length < max && at + LISTED_BYTES <= list.length && list.readUInt32LE(at) === LISTED) {
    const { entry, next } = listedAt(list, at, shift)
    if (entry) entries.push(entry)
    at = next
  }
  const isCut = entries.length < Math.min(end.count, max)
  return { entries, from, to: end.to, isCut, isSplit: end.isSplit }
}

async function endOf(access: RandomAccess): Promise<End | undefined> {
  const tailAt = Math.max(0, access.size - TAIL_BYTES)
  const tail = await bytesAt(access, tailAt, TAIL_BYTES)
  let at = tail.length - END_BYTES
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--
  if (at < 0) return undefined
  const plain: End = {
    at: tailAt + at,
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    to: Math.min(access.size, tailAt + at + END_BYTES + tail.readUInt16LE(at + 20)),
    isSplit: tail.readUInt16LE(at + 4) !== 0 && tail.readUInt16LE(at + 4) !== 0xffff,
  }
  const large = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff
  return large ? ((await largeEnd(access, plain)) ?? plain) : plain
}

/** The end record of zip64, of which a pointer stands right before the plain one. */
async function largeEnd(access: RandomAccess, plain: End): Promise<End | undefined> {
  const pointer = await bytesAt(access, plain.at - 20, 20)
  if (pointer.length < 20 || pointer.readUInt32LE(0) !== 0x07064b50) return undefined
  const at = Number(pointer.readBigUInt64LE(8))
  const record = await bytesAt(access, Number.isSafeInteger(at) ? at : 0, 56)
  if (record.length < 56 || record.readUInt32LE(0) !== END_64) return undefined
  const [count, size, offset] = [24 + 8, 40, 48].map((place) => Number(record.readBigUInt64LE(place)))
  if (![count, size, offset].every((n) => n !== undefined && Number.isSafeInteger(n))) return undefined
  return { ...plain, at, count: count ?? 0, size: size ?? 0, offset: offset ?? 0 }
}

function listedAt(list: Buffer, at: number, shift: number): { entry: ZipListed | undefined; next: number } {
  const [nameLength, extraLength] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30)]
  const next = at + LISTED_BYTES + nameLength + extraLength + list.readUInt16LE(at + 32)
  const nameEnd = at + LISTED_BYTES + nameLength
  if (nameEnd + extraLength > list.length) return { entry: undefined, next: list.length }
  const flags = list.readUInt16LE(at + 8)
  const extra = extrasOf(list.subarray(nameEnd, nameEnd + extraLength))
  const name = extra.name ?? decodeName(list.subarray(at + LISTED_BYTES, nameEnd), (flags & 0x800) !== 0)
  const large = [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)]
  // Zip64 gives those of the three that did not fit, in this order.
  const [unpacked = 0, packed = 0, place = 0] = large.map((n) => (n === 0xffffffff ? (extra.large.shift() ?? n) : n))
  const mode = list.readUInt16LE(at + 40)
  const entry: ZipListed = {
    name,
    isFolder: /[/\\]$/.test(name),
    isLink: list[at + 5] === 3 && (mode & 0xf000) === 0xa000,
    isEncrypted: (flags & 1) !== 0,
    method: list.readUInt16LE(at + 10),
    at: place + shift,
    packed,
    unpacked,
    crc: list.readUInt32LE(at + 16),
  }
  return { entry, next }
}

const HEAD_BYTES = 30

/**
 * The files of an archive whose list is gone, by the heads that stand before each of them; it ends where a head does not
 * say how long its file is.
 */
export async function zipHeads(access: RandomAccess, max: number): Promise<readonly ZipListed[]> {
  const entries: ZipListed[] = []
  for (let at = 0; entries.length < max; ) {
    const head = await bytesAt(access, at, HEAD_BYTES)
    if (head.length < HEAD_BYTES || head.readUInt32LE(0) !== 0x04034b50) break
    const [flags, nameLength, extraLength] = [head.readUInt16LE(6), head.readUInt16LE(26), head.readUInt16LE(28)]
    const packed = head.readUInt32LE(18)
    if ((flags & 8) !== 0 || packed === 0xffffffff) break
    const name = decodeName(await bytesAt(access, at + HEAD_BYTES, nameLength), (flags & 0x800) !== 0)
    const plain = { name, isFolder: /[/\\]$/.test(name), isLink: false, isEncrypted: (flags & 1) !== 0 }
    const [crc, unpacked] = [head.readUInt32LE(14), head.readUInt32LE(22)]
    entries.push({ ...plain, method: head.readUInt16LE(8), at, packed, unpacked, crc })
    at += HEAD_BYTES + nameLength + extraLength + packed
  }
  return entries
}

/** Names in Unicode (0x7075) and large numbers (0x0001) stand in fields of their own. */
function extrasOf(extra: Buffer): { name: string | undefined; large: number[] } {
  const found: { name: string | undefined; large: number[] } = { name: undefined, large: [] }
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)]
    const body = extra.subarray(at + 4, at + 4 + size)
    if (id === 1)
      for (let i = 0; i + 8 <= body.length && i < 24; i += 8) found.large.push(Number(body.readBigUInt64LE(i)))
    if (id === 0x7075 && body.length > 5) found.name = body.toString('utf8', 5)
    at += 4 + size
  }
  return found
}
