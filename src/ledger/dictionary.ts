import { type SharedTexts, TEXT_MAX, TextBlocks } from './text-blocks.ts'

/** Texts kept as strings for a while. */
const CACHED = 1 << 13

/**
 * Gives every distinct text a number from 1 on; 0 stands for no text. Numbers say nothing about order. Texts lie packed
 * in blocks and not as objects, so that tens of millions of them fit in memory and cost the collector nothing.
 */
export class Dictionary {
  #blocks = new TextBlocks()
  /** Code and hash of each text, open addressing; a power of two of pairs. */
  #table = new Int32Array(1 << 9)
  #mask = this.#table.length / 2 - 1
  #most = mostIn(this.#table)
  #size = 0
  #touched = 0
  /** Where a text is copied to be looked up. */
  #copied = new Uint16Array(64)
  /** Texts read lately, by the low bits of their codes. */
  readonly #cachedCode = new Int32Array(CACHED)
  readonly #cachedText: string[] = []

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
    if (this.#table.length === 0) throw new Error('this list of texts is closed; open another for more')
    if (length > TEXT_MAX) throw new Error('a value is longer than four million characters; leave its column out')
    const at = this.#slot(units, from, length, hash)
    const known = this.#table[at] ?? 0
    if (known !== 0) return known
    const code = ++this.#size
    this.#blocks.push(units, from, length)
    this.#table[at] = code
    this.#table[at + 1] = hash
    if (code >= this.#most) this.#grow()
    return code
  }

  /**
   * The numbers of many texts, given one after the other as units, with the length and the hash of each. They are looked
   * for in rounds, so that the processor waits for memory for many of them at once and not for one after another; no
   * round has a branch that depends on what it waits for.
   */
  codesOf({ texts, units }: { readonly texts: Int32Array; readonly units: Uint16Array }, codes: Int32Array): void {
    const [table, mask, count] = [this.#table, this.#mask, texts.length / 2]
    for (let i = 0; i < count; i++) {
      const hash = texts[i * 2 + 1] ?? 0
      const at = (hash & mask) * 2
      const difference = (table[at + 1] ?? 0) ^ hash
      // 0 where the hashes differ.
      codes[i] = (table[at] ?? 0) & ~((difference | -difference) >> 31)
    }
    this.#blocks.keepEqual(codes, texts, units)
    let from = 0
    for (let i = 0; i < count; i++) {
      const length = texts[i * 2] ?? 0
      if (codes[i] === 0) codes[i] = this.codeOfUnits(units, from, length, texts[i * 2 + 1] ?? 0)
      from += length
    }
  }

  /** Says that no more texts come: by their numbers they are read as before, but none gets a number any more. */
  close(): void {
    this.#table = new Int32Array(0)
  }

  /** Closes the list and gives its texts so that other threads can read them, too. */
  forThreads(): SharedTexts {
    this.close()
    return this.#blocks.forThreads()
  }

  /** The texts of another thread, by the same numbers. */
  static of(texts: SharedTexts): Dictionary {
    const own = new Dictionary()
    own.close()
    own.#blocks = TextBlocks.of(texts)
    own.#size = texts.places.length
    return own
  }

  /** Gives the memory of all texts back; only their numbers are left, and to ask for a text throws. */
  release(): void {
    this.close()
    this.#blocks.release()
    this.#cachedCode.fill(0)
    this.#cachedText.length = 0
  }

  /** Fetches the beginnings of texts, so that whoever reads one after the other need not wait for each. */
  touch(codes: Int32Array): void {
    for (const code of codes) this.#touched ^= this.touched(code)
  }

  /** Fetches the beginning of one text, if it is one, and gives a number that means nothing. */
  touched(code: number): number {
    return code > 0 ? this.#blocks.length(code - 1) : 0
  }

  /** Units of UTF-16 of the text with this number. */
  lengthOf(code: number): number {
    return this.#blocks.length(code - 1)
  }

  text(code: number): string {
    if (code === 0) return ''
    const at = code & (CACHED - 1)
    if (this.#cachedCode[at] === code) return this.#cachedText[at] ?? ''
    this.#cachedCode[at] = code
    return (this.#cachedText[at] = this.#blocks.text(code - 1))
  }

  /** Two hashes of what stands before a unit of a text, and how many units that are; undefined where it has no such unit. */
  hashUpTo(code: number, unit: number): ReturnType<TextBlocks['hashUpTo']> {
    return this.#blocks.hashUpTo(code - 1, unit)
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

  /** Where the text stands in the table, or the free place where it belongs. */
  #slot(units: Uint16Array, from: number, length: number, hash: number): number {
    const [table, mask] = [this.#table, this.#mask]
    let at = hash & mask
    for (;;) {
      const code = table[at * 2] ?? 0
      if (code === 0 || (table[at * 2 + 1] === hash && this.#blocks.equal(code - 1, units, from, length))) return at * 2
      at = (at + 1) & mask
    }
  }

  #grow(): void {
    const old = this.#table
    const table = new Int32Array(old.length * 2)
    const mask = table.length / 2 - 1
    for (let i = 0; i < old.length; i += 2) {
      const [code, hash] = [old[i] ?? 0, old[i + 1] ?? 0]
      if (code === 0) continue
      let at = hash & mask
      while (table[at * 2] !== 0) at = (at + 1) & mask
      table[at * 2] = code
      table[at * 2 + 1] = hash
    }
    this.#table = table
    this.#mask = mask
    this.#most = mostIn(table)
  }
}

/** Places from which on a table is filled further, since twice as many would take half a gigabyte more. */
const LARGE = 1 << 26

/** How many texts a table of pairs takes before a larger one is made. */
function mostIn(table: Int32Array): number {
  const places = table.length / 2
  return places * (places < LARGE ? 3 / 4 : 7 / 8)
}

/** A hash of 32 bits: it begins with the length of the text, and each unit of UTF-16 is a step. */
export const hashStep = (before: number, unit: number): number => Math.imul(before ^ unit, 0x5bd1e995) ^ (before >>> 15)

/** Its end, which spreads neighbours (the finalisation of murmur3). */
export function hashEnd(sum: number): number {
  let h = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
