import type { Escapes, Writing } from '#detect/index.ts'
import {
  BACKSLASHED,
  byteSpan,
  copyValueOf,
  DOUBLED_SINGLE,
  jsonStringOf,
  type Row,
  tupleValue,
} from '#evidence/index.ts'

/** How the first rows of a table are written, and at which byte of `bytes` the first one begins. */
export interface FoundWriting {
  readonly writing: Writing
  readonly firstRow: number
}

/** The beginning of a file, from byte 0 on, far enough to hold the rows that are looked at. */
export interface Look {
  readonly bytes: Buffer
  readonly rows: readonly Row[]
  readonly columns: number
}

const [LF, CR, QUOTE, BRACE] = [10, 13, 34, 123]
const DELIMITERS = [9, 44, 59, 124]
/** Rows by which the way of writing is told. */
const ROWS_LOOKED_AT = 20

/** How the rows are written; null when in a way that the kernel does not walk. */
export function writingOf(look: Look): FoundWriting | null {
  const rows = look.rows.slice(0, ROWS_LOOKED_AT).flatMap(({ spans }) => (spans ? [spans] : []))
  const [first] = rows
  if (!first || rows.length < Math.min(look.rows.length, ROWS_LOOKED_AT)) return null
  return look.bytes[lineAt(look.bytes, first[0] ?? 0)] === BRACE && first.length === 2 * look.columns
    ? asObjects(look, first)
    : asDelimited(look, rows)
}

/** The place behind the last line end before `at`. */
const lineAt = (bytes: Buffer, at: number): number => (at === 0 ? 0 : bytes.lastIndexOf(LF, at - 1) + 1)

/** The stretch that a cell takes with its quotes, if it has some. */
function quotedSpan(bytes: Buffer, spans: readonly number[], column: number): readonly [number, number] {
  const from = spans[2 * column] ?? 0
  const to = from + (spans[2 * column + 1] ?? 0)
  return bytes[from - 1] === QUOTE && bytes[to] === QUOTE ? [from - 1, to + 1] : [from, to]
}

const endsLine = (bytes: Buffer, at: number): boolean =>
  at >= bytes.length || bytes[at] === LF || (bytes[at] === CR && (at + 1 >= bytes.length || bytes[at + 1] === LF))

/** Rows between whose cells stands one and the same sign, and a line end behind each. */
function asDelimited({ bytes }: Look, rows: readonly (readonly number[])[]): FoundWriting | null {
  let delimiter: number | undefined
  for (const spans of rows)
    for (let c = 0; 2 * c < spans.length; c++) {
      const behind = quotedSpan(bytes, spans, c)[1]
      if (2 * c + 2 >= spans.length) {
        if (!endsLine(bytes, behind)) return null
      } else {
        delimiter ??= bytes[behind]
        if (bytes[behind] !== delimiter) return null
      }
    }
  const firstRow = quotedSpan(bytes, rows[0] ?? [], 0)[0]
  const isBehindMark = firstRow === 3 && bytes[2] === 0xbf
  if (delimiter === undefined || !DELIMITERS.includes(delimiter)) return null
  return firstRow === lineAt(bytes, firstRow) || isBehindMark
    ? { writing: { kind: 'delimited', delimiter }, firstRow }
    : null
}

const BEFORE_VALUE = /^\s*[{,]\s*"(?:[^"\\]|\\.)*"\s*:\s*$/

/** One object a line, whose keys are told by the first one. */
function asObjects({ bytes, columns }: Look, spans: readonly number[]): FoundWriting | null {
  const firstRow = lineAt(bytes, spans[0] ?? 0)
  const literals: Buffer[] = []
  let at = firstRow
  for (let c = 0; c < columns; c++) {
    const [from, to] = quotedSpan(bytes, spans, c)
    const literal = bytes.subarray(at, from)
    if (from < at || literal.includes(LF) || !BEFORE_VALUE.test(literal.toString('latin1'))) return null
    literals.push(Buffer.from(literal))
    at = to
  }
  return bytes[at] === BRACE + 2 && endsLine(bytes, at + 1)
    ? { writing: { kind: 'objects', literals }, firstRow }
    : null
}

/** What the readers of the formats know of escapes, for each way of writing. */
export function escapesOf(writing: Writing): Escapes {
  const span: Escapes['span'] = (cell, start, end) => byteSpan(cell, start, end)
  switch (writing.kind) {
    case 'delimited':
      return { read: (written) => written.replaceAll('""', '"'), span }
    case 'objects':
      return { read: jsonStringOf, span }
    case 'copied':
      return { read: copyValueOf, span }
    case 'tuples': {
      const { backslash } = writing
      const read = (written: string) =>
        tupleValue(written, backslash && written.includes('\\') ? BACKSLASHED : DOUBLED_SINGLE)
      return { read, span }
    }
    default:
      return writing satisfies never
  }
}
