import { hash } from 'node:crypto'
import { sharedInts } from './shared-memory.ts'

/** Words of 32 bits in one hash. */
const WORDS = 4
/** Hex digits of one hash. */
export const HASH_DIGITS = 32

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Writes the first half of the SHA-256 of a text as the `index`-th four words, the most significant first. */
export function hashInto(words: Int32Array, index: number, text: string): void {
  const bytes = hash('sha256', text, 'binary')
  for (let word = 0, at = 0; word < WORDS; word++, at += 4)
    words[index * WORDS + word] =
      (bytes.charCodeAt(at) << 24) |
      (bytes.charCodeAt(at + 1) << 16) |
      (bytes.charCodeAt(at + 2) << 8) |
      bytes.charCodeAt(at + 3)
}

/**
 * A growing column of 128-bit hashes (the first half of SHA-256) as numbers, sixteen bytes each, since tens of millions
 * of texts of 32 digits would not fit in memory.
 */
export class HashColumn {
  #words: Int32Array
  #length = 0

  constructor(capacity = 1024) {
    this.#words = new Int32Array(capacity * WORDS)
  }

  get length(): number {
    return this.#length
  }

  /** The words of all hashes, four each, as a view. */
  get words(): Int32Array {
    return this.#words.subarray(0, this.#length * WORDS)
  }

  /** Adds the hash that is the `index`-th of these words and gives its place. */
  pushWords(words: Int32Array, index: number): number {
    this.#grow()
    for (let word = 0; word < WORDS; word++) this.#words[this.#length * WORDS + word] = words[index * WORDS + word] ?? 0
    return this.#length++
  }

  /** Adds a hash of 32 hex digits and gives its place. */
  pushHex(hex: string): number {
    this.#grow()
    for (let word = 0; word < WORDS; word++)
      this.#words[this.#length * WORDS + word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16)
    return this.#length++
  }

