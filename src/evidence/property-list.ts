import type { XmlListener } from './xml-walk.ts'

/** What a property list of Apple holds, as JSON knows it; data is left out but for its length. */
export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue }

/** Hears a property list as XML. */
export class PropertyListListener implements XmlListener {
  /** The whole, once its end was heard. */
  value: PropertyValue = null
  readonly #open: { readonly list?: PropertyValue[]; readonly fields?: Map<string, PropertyValue>; key: string }[] = []
  #text = ''

  open(name: string): void {
    this.#text = ''
    if (name === 'dict') this.#open.push({ fields: new Map(), key: '' })
    else if (name === 'array') this.#open.push({ list: [], key: '' })
  }

  text(text: string): void {
    this.#text += text
  }

  close(name: string): void {
    const top = this.#open.at(-1)
    if (name === 'key') {
      if (top) top.key = this.#text
    } else if (name === 'dict' || name === 'array') {
      this.#open.pop()
      this.#give(top?.list ?? Object.fromEntries(top?.fields ?? []))
    } else if (name === 'true' || name === 'false') this.#give(name === 'true')
    else if (name === 'data') this.#give(dataText(Buffer.from(this.#text, 'base64')))
    else if (name !== 'plist') this.#give(this.#text.trim())
    this.#text = ''
  }

  #give(value: PropertyValue): void {
    const top = this.#open.at(-1)
    if (top?.list) top.list.push(value)
    else if (top?.fields) top.fields.set(top.key, value)
    else this.value = value
  }
}

/** Data that is a text is told as one. */
export function dataText(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return /[\0-\x08\ufffd]/.test(text) ? `(${bytes.length} bytes)` : text
}

const [TRAILER, OBJECTS_MAX, DEPTH_MAX] = [32, 1_000_000, 64]
/** Seconds from 1970 to 2001, from which on days are counted. */
const EPOCH = 978_307_200

/** What a property list in the binary form of Apple holds; undefined where it is no sound one. */
export function binaryPropertyList(raw: Buffer): PropertyValue | undefined {
  if (raw.length < TRAILER + 8) return undefined
  const trailer = raw.subarray(-TRAILER)
  const [offsetSize = 0, refSize = 0] = trailer.subarray(6, 8)
  const [count, top, table] = [8, 16, 24].map((at) => Number(trailer.readBigUInt64BE(at)))
  if (count === undefined || top === undefined || table === undefined) return undefined
  if (offsetSize < 1 || offsetSize > 6 || refSize < 1 || refSize > 6 || count > OBJECTS_MAX) return undefined
  if (table + count * offsetSize > raw.length) return undefined
  let left = OBJECTS_MAX
  const objectAt = (ref: number, depth: number): PropertyValue => {
    if (ref >= count || depth > DEPTH_MAX || left-- <= 0) return null
    const at = raw.readUIntBE(table + ref * offsetSize, offsetSize)
    const [kind, low] = [(raw[at] ?? 0) >> 4, (raw[at] ?? 0) & 15]
    const simple = simpleValue(raw, at, kind, low)
    if (simple !== undefined) return simple
    const { size, from } = sizeOf(raw, at, low)
    if (kind === 4) return dataText(raw.subarray(from, from + size))
    if (kind === 5) return raw.toString('latin1', from, from + size)
    if (kind === 6)
      return Buffer.from(raw.subarray(from, from + 2 * size))
        .swap16()
        .toString('utf16le')
    if (from + size * refSize > raw.length) return null
    const refs = (start: number) => Array.from({ length: size }, (_, i) => raw.readUIntBE(start + i * refSize, refSize))
    if (kind === 0xa || kind === 0xc) return refs(from).map((one) => objectAt(one, depth + 1))
    if (kind !== 0xd || from + 2 * size * refSize > raw.length) return null
    const values = refs(from + size * refSize)
    return Object.fromEntries(
      refs(from).map((key, i) => [String(objectAt(key, depth + 1)), objectAt(values[i] ?? count, depth + 1)]),
    )
  }
  try {
    return objectAt(top, 0)
  } catch (error) {
    // A number that leads out of the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Nothing, truth, numbers and days; undefined for what has a size of its own. */
function simpleValue(raw: Buffer, at: number, kind: number, low: number): PropertyValue | undefined {
  if (kind === 0) return low === 9 ? true : low === 8 ? false : null
  if (kind === 1)
    return low > 3 ? null : low === 3 ? Number(raw.readBigInt64BE(at + 1)) : raw.readUIntBE(at + 1, 1 << low)
  if (kind === 2) return low === 2 ? raw.readFloatBE(at + 1) : raw.readDoubleBE(at + 1)
  if (kind !== 3) return kind === 8 ? raw.readUIntBE(at + 1, Math.min(6, low + 1)) : undefined
  const day = new Date((raw.readDoubleBE(at + 1) + EPOCH) * 1000)
  return Number.isNaN(day.getTime()) ? null : day.toISOString()
}

/** A size of fifteen or more stands behind as a number of its own. */
function sizeOf(raw: Buffer, at: number, low: number): { readonly size: number; readonly from: number } {
  if (low < 15) return { size: low, from: at + 1 }
  const bytes = 1 << ((raw[at + 1] ?? 0) & 3)
  return { size: bytes > 4 ? Number(raw.readBigUInt64BE(at + 2)) : raw.readUIntBE(at + 2, bytes), from: at + 2 + bytes }
}
