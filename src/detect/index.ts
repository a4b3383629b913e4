import type { TableToProfile } from './columns/column-sample.ts'
import { columnNames } from './columns/header-title.ts'
import { loginListing } from './facts/login-lines.ts'
import { abroadListing } from './facts/told-abroad.ts'
import { factListing } from './facts/told-facts.ts'
import { readColumnLabel } from './headers/column-label.ts'
import { partListing } from './headers/label-parts.ts'
import { labelCount, labelListing } from './labels/label-dictionary.ts'
import { readLabel } from './labels/labels.ts'
import { type PictureReading, readPicture } from './prose/id-documents.ts'
import { personStarts } from './prose/person-starts.ts'
import { findInText } from './prose/text.ts'
import { saysMoreUnwrapped } from './prose/wrapped-lines.ts'
import type { ColumnMeaning, Finding } from './reader/finding.ts'
import { Reader } from './reader/reading.ts'
import type { Recognizer } from './reader/recognizer.ts'
import { RecordBook } from './records/record-book.ts'
import { type DocumentScanOptions, scanDocument } from './scanner/document-scan.ts'
import { DocumentSearch } from './scanner/document-search.ts'
import type { ScanKernel } from './scanner/scan-kernel.ts'
import { type ScanOptions, scanTable } from './scanner/table-scan.ts'
import type { Scanned } from './scanner/table-to-scan.ts'
import { scanText, type TextScanOptions } from './scanner/text-scan.ts'
import { profileTable } from './tables/profile.ts'
import { findInRow } from './tables/rows.ts'
import type { PictureShape } from './values/id-kinds.ts'
import { vocabularyListing } from './values/vocabularies.ts'

export type { TableToProfile } from './columns/column-sample.ts'
export { tellsLogins } from './facts/login-lines.ts'
export type { PictureReading } from './prose/id-documents.ts'
export type { ColumnMeaning, Finding, Piece, Sureness } from './reader/finding.ts'
export type { Match, Recognizer } from './reader/recognizer.ts'
export { placedBack, unwrapped } from './reader/unwrapped.ts'
export { unwrappedLines } from './reader/unwrapped-lines.ts'
export type { FoundRecords } from './scanner/found-records.ts'
export type { Kind } from './scanner/layout.ts'
export { isOldEncoding, OldText } from './scanner/old-text.ts'
export { kernelFrom, type ScanKernel } from './scanner/scan-kernel.ts'
export type { Escapes, Scanned, Stretch, TableToScan, Writing, WrittenCell } from './scanner/table-to-scan.ts'
export { Dittos, isDitto } from './tables/ditto.ts'
export { rowOfNobody } from './tables/row-of-nobody.ts'
export { withChoices } from './values/choices.ts'
export { eraYear } from './values/dates.ts'
export { ID_KIND_WORDS, type IdKind, idKinds, type PictureShape } from './values/id-kinds.ts'
export { type OwnRecognizer, ownRecognizer } from './values/own-recognizer.ts'

