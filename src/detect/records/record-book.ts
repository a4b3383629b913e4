import { tellsLogins, withLogins } from '../facts/login-lines.ts'
import { isNoValue } from '../facts/no-values.ts'
import { type BlockRecord, blockRecords } from '../prose/block-records.ts'
import { areNotes, withNotes } from '../prose/note-lines.ts'
import type { TextRecord } from '../prose/record-value.ts'
import { findInText } from '../prose/text.ts'
import type { ColumnMeaning, Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { profileTable } from '../tables/profile.ts'
import { findInRow } from '../tables/rows.ts'
import { isNumberOfNobody } from '../values/accounts-of-nobody.ts'
import { columnKeys, recordTables, tableFor } from './record-tables.ts'
import { textRecords } from './text-records.ts'

/*
 * Records in texts, read as rows: the keys of one kind of record are the header of a table, whose columns are understood with each
 * other as those of a file are. Labels in running text must say more by themselves, since nothing stands beside them.
 */

/** What says who somebody is; a record without is about a thing or a setting. */
const WHO: ReadonlySet<string> = new Set([
  ...(['name', 'name-kana', 'email', 'phone', 'birth-date', 'customer-number', 'user-id', 'address'] as const),
  ...(['my-number', 'national-id', 'card-number', 'bank-account', 'passport', 'drivers-licence'] as const),
])
const SAYS_NOTHING: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])
const ITEMS_MIN = 2
/** Where a statement takes a value that is bound to it, what a database numbers its own documents by, and what Rails leaves out. */
const OF_DATABASES = /^(?:(?::\w{1,30}|\?|\$\d{1,3}|@\w{1,30}|%s|\[FILTERED\])$|ObjectId\()/
/** Kinds of records that are kept in mind. */
const KINDS_MAX = 1000

/** A record of the text, and on which of its lines each value stands. */
interface Placed extends TextRecord {
  readonly lines: readonly number[]
  /** In a block, where its keys stand; what a key says is no value. */
  readonly keyPlaces?: BlockRecord['keyPlaces']
  /** Set for a block that came once: then what the lines say by themselves stays where its row says nothing. */
  readonly isAlone?: boolean
}

/** The kinds of records of one text. Made from its beginning; what comes later is read by the same columns. */
export class RecordBook {
  readonly #reader: Reader
  readonly #profiles = new Map<string, readonly ColumnMeaning[] | null>()
  #tables: readonly { readonly places: ReadonlyMap<string, number>; readonly profile: readonly ColumnMeaning[] }[] = []
  readonly #isDocument: boolean
  /** Whether its lines tell who logged in, beside records or without any. */
  #hasLogins: boolean
  /** Whether people wrote its lines in a language of Europe, each for itself. */
  readonly #hasNotes: boolean
  /** Whether records say more than lines do. */
  #hasRecords = false

  private constructor(reader: Reader, isDocument: boolean, lines: readonly string[]) {
    this.#reader = reader
    this.#isDocument = isDocument
    this.#hasLogins = tellsLogins(lines)
    this.#hasNotes = !isDocument && areNotes(lines)
  }

  /** Null unless the records of these lines say more than the lines do as text, or lines tell who logged in or are notes of people. */
  static of(reader: Reader, lines: readonly string[], isDocument: boolean): RecordBook | null {
    const book = new RecordBook(reader, isDocument, lines)
    const records = book.#recordsOf(lines)
    book.#tables = recordTables(records).map((table) => ({
      places: table.places,
      profile: profileTable(reader, { header: table.header, sample: table.rows }),
    }))
    book.#hasRecords = records.some((record) => book.#saysMore(record, lines))
    return book.#hasRecords || book.#hasLogins || book.#hasNotes ? book : null
  }

  /** Whether only who logged in is told beside what the lines say as text. */
  get isOfLogins(): boolean {
    return !this.#hasRecords && !this.#hasNotes
  }

  /** Learns from lines further on that they tell who logged in, where those before did not. */
  learnLogins(lines: readonly string[]): void {
    this.#hasLogins ||= tellsLogins(lines)
  }

  /** The findings of some lines, given what was found in each as text; what stands in a record is what its row says. */
  find(lines: readonly string[], perLine: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
    const found = perLine.map((findings) => [...findings])
    for (const record of this.#hasRecords ? this.#recordsOf(lines) : []) {
      const rows = this.#findingsOf(record)
      if (!rows) continue
      for (const place of placesOf(record)) found[place.line] = (found[place.line] ?? []).filter((f) => !meet(f, place))
      for (const { line, finding } of rows) {
        const there = found[line] ?? []
        if (record.isAlone && there.some((f) => meet(f, finding) && isSurer(f, finding))) continue
        found[line] = [...there.filter((f) => !record.isAlone || !meet(f, finding)), finding]
      }
    }
    const sorted = found.map((findings) => findings.sort((a, b) => a.start - b.start || a.end - b.end))
    const noted = this.#hasNotes ? sorted.map((findings, i) => withNotes(lines[i] ?? '', findings)) : sorted
    return this.#hasLogins ? noted.map((findings, i) => withLogins(lines[i] ?? '', findings)) : noted
  }

  #recordsOf(lines: readonly string[]): readonly Placed[] {
    const inline = lines.flatMap((text, line) =>
      textRecords(text).map((record) => ({ ...record, lines: record.keys.map(() => line) })),
    )
    return this.#isDocument ? [...inline, ...blockRecords(lines)] : inline
  }

  /** What the columns of a record are, by the table to which it belongs, else by itself; null where it is about nobody. */
  #learn(record: TextRecord): readonly ColumnMeaning[] | null {
    const keys = columnKeys(record.keys)
    const table = tableFor(this.#tables, keys)
    const told = keys.map((key) => table?.profile[table.places.get(key) ?? -1])
    const own = told.flatMap((meaning) => meaning ?? [])
    const profile = own.length === keys.length ? own : this.#profileAlone(record)
    const somebodys =
      isSomebodys(profile) || (table !== undefined && isSomebodys(table.profile) && itemsOf(own).size >= ITEMS_MIN)
    return somebodys ? profile : null
  }

  #profileAlone({ keys, values }: TextRecord): readonly ColumnMeaning[] {
    return profileTable(this.#reader, { header: keys, sample: [values.map(({ text }) => text)] })
  }

  /** Findings of a record that is about somebody, with their lines; null for the others. */
  #findingsOf(record: Placed): readonly InLine[] | null {
    const kind = kindOf(record)
    const known = this.#profiles.get(kind)
    const profile = known === undefined ? this.#learn(record) : known
    if (known === undefined && this.#profiles.size < KINDS_MAX) this.#profiles.set(kind, profile)
    if (!profile) return null
    const cells = record.values.map(({ text }) => text)
    return findInRow(this.#reader, profile, cells).flatMap((finding) => {
      const value = record.values[finding.column]
      if (!value || OF_DATABASES.test(value.text) || isNoValue(finding.item, value.text)) return []
      if (isNumberOfNobody(finding.item, value.text)) return []
      const [start, end] = value.plain
        ? [value.start + finding.start, value.start + finding.end]
        : [value.start, value.end]
      return [{ line: record.lines[finding.column] ?? 0, finding: { ...finding, column: -1, start, end } }]
    })
  }

  #saysMore(record: Placed, lines: readonly string[]): boolean {
    const rows = this.#findingsOf(record) ?? []
    return rows.some(({ line, finding }) => {
      const asText = findInText(this.#reader, lines[line] ?? '')
      // A name in Latin letters ends at the first blank where no comma is known to end it.
      const isWhole = (f: Finding): boolean =>
        finding.item !== 'name' || f.start > finding.start || f.end >= finding.end
      return !asText.some((f) => f.item === finding.item && meet(f, finding) && isWhole(f))
    })
  }
}

