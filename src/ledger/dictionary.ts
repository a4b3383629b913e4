import { IntColumn } from './int-column.ts'

/** Units of UTF-16 in one block of the arena. */
const BLOCK = 1 << 22
/** Texts kept as strings for a while. */
const CACHED = 1 << 14

/**
 * Gives every distinct text a number from 1 on; 0 stands for no text. Numbers say nothing about order. Texts lie packed
 * in blocks and not as objects, so that tens of millions of them fit in memory and cost the collector nothing.
 */
export class Dictionary {
  readonly #blocks: Uint16Array[] = []
  #free = BLOCK
  /** Block and offset of each text, its length, and its hash. */
  readonly #place = new IntColumn()
  readonly #length = new IntColumn()
  readonly #hash = new IntColumn()
  /** Codes by hash, open addressing; a power of two long and at most three quarters full. */
  #table = new Int32Array(1 << 12)
  #size = 0
  /** Texts read lately, by the low bits of their codes. */
  readonly #cachedCode = new Int32Array(CACHED)
  /** Where a text is copied to be looked up. */
  #copied = new Uint16Array(64)
  readonly #cachedText: string[] = new Array(CACHED).fill('')

  constructor() {
    for (const column of [this.#place, this.#length, this.#hash]) column.push(0)
  }

  /** Number of texts. */
  get size(): number {
    return this.#size
  }

  /** The number of a text, a new one if it is not known. Throws for a text longer than four million characters. */
  code(text: string): number {
    const hash = this.#copy(text)
    return this.codeOfUnits(this.#copied, 0, text.length, hash)
  }

  /**
   * The number of a text given as units of UTF-16 and their hash (`hashStep`, `hashEnd`), as `code` would give it; 0 for
   * no units. Throws for more than four million units.
   */
  codeOfUnits(units: Uint16Array, from: number, length: number, hash: number): number {
    if (length === 0) return 0
    let at = this.#slot(units, from, length, hash)
    const known = this.#table[at] ?? 0
    if (known !== 0) return known
    if (this.#size * 4 >= this.#table.length * 3) {
      this.#grow()
      at = this.#slot(units, from, length, hash)
    }
    const start = this.#room(length)
    const block = this.#blocks.at(-1)
    if (block) for (let i = 0; i < length; i++) block[start + i] = units[from + i] ?? 0
    return this.#enter(at, start, length, hash)
  }

  /** The number of a text that is known, else 0. */
  find(text: string): number {
    if (text === '') return 0
    const hash = this.#copy(text)
    return this.#table[this.#slot(this.#copied, 0, text.length, hash)] ?? 0
  }

  /** Copies the units of a text and gives their hash. */
  #copy(text: string): number {
    if (text.length > this.#copied.length) this.#copied = new Uint16Array(text.length * 2)
    let sum = text.length
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      this.#copied[i] = unit
      sum = hashStep(sum, unit)
    }
    return hashEnd(sum)
  }

  text(code: number): string {
    if (code === 0) return ''
    const at = code & (CACHED - 1)
    if (this.#cachedCode[at] === code) return this.#cachedText[at] ?? ''
    this.#cachedCode[at] = code
    return (this.#cachedText[at] = this.#read(code))
  }

  #read(code: number): string {
    const place = this.#place.at(code) >>> 0
    const from = place % BLOCK
    const units = this.#blocks[Math.floor(place / BLOCK)]?.subarray(from, from + this.#length.at(code))
    let text = ''
    for (let i = 0; units !== undefined && i < units.length; i += 1000)
      text += String.fromCharCode.apply(null, units.subarray(i, i + 1000) as unknown as number[])
    return text
  }

  /** Where the text stands in the table, or the free place where it belongs. */
  #slot(units: Uint16Array, from: number, length: number, hash: number): number {
    const mask = this.#table.length - 1
    let at = hash & mask
    for (;;) {
      const code = this.#table[at] ?? 0
      if (code === 0 || (this.#hash.at(code) === hash && this.is(code, units, from, length))) return at
      at = (at + 1) & mask
    }
  }

  /** True when the text with this number consists of these units. */
  is(code: number, units: Uint16Array, from: number, length: number): boolean {
    if (this.#length.at(code) !== length) return false
    const place = this.#place.at(code) >>> 0
    const block = this.#blocks[Math.floor(place / BLOCK)]
    const start = place % BLOCK
    for (let i = 0; i < length; i++) if (block?.[start + i] !== units[from + i]) return false
    return true
  }

  /** Where a text of this length begins in the last block. */
  #room(length: number): number {
    if (length > BLOCK) throw new Error('a value is longer than four million characters; leave its column out')
    if (this.#free + length > BLOCK) {
      this.#blocks.push(new Uint16Array(BLOCK))
      this.#free = 0
    }
    return this.#free
  }

  #enter(slot: number, start: number, length: number, hash: number): number {
    this.#place.push(((this.#blocks.length - 1) * BLOCK + start) | 0)
    this.#free = start + length
    this.#length.push(length)
    this.#hash.push(hash)
    return (this.#table[slot] = ++this.#size)
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2)
    const mask = table.length - 1
    for (let code = 1; code <= this.#size; code++) {
      let at = this.#hash.at(code) & mask
      while (table[at] !== 0) at = (at + 1) & mask
      table[at] = code
    }
    this.#table = table
  }
}

/** A hash of 32 bits: it begins with the length of the text, and each unit of UTF-16 is a step. */
export const hashStep = (before: number, unit: number): number => Math.imul(before ^ unit, 0x5bd1e995) ^ (before >>> 15)

/** Its end, which spreads neighbours (the finalisation of murmur3). */
export function hashEnd(sum: number): number {
  let h = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
