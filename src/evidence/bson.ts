import { dataText, type PropertyValue } from './property-list.ts'
import type { ValueReader } from './values-as-lines.ts'

const DEPTH_MAX = 100
/** A server takes no document of more than 16 MiB; a little more is for what it adds itself. */
const DOCUMENT_MAX = 17 << 20

/** The document of BSON (bsonspec.org) that begins at a byte; see ValueReader. */
export const bsonDocument: ValueReader = (raw, at) => {
  const size = raw.readInt32LE(at)
  if (size < 5 || size > DOCUMENT_MAX) return undefined
  if (at + size > raw.length) throw new RangeError('behind the bytes')
  try {
    const value = fieldsOf(raw.subarray(at, at + size), false, 0)
    return value === undefined ? undefined : { value, next: at + size }
  } catch (error) {
    // A size inside of it leads out of it.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The fields of a document or, by their numbers, of a list; undefined where it is not sound. */
function fieldsOf(raw: Buffer, isList: boolean, depth: number): PropertyValue | undefined {
  if (depth > DEPTH_MAX || raw.length < 5 || raw.readInt32LE(0) !== raw.length || raw.at(-1) !== 0) return undefined
  const fields = new Map<string, PropertyValue>()
  let at = 4
  while (at < raw.length - 1) {
    const kind = raw.readUInt8(at)
    const keyEnd = raw.indexOf(0, at + 1)
    if (keyEnd < 0) return undefined
    const key = raw.toString('utf8', at + 1, keyEnd)
    const found = valueAt(raw, keyEnd + 1, kind, depth)
    if (found?.value === undefined) return undefined
    fields.set(key, found.value)
    at = found.next
  }
  if (at !== raw.length - 1) return undefined
  return isList ? [...fields.values()] : Object.fromEntries(fields)
}

type Found = ReturnType<ValueReader>

/** Bytes of kinds whose values say nothing to a reader, or nothing but that they are there. */
const FIXED: Readonly<Record<number, number>> = { 6: 0, 10: 0, 17: 8, 19: 16, 127: 0, 255: 0 }

function valueAt(raw: Buffer, at: number, kind: number, depth: number): Found {
  const fixed = FIXED[kind]
  if (fixed !== undefined) return at + fixed > raw.length ? undefined : { value: null, next: at + fixed }
  switch (kind) {
    case 1:
      return { value: raw.readDoubleLE(at), next: at + 8 }
    case 2:
    case 13:
    case 14: {
      const next = at + 4 + raw.readInt32LE(at)
      return next > raw.length || next < at + 5 ? undefined : { value: raw.toString('utf8', at + 4, next - 1), next }
    }
    case 3:
    case 4: {
      const next = at + raw.readInt32LE(at)
      const value = next > raw.length ? undefined : fieldsOf(raw.subarray(at, next), kind === 4, depth + 1)
      return value === undefined ? undefined : { value, next }
    }
    case 5: {
      const next = at + 5 + raw.readInt32LE(at)
      return next > raw.length || next < at + 5 ? undefined : { value: dataText(raw.subarray(at + 5, next)), next }
    }
    case 7:
      return at + 12 > raw.length ? undefined : { value: raw.toString('hex', at, at + 12), next: at + 12 }
    case 8:
      return { value: raw.readUInt8(at) === 1, next: at + 1 }
    case 9: {
      const day = new Date(Number(raw.readBigInt64LE(at)))
      return { value: Number.isNaN(day.getTime()) ? null : day.toISOString(), next: at + 8 }
    }
    case 16:
      return { value: raw.readInt32LE(at), next: at + 4 }
    case 18:
      return { value: plain(raw.readBigInt64LE(at)), next: at + 8 }
    default:
      return written(raw, at, kind, depth)
  }
}

/** Patterns, pointers and programs with their scope, which hardly any database holds any more. */
function written(raw: Buffer, at: number, kind: number, depth: number): Found {
  if (kind === 11) {
    const middle = raw.indexOf(0, at)
    const end = middle < 0 ? -1 : raw.indexOf(0, middle + 1)
    return end < 0 ? undefined : { value: raw.toString('utf8', at, middle), next: end + 1 }
  }
  if (kind === 12) {
    const text = valueAt(raw, at, 2, depth)
    return text && text.next + 12 <= raw.length ? { value: text.value, next: text.next + 12 } : undefined
  }
  if (kind !== 15) return undefined
  const next = at + raw.readInt32LE(at)
  const text = valueAt(raw, at + 4, 2, depth)
  return text && next <= raw.length && next >= text.next ? { value: text.value, next } : undefined
}

/** As a number where that holds it, as its digits otherwise. */
const plain = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
