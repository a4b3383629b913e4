import { type ByteSource, CHUNK_BYTES } from './byte-source.ts'
import { type Shaper, shaperOf } from './character-shape.ts'
import type { Encoding, EncodingName } from './encoding.ts'

/** What is read of a text first; each later piece is four times as long until it is a chunk, since most texts are short. */
const FIRST_BYTES = 1 << 14

/**
 * A moving view of a text: what lies between `pos` and `end` is in memory. Positions count code units (bytes, or two
 * bytes in UTF-16) and move when `more` is called; `offset` turns them into bytes of the original file.
 */
export class TextWindow {
  /** One byte a unit; everything that is not ASCII is 0x80 or above (`character-shape.ts`). */
  shape: Uint8Array = new Uint8Array(0)
  /** The bytes themselves; UTF-16 always as little-endian. */
  raw: Buffer = Buffer.alloc(0)
  /** What has not been consumed yet begins here. */
  pos = 0
  end = 0
  /** Whether the source has no more to give. */
  done = false
  readonly encoding: EncodingName
  readonly confidence: number
  /** Bytes of a code unit. */
  readonly unit: 1 | 2
  #source: ByteSource
  readonly #shaper: Shaper | undefined
  /** Bytes in `raw`, an odd one at the end of UTF-16 included. */
  #filled = 0
  #base = 0
  #piece = FIRST_BYTES
  #markLeft: number

  constructor(source: ByteSource, encoding: Encoding) {
    this.#source = source
    this.encoding = encoding.name
    this.confidence = encoding.confidence
    this.unit = encoding.name.startsWith('utf-16') ? 2 : 1
    this.#shaper = shaperOf(encoding.name)
    this.#markLeft = encoding.mark
  }

  /** The byte of the original file at which a unit begins. */
  offset(position: number): number {
    return this.#base + position * this.unit
  }

  /** Reads another piece behind what is there; false at the end of the source. What lies before `pos` is forgotten. */
  async more(): Promise<boolean> {
    if (this.done) return false
    this.#forget()
    this.#reserve()
    const from = this.#filled
    const n = await this.#source.read(this.raw.subarray(from, Math.min(from + this.#piece, this.raw.length)))
    this.#piece = Math.min(CHUNK_BYTES, 4 * this.#piece)
    if (n === 0) {
      this.done = true
      return false
    }
    this.#filled = from + n
    this.#shapeNew()
    this.#skipMark()
    return true
  }

  /** Until `units` lie ahead of `pos` or the source ends. */
  async ahead(units: number): Promise<void> {
    while (this.end - this.pos < units && (await this.more()));
  }

  /** Goes on at a byte further on in the original, from which on `source` gives them. */
  jump(byte: number, source: ByteSource): void {
    this.#source = source
    this.#base = byte
    this.#filled = 0
    this.pos = 0
    this.end = 0
    this.done = false
  }

  #forget(): void {
    if (this.pos === 0) return
    const bytes = this.pos * this.unit
    this.raw.copyWithin(0, bytes, this.#filled)
    if (this.#shaper) this.shape.copyWithin(0, this.pos, this.end)
    this.#base += bytes
    this.#filled -= bytes
    this.end -= this.pos
    this.pos = 0
  }

  #reserve(): void {
    const [least, quarter] = [this.#piece + this.#piece / 4, this.#piece / 4]
    const isFull = this.raw.length < this.#filled + quarter
    if (!isFull && this.raw.length >= least) return
    const raw = Buffer.allocUnsafe(Math.max(isFull ? 2 * this.raw.length : 0, least))
    this.raw.copy(raw, 0, 0, this.#filled)
    this.raw = raw
    if (!this.#shaper) this.shape = raw
    else {
      const shape = new Uint8Array(raw.length / this.unit)
      shape.set(this.shape.subarray(0, this.end))
      this.shape = shape
    }
  }

  #shapeNew(): void {
    const from = this.end
    const to = Math.floor(this.#filled / this.unit)
    if (this.encoding === 'utf-16be') this.raw.subarray(from * 2, to * 2).swap16()
    this.#shaper?.shape(this.raw, this.shape, from, to)
    this.end = to
  }

  #skipMark(): void {
    const skip = Math.min(Math.floor(this.#markLeft / this.unit), this.end - this.pos)
    this.pos += skip
    this.#markLeft -= skip * this.unit
  }
}
