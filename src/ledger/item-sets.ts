import { type DataKind, dataKinds } from '#kernel/data-kinds.ts'
import { bitsOf } from './intake.ts'

/** Numbers for the different sets of items, in the order in which they were first seen. */
export class ItemSets {
  readonly #codes = new Map<number, number>()
  readonly #items: (readonly DataKind[])[] = []
  readonly #low: number[] = []
  readonly #high: number[] = []

  get length(): number {
    return this.#items.length
  }

  /** The number of a set, given as the two halves of its mask. */
  codeOf(low: number, high: number): number {
    // A whole number as long as there are no more than 53 kinds.
    const key = low + high * 2 ** 30
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    this.#codes.set(key, this.#items.length)
    this.#low.push(low)
    this.#high.push(high)
    return this.#items.push(bitsOf(low, high).flatMap((bit) => dataKinds[bit] ?? [])) - 1
  }

  /** The items of each set, by its number, in the order of all lists. */
  get items(): readonly (readonly DataKind[])[] {
    return this.#items
  }

  /** The items of a set as places in the list of kinds. */
  bits(code: number): readonly number[] {
    return bitsOf(this.low(code), this.high(code))
  }

  low(code: number): number {
    return this.#low[code] ?? 0
  }

  high(code: number): number {
    return this.#high[code] ?? 0
  }

  /** The item at a place in the list of kinds. */
  static itemAt(place: number): string {
    return dataKinds[place] ?? ''
  }
}