/** Text and tables in, personal data out. Pure: the same input gives the same findings. */
export interface Detector {
  /** What each column means, and why; one entry a column, as many as the header or half of the rows have. */
  readonly profileTable: (table: TableToProfile) => readonly ColumnMeaning[]
  /** Findings of one row, in the order of its cells; offsets inside each cell. */
  readonly findInRow: (profile: readonly ColumnMeaning[], cells: readonly string[]) => readonly Finding[]
  /** The findings of `findInRow` for all rows of a stretch of a delimited file, by the kernel where it can. */
  readonly scanTable: (scan: Omit<ScanOptions, 'reader'>) => Scanned
  /** The findings of `findInText` for all lines of a stretch of a text in UTF-8, by the kernel where it can. */
  readonly scanText: (scan: Omit<TextScanOptions, 'reader'>) => Scanned
  /** The findings of `findInDocument` for stretches of a memo in UTF-8, each a whole, by the kernel where it can. */
  readonly scanDocument: (scan: Omit<DocumentScanOptions, 'reader'>) => Scanned
  /** Findings of one line that stands for itself, such as a line of a log. */
  readonly findInText: (text: string) => readonly Finding[]
  /** Whether some of the lines hold texts in other writings that tell of somebody what the lines as they stand do not. */
  readonly saysMoreUnwrapped: (lines: readonly string[]) => boolean
  /** Findings of a mail or memo, one list a line; labels may stand on the line above their value. */
  readonly findInDocument: (lines: readonly string[]) => readonly (readonly Finding[])[]
  /**
   * What the records in a text say, given its first lines: objects and runs of `key=value` in a line and, in a document, blocks that
   * recur. Null where records say no more than the lines do as text.
   */
  readonly recordsIn: (lines: readonly string[], isDocument: boolean) => TextRecords | null
  /** The 0-based lines of a mail or memo on which somebody new begins, 0 first, given its findings by line. */
  readonly personStarts: (lines: readonly string[], perLine: readonly (readonly Finding[])[]) => readonly number[]
  /** What was read off a picture: whether it is an identity document, its items, and whose file name it bears. */
  readonly readPicture: (lines: readonly string[], shape: PictureShape) => PictureReading
  /** How outputs name so many columns: by header, or by 0-based index where the header is missing, could be a value or names somebody. */
  readonly columnNames: (header: readonly string[] | null, width: number) => readonly string[]
  /** Version by recognizer id, and `labels` for the dictionary; a change means that findings may change. */
  readonly versions: Readonly<Record<string, string>>
}

/** The records of one text, read as rows of tables. */
export type TextRecords = Pick<RecordBook, 'find' | 'isOfLogins' | 'learnLogins'>

/** Numbers, days and telephones, and addresses of mail: no label, which is seen far sooner than by reading it as one. */
const NO_LABEL = /^[\d\s+(),./:-]*$|^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,24}$/i

/** Whether a text reads like the label of a column; tells a header from a first record. */
export const looksLikeLabel = (text: string): boolean =>
  !NO_LABEL.test(text) && (readLabel(text) !== null || readColumnLabel(text)?.exact === true)

/**
 * A detector of the recognizers of `detect/recognizers/`, which the app loads (a pure room reads no folder). With a kernel, long
 * documents are searched faster; it is made once there are many lines; null where the machine has none.
 */
export function makeDetector(recognizers: readonly Recognizer[], kernel?: () => ScanKernel | null): Detector {
  const reader = new Reader(recognizers)
  const documents = new DocumentSearch(reader, kernel)
  const listing = [
    labelListing(),
    partListing(),
    vocabularyListing(),
    factListing(),
    loginListing(),
    abroadListing(),
  ].join('\n')
  const versions = Object.fromEntries(recognizers.map((r) => [r.id, String(r.version)]))
  return Object.freeze({
    profileTable: (table: TableToProfile) => profileTable(reader, table),
    findInRow: (profile: readonly ColumnMeaning[], cells: readonly string[]) => findInRow(reader, profile, cells),
    scanTable: (scan: Omit<ScanOptions, 'reader'>) => scanTable({ ...scan, reader }),
    scanText: (scan: Omit<TextScanOptions, 'reader'>) => scanText({ ...scan, reader }),
    scanDocument: (scan: Omit<DocumentScanOptions, 'reader'>) => scanDocument({ ...scan, reader }),
    findInText: (text: string) => findInText(reader, text),
    saysMoreUnwrapped: (lines: readonly string[]) => saysMoreUnwrapped(reader, lines),
    findInDocument: (lines: readonly string[]) => documents.find(lines),
    recordsIn: (lines: readonly string[], isDocument: boolean) => RecordBook.of(reader, lines, isDocument),
    personStarts,
    readPicture: (lines: readonly string[], shape: PictureShape) => readPicture(reader, lines, shape),
    columnNames: (header: readonly string[] | null, width: number) => columnNames(reader, header ?? [], width),
    versions: Object.freeze({ ...versions, labels: `${labelCount}-${fingerprint(listing)}` }),
  })
}

/** FNV-1a, 32 bits: tells two dictionaries apart; no secret hangs on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
