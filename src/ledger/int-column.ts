/** A growing column of 32-bit integers. */
export class IntColumn {
  #values: Int32Array
  #length = 0

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity)
  }

  /** A column of some values, which are its own from now on. */
  static of(values: Int32Array): IntColumn {
    const column = new IntColumn(0)
    column.#values = values
    column.#length = values.length
    return column
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(Math.ceil(this.#values.length * (this.#length > 1 << 22 ? 1.5 : 2)))
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#values[index] = value
  }

  /**
   * The values at the given places, in that order, in the memory given; the column is empty afterwards, so that they are
   * not held twice.
   */
  takenIn(order: Int32Array, to: Int32Array = new Int32Array(order.length)): Int32Array {
    const from = this.#values
    for (let i = 0; i < order.length; i++) to[i] = from[order[i] ?? 0] ?? 0
    this.release()
    // Gives the memory back at once: what threads share does not make the collector look for it.
    if (from.buffer instanceof ArrayBuffer) from.buffer.transfer(0)
    return to
  }

  /** Gives the memory back; the column is empty afterwards. */
  release(): void {
    this.#values = new Int32Array(1)
    this.#length = 0
  }

  /** The values so far, without copying. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length)
  }
}
