import type { FoundRecords } from '#detect/index.ts'

/** Encodings of Japanese in which line ends, commas and quotes are never a part of another character. */
const OLD_ENCODINGS = ['shift_jis', 'euc-jp'] as const
export type OldEncoding = (typeof OLD_ENCODINGS)[number]

export const isOldEncoding = (name: string): name is OldEncoding => OLD_ENCODINGS.some((old) => old === name)

/** UTF-8 of what two bytes stand for: up to three bytes, the last one lowest, and above them how many; 0 for nothing. */
type Table = Int32Array

const tables = new Map<OldEncoding, Table>()

/** What the pairs of bytes of an encoding stand for; what an organisation defined itself is left out. */
function tableOf(encoding: OldEncoding): Table {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Int32Array(1 << 16)
  for (let code = 0x80_00; code < 0x1_00_00; code++) {
    const text = decoder.decode(Uint8Array.of(code >> 8, code & 0xff))
    const written = Buffer.from([...text].length === 1 && !/[\ufffd\ue000-\uf8ff]/.test(text) ? text : '')
    if (written.length < 2 || written.length > 3) continue
    table[code] = written.reduce((packed, byte) => (packed << 8) | byte, 0) | (written.length << 24)
  }
  tables.set(encoding, table)
  return table
}

/** Katakana of half width are one byte in Shift_JIS: U+FF61 stands for 0xA1. */
const isHalfKana = (byte: number): boolean => byte >= 0xa1 && byte <= 0xdf
const HALF_KANA = 0xff61 - 0xa1

/** Control characters that decoders of Shift_JIS change for one another, as IBM once did; DEL is the third. */
const CONTROLS_MOVED: ReadonlySet<number> = new Set([0x1a, 0x1c])

/** Every so many bytes of UTF-8 it is remembered where they come from. */
const MARK_BYTES = 1 << 11

/**
 * Turns a stretch of a file in an old encoding into UTF-8, and places in that UTF-8 back into places in the file.
 * Whatever is not plainly text in that encoding breaks it off.
 */
export class OldText {
  readonly #encoding: OldEncoding
  readonly #table: Table
  /** Whether something was no text. */
  isBroken = false
  /** Bytes of UTF-8, and bytes of the file, that were turned. */
  #written = 0
  #read = 0
  /** Places of both, one behind the other, in steps of MARK_BYTES. */
  readonly #marks: number[] = [0, 0]
  #mark = 0
  /** Where the last place was looked up. */
  #at = 0
  #from = 0

  constructor(encoding: OldEncoding) {
    this.#encoding = encoding
    this.#table = tableOf(encoding)
  }

  /** Turns the bytes of `raw` into UTF-8 in `into`. Gives how many bytes of both; none when something is no text. */
  turn(raw: Uint8Array, into: Uint8Array): { readonly read: number; readonly written: number } {
    const [table, isShiftJis] = [this.#table, this.#encoding === 'shift_jis']
    let [i, o, next] = [0, 0, MARK_BYTES]
    while (i < raw.length) {
      const byte = raw[i] ?? 0
      if (byte < 0x80) {
        if (byte < 0x20 ? isShiftJis && CONTROLS_MOVED.has(byte) : byte === 0x7f) return this.#broken()
        if (byte === 0) return this.#broken()
        into[o++] = byte
        i++
        continue
      }
      if (o >= next) {
        this.#marks.push(this.#written + o, this.#read + i)
        next = o + MARK_BYTES
      }
      let packed = 0
      if (isShiftJis && isHalfKana(byte)) {
        const code = byte + HALF_KANA
        packed = 0x3ef0000 | ((0x80 | ((code >> 6) & 63)) << 8) | 0x80 | (code & 63)
        i++
      } else {
        if (i + 1 === raw.length) break
        packed = table[(byte << 8) | (raw[i + 1] ?? 0)] ?? 0
        if (packed === 0) return this.#broken()
        i += 2
      }
      if (packed >= 0x3000000) into[o++] = packed >> 16
      into[o++] = packed >> 8
      into[o++] = packed
    }
    this.#written += o
    this.#read += i
    this.#marks.push(this.#written, this.#read)
    // Half a character at the end of all is no text either.
    if (i === 0 && raw.length > 0) return this.#broken()
    return { read: i, written: o }
  }

  #broken(): { readonly read: 0; readonly written: 0 } {
    this.isBroken = true
    return { read: 0, written: 0 }
  }

  /** Findings with their places in the file, of which the stretch begins at `offset`; `bytes` is where the UTF-8 stands. */
  placed({ words, base, ...found }: FoundRecords, bytes: Uint8Array, offset: number): FoundRecords {
    for (let i = 2; i < 4 * found.count; i += 4) {
      const start = words[i] ?? 0
      const from = this.#placeOf(start, bytes, base)
      words[i + 1] = this.#placeOf(start + (words[i + 1] ?? 0), bytes, base) - from
      words[i] = from
    }
    return { words, base: offset, ...found }
  }

  /** Byte of the stretch at which the character stands whose UTF-8 begins at p of `bytes`. */
  #placeOf(p: number, bytes: Uint8Array, base: number): number {
    const at = p + base
    if (at < this.#at || at - this.#at > MARK_BYTES) {
      // From the next mark backwards, since what stood before may be gone.
      const mark = this.#markBehind(at)
      this.#at = at
      this.#from = (this.#marks[mark + 1] ?? 0) - this.#length(bytes, p, (this.#marks[mark] ?? 0) - base)
    } else {
      this.#from += this.#length(bytes, this.#at - base, p)
      this.#at = at
    }
    return this.#from
  }

  /** The first mark at or behind a place. */
  #markBehind(at: number): number {
    const marks = this.#marks
    while (this.#mark > 0 && (marks[this.#mark - 2] ?? 0) >= at) this.#mark -= 2
    while ((marks[this.#mark] ?? at) < at) this.#mark += 2
    return this.#mark
  }

  /** How many bytes of the file the UTF-8 in [from, to) stands for. */
  #length(bytes: Uint8Array, from: number, to: number): number {
    const kana = this.#encoding === 'shift_jis' ? 1 : 2
    let length = 0
    for (let p = from; p < to; ) {
      const byte = bytes[p] ?? 0
      if (byte < 0x80) {
        length++
        p++
      } else if (byte < 0xe0) {
        length += 2
        p += 2
      } else {
        // U+FF61 to U+FF9F.
        const second = bytes[p + 1] ?? 0
        const isKana = byte === 0xef && (second === 0xbe || (second === 0xbd && (bytes[p + 2] ?? 0) >= 0xa1))
        length += isKana && !(second === 0xbe && (bytes[p + 2] ?? 0) > 0x9f) ? kana : 2
        p += 3
      }
    }
    return length
  }
}
