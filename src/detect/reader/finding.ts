import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Secret } from '#kernel/secret.ts'

/** certain: a label or column says so and the shape or check digit agrees · likely: one of both · possible: shape alone. */
export type Sureness = 'certain' | 'likely' | 'possible'

/** Which piece of a value a split column holds; the ledger joins the pieces of one row in this order. */
export type Piece =
  | 'family'
  | 'given'
  | 'prefecture'
  | 'city'
  | 'town'
  | 'street'
  | 'building'
  | 'era'
  | 'first'
  | 'second'
  | 'third'
  | 'bank'
  | 'branch'
  | 'type'
  | 'number'
  | 'holder'

/** One item of personal data at one place of a cell or a text. */
export interface Finding {
  /** 0-based cell of the row; -1 in free text. */
  readonly column: number
  /** UTF-16 offsets inside the cell or the line. */
  readonly start: number
  readonly end: number
  readonly item: DataKind
  /** The normal form of contracts, section 7. */
  readonly value: Secret
  readonly sure: Sureness
  /** Recognizer id. */
  readonly by: string
  readonly role: Role
  readonly piece?: Piece
}

/** What a column of a table means, and why that was concluded; written to mapping.yaml, where people may overrule it. */
export interface ColumnMeaning {
  /** An item code, or: free text to be searched, nothing personal, or not understood (every cell is still searched). */
  readonly use: DataKind | 'free-text' | 'ignore' | 'unknown'
  readonly role: Role
  readonly piece?: Piece
  readonly sure: Sureness
  /** Set where some cells hold other things of the same person as well, such as a telephone number behind an address. */
  readonly several?: true
  /** One sentence for a reviewer, such as `header "TEL1"; 198 of 200 cells are phone numbers`. Never a value. */
  readonly why: string
  readonly by: string
  /** Of a column that is not understood: how its cells look, as `looksOf` says. */
  readonly looks?: readonly string[]
}