interface InLine {
  readonly line: number
  readonly finding: Finding
}

/** A stretch of a line. */
interface Place {
  readonly line: number
  readonly start: number
  readonly end: number
}

const meet = (a: Omit<Place, 'line'>, b: Omit<Place, 'line'>): boolean => a.start < b.end && b.start < a.end

/** Of a block that came once, a label says more than the form of a single value under it does. */
const isSurer = (asText: Finding, inRow: Finding): boolean => asText.by === 'label' && inRow.by !== 'label'

/** Where nothing counts but what the row says: the values of a record that comes again, and the keys of a block. */
function placesOf({ values, lines, keyPlaces = [], isAlone = false }: Placed): readonly Place[] {
  const ofValues = values.map(({ start, end }, i) => ({ line: lines[i] ?? 0, start, end }))
  return isAlone ? keyPlaces : [...ofValues, ...keyPlaces]
}

const itemsOf = (profile: readonly ColumnMeaning[]): ReadonlySet<string> =>
  new Set(profile.map(({ use }) => use).filter((use) => !SAYS_NOTHING.has(use)))

/** Whether a record tells who somebody is, and one thing more. */
function isSomebodys(profile: readonly ColumnMeaning[]): boolean {
  const items = itemsOf(profile)
  return items.size >= ITEMS_MIN && [...items].some((item) => WHO.has(item))
}

const kindOf = ({ keys }: TextRecord): string => keys.join('\0')
