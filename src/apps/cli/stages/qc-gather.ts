import type { Finding, Sureness } from '#detect/index.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { masked } from '#ui/index.ts'

/** What was found in one column (or in the text) of one part of a file, of one item. */
export interface ColumnFindings {
  readonly file: string
  readonly part: string
  /** As outputs name it; empty in free text. */
  readonly column: string
  readonly item: DataKind
  readonly sure: Readonly<Record<Sureness, number>>
  /** A few values, masked: enough to see what they are, too little to use. */
  readonly samples: readonly string[]
}

interface Gathered extends ColumnFindings {
  readonly sure: Record<Sureness, number>
  readonly samples: string[]
}

const SAMPLES_MAX = 3

/** Counts findings by column and keeps a few masked samples of each; never a value. */
export class QcGatherer {
  readonly #tables = new Map<string, Map<string, Gathered>>()
  #file = ''
  #part = ''
  #open: Map<string, Gathered> | undefined

  add(at: { readonly file: string; readonly part: string }, column: string, finding: Finding): void {
    const columns = this.#columnsOf(at.file, at.part)
    const key = `${column}\0${finding.item}`
    let gathered = columns.get(key)
    if (!gathered) {
      const sure = { certain: 0, likely: 0, possible: 0 }
      gathered = { file: at.file, part: at.part, column, item: finding.item, sure, samples: [] }
      columns.set(key, gathered)
    }
    gathered.sure[finding.sure]++
    if (gathered.samples.length >= SAMPLES_MAX) return
    const shown = masked(finding.item, finding.value.reveal('masked for the reviewer'))
    if (!gathered.samples.includes(shown)) gathered.samples.push(shown)
  }

  /** In the order in which they were met first. */
  get found(): readonly ColumnFindings[] {
    return [...this.#tables.values()].flatMap((columns) => [...columns.values()])
  }

  /** What was found in one file. */
  foundIn(file: string): readonly ColumnFindings[] {
    return this.found.filter((column) => column.file === file)
  }

  /** Takes over what was found in a file before. */
  restore(columns: readonly ColumnFindings[]): void {
    for (const { sure, samples, ...column } of columns)
      this.#columnsOf(column.file, column.part).set(`${column.column}\0${column.item}`, {
        ...column,
        sure: { ...sure },
        samples: [...samples],
      })
  }

  #columnsOf(file: string, part: string): Map<string, Gathered> {
    if (this.#open && file === this.#file && part === this.#part) return this.#open
    const key = `${file}\0${part}`
    const known = this.#tables.get(key) ?? new Map<string, Gathered>()
    this.#tables.set(key, known)
    ;[this.#file, this.#part, this.#open] = [file, part, known]
    return known
  }
}
