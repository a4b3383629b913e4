import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { Kind } from '#detect/index.ts'
import { TOKEN_BYTES, type TokenWriter } from '#kernel/keyed-tokens.ts'

/*
 * Findings that wait on the disk: a token, where it stands and numbers of names; nothing of the value itself. Each is a
 * record of 36 bytes: row u32 · column u16 · kind u16 · first byte of the file f64 · length i32 · token 16 bytes. What
 * columns and kinds the numbers stand for is kept with the stretch of records. Numbers are little-endian.
 */
const [ROW, COLUMN, KIND, OFFSET, LENGTH, TOKEN] = [0, 4, 6, 8, 16, 20]
const RECORD_BYTES = TOKEN + TOKEN_BYTES
const BUFFER_RECORDS = 1 << 13
/** Columns or kinds that a stretch can number. */
export const SPOOL_NUMBERS_MAX = 1 << 16

/** Values so short repeat: sex, age, a prefecture; so do days of birth. */
const SHORT = 6
const RECENT_MAX = 50_000

/** One finding as it is written to a spool. */
export interface SpooledFinding {
  readonly row: number
  /** Numbers that the stretch explains. */
  readonly column: number
  readonly kind: number
  /** First byte of the file; -1 when its bytes are not text. */
  readonly offset: number
  readonly length: number
}

/** A file to which one thread writes findings. */
export class SpoolWriter {
  readonly #handle: number
  readonly #token: TokenWriter
  readonly #buffer = Buffer.alloc(BUFFER_RECORDS * RECORD_BYTES)
  readonly #recent = new Map<string, Buffer>()
  #filled = 0
  /** Records before the buffer. */
  #written = 0

  constructor(file: string, token: TokenWriter) {
    this.#handle = openSync(file, 'wx', 0o600)
    this.#token = token
  }

  /** Number of the record that comes next. */
  get next(): number {
    return this.#written + this.#filled / RECORD_BYTES
  }

  add({ row, column, kind, offset, length }: SpooledFinding, item: Kind['item'], value: string): void {
    if (this.#filled === this.#buffer.length) this.flush()
    const [buffer, at] = [this.#buffer, this.#filled]
    buffer.writeUInt32LE(row, at + ROW)
    buffer.writeUInt16LE(column, at + COLUMN)
    buffer.writeUInt16LE(kind, at + KIND)
    buffer.writeDoubleLE(offset, at + OFFSET)
    buffer.writeInt32LE(length, at + LENGTH)
    if (value.length > SHORT && item !== 'birth-date') this.#token(item, value, buffer, at + TOKEN)
    else this.#recentToken(item, value).copy(buffer, at + TOKEN)
    this.#filled += RECORD_BYTES
  }

  #recentToken(item: Kind['item'], value: string): Buffer {
    const key = `${item}\0${value}`
    const known = this.#recent.get(key)
    if (known) return known
    if (this.#recent.size >= RECENT_MAX) this.#recent.clear()
    const made = Buffer.alloc(TOKEN_BYTES)
    this.#token(item, value, made, 0)
    this.#recent.set(key, made)
    return made
  }

  /** Takes back every record from this one on. */
  undo(to: number): void {
    this.flush()
    this.#written = to
  }

  flush(): void {
    const length = this.#filled
    for (let at = 0; at < length; )
      at += writeSync(this.#handle, this.#buffer, at, length - at, this.#written * RECORD_BYTES + at)
    this.#written += length / RECORD_BYTES
    this.#filled = 0
  }

  close(): void {
    this.flush()
    closeSync(this.#handle)
  }
}

/** A stretch of records of one spool, all of one part of one file. */
export interface SpooledStretch {
  readonly spool: string
  readonly from: number
  readonly count: number
}

/** Reads records of spools. */
export class SpoolReader {
  readonly #handles = new Map<string, number>()
  #buffer = Buffer.alloc(0)
  #held = { spool: '', from: -1, count: 0 }

  /** Reads records of a spool that is finished, `count` from `from` on; the getters then tell of each, counted from 0. */
  read(spool: string, from: number, count: number): void {
    const held = this.#held
    if (held.spool === spool && held.from === from && held.count === count) return
    this.#held = { spool, from, count }
    let handle = this.#handles.get(spool)
    if (handle === undefined) this.#handles.set(spool, (handle = openSync(spool, 'r')))
    if (this.#buffer.length < count * RECORD_BYTES) this.#buffer = Buffer.alloc(count * RECORD_BYTES)
    for (let at = 0; at < count * RECORD_BYTES; ) {
      const n = readSync(handle, this.#buffer, at, count * RECORD_BYTES - at, from * RECORD_BYTES + at)
      if (n === 0) throw new Error('the findings that waited on the disk are gone; run it again')
      at += n
    }
  }

  row = (i: number): number => this.#buffer.readUInt32LE(i * RECORD_BYTES + ROW)
  column = (i: number): number => this.#buffer.readUInt16LE(i * RECORD_BYTES + COLUMN)
  kind = (i: number): number => this.#buffer.readUInt16LE(i * RECORD_BYTES + KIND)
  offset = (i: number): number => this.#buffer.readDoubleLE(i * RECORD_BYTES + OFFSET)
  /** 32 bits of the token, most significant first. */
  token = (i: number, word: number): number => this.#buffer.readUInt32BE(i * RECORD_BYTES + TOKEN + 4 * word)
  length = (i: number): number => this.#buffer.readInt32LE(i * RECORD_BYTES + LENGTH)

  close(): void {
    for (const handle of this.#handles.values()) closeSync(handle)
    this.#handles.clear()
  }
}
