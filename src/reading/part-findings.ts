import type { FoundRecords, Kind } from '#detect/index.ts'
import type { SpoolWriter } from './finding-spool.ts'

/** The findings of one part of a file, which wait in a spool; rows are counted from 1 at the beginning of the part. */
export interface PartFindings {
  /** Number of the first record, and how many there are. */
  readonly from: number
  readonly count: number
  readonly kinds: readonly Kind[]
  /** How many columns the findings stand in at most; a row may have more than its table. */
  readonly width: number
  /** How many findings there are of each kind. */
  readonly counts: readonly number[]
  /** Normal forms, if asked for. */
  readonly values: readonly string[] | null
}

/** Writes the findings of a part to a spool as the scan hands them on, token instead of value. */
export class PartGatherer {
  readonly #spool: SpoolWriter
  readonly #from: number
  readonly #kinds: Kind[] = []
  readonly #counts: number[] = []
  readonly #numbers = new Map<number, number>()
  readonly #values: string[] | null
  #width = 0

  constructor(spool: SpoolWriter, reveal: boolean) {
    this.#spool = spool
    this.#from = spool.next
    this.#values = reveal ? [] : null
  }

  take({ words, count, firstRow, base, kind, values }: FoundRecords): void {
    for (let i = 0; i < count; i++) {
      const mark = words[4 * i + 1] ?? 0
      const number = this.#numberOf(mark, kind)
      const item = this.#kinds[number]?.item
      const value = values[i]
      if (item === undefined || value === undefined) throw new Error('a finding without its kind or value')
      const [row, offset] = [firstRow + (words[4 * i] ?? 0), base + (words[4 * i + 2] ?? 0)]
      const finding = { row, column: mark & 0xffff, kind: number, offset, length: words[4 * i + 3] ?? 0 }
      this.#spool.add(finding, item, value)
      if (finding.column >= this.#width) this.#width = finding.column + 1
      this.#counts[number] = (this.#counts[number] ?? 0) + 1
      this.#values?.push(value)
    }
  }

  /** A mark stands for the same kind throughout a scan, and a column that the kernel knows is a part of it. */
  #numberOf(mark: number, kind: FoundRecords['kind']): number {
    const known = this.#numbers.get(mark)
    if (known !== undefined) return known
    const number = this.#kinds.push(kind(mark)) - 1
    this.#numbers.set(mark, number)
    return number
  }

  /** All that were found; from now on they can be read from the file of the spool. */
  found(): PartFindings {
    this.#spool.flush()
    const [from, kinds, counts, values] = [this.#from, this.#kinds, this.#counts, this.#values]
    return { from, count: this.#spool.next - from, kinds, width: this.#width, counts, values }
  }

  /** The part is not what it should be: nothing was found. */
  undo(): void {
    this.#spool.undo(this.#from)
  }
}
