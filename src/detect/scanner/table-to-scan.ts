import type { ColumnMeaning } from '../reader/finding.ts'

/** How the rows of a table are written. Literals are what stands between values, byte by byte the same in every row. */
export type Writing =
  | { readonly kind: 'delimited'; readonly delimiter: number }
  | { readonly kind: 'objects'; readonly literals: readonly Uint8Array[] }
  | { readonly kind: 'copied' }
  | { readonly kind: 'tuples'; readonly literals: readonly [statement: Uint8Array]; readonly backslash: boolean }

/** A table in UTF-8, as far as its beginning tells. */
export interface TableToScan {
  readonly header: readonly string[] | null
  readonly profile: readonly ColumnMeaning[]
  readonly writing: Writing
}

/** A cell with escapes as it stands in the file. */
export interface WrittenCell {
  readonly encoding: string
  readonly text: string
  readonly offset: number
  readonly length: number
}

/** What the room of evidence knows of escapes. */
export interface Escapes {
  /** What a cell says, from its text as written. */
  readonly read: (written: string) => string
  /** Where the units [start, end) of its text lie in the file. */
  readonly span: (cell: WrittenCell, start: number, end: number) => { readonly offset: number; readonly length: number }
}

/** A stretch of a file that begins with a row and ends behind one. */
export interface Stretch {
  /** Byte of the file at which it begins. */
  readonly offset: number
  /** Fills some of `into` with the bytes that follow, and tells how many; 0 is the end of the stretch. */
  readonly read: (into: Uint8Array) => number
  /** Whether bytes are UTF-8 throughout, without a zero byte. */
  readonly isSound: (bytes: Uint8Array) => boolean
  /** Whether no byte is beyond ASCII; asked only to spare work, so that false is never wrong. */
  readonly isAscii: (bytes: Uint8Array) => boolean
  /** Whether it ends with the file, where a short last row without a line end was cut off. */
  readonly endsFile: boolean
}

/** `irregular`: what the quick way found is to be thrown away and the thorough way to be gone. */
export type Scanned = { readonly state: 'whole'; readonly rows: number } | { readonly state: 'irregular' }
