import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { bytesAt, type RandomAccess } from './random-access.ts'
import { type Journal, journalOf } from './sqlite-journal.ts'

/** One row as it is stored: its number in the table, and its values; null where one cannot be read. */
export interface StoredRow {
  readonly id: number | bigint
  readonly values: readonly StoredValue[]
}

export type StoredValue = null | number | bigint | string | { readonly blob: number }

/** What a table's pages could not give. */
export interface PageFaults {
  /** Pages that are not there, or are of no kind that belongs here. */
  pages: number
  /** Rows whose bytes break off. */
  rows: number
}

const PAGES_KEPT = 64
const DEPTH_MAX = 40
/** A longer text is named as binary data; of a larger row what lies behind this is. */
const VALUE_BYTES_MAX = 16 << 20
const PAYLOAD_BYTES_MAX = 64 << 20

const [TABLE_INNER, TABLE_LEAF, INDEX_INNER, INDEX_LEAF] = [5, 13, 2, 10] as const

/** The pages of an SQLite database (SQLite file format 3, section 1): the rows of its tables, page by page. */
export class SqliteFile {
  readonly pageSize: number
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly #access: RandomAccess
  readonly #usable: number
  readonly #decoder: TextDecoder
  readonly #kept = new Map<number, Buffer>()
  #journal: Journal | undefined

  private constructor(access: RandomAccess, head: Buffer) {
    const size = head.readUInt16BE(16)
    this.#access = access
    this.pageSize = size === 1 ? 65_536 : size
    this.#usable = this.pageSize - (head[20] ?? 0)
    const encoding = head.readUInt32BE(56)
    this.encoding = encoding === 2 ? 'utf-16le' : encoding === 3 ? 'utf-16be' : 'utf-8'
    this.#decoder = new TextDecoder(this.encoding)
  }

  /** Undefined when the head is none of an SQLite database. */
  static async open(access: RandomAccess): Promise<SqliteFile | undefined> {
    const head = await bytesAt(access, 0, 100)
    if (head.length < 100 || head.toString('latin1', 0, 15) !== 'SQLite format 3') return undefined
    const size = head.readUInt16BE(16)
    return size === 1 || (size >= 512 && (size & (size - 1)) === 0) ? new SqliteFile(access, head) : undefined
  }

  /** From here on the changes of a write-ahead log count; false when it is none for this database. */
  async changedBy(log: RandomAccess): Promise<boolean> {
    this.#journal = await journalOf(log, this.pageSize)
    this.#kept.clear()
    return this.#journal !== undefined
  }

  /** The rows of the tree whose root is that page, in their order. */
  async *rows(root: number, faults: PageFaults, depth = 0, seen = new Set<number>()): AsyncGenerator<StoredRow> {
    const page = seen.has(root) || depth > DEPTH_MAX ? undefined : await this.#page(root)
    seen.add(root)
    const at = root === 1 ? 100 : 0
    const kind = page?.[at]
    if (!page || !(kind === TABLE_INNER || kind === TABLE_LEAF || kind === INDEX_INNER || kind === INDEX_LEAF)) {
      faults.pages++
      return
    }
    const inner = kind === TABLE_INNER || kind === INDEX_INNER
    const count = page.readUInt16BE(at + 3)
    for (let n = 0; n < count; n++) {
      const place = at + (inner ? 12 : 8) + 2 * n
      const cell = place + 2 <= page.length ? page.readUInt16BE(place) : 0
      if (cell < 8 || cell + 4 > page.length) {
        faults.rows++
        continue
      }
      if (inner) yield* this.rows(page.readUInt32BE(cell), faults, depth + 1, seen)
      if (kind !== TABLE_INNER) yield* this.#row(page, cell + (inner ? 4 : 0), kind, faults)
    }
    if (inner) yield* this.rows(page.readUInt32BE(at + 8), faults, depth + 1, seen)
  }

  /**
   * Rows on pages that were given back and not yet written again (section 1.5): what was deleted and whoever has the file still
   * has. Pages that hold something else by now give nothing.
   */
  async *freedRows(): AsyncGenerator<StoredRow> {
    const seen = new Set<number>()
    const head = await this.#page(1)
    for (let trunk = head?.readUInt32BE(32) ?? 0; trunk > 0 && !seen.has(trunk); ) {
      seen.add(trunk)
      const list = await this.#page(trunk)
      if (!list) return
      const count = Math.min(list.readUInt32BE(4), this.pageSize / 4 - 2)
      for (let n = 0; n < count; n++) {
        const leaf = list.readUInt32BE(8 + 4 * n)
        const page = seen.has(leaf) ? undefined : await this.#page(leaf)
        if (page?.[0] === TABLE_LEAF) yield* this.rows(leaf, { pages: 0, rows: 0 }, 0, seen)
      }
      trunk = list.readUInt32BE(0)
    }
  }