  /** Adds a hash that stands in another column and gives its place. */
  pushOf(other: HashColumn, index: number): number {
    return this.pushWords(other.#words, index)
  }

  /** Takes the last one away again. */
  pop(): void {
    this.#length--
  }

  #grow(): void {
    if (this.#length * WORDS < this.#words.length) return
    const larger = new Int32Array(Math.ceil(this.#length * (this.#length > 1 << 22 ? 1.5 : 2)) * WORDS)
    larger.set(this.#words)
    this.#words = larger
  }

  /** One of the four words, the most significant first, as an unsigned number. */
  word(index: number, word: 0 | 1 | 2 | 3): number {
    return (this.#words[index * WORDS + word] ?? 0) >>> 0
  }

  /** Writes one word of those at `places` from `from` on, as many as `to` is long. */
  fillWord(word: 0 | 1 | 2 | 3, places: Int32Array, from: number, to: Float64Array): void {
    const words = this.#words
    for (let i = 0; i < to.length; i++) to[i] = (words[(places[from + i] ?? 0) * WORDS + word] ?? 0) >>> 0
  }

  /** The words of those at some places, four each, the most significant first. */
  wordsAt(places: Int32Array): Int32Array {
    const words = this.#words
    const found = new Int32Array(places.length * WORDS)
    for (let i = 0, at = 0; i < places.length; i++) {
      const from = (places[i] ?? 0) * WORDS
      for (let w = 0; w < WORDS; w++) found[at++] = words[from + w] ?? 0
    }
    return found
  }

  equal(a: number, b: number): boolean {
    const words = this.#words
    for (let i = 0; i < WORDS; i++) if (words[a * WORDS + i] !== words[b * WORDS + i]) return false
    return true
  }

  /** 0 when the hash at a place is the `index`-th of these words, else -1. */
  unlike(place: number, words: Int32Array, index: number): number {
    const own = this.#words
    let difference = 0
    for (let i = 0; i < WORDS; i++) difference |= (own[place * WORDS + i] ?? 0) ^ (words[index * WORDS + i] ?? 0)
    return (difference | -difference) >> 31
  }

  /** Below 0, 0 or above 0, in the order of the digits. */
  compare(a: number, b: number): number {
    const words = this.#words
    for (let i = 0; i < WORDS; i++) {
      const difference = ((words[a * WORDS + i] ?? 0) >>> 0) - ((words[b * WORDS + i] ?? 0) >>> 0)
      if (difference !== 0) return difference
    }
    return 0
  }

  /** 32 lower-case hex digits. */
  hex(index: number): string {
    let text = ''
    for (let i = 0; i < WORDS; i++) {
      const word = this.#words[index * WORDS + i] ?? 0
      text += HEX[word >>> 24] ?? ''
      text += HEX[(word >>> 16) & 255] ?? ''
      text += HEX[(word >>> 8) & 255] ?? ''
      text += HEX[word & 255] ?? ''
    }
    return text
  }

  /** Writes the 32 lower-case hex digits of a hash as bytes into a text, from one place on. */
  writeHex(index: number, into: Uint8Array, at: number): void {
    for (let i = 0, to = at; i < WORDS; i++) {
      const word = this.#words[index * WORDS + i] ?? 0
      for (let shift = 28; shift >= 0; shift -= 4) {
        const digit = (word >>> shift) & 15
        into[to++] = digit < 10 ? 48 + digit : 87 + digit
      }
    }
  }

  /** A column of hashes whose words stand one after the other; the words are its own from now on. */
  static of(words: Int32Array): HashColumn {
    const column = new HashColumn(0)
    column.#words = words
    column.#length = words.length / WORDS
    return column
  }

  /** Those at the given places, in that order, as a column of its own in memory that threads share. */
  chosen(places: Int32Array): HashColumn {
    const words = sharedInts(places.length * WORDS)
    for (let now = 0; now < places.length; now++) {
      const from = (places[now] ?? 0) * WORDS
      for (let i = 0; i < WORDS; i++) words[now * WORDS + i] = this.#words[from + i] ?? 0
    }
    return HashColumn.of(words)
  }

  /** Gives the memory back; the column is empty afterwards. */
  release(): void {
    this.#words = new Int32Array(WORDS)
    this.#length = 0
  }
}

/** Finds the place of an equal hash in a column: open addressing over the places, four bytes a hash and no objects. */
export class HashIndex {
  readonly #hashes: HashColumn
  /** Places, counted from 1; a power of two long and at most three quarters full. */
  #table = new Int32Array(1 << 12)
  #size = 0
  #guesses = new Int32Array(512)

  constructor(hashes: HashColumn) {
    this.#hashes = hashes
  }

  /**
   * Of `count` hashes given as words, the known places of those that stand where they belong; -1 for the others, which may
   * be known all the same. All are looked for at once, so that the processor waits for memory for many of them together.
   */
  guessAll(words: Int32Array, count: number): Int32Array {
    const [table, mask] = [this.#table, this.#table.length - 1]
    if (this.#guesses.length < count) this.#guesses = new Int32Array(count * 2)
    const guesses = this.#guesses
    for (let i = 0; i < count; i++) guesses[i] = (table[(words[i * WORDS] ?? 0) & mask] ?? 0) - 1
    for (let i = 0; i < count; i++) {
      const place = guesses[i] ?? 0
      guesses[i] = place | this.#hashes.unlike(place & ~(place >> 31), words, i)
    }
    return guesses
  }

  /** The first known place with the hash that stands at `place`, which becomes known with `place` itself if it is new. */
  firstOf(place: number): number {
    const slot = this.#slot(place)
    const known = this.#table[slot] ?? 0
    if (known !== 0) return known - 1
    this.#table[slot] = place + 1
    if (++this.#size * 4 >= this.#table.length * 3) this.#grow()
    return place
  }

  /** The first known place with the hash that stands at `place`; -1 where there is none. Nothing becomes known. */
  find(place: number): number {
    return (this.#table[this.#slot(place)] ?? 0) - 1
  }

  #slot(place: number): number {
    const mask = this.#table.length - 1
    let at = this.#hashes.word(place, 0) & mask
    for (;;) {
      const known = this.#table[at] ?? 0
      if (known === 0 || this.#hashes.equal(known - 1, place)) return at
      at = (at + 1) & mask
    }
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Int32Array(old.length * 2)
    const mask = this.#table.length - 1
    for (const known of old) {
      if (known === 0) continue
      let at = this.#hashes.word(known - 1, 0) & mask
      while (this.#table[at] !== 0) at = (at + 1) & mask
      this.#table[at] = known
    }
  }
}
