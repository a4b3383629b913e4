/** One value of a record: its place in the line in UTF-16 units, without its quotes, and what it says. */
export interface RecordValue {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether `text` stands in the line as it is, so that places in it are places in the line. */
  readonly plain: boolean
}

/** Keys, of nested records with the keys above them (`user.name`), and a value each. */
export interface TextRecord {
  readonly keys: readonly string[]
  readonly values: readonly RecordValue[]
}
