import { type FoundRecords, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import type { ScanKernel } from './scan-kernel.ts'

/** Encodings of Japanese in which line ends, commas and quotes are never a part of another character. */
const OLD_ENCODINGS = ['shift_jis', 'euc-jp'] as const
export type OldEncoding = (typeof OLD_ENCODINGS)[number]

export const isOldEncoding = (name: string): name is OldEncoding => OLD_ENCODINGS.some((old) => old === name)

const tables = new Map<OldEncoding, Int32Array>()

/**
 * What the pairs of bytes of an encoding stand for; left out are what an organisation defined itself, and the kanji that
 * kana of UTF-8 look like in Shift_JIS, since a line in another encoding may stand there.
 */
function tableOf(encoding: OldEncoding): Int32Array {
  const known = tables.get(encoding)
  if (known) return known
  const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()]
  const table = new Int32Array(1 << 16)
  const left = encoding === 'shift_jis' ? /[\ufffd\ue000-\uf8ff縺繧繝]/ : /[\ufffd\ue000-\uf8ff]/
  for (let code = 0x80_00; code < 0x1_00_00; code++) {
    const text = decoder.decode(Uint8Array.of(code >> 8, code & 0xff))
    const written = encoder.encode([...text].length === 1 && !left.test(text) ? text : '')
    if (written.length < 2 || written.length > 3) continue
    table[code] = written.reduceRight((packed, byte) => (packed << 8) | byte, 0) | (written.length << 24)
  }
  tables.set(encoding, table)
  return table
}

/** Every so many bytes it is remembered where they come from. */
const MARK_BYTES = 1 << 10
/** No character takes more than three times as many bytes in UTF-8. */
const GROWTH_MAX = 3

/**
 * Turns a stretch of a file in an old encoding into UTF-8 in the memory of the kernel, and places in that UTF-8 back into
 * places in the file. Whatever is not plainly text in that encoding breaks it off.
 */
export class OldText {
  readonly #kernel: ScanKernel
  readonly #bytes: Uint8Array
  readonly #isShiftJis: boolean
  /** Bytes of katakana of half width. */
  readonly #kana: number
  /** Whether something was no text. */
  isBroken = false
  /** Bytes of UTF-8, and bytes of the file, that were turned. */
  #written = 0
  #read = 0
  /** Places of both, one behind the other, not far apart. */
  readonly #marks: number[] = [0, 0]
  #mark = 0

  constructor(encoding: OldEncoding, kernel: ScanKernel) {
    this.#kernel = kernel
    this.#bytes = new Uint8Array(kernel.memory.buffer)
    this.#isShiftJis = encoding === 'shift_jis'
    this.#kana = this.#isShiftJis ? 1 : 2
    new Int32Array(kernel.memory.buffer).set(tableOf(encoding), places.PAIRS >> 2)
  }

  /**
   * Fills some of `into`, which lies in the memory of the kernel, with UTF-8; gives how many bytes, 0 at the end or when
   * something is no text. `read` fills bytes of the file from the place `at` on, counted from the beginning of the stretch.
   */
  fill(into: Uint8Array, read: (raw: Uint8Array, at: number) => number): number {
    const wanted = Math.min(places.RAW_BYTES, Math.floor(into.length / GROWTH_MAX))
    const end = places.RAW + read(this.#bytes.subarray(places.RAW, places.RAW + wanted), this.#read)
    const start = into.byteOffset
    let [from, to] = [places.RAW as number, start]
    while (from < end) {
      const next = this.#kernel.turnText(from, Math.min(end, from + MARK_BYTES), to, this.#isShiftJis)
      if (next < 0 || next === from) break
      this.#written += this.#kernel.turnEnd() - to
      this.#read += next - from
      this.#marks.push(this.#written, this.#read)
      from = next
      to = this.#kernel.turnEnd()
    }
    // One byte at the end may be half of a character that goes on.
    this.isBroken ||= from < end - 1 || (from < end && from === places.RAW)
    return this.isBroken ? 0 : to - start
  }

  /** Findings of one walk with their places in the file, of which the stretch begins at `offset`. */
  placed(found: FoundRecords, offset: number): FoundRecords {
    const { words, count, base } = found
    const first = words[2] ?? 0
    // What waited there was turned before anything was found.
    const records = new Int32Array(this.#kernel.memory.buffer, places.RAW, WORDS * count)
    records.set(words.subarray(0, WORDS * count))
    this.#kernel.placeOld(places.RAW, count, first, this.#placeOf(first, base), this.#kana)
    words.set(records)
    return { ...found, base: offset }
  }

  /**
   * Byte of the stretch at which the character stands whose UTF-8 begins at p of the kernel's memory: counted backwards from
   * the next mark, since what stood before may be gone.
   */
  #placeOf(p: number, base: number): number {
    const mark = this.#markBehind(p + base)
    const between = this.#kernel.oldLength(p, (this.#marks[mark] ?? 0) - base, this.#kana)
    return (this.#marks[mark + 1] ?? 0) - between
  }

  /** The first mark at or behind a place. */
  #markBehind(at: number): number {
    const marks = this.#marks
    while (this.#mark > 0 && (marks[this.#mark - 2] ?? 0) >= at) this.#mark -= 2
    while ((marks[this.#mark] ?? at) < at) this.#mark += 2
    return this.#mark
  }
}
