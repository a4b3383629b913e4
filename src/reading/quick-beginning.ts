import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { type ColumnMeaning, type Detector, looksLikeLabel } from '#detect/index.ts'
import { type EvidenceEntry, openEvidence, type Row } from '#evidence/index.ts'

/** What the beginning of a plain table in UTF-8 says about the rest of it. */
export interface Beginning {
  readonly header: readonly string[] | null
  readonly profile: readonly ColumnMeaning[]
  /** How outputs name the columns. */
  readonly names: readonly string[]
  /** ASCII code of what stands between cells. */
  readonly delimiter: number
  /** Byte at which the first record begins. */
  readonly firstRow: number
}

/**
 * The beginning of a file that the kernel can scan: a table of delimited text in UTF-8 whose first records are written
 * plainly. Null for every other file; those are read the thorough way.
 */
export async function beginningOf(entry: EvidenceEntry, detector: Detector): Promise<Beginning | null> {
  if (!couldBeTable(entry)) return null
  let table: { readonly header: readonly string[] | null; readonly sample: readonly (readonly string[])[] } | undefined
  for await (const passage of openEvidence(entry, { looksLikeLabel })) {
    if (passage.kind === 'table' && !table && passage.part === '' && passage.encoding.name === 'utf-8') table = passage
    else if (passage.kind === 'rows' && table && passage.part === '') {
      const place = placeOfRows(entry, passage.rows)
      if (!place) return null
      const { header } = table
      const profile = detector.profileTable({ header, sample: table.sample })
      return { header, profile, names: profile.map((_, i) => detector.columnName(header, i)), ...place }
    } else return null
  }
  return null
}

const [LF, CR, QUOTE] = [10, 13, 34]
const DELIMITERS = [9, 44, 59, 124]
const HEAD_BYTES = 1 << 14
const EXTENSION = /\.(?:csv|tsv|tab|psv)$/i

/**
 * A look at the first bytes, before any reader of formats opens the file outside of its own process: text in UTF-8 whose
 * name or first two lines are those of a table.
 */
function couldBeTable(entry: EvidenceEntry): boolean {
  const head = bytesOf(entry, 0, HEAD_BYTES)
  const lines = head.subarray(0, head.lastIndexOf(LF) + 1)
  if (lines.length === 0 || lines.includes(0) || !isUtf8(lines)) return false
  if (EXTENSION.test(entry.file)) return true
  const [first, second] = [0, lines.indexOf(LF) + 1].map((at) => lines.subarray(at, lines.indexOf(LF, at)))
  const count = (line: Uint8Array | undefined, sign: number) => line?.filter((byte) => byte === sign).length ?? 0
  return DELIMITERS.some((sign) => count(first, sign) > 0 && count(first, sign) === count(second, sign))
}
/** Rows by which the way of writing is told. */
const ROWS_LOOKED_AT = 20
const LOOK_BYTES_MAX = 1 << 20

/** Where the first row begins and what parts its cells, if nothing but that stands between the cells of the first rows. */
function placeOfRows(entry: EvidenceEntry, rows: readonly Row[]): Pick<Beginning, 'delimiter' | 'firstRow'> | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT).flatMap(({ spans }) => (spans ? [spans] : []))
  const begin = Math.max(0, (looked[0]?.[0] ?? 0) - 2)
  const last = looked.at(-1)
  const end = (last?.at(-2) ?? 0) + (last?.at(-1) ?? 0) + 4
  if (looked.length === 0 || looked.length < Math.min(rows.length, ROWS_LOOKED_AT) || end - begin > LOOK_BYTES_MAX)
    return null
  const bytes = bytesOf(entry, begin, end)
  let delimiter = 0
  const starts: number[] = []
  for (const spans of looked) {
    for (let c = 0; c < spans.length; c += 2) {
      const [from, to] = [(spans[c] ?? 0) - begin, (spans[c] ?? 0) + (spans[c + 1] ?? 0) - begin]
      const quoted = bytes[from - 1] === QUOTE && bytes[to] === QUOTE
      const behind = to + (quoted ? 1 : 0)
      if (c === 0) starts.push(begin + from - (quoted ? 1 : 0))
      if (c + 2 < spans.length) {
        delimiter ||= bytes[behind] ?? 0
        if (bytes[behind] !== delimiter) return null
      } else if (!endsLine(bytes, behind)) return null
    }
  }
  const firstRow = starts[0] ?? 0
  const before = firstRow > begin ? bytes[firstRow - begin - 1] : LF
  const isBehindMark = firstRow === 3 && before === 0xbf
  return DELIMITERS.includes(delimiter) && (before === LF || isBehindMark) ? { delimiter, firstRow } : null
}

const endsLine = (bytes: Uint8Array, at: number): boolean =>
  at >= bytes.length || bytes[at] === LF || (bytes[at] === CR && (at + 1 >= bytes.length || bytes[at + 1] === LF))

function bytesOf({ path }: EvidenceEntry, begin: number, end: number): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(end - begin)
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, begin))
  } finally {
    closeSync(handle)
  }
}
