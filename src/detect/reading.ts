import type { DataKind } from '#kernel/data-kinds.ts'
import { labelledValue } from './label-only.ts'
import type { Recognizer } from './recognizer.ts'

/** The recognizers of one detector, by item. */
export class Reader {
  readonly #byItem: ReadonlyMap<DataKind, readonly Recognizer[]>
  readonly all: readonly Recognizer[]
  /** Those that somebody wrote for the case. */
  readonly own: readonly Recognizer[]

  constructor(recognizers: readonly Recognizer[]) {
    this.all = recognizers
    this.own = recognizers.filter((r) => r.own)
    const byItem = new Map<DataKind, Recognizer[]>()
    for (const r of recognizers) if (!r.own) byItem.set(r.item, [...(byItem.get(r.item) ?? []), r])
    this.#byItem = byItem
  }

  /** Several ways to write one item, in the order of their ids; none for what only a label tells. */
  of(item: DataKind): readonly Recognizer[] {
    return this.#byItem.get(item) ?? NONE
  }

  /** The normal form of a whole value known to be `item`, and who read it; null when its shape is another's. */
  read(item: DataKind, cell: string): { readonly value: string; readonly by: string } | null {
    const recognizers = this.of(item)
    if (recognizers.length === 0) return { value: labelledValue(item, cell), by: LABEL }
    if (cell.length > CELL_MAX) return null
    for (const r of recognizers) {
      const value = r.read(cell)
      if (value !== null) return { value, by: r.id }
    }
    return null
  }

  /** Whether the cell, without any header, looks like `item`. */
  looks(item: DataKind, cell: string): boolean {
    return cell.length <= CELL_MAX && this.of(item).some((r) => r.looks?.(cell) === true)
  }

  /** True for items that stand behind their label in any shape, such as names. */
  takesAny(item: DataKind): boolean {
    return this.of(item).every((r) => r.form === 'any')
  }
}

const NONE: readonly Recognizer[] = []
/** A longer cell holds more than one value. */
const CELL_MAX = 400
/** What is named as finder where only a label told the item. */
export const LABEL = 'label'
