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
    if (text === '') return 0
    const hash = hashOf(text)
    let at = this.#slot(text, hash)
    const known = this.#table[at] ?? 0
    if (known !== 0) return known
    if (this.#size * 4 >= this.#table.length * 3) {
      this.#grow()
      at = this.#slot(text, hash)
    }
    const code = ++this.#size
    this.#place.push(this.#keep(text))
    this.#length.push(text.length)
    this.#hash.push(hash)
    this.#table[at] = code
    return code
  }

  /** The number of a text that is known, else 0. */
  find(text: string): number {
    return text === '' ? 0 : (this.#table[this.#slot(text, hashOf(text))] ?? 0)
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
  #slot(text: string, hash: number): number {
    const mask = this.#table.length - 1
    let at = hash & mask
    for (;;) {
      const code = this.#table[at] ?? 0
      if (code === 0 || (this.#hash.at(code) === hash && this.#is(code, text))) return at
      at = (at + 1) & mask
    }
  }

  #is(code: number, text: string): boolean {
    if (this.#length.at(code) !== text.length) return false
    const place = this.#place.at(code) >>> 0
    const block = this.#blocks[Math.floor(place / BLOCK)]
    const from = place % BLOCK
    for (let i = 0; i < text.length; i++) if (block?.[from + i] !== text.charCodeAt(i)) return false
    return true
  }

  #keep(text: string): number {
    if (text.length > BLOCK) throw new Error('a value is longer than four million characters; leave its column out')
    if (this.#free + text.length > BLOCK) {
      this.#blocks.push(new Uint16Array(BLOCK))
      this.#free = 0
    }
    const block = this.#blocks.at(-1)
    for (let i = 0; i < text.length; i++) if (block) block[this.#free + i] = text.charCodeAt(i)
    const place = (this.#blocks.length - 1) * BLOCK + this.#free
    this.#free += text.length
    return place | 0
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

/** A hash of 32 bits that spreads neighbours (murmur3 finalisation). */
function hashOf(text: string): number {
  let h = text.length
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 15)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
