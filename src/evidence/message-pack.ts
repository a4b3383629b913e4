import { dataText, type PropertyValue } from './property-list.ts'
import type { ValueReader } from './values-as-lines.ts'

const DEPTH_MAX = 64

/** How many bytes the head of a list takes; none where no list begins. */
const listHead = (byte: number): number => (byte >= 0x90 && byte < 0xa0 ? 1 : byte === 0xdc ? 3 : byte === 0xdd ? 5 : 0)

/** Whether a map or a list begins with the byte. */
export const isContainer = (byte: number): boolean => (byte >= 0x80 && byte < 0xa0) || (byte >= 0xdc && byte <= 0xdf)

/** The value of MessagePack (specification of 2013) that begins at a byte; see ValueReader. */
export const messagePackValue: ValueReader = (raw, at) => {
  const head = listHead(raw.readUInt8(at))
  // A list of maps or lists is a table, of any length; any other list is one value.
  if (head > 0 && isContainer(raw.readUInt8(at + head))) return { value: undefined, next: at + head }
  const cursor = new Cursor(raw, at)
  const value = cursor.value(0)
  return value === undefined ? undefined : { value, next: cursor.at }
}

class Cursor {
  at: number
  readonly #raw: Buffer

  constructor(raw: Buffer, at: number) {
    this.#raw = raw
    this.at = at
  }

  /** Undefined where none begins. */
  value(depth: number): PropertyValue | undefined {
    const head = this.#raw.readUInt8(this.at++)
    if (head < 0x80) return head
    if (head >= 0xe0) return head - 256
    if (head >= 0xa0 && head < 0xc0) return this.#text(head & 31)
    if (head < 0x90) return this.#map(head & 15, depth)
    if (head < 0xa0) return this.#list(head & 15, depth)
    switch (head) {
      case 0xc0:
        return null
      case 0xc2:
      case 0xc3:
        return head === 0xc3
      case 0xca:
        return this.#take(4).readFloatBE()
      case 0xcb:
        return this.#take(8).readDoubleBE()
      case 0xd3:
        return plain(this.#take(8).readBigInt64BE())
      case 0xcf:
        return plain(this.#take(8).readBigUInt64BE())
      default:
        return this.#sized(head, depth)
    }
  }

  /** Whole numbers, texts, data and lists, whose heads tell how many bytes their size or value takes. */
  #sized(head: number, depth: number): PropertyValue | undefined {
    if (head >= 0xcc && head <= 0xce) return this.#number(1 << (head - 0xcc))
    if (head >= 0xd0 && head <= 0xd2) {
      const bytes = 1 << (head - 0xd0)
      return this.#take(bytes).readIntBE(0, bytes)
    }
    if (head >= 0xd4 && head <= 0xd8) return this.#extension(1 << (head - 0xd4))
    if (head >= 0xd9 && head <= 0xdb) return this.#text(this.#number(1 << (head - 0xd9)))
    if (head >= 0xc4 && head <= 0xc6) return dataText(this.#take(this.#number(1 << (head - 0xc4))))
    if (head >= 0xc7 && head <= 0xc9) return this.#extension(this.#number(1 << (head - 0xc7)))
    if (head === 0xdc || head === 0xdd) return this.#list(this.#number(head === 0xdc ? 2 : 4), depth)
    if (head === 0xde || head === 0xdf) return this.#map(this.#number(head === 0xde ? 2 : 4), depth)
    return undefined
  }

  /** Throws RangeError where there are not so many bytes. */
  #take(length: number): Buffer {
    const from = this.at
    if (from + length > this.#raw.length) throw new RangeError('behind the bytes')
    this.at += length
    return this.#raw.subarray(from, from + length)
  }

  #number(bytes: number): number {
    return this.#take(bytes).readUIntBE(0, bytes)
  }

  #text(length: number): string {
    return this.#take(length).toString('utf8')
  }

  /** A kind byte and data: a moment is kind −1, of which seconds take the low 34 bits or the last eight bytes. */
  #extension(length: number): PropertyValue {
    const kind = this.#take(1).readInt8()
    const data = this.#take(length)
    if (kind !== -1 || (length !== 4 && length !== 8 && length !== 12)) return dataText(data)
    const seconds =
      length === 4
        ? data.readUInt32BE()
        : length === 8
          ? Number(data.readBigUInt64BE() & 0x3ffffffffn)
          : Number(data.readBigInt64BE(4))
    const moment = new Date(seconds * 1000)
    return Number.isNaN(moment.getTime()) ? seconds : moment.toISOString()
  }

  #list(length: number, depth: number): PropertyValue | undefined {
    if (depth > DEPTH_MAX) return undefined
    const list: PropertyValue[] = []
    for (let i = 0; i < length; i++) {
      const value = this.value(depth + 1)
      if (value === undefined) return undefined
      list.push(value)
    }
    return list
  }

  #map(length: number, depth: number): PropertyValue | undefined {
    if (depth > DEPTH_MAX) return undefined
    const fields = new Map<string, PropertyValue>()
    for (let i = 0; i < length; i++) {
      const key = this.value(depth + 1)
      const value = key === undefined ? undefined : this.value(depth + 1)
      if (value === undefined) return undefined
      fields.set(typeof key === 'string' ? key : JSON.stringify(key), value)
    }
    return Object.fromEntries(fields)
  }
}

/** As a number where that holds it, as its digits otherwise. */
const plain = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
