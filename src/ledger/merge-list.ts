import { IntColumn } from './int-column.ts'
import type { Profile } from './profile.ts'

/** One merge that was done; `weak` when a count should state what happens without it. */
export interface Merge {
  readonly a: number
  readonly b: number
  readonly rule: number
  readonly weak: boolean
  /** Bits of a scored merge at the moment when it was made; absent where a rule of its own decided. */
  readonly weight?: number
  /** How likely a scored merge is right, 0…1; absent where a rule of its own decided. */
  readonly chance?: number
  /** What the two sides of a scored merge had in common when it was made, where profiles are kept. */
  readonly profile?: Profile
}

/** What a merge that was weighed says beyond its two nodes. */
export interface Weighed {
  readonly weak: boolean
  readonly weight: number
  readonly chance: number
  readonly profile?: Profile
}

/** Merges in the order in which they were made, as columns: tens of millions of them as objects would not fit. */
export class MergeList implements Iterable<Merge> {
  readonly #a = new IntColumn()
  readonly #b = new IntColumn()
  readonly #rule = new IntColumn()
  /** Those that were weighed, by their places; rules decide first, so that these come last. */
  readonly #weighed = new Map<number, Weighed>()

  get length(): number {
    return this.#a.length
  }

  add(a: number, b: number, rule: number, weighed?: Weighed): void {
    if (weighed) this.#weighed.set(this.length, weighed)
    this.#a.push(a)
    this.#b.push(b)
    this.#rule.push(rule)
  }

  /** One node of each merge. */
  side(name: 'a' | 'b'): Int32Array {
    return name === 'a' ? this.#a.view() : this.#b.view()
  }

  get rules(): Int32Array {
    return this.#rule.view()
  }

  weighed(place: number): Weighed | undefined {
    return this.#weighed.get(place)
  }

  /** Number of merges without which a count would be another. */
  get weak(): number {
    let count = 0
    for (const { weak } of this.#weighed.values()) if (weak) count++
    return count
  }

  *[Symbol.iterator](): Generator<Merge> {
    for (let place = 0; place < this.length; place++)
      yield {
        a: this.#a.at(place),
        b: this.#b.at(place),
        rule: this.#rule.at(place),
        weak: false,
        ...this.#weighed.get(place),
      }
  }
}
