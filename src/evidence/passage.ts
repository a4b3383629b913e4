import type { Refused } from '#kernel/refused.ts'

/** One row of a table, or one element of JSON lines: cells in the order of the head. */
export interface Row {
  /** 1-based record within its table; header and preamble lines are not counted. */
  readonly row: number
  readonly cells: readonly string[]
  /** Byte offset and byte length of each cell's text in the original file, in pairs; null for binary formats. */
  readonly spans: readonly number[] | null
}

/** One physical line of a text. */
export interface Line {
  /** 1-based physical line. */
  readonly row: number
  readonly text: string
  /** Byte offset of the line's first character in the original file; null for binary formats. */
  readonly offset: number | null
  /** Bytes that it takes there, without its end; left out where nobody knows. */
  readonly length?: number
  /**
   * Set where the line does not stand in the file as it is, such as a text among tags: the stretches of it that do, with four
   * numbers each: its first unit, the unit behind it, byte offset and byte length.
   */
  readonly written?: readonly number[]
  /** Set for a piece of a line that is too long to be kept: what stands right before and behind it in that line. */
  readonly around?: { readonly before: string; readonly behind: string }
}

/** How the rows of a stretch are written: lines of a COPY of PostgreSQL, or tuples of INSERT statements that begin alike. */
export type StretchWriting =
  | { readonly kind: 'copied' }
  | { readonly kind: 'tuples'; readonly literals: readonly [statement: Buffer]; readonly backslash: boolean }

/** Rows of one table by their place: bytes [from, to) of the file, which begin with a row and end behind one. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly writing: StretchWriting
}

/** What is known of a picture besides what is written on it. */
export interface Picture {
  /** In points of the picture, as people hold it. */
  readonly width: number
  readonly height: number
  /** Whether it says where it was taken. */
  readonly hasPlace: boolean
  /** What read it, such as `built-in`. */
  readonly readBy: string
}

/**
 * What a format gives, in the order of the file. A table is one `table` and then its `rows`; a text is one `text` and
 * then its `lines`. A table is given again before more of its rows when rows of another
 * came between, or with a longer header when later rows bring new columns; the numbers of its rows go on. Everything that could not be read is `refused`, so that in = out + refused for every file.
 */
export type Passage =
  | {
      readonly kind: 'table'
      readonly part: string
      /** Header cells as written; null when the table has none. */
      readonly header: readonly string[] | null
      /** What the file says of each column beside its name, such as the COMMENT of a database; empty where it says nothing. */
      readonly comments?: readonly string[]
      /** The first rows again, so that columns can be understood before any row is judged (at most 2,000). */
      readonly sample: readonly (readonly string[])[]
      /** Lines before the header, such as a title or a date of export; they are no records. */
      readonly preamble: readonly string[]
      /** WHATWG name of the encoding and how sure that is, 0…1. */
      readonly encoding: { readonly name: string; readonly confidence: number }
      /** What a reviewer should know of where it lay, such as `hidden sheet`; never a value. */
      readonly remarks?: readonly string[]
    }
  | { readonly kind: 'rows'; readonly part: string; readonly rows: readonly Row[] }
  | {
      readonly kind: 'text'
      readonly part: string
      /** A log speaks of somebody new on each line; a mail or memo is one record as a whole. */
      readonly grain: 'line' | 'document'
      readonly encoding: { readonly name: string; readonly confidence: number }
      /** Set when the text was read off a picture; then letters may be wrong. */
      readonly picture?: Picture
    }
  | { readonly kind: 'lines'; readonly part: string; readonly lines: readonly Line[] }
  /** Rows that stand here in the order of the file and are not counted in the numbers of the rows behind them; only if wished for. */
  | ({ readonly kind: 'stretch'; readonly part: string } & Stretch)
  | { readonly kind: 'refused'; readonly refused: Refused }
