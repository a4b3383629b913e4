import { crc32, deflateRawSync } from 'node:zlib'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function noise(seed: number, length: number): Buffer {
  const random = seeded(seed)
  const bytes = Buffer.alloc(length)
  for (let i = 0; i < length; i++) bytes[i] = Math.floor(random() * 256)
  return bytes
}

/** What a zip archive is to say of one file; whatever is not given is true. */
export interface ZipPart {
  readonly name: string | Buffer
  readonly content: Buffer
  readonly method?: number
  readonly flags?: number
  /** Unix mode in the list of contents, such as that of a link. */
  readonly mode?: number
  readonly saysPacked?: number
  readonly saysUnpacked?: number
  readonly saysAt?: number
  /** Puts no bytes of its own into the archive: its place is that of the file before. */
  readonly shares?: boolean
}

export interface ZipLies {
  readonly count?: number
  readonly listAt?: number
  readonly listSize?: number
  readonly comment?: Buffer
}

export function zipOf(parts: readonly ZipPart[], lies: ZipLies = {}): Buffer {
  const [local, list]: [Buffer[], Buffer[]] = [[], []]
  let [at, last] = [0, 0]
  let data: Buffer = Buffer.alloc(0)
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const method = part.method ?? 8
    if (!part.shares) data = method === 8 ? deflateRawSync(part.content) : part.content
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.flags ?? 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(part.content), 10)
    fields.writeUInt32LE((part.saysPacked ?? data.length) >>> 0, 14)
    fields.writeUInt32LE((part.saysUnpacked ?? part.content.length) >>> 0, 18)
    fields.writeUInt16LE(name.length, 22)
    if (!part.shares) {
      last = at
      const one = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, data])
      local.push(one)
      at += one.length
    }
    const place = Buffer.alloc(14)
    place.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6)
    place.writeUInt32LE((part.saysAt ?? last) >>> 0, 10)
    list.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), fields, place, name]))
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE((lies.count ?? parts.length) & 0xffff, 8)
  end.writeUInt16LE((lies.count ?? parts.length) & 0xffff, 10)
  end.writeUInt32LE((lies.listSize ?? contents.length) >>> 0, 12)
  end.writeUInt32LE((lies.listAt ?? at) >>> 0, 16)
  end.writeUInt16LE(lies.comment?.length ?? 0, 20)
  return Buffer.concat([...local, contents, end, lies.comment ?? Buffer.alloc(0)])
}

export interface TarPart {
  readonly name: string | Buffer
  readonly content?: Buffer
  /** 0 file, 1 hard link, 2 link, 3 and 4 devices, 5 folder, 6 pipe, x and g notes, L long name. */
  readonly type?: string
  readonly link?: string
  /** Written into the field of the size as it is. */
  readonly saysSize?: string | Buffer
}

export function tarOf(parts: readonly TarPart[]): Buffer {
  const blocks: Buffer[] = []
  for (const { name, content = Buffer.alloc(0), type = '0', link = '', saysSize } of parts) {
    const head = Buffer.alloc(512)
    Buffer.from(name).copy(head, 0, 0, 100)
    head.write('0000644\x000000000\x000000000\0', 100)
    const size = saysSize ?? `${content.length.toString(8).padStart(11, '0')}\0`
    Buffer.from(size).copy(head, 124, 0, 12)
    head.write('00000000000\0        ', 136)
    head.write(type, 156)
    head.write(link, 157, 100)
    head.write('ustar\x0000', 257)
    let sum = 0
    for (const byte of head) sum += byte
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    blocks.push(head, content, Buffer.alloc((512 - (content.length % 512)) % 512))
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

export const text = (content: string): Buffer => Buffer.from(content)
