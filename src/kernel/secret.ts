const MASK = '•••'

/** Personal data found in evidence. Printing it in any way shows a mask; only `reveal` gives the value. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself. `_reason` says in the code, for whoever reads it, why this place needs to see it. */
  reveal(_reason: string): string {
    return this.#value
  }

  toString(): string {
    return MASK
  }

  toJSON(): string {
    return MASK
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK
  }
}
