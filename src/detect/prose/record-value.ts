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

/** A day as databases and programs make it: `ISODate("1981-08-25T00:00:00Z")`, `#<Date: 1981-08-25>`. */
const CONSTRUCTED =
  /^((?:(?:ISO|new )?Date(?:Time)?|datetime\.date(?:time)?|LocalDate|Timestamp)\(["']?|#<Date(?:Time)?: )(\d{4}-\d\d-\d\d)[^()<>]*[)>]$/

/** The day in what makes one; any other value as it is. */
export function withoutMaker(value: RecordValue): RecordValue {
  const [, before, text] = (value.plain && CONSTRUCTED.exec(value.text)) || []
  if (before === undefined || text === undefined) return value
  const start = value.start + before.length
  return { start, end: start + text.length, text, plain: true }
}

const QUOTED = /^(["'])([^"']+)\1[,;]?$/

/** What stands in quotes, as settings have it; any other value as it is. */
export function withoutQuotes(value: RecordValue): RecordValue {
  const text = value.plain ? QUOTED.exec(value.text)?.[2] : undefined
  return text === undefined ? value : { start: value.start + 1, end: value.start + 1 + text.length, text, plain: true }
}
