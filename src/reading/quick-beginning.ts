import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { type ColumnMeaning, type Detector, looksLikeLabel, type Writing } from '#detect/index.ts'
import { type EvidenceEntry, openEvidence, type Row, usesBackslash } from '#evidence/index.ts'
import { writingOf } from './quick-writing.ts'

/** What the beginning of a plain table in UTF-8 says about the rest of it. */
export interface Beginning {
  readonly part: string
  readonly header: readonly string[] | null
  readonly profile: readonly ColumnMeaning[]
  /** How outputs name the columns. */
  readonly names: readonly string[]
  readonly writing: Writing
  /** Byte at which the first record begins. */
  readonly firstRow: number
  /** Whether the file says at its end that it is complete, so that one without such an end was cut off. */
  readonly tellsItsEnd: boolean
}

/**
 * The beginning of a file that the kernel can scan: delimited text, JSON lines or INSERT statements of one table, in
 * UTF-8, whose first records are written plainly. Null for every other file; those are read the thorough way.
 */
export async function beginningOf(entry: EvidenceEntry, detector: Detector): Promise<Beginning | null> {
  if (!couldBeTable(entry)) return null
  let table: { readonly header: readonly string[] | null; readonly sample: readonly (readonly string[])[] } | undefined
  for await (const passage of openEvidence(entry, { looksLikeLabel })) {
    if (passage.kind === 'table' && !table && passage.encoding.name === 'utf-8') table = passage
    else if (passage.kind === 'rows' && table) {
      const place = placeOfRows(entry, passage.rows, passage.part, table.header)
      if (!place) return null
      const { header } = table
      const profile = detector.profileTable({ header, sample: table.sample })
      const names = profile.map((_, i) => detector.columnName(header, i))
      return { part: passage.part, header, profile, names, ...place }
    } else return null
  }
  return null
}

const LF = 10
const DELIMITERS = [9, 44, 59, 124]
const HEAD_BYTES = 1 << 14
const EXTENSION = /\.(?:csv|tsv|tab|psv|jsonl|ndjson|json|sql|dump)$/i

/**
 * A look at the first bytes, before any reader of formats opens the file outside of its own process: text in UTF-8 whose
 * name or first two lines are those of a table.
 */
function couldBeTable(entry: EvidenceEntry): boolean {
  const head = bytesOf(entry, HEAD_BYTES)
  const lines = head.subarray(0, head.lastIndexOf(LF) + 1)
  if (lines.length === 0 || lines.includes(0) || !isUtf8(lines)) return false
  if (EXTENSION.test(entry.file)) return true
  const [first, second] = [0, lines.indexOf(LF) + 1].map((at) => lines.subarray(at, lines.indexOf(LF, at)))
  const count = (line: Uint8Array | undefined, sign: number) => line?.filter((byte) => byte === sign).length ?? 0
  return DELIMITERS.some((sign) => count(first, sign) > 0 && count(first, sign) === count(second, sign))
}

/** As much as the first rows may lie behind the beginning of the file. */
const LOOK_BYTES_MAX = 4 << 20
/** What readers of formats look at to tell how a file is written. */
const TEXT_HEAD_BYTES = 1 << 16

/** Where the rows begin and how they are written. */
function placeOfRows(
  entry: EvidenceEntry,
  rows: readonly Row[],
  part: string,
  header: readonly string[] | null,
): Pick<Beginning, 'writing' | 'firstRow' | 'tellsItsEnd'> | null {
  const last = rows.slice(0, 20).at(-1)?.spans
  const end = (last?.at(-2) ?? 0) + (last?.at(-1) ?? 0) + 4
  if (end > LOOK_BYTES_MAX) return null
  const bytes = bytesOf(entry, Math.max(end, TEXT_HEAD_BYTES))
  const found = writingOf({ bytes: bytes.subarray(0, end), rows, columns: header?.length ?? 0 }, part)
  if (!found) return null
  const head = bytes.toString('utf8', 0, TEXT_HEAD_BYTES)
  const { writing, firstRow } = found
  const tellsItsEnd = writing.kind === 'tuples' && /^-- (MySQL|MariaDB|PostgreSQL database) dump/m.test(head)
  if (writing.kind !== 'tuples') return { writing, firstRow, tellsItsEnd }
  return { writing: { ...writing, backslash: usesBackslash(head) }, firstRow, tellsItsEnd }
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
