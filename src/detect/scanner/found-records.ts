import { FoundValues } from './found-values.ts'
import * as places from './kernel/places.ts'
import type { Kind } from './layout.ts'

/**
 * Findings as packed records of four numbers, since there are tens of thousands in a megabyte: the row counted from
 * `firstRow`; the column, and above it from bit 16 on the kind; the first byte counted from `base`; the length in bytes.
 * Valid only until the receiver returns.
 */
export interface FoundRecords {
  readonly words: Int32Array
  /** How many findings there are; the first begins at word 0. */
  readonly count: number
  /** 1-based row of row 0. */
  readonly firstRow: number
  /** Byte of the file of place 0. */
  readonly base: number
  /** What a finding is, from the second of its numbers. */
  readonly kind: (mark: number) => Kind
  /** Normal forms in the same order; none when nobody asked for them. */
  readonly values: FoundValues
}

/** Words of a record of the kernel. */
export const WORDS = 4
/** Kinds that are numbered stand in a record from here on; below it the column tells the kind. */
const FIRST_GIVEN = places.GIVEN
const CAPACITY = 1 << 15

/** Gathers findings in the order of the file and hands them on when there are many. */
export class RecordGatherer {
  readonly #give: (found: FoundRecords) => void
  readonly #ofColumn: readonly (Kind | undefined)[]
  readonly #given: Kind[] = []
  readonly #known = new Map<string, number>()
  readonly #words = new Int32Array(CAPACITY)
  #filled = 0
  /** Normal forms of the findings that have gathered. Each is added right before its finding, once there is room for that. */
  readonly values: FoundValues
  /** Set before the findings of a walk are added. */
  firstRow = 1
  base = 0

  /** `memory` is the kernel's. */
  constructor(memory: Uint8Array, ofColumn: readonly (Kind | undefined)[], give: (found: FoundRecords) => void) {
    this.values = new FoundValues(memory)
    this.#ofColumn = ofColumn
    this.#give = give
  }

  /** Adds what the kernel found by itself, words [from, to) of its memory; `addValues` adds the normal forms of some of these. */
  addWhole(
    memory: Int32Array,
    [from, to]: readonly [from: number, to: number],
    addValues: (from: number, to: number) => void,
  ): void {
    for (let at = from; at < to; ) {
      if (this.#filled === CAPACITY) this.flush()
      const next = Math.min(to, at + CAPACITY - this.#filled)
      addValues(at, next)
      this.#words.set(memory.subarray(at, next), this.#filled)
      this.#filled += next - at
      at = next
    }
  }

  /** Adds what a recognizer found, with its normal form if that is wanted; the row and the first byte as the kernel counts them. */
  addFound(
    finding: Kind & { readonly column: number },
    place: { readonly row: number; readonly start: number; readonly length: number },
    value: string | null,
  ): void {
    if (this.#filled === CAPACITY) this.flush()
    if (value !== null) this.values.add(value)
    const at = this.#filled
    this.#words[at] = place.row
    this.#words[at + 1] = ((FIRST_GIVEN + this.numberOf(finding)) << 16) | (finding.column & 0xffff)
    this.#words[at + 2] = place.start
    this.#words[at + 3] = place.length
    this.#filled += WORDS
  }

  /** The number of a kind, which it keeps; kinds are numbered from 0 in the order in which they first come. */
  numberOf({ item, role, sure, by, piece }: Kind): number {
    const key = `${item}\0${role}\0${sure}\0${by}\0${piece ?? ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const number = this.#given.push({ item, role, sure, by, ...(piece && { piece }) }) - 1
    this.#known.set(key, number)
    return number
  }

  #kind(mark: number): Kind {
    const number = mark >> 16
    const kind = number === places.WHOLE ? this.#ofColumn[mark & 0xffff] : this.#given[number - FIRST_GIVEN]
    if (!kind) throw new Error(`the kernel recognised a cell of column ${mark & 0xffff}, which has no kind`)
    return kind
  }

  /** Hands on what has gathered. */
  flush(): void {
    if (this.#filled > 0)
      this.#give({
        words: this.#words,
        count: this.#filled / WORDS,
        firstRow: this.firstRow,
        base: this.base,
        kind: (mark) => this.#kind(mark),
        values: this.values,
      })
    this.#filled = 0
    this.values.clear()
  }
}

/** How many bytes of UTF-8 the units [start, end) of a text take. */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) bytes++
    else if (c < 0x800) bytes += 2
    else if (c >= 0xd800 && c < 0xdc00 && i + 1 < end) {
      bytes += 4
      i++
    } else bytes += 3
  }
  return bytes
}
