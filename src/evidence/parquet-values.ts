import type { FileMetaData, ParquetParsers, SchemaElement, SchemaTree } from 'hyparquet'
import { parquetSchema } from 'hyparquet'

/** One place in a row under which a value stands: the names from the outermost to its own, joined by a dot. */
export interface ParquetLeaf {
  readonly key: string
  readonly value: string
}

/** What the schema says of its values. */
export interface ParquetColumns {
  /** The outermost names, in their order; each is read by itself. */
  readonly names: readonly string[]
  /** By outermost name: the keys under which its values stand, as far as the schema tells them. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Digits behind the point, by key; such numbers would lose digits as floating-point ones. */
  readonly scales: ReadonlyMap<string, number>
}

/**
 * What the columns of a file are called, and how its values are to be given. Takes from the schema what would change
 * values on the way: decimals come as the whole numbers that are stored, and what is no text as bytes.
 */
export function parquetColumns(metadata: FileMetaData): ParquetColumns {
  const scales = new Map<string, number>()
  const keys = new Map<string, readonly string[]>()
  const root = parquetSchema(metadata)
  for (const column of root.children) keys.set(column.element.name, [...leafKeys(column, column.element.name, scales)])
  return { names: root.children.map((column) => column.element.name), keys, scales }
}

/** Lists and maps have one or two levels in between that are no names (parquet-format, LogicalTypes.md). */
function* leafKeys(node: SchemaTree, key: string, scales: Map<string, number>): Generator<string> {
  if (node.children.length === 0) {
    const scale = takeScale(node.element)
    if (scale !== undefined) scales.set(key, scale)
    yield key
    return
  }
  const [only] = node.children
  const { converted_type: kind } = node.element
  // The keys of a map are content and stand in the rows only.
  if (kind === 'MAP' || kind === 'MAP_KEY_VALUE') {
    for (const child of only?.children ?? []) for (const _ of leafKeys(child, key, scales));
    return
  }
  const item = kind === 'LIST' && node.children.length === 1 ? (only?.children[0] ?? only) : undefined
  if (item) yield* leafKeys(item, key, scales)
  else for (const child of node.children) yield* leafKeys(child, `${key}.${child.element.name}`, scales)
}

function takeScale(element: SchemaElement): number | undefined {
  const { converted_type: kind, logical_type: logical } = element
  const isDecimal = kind === 'DECIMAL' || logical?.type === 'DECIMAL'
  if (!isDecimal && kind !== 'BSON' && kind !== 'INTERVAL') return undefined
  const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0)
  delete element.converted_type
  delete element.logical_type
  return isDecimal ? scale : undefined
}

const DECODER = new TextDecoder('utf-8', { fatal: true })
const LOSSY = new TextDecoder()

const momentOf = (ms: number): string => {
  const date = new Date(ms)
  if (Number.isNaN(date.getTime())) return String(ms)
  const iso = date.toISOString()
  // Programs that know no days store them as midnights.
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso.slice(0, -5).replace('T', ' ')
}

/** Days and moments as they are written elsewhere; everything else as the text or number it is. */
export const PARQUET_PARSERS: ParquetParsers = {
  timestampFromMilliseconds: (ms) => momentOf(Number(ms)),
  timestampFromMicroseconds: (us) => momentOf(Number(us / 1000n)),
  timestampFromNanoseconds: (ns) => momentOf(Number(ns / 1_000_000n)),
  dateFromDays: (days) => momentOf(days * 86_400_000),
  stringFromBytes: (bytes) => bytes && LOSSY.decode(bytes),
  jsonFromBytes: (bytes) => bytes && LOSSY.decode(bytes),
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
  uuidFromBytes: (bytes) =>
    bytes &&
    Buffer.from(bytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
}

/** The values inside one value, in their order; a list gives several under one key. Counts those that are no text. */
export function* parquetLeaves(
  value: unknown,
  key: string,
  scales: ReadonlyMap<string, number>,
  binary: { count: number },
): Generator<ParquetLeaf> {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) for (const item of value) yield* parquetLeaves(item, key, scales, binary)
  else if (value instanceof Uint8Array) yield { key, value: bytesText(value, scales.get(key), binary) }
  else if (typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* parquetLeaves(inner, `${key}.${name}`, scales, binary)
  else {
    const scale = scales.get(key)
    const isWhole = typeof value === 'bigint' || typeof value === 'number'
    yield { key, value: scale !== undefined && isWhole ? decimal(BigInt(value), scale) : String(value) }
  }
}

function bytesText(bytes: Uint8Array, scale: number | undefined, binary: { count: number }): string {
  if (scale !== undefined && bytes.length > 0 && bytes.length <= 32)
    return decimal(BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`)), scale)
  try {
    const text = DECODER.decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // No text, then: told below.
  }
  binary.count++
  return `(binary, ${bytes.length} bytes)`
}

/** `-12345` with two digits behind the point is `-123.45`. */
function decimal(whole: bigint, scale: number): string {
  if (scale <= 0 || scale > 100) return String(whole)
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
