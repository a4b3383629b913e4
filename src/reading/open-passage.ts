import type { ColumnMeaning, Dittos, TextRecords } from '#detect/index.ts'
import type { Line, Picture } from '#evidence/index.ts'
import type { StretchEnds } from './document-stretches.ts'
import type { FoundSpan, PlacedFinding } from './found.ts'

/** A table whose rows are being searched. */
export interface OpenTable {
  readonly kind: 'table'
  readonly part: string
  readonly encoding: string
  readonly header: readonly string[] | null
  readonly confidence: number
  readonly profile: readonly ColumnMeaning[]
  readonly names: readonly string[]
  /** Reads its rows in their order. */
  readonly dittos: Dittos
}

/** A text whose lines are being searched. */
export interface OpenText {
  readonly kind: 'text'
  readonly part: string
  readonly encoding: string
  readonly grain: 'line' | 'document'
  /** Lines that gather: the first ones, or those of a stretch of a document. */
  readonly lines: Line[]
  readonly ends: StretchEnds
  /** What its records say; undefined until its first lines are there. */
  book: TextRecords | null | undefined
  /** Where the next line begins, if lines have no places in the file. */
  size: number
  /** Set for what was read off a picture. */
  readonly picture?: Picture
}

/** What gathers until a passage has been searched. */
export interface Gathered {
  readonly findings: PlacedFinding[]
  readonly records: FoundSpan[]
  silent: number
}

export const nothing = (): Gathered => ({ findings: [], records: [], silent: 0 })
