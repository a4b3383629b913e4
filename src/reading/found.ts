import type { ColumnMeaning, Finding, IdKind } from '#detect/index.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Beginning } from './quick-beginning.ts'

/** Where a finding stands in the bytes of its file. */
export interface Place {
  readonly offset: number
  readonly length: number
}

/** A finding with its address. */
export interface PlacedFinding {
  /** Record within the table, or line of the text. */
  readonly row: number
  /** How outputs name the column; empty in free text. */
  readonly columnName: string
  readonly finding: Finding
  /** Null for formats whose bytes are not text. */
  readonly place: Place | null
}

/** A table as it was understood; written to mapping.yaml, where people may overrule it. */
export interface UnderstoodTable {
  readonly file: string
  readonly part: string
  readonly header: readonly string[] | null
  readonly columns: readonly { readonly name: string; readonly meaning: ColumnMeaning }[]
  readonly encoding: { readonly name: string; readonly confidence: number }
}

/** A text that is being searched. */
export interface SearchedText {
  readonly part: string
  readonly encoding: { readonly name: string; readonly confidence: number }
  readonly grain: 'line' | 'document'
}

/** What was odd about how a table or text is written; told when it is at its end, and only when something was. */
export interface WritingNote {
  readonly part: string
  /** Characters that an organisation made itself (外字, private use); they are kept. */
  readonly ownCharacters: number
  /** Places where bytes were no text in any encoding and were replaced by a mark; the row is kept. */
  readonly brokenPlaces: number
  /** Rows with more or fewer cells than their table has columns. */
  readonly raggedRows: number
}

/** Findings of some rows or lines of the table or text that was told last. */
export interface FoundBatch {
  readonly findings: readonly PlacedFinding[]
  /** Rows, log lines or documents with findings: `findings` from one place up to, but without, another. */
  readonly records: readonly FoundSpan[]
  /** Rows in which nothing was found. */
  readonly silent: number
}

export interface FoundSpan {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** A picture whose text was searched: what kind of identity document it seems to be, for a human to look at. */
export interface SearchedPicture {
  readonly part: string
  readonly kind: IdKind | null
  readonly width: number
  readonly height: number
  /** Whether it says where it was taken. */
  readonly hasPlace: boolean
  /** What read it. */
  readonly readBy: string
  /** What was read off it, in the order of the list of kinds; its file name included. */
  readonly items: readonly DataKind[]
}

/**
 * Rows of the table that was told last, by their place: bytes [from, to), which nobody searched yet. They are not counted in
 * the numbers of the rows behind them.
 */
export interface ToldStretch {
  readonly beginning: Beginning
  readonly from: number
  readonly to: number
}

/** What the search of one file tells, in the order of the file. */
export type Told =
  | { readonly kind: 'table'; readonly table: UnderstoodTable }
  | { readonly kind: 'text'; readonly text: SearchedText }
  | { readonly kind: 'found'; readonly batch: FoundBatch }
  | { readonly kind: 'stretch'; readonly stretch: ToldStretch }
  | { readonly kind: 'noted'; readonly note: WritingNote }
  | { readonly kind: 'pictured'; readonly picture: SearchedPicture }
  | { readonly kind: 'refused'; readonly refused: Refused }
