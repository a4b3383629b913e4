import type { DataKind } from '#kernel/data-kinds.ts'
import { type Contents, ContentsReader } from './contents.ts'
import { labelledValue } from './label-only.ts'
import type { Match, Recognizer } from './recognizer.ts'

/** The recognizers of one detector, by item. */
export class Reader {
  readonly #byItem: ReadonlyMap<DataKind, readonly Recognizer[]>
  readonly all: readonly Recognizer[]
  /** Those that somebody wrote for the case. */
  readonly own: readonly Recognizer[]
  readonly #contents: ContentsReader
  /** Those that find anything without a label, with what they need. */
  readonly #finding: readonly Looker[]

  constructor(recognizers: readonly Recognizer[]) {
    this.all = recognizers
    this.#contents = new ContentsReader(recognizers)
    this.#finding = recognizers.map((recognizer) => {
      const { digits = 0, wide = false, sign = '', anyOf } = recognizer.needs
      const signs = anyOf === undefined ? 0 : this.#contents.signOf(anyOf)
      return { recognizer, digits, wide, sign, signs }
    })
    this.own = recognizers.filter((r) => r.own)
    const byItem = new Map<DataKind, Recognizer[]>()
    for (const r of recognizers) if (!r.own) byItem.set(r.item, [...(byItem.get(r.item) ?? []), r])
    this.#byItem = byItem
  }

  /** What a text is made of. */
  contentsOf(text: string): Contents {
    return this.#contents.of(text)
  }

  /** Tells of all that recognizers find in a text without any label; those that cannot find anything do not look. */
  findAll(contents: Contents, tell: (by: Recognizer, match: Match) => void): void {
    const { folded, digits, wide, signs } = contents
    for (const needs of this.#finding) {
      if (digits < needs.digits || (needs.wide && !wide)) continue
      if (needs.signs !== 0 && (signs & needs.signs) === 0) continue
      if (needs.sign !== '' && !folded.includes(needs.sign)) continue
      for (const match of needs.recognizer.find(folded)) tell(needs.recognizer, match)
    }
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

/** A recognizer and what a text must have for it to look. */
interface Looker {
  readonly recognizer: Recognizer
  readonly digits: number
  readonly wide: boolean
  readonly sign: string
  /** 0 when any characters will do. */
  readonly signs: number
}

const NONE: readonly Recognizer[] = []
/** A longer cell holds more than one value. */
const CELL_MAX = 400
/** What is named as finder where only a label told the item. */
export const LABEL = 'label'