  async *#row(page: Buffer, at: number, kind: number, faults: PageFaults): AsyncGenerator<StoredRow> {
    const size = varint(page, at)
    const id = kind === TABLE_LEAF ? varint(page, size.next) : { value: 0, next: size.next }
    const payload = await this.#payload(page, id.next, { size: Number(size.value), kind })
    const values = payload && valuesOf(payload, this.#decoder)
    if (values) yield { id: id.value, values }
    else faults.rows++
  }

  /** What does not fit on a page goes on on pages of its own; pictures and the like are cut off. */
  async #payload(
    page: Buffer,
    at: number,
    { size, kind }: { readonly size: number; readonly kind: number },
  ): Promise<Buffer | undefined> {
    const usable = this.#usable
    const most = kind === TABLE_LEAF ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
    if (size < 0) return undefined
    if (size <= most) return at + size <= page.length ? page.subarray(at, at + size) : undefined
    const least = Math.floor(((usable - 12) * 32) / 255) - 23
    const fit = least + ((size - least) % (usable - 4))
    const here = fit <= most ? fit : least
    if (at + here + 4 > page.length) return undefined
    const pieces = [page.subarray(at, at + here)]
    let left = Math.min(size, PAYLOAD_BYTES_MAX) - here
    let next = page.readUInt32BE(at + here)
    while (left > 0 && next > 0) {
      const more = await this.#page(next)
      if (!more) return undefined
      pieces.push(more.subarray(4, Math.min(4 + left, usable)))
      left -= usable - 4
      next = more.readUInt32BE(0)
    }
    return left > 0 && size <= PAYLOAD_BYTES_MAX ? undefined : Buffer.concat(pieces)
  }

  async #page(number: number): Promise<Buffer | undefined> {
    const known = this.#kept.get(number)
    if (known) return known
    const changed = this.#journal?.pages.get(number)
    const [access, at] =
      this.#journal && changed !== undefined
        ? [this.#journal.access, changed]
        : [this.#access, (number - 1) * this.pageSize]
    if (number < 1 || at + this.pageSize > access.size) return undefined
    const page = await bytesAt(access, at, this.pageSize)
    if (page.length < this.pageSize) return undefined
    if (this.#kept.size >= PAGES_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? 0)
    this.#kept.set(number, page)
    return page
  }
}

/** A number of one to nine bytes, seven bits each (section 1.6). */
function varint(bytes: Buffer, at: number): { readonly value: number | bigint; readonly next: number } {
  let value = 0n
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i] ?? 0
    if (i === 8) value = (value << 8n) | BigInt(byte)
    else value = (value << 7n) | BigInt(byte & 127)
    if (byte < 128 || i === 8) {
      const signed = BigInt.asIntN(64, value)
      const isSmall = signed <= 9_007_199_254_740_991n && signed >= -9_007_199_254_740_991n
      return { value: isSmall ? Number(signed) : signed, next: at + i + 1 }
    }
  }
  return { value: 0, next: at + 1 }
}

/** The values of a record (section 2.1); undefined when its head does not fit. */
function valuesOf(payload: Buffer, decoder: TextDecoder): readonly StoredValue[] | undefined {
  const head = varint(payload, 0)
  const headSize = Number(head.value)
  if (headSize < 1 || headSize > payload.length) return undefined
  const values: StoredValue[] = []
  let at = headSize
  for (let place = head.next; place < headSize; ) {
    const type = varint(payload, place)
    place = type.next
    const kind = Number(type.value)
    const size = sizeOf(kind)
    // What was cut off of a large row is a picture or the like, or behind it.
    values.push(at + size > payload.length ? { blob: size } : storedValue({ payload, at, kind, size }, decoder))
    at += size
  }
  return values
}

const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const

const sizeOf = (kind: number): number => (kind >= 12 ? Math.floor((kind - 12) / 2) : (INTEGER_SIZES[kind] ?? 0))

interface Stored {
  readonly payload: Buffer
  readonly at: number
  readonly kind: number
  readonly size: number
}

function storedValue({ payload, at, kind, size }: Stored, decoder: TextDecoder): StoredValue {
  if (kind === 0) return null
  if (kind === 7) return payload.readDoubleBE(at)
  if (kind === 8 || kind === 9) return kind - 8
  if (kind < 12) return size === 8 ? payload.readBigInt64BE(at) : payload.readIntBE(at, size)
  if (kind % 2 === 0) return textInBlob(payload.subarray(at, at + size)) ?? { blob: size }
  return size > VALUE_BYTES_MAX ? { blob: size } : decoder.decode(payload.subarray(at, at + size))
}

/** Programs store texts as binary data, too: what is sound UTF-8 without any sign that no text has is one. */
function textInBlob(bytes: Buffer): string | undefined {
  const isText = bytes.length > 0 && bytes.length <= VALUE_BYTES_MAX && isUtf8(bytes) && !bytes.some(isNoText)
  return isText ? bytes.toString('utf8') : undefined
}

const isNoText = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13
