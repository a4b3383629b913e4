import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { type ColumnMetaData, type FileMetaData, parquetMetadata, parquetRead, type RowGroup } from 'hyparquet'
import { DELTA_BINARY_PACKED, type EncodedColumn, PLAIN, RLE, RLE_DICTIONARY } from './columns.ts'
import { type ColumnShape, WRITER } from './grouped-file.ts'

/** Rows of a former file: a whole group as it stands there, or the cells of some rows, one array for each column. */
export type FormerRows =
  | { readonly whole: readonly EncodedColumn[] }
  | { readonly cells: Readonly<Record<string, ArrayLike<unknown>>>; readonly rows: number }

const TAIL = 8
const ENCODINGS: Readonly<Record<string, number>> = { PLAIN, RLE, DELTA_BINARY_PACKED, RLE_DICTIONARY }

/**
 * Reads rows of a Parquet file that this program wrote before, by whatever writer it had then. Only for our own output:
 * what comes from elsewhere is opened in a process of its own.
 */
export class FormerGroups {
  readonly #handle: number
  readonly #metadata: FileMetaData
  readonly #shape: readonly ColumnShape[]
  /** Whether its groups can be taken as they are. */
  readonly #isAlike: boolean

  /** Opens a file for some of its columns, in the order of `shape`. Throws when it is none of ours or not whole. */
  constructor(file: string, shape: readonly ColumnShape[]) {
    this.#handle = openSync(file, 'r')
    this.#shape = shape
    const { size } = fstatSync(this.#handle)
    const length = this.#bytes(size - TAIL, TAIL).readUInt32LE(0) + TAIL
    const end = this.#bytes(size - length, length)
    this.#metadata = parquetMetadata(new Uint8Array(end).buffer, { geoparquet: false })
    const { created_by: writer, schema } = this.#metadata
    this.#isAlike = writer === WRITER && shape.every((column) => schema.some(({ name }) => name === column.name))
  }

  #bytes(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    if (readSync(this.#handle, bytes, 0, length, at) < length) throw new Error('a Parquet file that is not whole')
    return bytes
  }

  /** How many rows the file has. */
  get count(): number {
    return Number(this.#metadata.num_rows)
  }

  /** The rows from one on, group by group; groups that lie within as they are where `asTheyAre` and the writer allow it. */
  async *rows(from: number, count: number, asTheyAre: boolean): AsyncGenerator<FormerRows> {
    let first = 0
    for (const group of this.#metadata.row_groups) {
      const behind = first + Number(group.num_rows)
      const [start, end] = [Math.max(first, from), Math.min(behind, from + count)]
      if (asTheyAre && this.#isAlike && start === first && end === behind) yield { whole: this.#whole(group) }
      else if (start < end) yield { cells: await this.#cells(start, end), rows: end - start }
      first = behind
    }
  }

  #whole(group: RowGroup): readonly EncodedColumn[] {
    return this.#shape.map((shape) => {
      const told = group.columns.find((column) => column.meta_data?.path_in_schema[0] === shape.name)?.meta_data
      if (!told) throw new Error(`a Parquet file without ${shape.name}`)
      return this.#column(told, shape, Number(group.num_rows))
    })
  }

  #column(told: ColumnMetaData, { kind }: ColumnShape, rows: number): EncodedColumn {
    const pages = Number(told.data_page_offset)
    const at = Number(told.dictionary_page_offset ?? told.data_page_offset)
    const { min_value: least, max_value: most, null_count: gaps = 0n } = told.statistics ?? {}
    const bytesOf = (value: unknown): Uint8Array => {
      if (typeof value === 'string') return Buffer.from(value)
      const bytes = Buffer.alloc(kind === 'longs' ? 8 : 4)
      if (kind === 'longs') bytes.writeBigInt64LE(BigInt(String(value)))
      else bytes.writeInt32LE(Number(value))
      return bytes
    }
    return {
      kind,
      bytes: this.#bytes(at, Number(told.total_compressed_size)),
      plainBytes: Number(told.total_uncompressed_size),
      dictionaryBytes: pages - at,
      encodings: told.encodings.map((name) => ENCODINGS[name] ?? PLAIN),
      rows,
      entries: Number(told.num_values),
      gaps: Number(gaps),
      range: least === undefined || most === undefined ? null : [bytesOf(least), bytesOf(most)],
    }
  }

  async #cells(rowStart: number, rowEnd: number): Promise<Readonly<Record<string, unknown[]>>> {
    const rows = rowEnd - rowStart
    const cells: Record<string, unknown[]> = {}
    for (const { name } of this.#shape) cells[name] = new Array(rows)
    const slice = (start: number, end: number) => {
      const bytes = this.#bytes(start, end - start)
      return new Uint8Array(bytes).buffer
    }
    await parquetRead({
      file: { byteLength: fstatSync(this.#handle).size, slice: (start, end = 0) => slice(start, end) },
      metadata: this.#metadata,
      compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
      rowStart,
      rowEnd,
      onChunk: ({ columnName, columnData, rowStart: first }) => {
        const column = cells[columnName]
        if (!column) return
        for (let i = Math.max(0, rowStart - first); i < columnData.length && first + i < rowEnd; i++)
          column[first + i - rowStart] = columnData[i]
      },
    })
    return cells
  }

  close(): void {
    closeSync(this.#handle)
  }
}
