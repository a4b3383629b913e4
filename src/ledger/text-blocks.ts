import { IntColumn } from './int-column.ts'
import { asShared } from './shared-memory.ts'

/** Bytes of a whole block; the first one begins small, so that a small case pays for little. */
const BLOCK = 1 << 23
const FIRST_BLOCK = 1 << 14
/** More would not be told apart by 32 bits. */
const BLOCKS_MAX = 512

/** Units of UTF-16 of the longest text. */
export const TEXT_MAX = 4_000_000

/** Lengths below this and whether a text is wide fit in its first byte; longer ones take four bytes more. */
const LONG = 127

/** Texts as threads share them. */
export interface SharedTexts {
  readonly blocks: readonly Uint8Array[]
  readonly places: Int32Array
}

function sharedCopy(block: Buffer): Buffer {
  const shared = Buffer.from(new SharedArrayBuffer(block.length))
  block.copy(shared)
  return shared
}

/**
 * Texts one after the other, never changed: the length first, then a byte for each unit of UTF-16, or two where the text
 * has one above 255.
 */
export class TextBlocks {
  readonly #blocks: Buffer[] = [Buffer.alloc(FIRST_BLOCK)]
  #free = 0
  /** Where each text begins, as 32 bits without a sign. */
  #places = new IntColumn(256)
  /** Where the texts begin that are being looked for, and their first bytes. */
  #sought = new Int32Array(1024)
  #heads = new Uint8Array(1024)

  /** Adds a text of at most `TEXT_MAX` units. */
  push(units: Uint16Array, from: number, length: number): void {
    let all = 0
    for (let i = from; i < from + length; i++) all |= units[i] ?? 0
    const wide = all > 255
    const head = length < LONG ? 1 : 5
    const bytes = this.#room(head + (wide ? length * 2 : length))
    this.#places.push(((this.#blocks.length - 1) * BLOCK + this.#free) | 0)
    let at = this.#free
    bytes[at++] = Math.min(length, LONG) * 2 + (wide ? 1 : 0)
    if (length >= LONG) at = bytes.writeUInt32LE(length, at)
    if (wide)
      for (let i = from; i < from + length; i++) {
        const unit = units[i] ?? 0
        bytes[at++] = unit & 255
        bytes[at++] = unit >>> 8
      }
    else for (let i = from; i < from + length; i++) bytes[at++] = units[i] ?? 0
    this.#free = at
  }

