/*
 * Apache Thrift's compact protocol, as far as the headers and the end of a Parquet file need it (thrift-compact-protocol,
 * "Struct encoding"). Whole numbers may be as large as 2^51.
 */

/** Types of fields by their number in the protocol. */
const [I32, I64, BINARY, LIST, STRUCT] = [5, 6, 8, 9, 12]

/** Writes the fields of a struct, and those of structs in it. */
export class CompactWriter {
  #bytes = Buffer.alloc(256)
  #length = 0
  /** The field before, of every struct that is open. */
  readonly #fields: number[]

  /** Begins a struct, or goes on behind a field that was written elsewhere. */
  constructor(after = 0) {
    this.#fields = [after]
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  i32(field: number, value: number): void {
    this.#head(field, I32)
    this.zigzag(value)
  }

  i64(field: number, value: number): void {
    this.#head(field, I64)
    this.zigzag(value)
  }

  binary(field: number, value: string | Uint8Array): void {
    this.#head(field, BINARY)
    this.#binary(value)
  }

  struct(field: number, write: () => void): void {
    this.#head(field, STRUCT)
    this.#struct(write)
  }

  i32s(field: number, values: readonly number[]): void {
    this.#listHead(field, values.length, I32)
    for (const value of values) this.zigzag(value)
  }

  binaries(field: number, values: readonly string[]): void {
    this.#listHead(field, values.length, BINARY)
    for (const value of values) this.#binary(value)
  }

  structs<T>(field: number, of: readonly T[], write: (one: T, index: number) => void): void {
    this.structList(field, of.length)
    of.forEach((one, index) => {
      this.#struct(() => write(one, index))
    })
  }

  /** Begins a list of structs that whoever calls puts behind it. */
  structList(field: number, count: number): void {
    this.#listHead(field, count, STRUCT)
  }

  #struct(write: () => void): void {
    this.#fields.push(0)
    write()
    this.#fields.pop()
    this.#byte(0)
  }

  /** The end of the outermost struct. */
  stop(): void {
    this.#byte(0)
  }

  /** A signed number, small ones in few bytes. */
  zigzag(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value)
  }

  varint(value: number): void {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#byte((rest % 128) | 128)
    this.#byte(rest)
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  #head(field: number, type: number): void {
    const before = this.#fields.at(-1) ?? 0
    const step = field - before
    this.#fields[this.#fields.length - 1] = field
    if (step < 1 || step > 15) throw new Error('fields of a struct are written in their order')
    this.#byte((step << 4) | type)
  }

  #listHead(field: number, count: number, type: number): void {
    this.#head(field, LIST)
    if (count < 15) this.#byte((count << 4) | type)
    else {
      this.#byte(0xf0 | type)
      this.varint(count)
    }
  }

  #binary(value: string | Uint8Array): void {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    this.varint(bytes.length)
    this.raw(bytes)
  }

  #byte(value: number): void {
    this.#room(1)
    this.#bytes[this.#length++] = value
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return
    const larger = Buffer.alloc(2 * (this.#length + bytes))
    larger.set(this.bytes)
    this.#bytes = larger
  }
}
