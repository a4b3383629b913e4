import { asShared } from './shared-memory.ts'

/** Counts of numbers as another thread can take them over. */
export interface CountedNumbers {
  readonly once: Int32Array
  readonly number: Int32Array
  readonly count: Int32Array
}

/**
 * Counts how often numbers occur of which most occur once: one bit a number for the first time, and room only for those
 * that come again. Numbers are 0 or more and below `limit`.
 */
export class Occurrences {
  #once: Int32Array
  /** Open addressing; a power of two long and at most two thirds full. -1 is a free place. */
  #number: Int32Array = new Int32Array(1 << 10).fill(-1)
  #count: Int32Array = new Int32Array(1 << 10)
  #size = 0

  constructor(limit: number) {
    this.#once = new Int32Array((limit >>> 5) + 1)
  }

  /** What was counted, in memory that threads share (`from`). */
  forThreads(): CountedNumbers {
    ;[this.#once, this.#number, this.#count] = [asShared(this.#once), asShared(this.#number), asShared(this.#count)]
    return { once: this.#once, number: this.#number, count: this.#count }
  }

  /** The counts of another thread. */
  static from({ once, number, count }: CountedNumbers): Occurrences {
    const own = new Occurrences(0)
    ;[own.#once, own.#number, own.#count] = [once, number, count]
    return own
  }

  add(number: number): void {
    const [word, flag] = [number >>> 5, 1 << (number & 31)]
    const known = this.#once[word] ?? 0
    if ((known & flag) === 0) {
      this.#once[word] = known | flag
      return
    }
    const at = this.#slot(number)
    if (this.#number[at] === number) {
      this.#count[at] = (this.#count[at] ?? 0) + 1
      return
    }
    this.#number[at] = number
    this.#count[at] = 2
    if (++this.#size * 3 > this.#number.length * 2) this.#grow()
  }

  /** How often a number was added. */
  of(number: number): number {
    if (((this.#once[number >>> 5] ?? 0) & (1 << (number & 31))) === 0) return 0
    const at = this.#slot(number)
    return this.#number[at] === number ? (this.#count[at] ?? 1) : 1
  }

  #slot(number: number): number {
    const mask = this.#number.length - 1
    const h = Math.imul(number, 0x9e3779b1)
    let at = (h ^ (h >>> 15)) & mask
    while (this.#number[at] !== -1 && this.#number[at] !== number) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [number, count] = [this.#number, this.#count]
    this.#number = new Int32Array(number.length * 2).fill(-1)
    this.#count = new Int32Array(number.length * 2)
    number.forEach((n, i) => {
      if (n === -1) return
      const at = this.#slot(n)
      this.#number[at] = n
      this.#count[at] = count[i] ?? 0
    })
  }
}
