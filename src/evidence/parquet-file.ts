import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { type AsyncBuffer, type Compressors, type FileMetaData, parquetMetadataAsync, parquetScan } from 'hyparquet'
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors'
import { PARQUET_PARSERS, type ParquetColumns, parquetColumns } from './parquet-values.ts'
import { bytesAt, type RandomAccess } from './random-access.ts'

/** One stretch of rows that are stored together. */
export interface RowGroup {
  /** First row and the one behind the last, from 0. */
  readonly from: number
  readonly to: number
  /** Where its first column chunk begins in the file, and how many bytes all of them take there. */
  readonly at: number
  readonly bytes: number
  /** As the file states them, of all columns together; not believed. */
  readonly unpacked: number
}

/** A Parquet file that is open (parquet-format 2.11). */
export interface ParquetFile {
  readonly columns: ParquetColumns
  readonly groups: readonly RowGroup[]
  /** Some rows of one column within a group; fewer where there are fewer. Throws where they cannot be read. */
  values(name: string, from: number, to: number): Promise<readonly unknown[]>
}

/** The longest list of contents that is looked at. */
const FOOTER_BYTES_MAX = 64 << 20
/** Writers make pages of 1 MiB; one for a whole column is the largest that is met. */
const PAGE_BYTES_MAX = 192 << 20
/** The bytes of one column chunk that are taken into memory at once. */
const CHUNK_BYTES_MAX = 192 << 20

/** How a file that cannot be opened is to be called. */
export type NotOpened = { readonly why: 'encrypted' | 'too-large' | 'damaged'; readonly at: number }

/** Reads the list of contents, which stands at the end. */
export async function openParquet(access: RandomAccess): Promise<ParquetFile | NotOpened> {
  const tail = await bytesAt(access, Math.max(0, access.size - 8), 8)
  const mark = tail.toString('latin1', 4)
  const length = tail.length === 8 ? tail.readUInt32LE(0) : 0
  const at = access.size - 8 - length
  if (mark === 'PARE') return { why: 'encrypted', at: Math.max(0, at) }
  if (mark !== 'PAR1' || length === 0 || at < 4) return { why: 'damaged', at: access.size }
  if (length > FOOTER_BYTES_MAX) return { why: 'too-large', at }
  const file = bufferOf(access)
  try {
    const metadata = await parquetMetadataAsync(file, { parsers: PARQUET_PARSERS, geoparquet: false })
    if (metadata.row_groups.some(isLocked)) return { why: 'encrypted', at }
    const columns = parquetColumns(metadata)
    const options = {
      file,
      metadata,
      compressors: COMPRESSORS,
      utf8: false,
      parsers: PARQUET_PARSERS,
      geoparquet: false,
    }
    const scan = await parquetScan(options)
    const values = async (column: string, rowStart: number, rowEnd: number) =>
      Array.from(await scan.readColumn({ column, rowStart, rowEnd }))
    return { columns, groups: groupsOf(metadata), values }
  } catch {
    return { why: 'damaged', at }
  }
}

/** Columns of which not even the place is told without a key (parquet-format, Encryption.md). */
const isLocked = (group: FileMetaData['row_groups'][number]): boolean =>
  group.columns.some((column) => column.encrypted_column_metadata !== undefined)

function groupsOf(metadata: FileMetaData): readonly RowGroup[] {
  let from = 0
  return metadata.row_groups.map((group) => {
    const to = from + Number(group.num_rows)
    const chunks = group.columns.flatMap(({ meta_data: chunk }) => (chunk ? [chunk] : []))
    const places = chunks.map((chunk) => Number(chunk.dictionary_page_offset || chunk.data_page_offset))
    const sum = (sizes: readonly bigint[]) => Number(sizes.reduce((all, size) => all + size, 0n))
    const found: RowGroup = {
      from,
      to,
      at: Math.min(...places),
      bytes: sum(chunks.map((chunk) => chunk.total_compressed_size)),
      unpacked: sum(chunks.map((chunk) => chunk.total_uncompressed_size)),
    }
    from = to
    return found
  })
}

const bufferOf = (access: RandomAccess): AsyncBuffer => ({
  byteLength: access.size,
  async slice(from, to = access.size) {
    if (!(from >= 0 && to >= from && to <= access.size)) throw new RangeError('beyond the end of the file')
    if (to - from > CHUNK_BYTES_MAX) throw new RangeError('more than is held at once')
    const bytes = await bytesAt(access, from, to - from)
    const copy = new ArrayBuffer(bytes.length)
    new Uint8Array(copy).set(bytes)
    return copy
  },
})

/** A page unpacks to what its head says or not at all; what it says has a bound. */
const bounded =
  (unpack: (packed: Uint8Array, length: number) => Uint8Array) =>
  (packed: Uint8Array, length: number): Uint8Array => {
    if (!(length >= 0 && length <= PAGE_BYTES_MAX)) throw new RangeError('a page beyond all measure')
    return unpack(packed, length)
  }

const COMPRESSORS: Compressors = {
  GZIP: bounded((packed, maxOutputLength) => gunzipSync(packed, { maxOutputLength: maxOutputLength || 1 })),
  BROTLI: bounded((packed, maxOutputLength) => brotliDecompressSync(packed, { maxOutputLength: maxOutputLength || 1 })),
  ZSTD: bounded((packed, maxOutputLength) => zstdDecompressSync(packed, { maxOutputLength: maxOutputLength || 1 })),
  LZ4: bounded(decompressLz4),
  LZ4_RAW: bounded(decompressLz4Raw),
}
