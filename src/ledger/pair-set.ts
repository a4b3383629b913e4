/** Pairs of numbers that were seen, as a table of two integers a pair: eight bytes each and no objects. */
export class PairSet {
  #a = new Int32Array(1 << 12).fill(-1)
  #b = new Int32Array(1 << 12)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** True when the pair was not there before. Both numbers are 0 or more; (1, 2) and (2, 1) are two pairs. */
  add(a: number, b: number): boolean {
    if (this.#size * 3 >= this.#a.length * 2) this.#grow()
    const at = this.#slot(a, b)
    if (this.#a[at] !== -1) return false
    this.#a[at] = a
    this.#b[at] = b
    this.#size++
    return true
  }

  #slot(a: number, b: number): number {
    const mask = this.#a.length - 1
    let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
    let at = (h ^ (h >>> 13)) & mask
    while (this.#a[at] !== -1 && (this.#a[at] !== a || this.#b[at] !== b)) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [a, b] = [this.#a, this.#b]
    this.#a = new Int32Array(a.length * 2).fill(-1)
    this.#b = new Int32Array(a.length * 2)
    for (let i = 0; i < a.length; i++) {
      if (a[i] === -1) continue
      const at = this.#slot(a[i] ?? 0, b[i] ?? 0)
      this.#a[at] = a[i] ?? 0
      this.#b[at] = b[i] ?? 0
    }
  }
}
