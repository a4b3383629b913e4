/** A growing column of 32-bit integers. */
export class IntColumn {
  #values: Int32Array
  #length = 0

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2)
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

  /** The values so far, without copying. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length)
  }
}

/** Gives every distinct text a number from 1 on; 0 stands for no text. Numbers say nothing about order. */
export class Dictionary {
  readonly #codes = new Map<string, number>()
  readonly #texts: string[] = ['']

  code(text: string): number {
    if (text === '') return 0
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    const code = this.#texts.length
    this.#texts.push(text)
    this.#codes.set(text, code)
    return code
  }

  text(code: number): string {
    return this.#texts[code] ?? ''
  }

  /** The number of a text that is known, else 0. */
  find(text: string): number {
    return this.#codes.get(text) ?? 0
  }

  get size(): number {
    return this.#texts.length - 1
  }
}
