import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { ColumnKind, EncodedColumn } from './columns.ts'
import { CompactWriter } from './compact-protocol.ts'

/** A column as the file declares it; `gaps` where a row may have no value. */
export interface ColumnShape {
  readonly name: string
  readonly kind: ColumnKind
  readonly gaps?: boolean
}

const MAGIC = Buffer.from('PAR1')
const COPY_BYTES = 1 << 20
/** Numbers of parquet.thrift: physical types, and what they stand for. */
const PHYSICAL: Readonly<Record<ColumnKind, number>> = {
  ...{ words: 6, hex: 6, texts: 6, integers: 1, longs: 2 },
  ...{ lists: 6, doubles: 5, booleans: 0 },
}
const MEANT: Readonly<Record<ColumnKind, number | null>> = {
  ...{ words: 0, hex: 0, texts: 0, integers: 17, longs: 18 },
  ...{ lists: 0, doubles: null, booleans: null },
}
const LIST = 3
const [REQUIRED, OPTIONAL, REPEATED] = [0, 1, 2] as const
const ZSTD = 6
/** Who wrote a file; such groups can be taken over as they are. */
export const WRITER = 'todoke groups 1'

interface SchemaElement {
  readonly physical: number | null
  readonly repetition: number
  readonly name: string
  readonly children: number | null
  readonly meant: number | null
}

/** A column as elements of the schema: itself, or a list, what repeats in it, and the words. */
function elementsOf({ name, kind, gaps }: ColumnShape): readonly SchemaElement[] {
  const value = { physical: PHYSICAL[kind], children: null, meant: MEANT[kind] }
  if (kind !== 'lists') return [{ ...value, name, repetition: gaps ? OPTIONAL : REQUIRED }]
  return [
    { name, physical: null, repetition: REQUIRED, children: 1, meant: LIST },
    { name: 'list', physical: null, repetition: REPEATED, children: 1, meant: null },
    { ...value, name: 'element', repetition: REQUIRED },
  ]
}

/**
 * A Parquet file that grows by groups of rows, each encoded before, in the order in which they are given. What the end of
 * the file says of each group waits beside it on the disk, so that memory does not grow. Equal groups make equal bytes.
 */
export class GroupedFile {
  readonly #file: string
  readonly #shape: readonly ColumnShape[]
  readonly #handle: number
  readonly #told: number
  #at = MAGIC.length
  #toldBytes = 0
  #groups = 0
  #rows = 0
  #ended = false

  readonly #marks: readonly (readonly [name: string, value: string])[]

  /** Begins a file; `marks` stand at its end and must not hold personal data. Throws when the folder cannot be written. */
  constructor(file: string, shape: readonly ColumnShape[], marks: Readonly<Record<string, string>> = {}) {
    this.#file = file
    this.#shape = shape
    this.#marks = Object.entries(marks)
    this.#handle = openSync(file, 'w')
    this.#told = openSync(`${file}.groups`, 'w+', 0o600)
    this.#write(this.#handle, MAGIC, 0)
  }

  /** Adds rows; one encoded column for each declared one, all of as many rows. */
  append(columns: readonly EncodedColumn[]): void {
    const rows = columns[0]?.rows ?? 0
    if (columns.length !== this.#shape.length || columns.some((column) => column.rows !== rows))
      throw new Error(`${this.#file}: a group needs ${this.#shape.length} columns of one length`)
    const began = this.#at
    const told = new CompactWriter()
    told.structs(1, columns, (column, index) => this.#tellColumn(told, column, this.#shape[index]))
    told.i64(
      2,
      columns.reduce((sum, { plainBytes }) => sum + plainBytes, 0),
    )
    told.i64(3, rows)
    told.i64(5, began)
    told.i64(6, this.#at - began)
    told.stop()
    this.#write(this.#told, told.bytes, this.#toldBytes)
    this.#toldBytes += told.bytes.length
    this.#groups++
    this.#rows += rows
  }

  #tellColumn(told: CompactWriter, column: EncodedColumn, shape: ColumnShape | undefined): void {
    const at = this.#at
    const { kind, bytes, dictionaryBytes, encodings, rows, plainBytes, gaps, range } = column
    const entries = column.entries ?? rows
    if (!shape || shape.kind !== kind) throw new Error(`${this.#file}: a column of another kind`)
    this.#write(this.#handle, bytes, at)
    this.#at += bytes.length
    told.i64(2, at)
    told.struct(3, () => {
      told.i32(1, PHYSICAL[kind])
      told.i32s(2, encodings)
      told.binaries(3, kind === 'lists' ? [shape.name, 'list', 'element'] : [shape.name])
      told.i32(4, ZSTD)
      told.i64(5, entries)
      told.i64(6, plainBytes)
      told.i64(7, bytes.length)
      told.i64(9, at + dictionaryBytes)
      if (dictionaryBytes > 0) told.i64(11, at)
      told.struct(12, () => {
        told.i64(3, gaps)
        if (!range) return
        told.binary(5, range[1])
        told.binary(6, range[0])
      })
    })
  }

  /** Finishes the file; gives the number of rows. */
  close(): number {
    const began = this.#at
    const head = new CompactWriter()
    head.i32(1, 1)
    head.structs(2, [null, ...this.#shape.flatMap(elementsOf)], (element) => this.#tellSchema(head, element))
    head.i64(3, this.#rows)
    head.structList(4, this.#groups)
    this.#put(head.bytes)
    this.#putTold()
    const tail = new CompactWriter(4)
    if (this.#marks.length > 0)
      tail.structs(5, this.#marks, ([name, value]) => {
        tail.binary(1, name)
        tail.binary(2, value)
      })
    tail.binary(6, WRITER)
    tail.structs(7, this.#shape, () => tail.struct(1, () => {}))
    tail.stop()
    this.#put(tail.bytes)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(this.#at - began)
    this.#put(length)
    this.#put(MAGIC)
    this.#end()
    return this.#rows
  }

  /** Ends without a file, after a failure elsewhere. */
  abandon(): void {
    this.#end()
    rmSync(this.#file, { force: true })
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    closeSync(this.#handle)
    closeSync(this.#told)
    rmSync(`${this.#file}.groups`, { force: true })
  }

  /** The root, which is null, or one element of a column. */
  #tellSchema(head: CompactWriter, element: SchemaElement | null): void {
    const { physical, repetition, name, children, meant } = element ?? {
      ...{ physical: null, repetition: null, name: 'rows', children: this.#shape.length, meant: null },
    }
    if (physical !== null) head.i32(1, physical)
    if (repetition !== null) head.i32(3, repetition)
    head.binary(4, name)
    if (children !== null) head.i32(5, children)
    if (meant !== null) head.i32(6, meant)
  }

  #putTold(): void {
    const piece = Buffer.alloc(COPY_BYTES)
    for (let from = 0; from < this.#toldBytes; ) {
      const read = readSync(this.#told, piece, 0, piece.length, from)
      if (read === 0) throw new Error(`${this.#file}.groups: is shorter than what was written to it`)
      this.#put(piece.subarray(0, read))
      from += read
    }
  }

  #put(bytes: Uint8Array): void {
    this.#write(this.#handle, bytes, this.#at)
    this.#at += bytes.length
  }

  #write(handle: number, bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done)
  }
}
