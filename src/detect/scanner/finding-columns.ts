import type { Finding } from '../finding.ts'
import type { Kind } from './layout.ts'

/** Findings side by side in columns, since there are tens of thousands in a megabyte. Read `count` of each. */
export interface FindingColumns {
  readonly count: number
  /** 1-based row or line. */
  readonly rows: Int32Array
  /** 0-based cell of the row, -1 in a text. */
  readonly columns: Int32Array
  /** First byte in the file, and how many bytes. */
  readonly offsets: Float64Array
  readonly lengths: Int32Array
  /** Index into `kinds`, which only grows. */
  readonly kindOf: Int32Array
  readonly kinds: readonly Kind[]
  /** Normal forms, in the same order; empty when nobody asked for them. */
  readonly values: readonly string[]
}

/** Where one finding stands. */
export interface Place {
  readonly row: number
  readonly column: number
  readonly offset: number
  readonly length: number
}

const CAPACITY = 1 << 16

/** Gathers findings and hands them on when there are many. */
export class FindingGatherer implements FindingColumns {
  count = 0
  readonly rows = new Int32Array(CAPACITY)
  readonly columns = new Int32Array(CAPACITY)
  readonly offsets = new Float64Array(CAPACITY)
  readonly lengths = new Int32Array(CAPACITY)
  readonly kindOf = new Int32Array(CAPACITY)
  readonly kinds: Kind[] = []
  values: string[] = []
  readonly #known = new Map<string, number>()
  readonly #give: (findings: FindingColumns) => void

  constructor(give: (findings: FindingColumns) => void) {
    this.#give = give
  }

  /** The number by which findings of a kind are marked. */
  numberOf({ item, role, sure, by, piece }: Kind): number {
    const key = `${item}\0${role}\0${sure}\0${by}\0${piece ?? ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const number = this.kinds.push({ item, role, sure, by, ...(piece && { piece }) }) - 1
    this.#known.set(key, number)
    return number
  }

  /** Adds a finding of a known kind; `place` in the order row, column, offset, length. */
  add(kind: number, row: number, column: number, offset: number, length: number): void {
    if (this.count === CAPACITY) this.flush()
    const at = this.count++
    this.rows[at] = row
    this.columns[at] = column
    this.offsets[at] = offset
    this.lengths[at] = length
    this.kindOf[at] = kind
  }

  /** Adds what a recognizer found. */
  addFound(finding: Finding, { row, column, offset, length }: Place): void {
    this.add(this.numberOf(finding), row, column, offset, length)
  }

  /** Hands on what has gathered. The receiver must have read it when this returns. */
  flush(): void {
    if (this.count > 0) this.#give(this)
    this.count = 0
    this.values = []
  }
}

/** How many bytes of UTF-8 the units [start, end) of a text take; a double quote takes `quoteBytes`. */
export function utf8Length(text: string, start: number, end: number, quoteBytes: number): number {
  let bytes = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) bytes += quoteBytes
    else if (c < 0x80) bytes++
    else if (c < 0x800) bytes += 2
    else if (c >= 0xd800 && c < 0xdc00 && i + 1 < end) {
      bytes += 4
      i++
    } else bytes += 3
  }
  return bytes
}
