import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import {
  type ColumnMeaning,
  type Detector,
  isDitto,
  isOldEncoding,
  looksLikeLabel,
  tellsLogins,
  type Writing,
  withChoices,
} from '#detect/index.ts'
import { type EvidenceEntry, type Line, openEvidence, type Passage, type Row } from '#evidence/index.ts'
import { FIRST_LINES } from './document-stretches.ts'
import { hasDittosLater, laterLines } from './later-pieces.ts'
import { meantBy } from './meant.ts'
import { type FoundWriting, writingOf } from './quick-writing.ts'

/** Lines that stand for themselves, as in a log. */
interface Lines {
  readonly kind: 'lines'
  /** Whether they tell who logged in. */
  readonly logins?: true
  /** Whether they hold texts in other writings. */
  readonly wrapped?: true
}

/** Lines that say something about each other, as in a memo; read stretch by stretch. */
interface Document {
  readonly kind: 'document'
}

/** What the beginning of a plain table or text says about the rest of it. */
export interface Beginning {
  readonly part: string
  readonly header: readonly string[] | null
  readonly profile: readonly ColumnMeaning[]
  /** How outputs name the columns. A text has one, without a name. */
  readonly names: readonly string[]
  readonly writing: Writing | Lines | Document
  /** UTF-8 or an old encoding (`detect/scanner/old-text.ts`) by its WHATWG name, and how sure that is, 0…1. */
  readonly encoding: string
  readonly confidence: number
  /** Byte at which the first record begins. */
  readonly firstRow: number
}

/**
 * The beginning of a file that the kernel can scan as a whole: in UTF-8, delimited text or JSON lines whose first records are
 * written plainly, a log or a long memo; in Shift_JIS or EUC-JP, delimited text. Null for every other file; those are read the
 * thorough way, which may find stretches for the kernel in them.
 */
export async function beginningOf(entry: EvidenceEntry, detector: Detector): Promise<Beginning | null> {
  if (!couldBePlain(entry)) return null
  let before: Extract<Passage, { kind: 'table' | 'text' }> | undefined
  for await (const passage of openEvidence(entry, { looksLikeLabel })) {
    if (passage.kind === 'rows' && before?.kind === 'table') return tableOf(entry, detector, before, passage.rows)
    if (passage.kind === 'lines' && before?.kind === 'text') return textOf(entry, detector, before, passage.lines)
    if (before || (passage.kind !== 'table' && passage.kind !== 'text')) return null
    const { name } = passage.encoding
    if (name !== 'utf-8' && !(passage.kind === 'table' && isOldEncoding(name))) return null
    before = passage
  }
  return null
}

function tableOf(
  entry: EvidenceEntry,
  detector: Detector,
  { part, header, comments, sample, encoding }: Extract<Passage, { kind: 'table' }>,
  rows: readonly Row[],
): Beginning | null {
  // The kernel knows no row but the one that it reads, and no marks of forms.
  if (sample.some((row) => row.some((cell) => isDitto(cell) || withChoices(cell) !== cell))) return null
  const place = part === '' ? placeOfRows(entry, rows, header) : null
  if (!place || (encoding.name !== 'utf-8' && place.writing.kind !== 'delimited')) return null
  if (hasDittosLater(entry, encoding.name)) return null
  const profile = detector.profileTable({ header, ...(comments && { comments }), sample })
  const names = detector.columnNames(header, profile.length)
  return { part, header, profile, names, encoding: encoding.name, confidence: encoding.confidence, ...place }
}

/** Making a thread ready for a document takes as long as a reader takes for so many bytes of it. */
const DOCUMENT_BYTES_MIN = 1 << 16

function textOf(
  entry: EvidenceEntry,
  detector: Detector,
  { part, grain, encoding }: Extract<Passage, { kind: 'text' }>,
  lines: readonly Line[],
): Beginning | null {
  const firstRow = lines[0]?.offset ?? null
  if (lines.some((line) => line.written !== undefined)) return null
  if (part !== '' || firstRow === null || (grain === 'document' && entry.bytes < DOCUMENT_BYTES_MIN)) return null
  const first = lines.slice(0, FIRST_LINES).map(({ text }) => text)
  const later = laterLines(entry)
  const isWrapped = detector.saysMoreUnwrapped(first) || detector.saysMoreUnwrapped(later)
  const book = detector.recordsIn(
    first.map((line) => meantBy(line).text),
    grain === 'document',
  )
  // Records are read by what their keys say together, which the kernel does not know.
  if (book && (grain === 'document' || !book.isOfLogins)) return null
  if (isWrapped && grain === 'document') return null
  const hasLogins = book !== null || (grain === 'line' && tellsLogins(later))
  const lineByLine: Lines = { kind: 'lines', ...(hasLogins && { logins: true }), ...(isWrapped && { wrapped: true }) }
  const writing = grain === 'line' ? lineByLine : ({ kind: 'document' } as const)
  const { name, confidence } = encoding
  return { part, header: null, profile: [], names: [''], writing, encoding: name, confidence, firstRow }
}

const LF = 10
/** In texts that are no UTF-8 it begins the signs of ISO-2022-JP, which is not scanned. */
const ESCAPE = 27
const DELIMITERS = [9, 44, 59, 124]
const HEAD_BYTES = 1 << 14
const EXTENSION = /\.(?:csv|tsv|tab|psv|jsonl|ndjson|json|log|txt)$|[._-]log\b/i

/**
 * A look at the first bytes, before any reader of formats opens the file outside of its own process: text whose name is
 * that of a table or log, or whose first two lines are those of a table.
 */
function couldBePlain(entry: EvidenceEntry): boolean {
  const head = bytesOf(entry, HEAD_BYTES)
  const lines = head.subarray(0, head.lastIndexOf(LF) + 1)
  if (lines.length === 0 || lines.some((byte) => byte < 9)) return false
  if (EXTENSION.test(entry.file)) return isUtf8(lines) || !lines.includes(ESCAPE)
  const [first, second] = [0, lines.indexOf(LF) + 1].map((at) => lines.subarray(at, lines.indexOf(LF, at)))
  const count = (line: Uint8Array | undefined, sign: number) => line?.filter((byte) => byte === sign).length ?? 0
  return DELIMITERS.some((sign) => count(first, sign) > 0 && count(first, sign) === count(second, sign))
}

/** As much as the first rows may lie behind the beginning of the file. */
const LOOK_BYTES_MAX = 4 << 20

/** Where the rows begin and how they are written. */
function placeOfRows(
  entry: EvidenceEntry,
  rows: readonly Row[],
  header: readonly string[] | null,
): FoundWriting | null {
  const last = rows.slice(0, 20).at(-1)?.spans
  const end = (last?.at(-2) ?? 0) + (last?.at(-1) ?? 0) + 4
  return end > LOOK_BYTES_MAX ? null : writingOf({ bytes: bytesOf(entry, end), rows, columns: header?.length ?? 0 })
}

/** The first bytes of a file. */
function bytesOf({ path }: EvidenceEntry, length: number): Buffer {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0))
  } finally {
    closeSync(handle)
  }
}