  /**
   * Of texts given one after the other as units, with the length and the hash of each: puts 0 in place of every code (a
   * place, counted from 1) whose text is another one.
   */
  keepEqual(codes: Int32Array, texts: Int32Array, units: Uint16Array): void {
    const count = texts.length / 2
    if (this.#sought.length < count) {
      this.#sought = new Int32Array(count * 2)
      this.#heads = new Uint8Array(count * 2)
    }
    const [sought, heads, blocks, places] = [this.#sought, this.#heads, this.#blocks, this.#places.view()]
    if (places.length === 0) return
    for (let i = 0; i < count; i++) {
      const index = (codes[i] ?? 0) - 1
      sought[i] = places[index & ~(index >> 31)] ?? 0
    }
    for (let i = 0; i < count; i++) {
      const place = sought[i] ?? 0
      heads[i] = blocks[place >>> 23]?.[place & (BLOCK - 1)] ?? 0
    }
    let from = 0
    for (let i = 0; i < count; i++) {
      const length = texts[i * 2] ?? 0
      const mayBe = (heads[i] ?? 0) >>> 1 === (length < LONG ? length : LONG)
      if (codes[i] !== 0 && !(mayBe && this.equalAt(sought[i] ?? 0, units, from, length))) codes[i] = 0
      from += length
    }
  }

  /** Units of UTF-16 of the text at this place, counted from 0. */
  length(index: number): number {
    const place = this.#places.at(index) >>> 0
    const bytes = this.#blocks[place >>> 23]
    const at = place & (BLOCK - 1)
    const length = (bytes?.[at] ?? 0) >>> 1
    return length === LONG ? (bytes?.readUInt32LE(at + 1) ?? 0) : length
  }

  /** True when the text at this place, counted from 0, consists of these units. */
  equal(index: number, units: Uint16Array, from: number, length: number): boolean {
    return this.equalAt(this.#places.at(index), units, from, length)
  }

  /** True when the text that begins here consists of these units. */
  equalAt(place: number, units: Uint16Array, from: number, length: number): boolean {
    const bytes = this.#blocks[place >>> 23]
    let at = place & (BLOCK - 1)
    if (bytes === undefined) return false
    const head = bytes[at++] ?? 0
    if (head >>> 1 !== (length < LONG ? length : LONG)) return false
    if (length >= LONG) {
      if (bytes.readUInt32LE(at) !== length) return false
      at += 4
    }
    if (head & 1) {
      for (let i = from; i < from + length; i++, at += 2)
        if (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) !== units[i]) return false
    } else for (let i = from; i < from + length; i++, at++) if (bytes[at] !== units[i]) return false
    return true
  }

  /** The text at this place, counted from 0. */
  text(index: number): string {
    const place = this.#places.at(index) >>> 0
    const bytes = this.#blocks[place >>> 23]
    let at = place & (BLOCK - 1)
    const head = bytes?.[at++] ?? 0
    let length = head >>> 1
    if (length === LONG) {
      length = bytes?.readUInt32LE(at) ?? 0
      at += 4
    }
    if (bytes === undefined) throw new Error('these texts were let go of; ask for them before')
    return bytes.toString(head & 1 ? 'utf16le' : 'latin1', at, at + (head & 1 ? length * 2 : length))
  }

  /**
   * Two hashes of 32 bits each of what stands before a unit of the text at this place, counted from 0, and how many
   * units that are; undefined where the text has no such unit.
   */
  hashUpTo(
    index: number,
    unit: number,
  ): { readonly length: number; readonly one: number; readonly other: number } | undefined {
    const place = this.#places.at(index) >>> 0
    const bytes = this.#blocks[place >>> 23]
    let at = place & (BLOCK - 1)
    if (bytes === undefined) return undefined
    const head = bytes[at++] ?? 0
    let length = head >>> 1
    if (length === LONG) {
      length = bytes.readUInt32LE(at)
      at += 4
    }
    let [one, other] = [0, 0]
    for (let i = 0; i < length; i++) {
      const own = head & 1 ? (bytes[at++] ?? 0) | ((bytes[at++] ?? 0) << 8) : (bytes[at++] ?? 0)
      if (own === unit) return { length: i, one, other }
      one = Math.imul(one ^ own, 0x5bd1e995) ^ (one >>> 15)
      other = Math.imul(other ^ own, 0x27d4eb2f) ^ (other >>> 13)
    }
    return undefined
  }

  /** The texts in memory that threads share, which these blocks use themselves from now on; nothing may be added any more. */
  forThreads(): SharedTexts {
    this.#blocks.forEach((block, i) => {
      if (!(block.buffer instanceof SharedArrayBuffer)) this.#blocks[i] = sharedCopy(block)
    })
    const places = asShared(this.#places.view())
    this.#places = IntColumn.of(places)
    return { blocks: this.#blocks, places }
  }

  /** Texts that another thread shares. */
  static of({ blocks, places }: SharedTexts): TextBlocks {
    const own = new TextBlocks()
    own.#blocks.splice(0, 1, ...blocks.map(({ buffer, byteLength }) => Buffer.from(buffer, 0, byteLength)))
    own.#places = IntColumn.of(places)
    return own
  }

  /** Gives the memory back; there are no texts afterwards. */
  release(): void {
    this.#blocks.length = 0
    this.#places.release()
  }

  /** The block in which so many bytes are free. */
  #room(needed: number): Buffer {
    const last = this.#blocks.at(-1)
    if (last && this.#free + needed <= last.length) return last
    const first = this.#blocks.length === 1
    if (first && last && this.#free + needed <= BLOCK) {
      let size = last.length * 2
      while (size < this.#free + needed) size *= 2
      return (this.#blocks[0] = Buffer.concat([last], size))
    }
    if (this.#blocks.length === BLOCKS_MAX)
      throw new Error('more than four gigabytes of different values; split the case, or leave long columns out')
    this.#free = 0
    const block = Buffer.from(new SharedArrayBuffer(BLOCK))
    this.#blocks.push(block)
    return block
  }
}
