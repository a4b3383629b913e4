import { GROWTH_MAX, PlainBytes } from './plain-bytes.ts'

const [BYTES, VALUES] = [1 << 18, 1 << 13]
/** Bytes of UTF-8 that a unit of a text takes at most. */
const UNIT_BYTES_MAX = 3

/** Normal forms as UTF-8, one behind the other. */
export class FoundValues {
  bytes = new Uint8Array(BYTES)
  /** Where each ends; it begins where the one before ends. */
  ends = new Int32Array(VALUES)
  count = 0
  readonly #plain: PlainBytes
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  /** `memory` is where values stand that are written plainly. */
  constructor(memory: Uint8Array) {
    this.#plain = new PlainBytes(memory, this.bytes)
  }

  /** Adds the normal form of the bytes [start, end) of the memory; false when the recognizers have to be asked for it. */
  addPlain(form: number, start: number, end: number): boolean {
    this.#makeRoom(end - start + GROWTH_MAX)
    if (!this.#plain.write(form, start, end)) return false
    this.#end()
    return true
  }

  add(text: string): void {
    this.#makeRoom(UNIT_BYTES_MAX * text.length)
    this.#plain.at += this.#encoder.encodeInto(text, this.bytes.subarray(this.#plain.at)).written
    this.#end()
  }

  startOf(i: number): number {
    return i === 0 ? 0 : (this.ends[i - 1] ?? 0)
  }

  text(i: number): string {
    return this.#decoder.decode(this.bytes.subarray(this.startOf(i), this.ends[i]))
  }

  clear(): void {
    this.count = this.#plain.at = 0
  }

  #end(): void {
    if (this.count === this.ends.length) {
      const ends = new Int32Array(2 * this.count)
      ends.set(this.ends)
      this.ends = ends
    }
    this.ends[this.count++] = this.#plain.at
  }

  #makeRoom(bytes: number): void {
    const needed = this.#plain.at + bytes
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(2 * needed)
    larger.set(this.bytes.subarray(0, this.#plain.at))
    this.bytes = this.#plain.to = larger
  }
}
