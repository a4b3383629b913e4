/** Where something stands: a place that a person can open. */
export interface SourceAddress {
  /** Path relative to the case folder (or as given to `scan`), NFC, with `/`. */
  readonly file: string
  /** Inner path of an archive, sheet, SQL table, mail part or page; empty if none. */
  readonly part: string
  /** 1-based record within its table, or line of a text; 0 stands for the whole part. */
  readonly row: number
}

/** Whose data a record holds: the person the row is about, or somebody else the row names. */
export type Role = 'self' | 'guardian' | 'contact'

export const roles: readonly Role[] = ['self', 'guardian', 'contact']
