import type { Finding, Sureness } from '#detect/index.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { masked } from '#kernel/masking.ts'
import { byCodeUnit } from '#kernel/order.ts'
import { addSample, type PartFindings, SAMPLES_MAX } from '#reading/index.ts'

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

/** Counts findings by column and keeps a few masked samples of each; never a value. */
export class QcGatherer {
  readonly #tables = new Map<string, Map<string, Gathered>>()
  #file = ''
  #part = ''
  #open: Map<string, Gathered> | undefined

  /** Adds a finding, or only looks at it for a sample when it is counted already. */
  add(at: { readonly file: string; readonly part: string }, column: string, finding: Finding, isNew = true): void {
    const gathered = this.#gathered(at, column, finding.item)
    if (isNew) gathered.sure[finding.sure]++
    if (gathered.samples.length >= SAMPLES_MAX) return
    addSample(gathered.samples, masked(finding.item, finding.value.reveal('masked for the reviewer')))
  }

  /** Adds findings of a part of a table or text whose values were masked where they were found. */
  addCounted(at: { readonly file: string; readonly part: string }, { counts, columns, kinds }: PartFindings): void {
    for (const { column, kind, findings, samples } of counts) {
      const of = kinds[kind]
      if (!of) continue
      const gathered = this.#gathered(at, columns[column] ?? '', of.item)
      gathered.sure[of.sure] += findings
      for (const shown of samples) addSample(gathered.samples, shown)
    }
  }

  #gathered(at: { readonly file: string; readonly part: string }, column: string, item: DataKind): Gathered {
    const columns = this.#columnsOf(at.file, at.part)
    const key = `${column}\0${item}`
    const known = columns.get(key)
    if (known) return known
    const sure = { certain: 0, likely: 0, possible: 0 }
    const made: Gathered = { file: at.file, part: at.part, column, item, sure, samples: [] }
    columns.set(key, made)
    return made
  }

  /** In the order in which they were met first. */
  get found(): readonly ColumnFindings[] {
    return [...this.#tables.values()].flatMap((columns) => [...columns.values()])
  }

  /** By file, part, column and item. */
  get inOrder(): readonly ColumnFindings[] {
    return [...this.found].sort(
      (a, b) =>
        byCodeUnit(a.file, b.file) ||
        byCodeUnit(a.part, b.part) ||
        byCodeUnit(a.column, b.column) ||
        byCodeUnit(a.item, b.item),
    )
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
