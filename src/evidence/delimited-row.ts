/** How the rows of a delimited text are written. */
export interface Dialect {
  /** ASCII code of what stands between cells. */
  readonly delimiter: number
  /** Whether a lone CR ends a row; only in texts without any LF. */
  readonly loneCr: boolean
}

/** A row that does not end in what is there: more bytes are needed. */
export const NEEDS_MORE = -1
/** A quote is opened and either never closed or closed where no cell ends. */
export const STRAY_QUOTE = -2

const [LF, CR, QUOTE] = [10, 13, 34]

export interface Span {
  readonly shape: Uint8Array
  readonly from: number
  readonly end: number
  /** Whether nothing comes after `end`. */
  readonly final: boolean
  /** Whether a quoted cell may hold line ends (RFC 4180 section 2.6). */
  readonly acrossLines: boolean
}

/**
 * Finds the cells of one row and appends three numbers each to `cells`: start, end (quotes excluded), and 1 where
 * doubled quotes are inside. Gives the position after the row's end, `NEEDS_MORE` or `STRAY_QUOTE`; then what was
 * appended is to be thrown away.
 */
export function scanRow(span: Span, dialect: Dialect, cells: number[]): number {
  const { shape, end, final } = span
  const { delimiter, loneCr } = dialect
  let i = span.from
  for (;;) {
    if (i < end && shape[i] === QUOTE) {
      const after = scanQuoted(span, i, dialect, cells)
      if (after < 0) {
        if (after !== NOT_QUOTED) return after
        i = scanPlain(shape, i, end, delimiter, loneCr, cells)
      } else i = after
    } else i = scanPlain(shape, i, end, delimiter, loneCr, cells)
    if (i >= end) return final ? endOfRow(cells, end) : NEEDS_MORE
    const c = shape[i]
    if (c === delimiter) i++
    else if (c === LF) return i + 1
    else if (loneCr) return i + 1
    else if (i + 1 < end) return i + 2
    else return final ? i + 1 : NEEDS_MORE
  }
}

const endOfRow = (cells: readonly number[], end: number): number => (cells.length > 0 ? end : NEEDS_MORE)

/** Up to the next delimiter or line end; a CR before the LF belongs to the line end. */
function scanPlain(
  shape: Uint8Array,
  from: number,
  end: number,
  delimiter: number,
  loneCr: boolean,
  cells: number[],
): number {
  let i = from
  while (i < end) {
    const c = shape[i]
    if (c === delimiter || c === LF || (c === CR && loneCr)) break
    i++
  }
  cells.push(from, i > from && shape[i - 1] === CR && (i >= end || shape[i] !== delimiter) ? i - 1 : i, 0)
  return i
}

const endsAtCr = ({ shape, end }: Span, at: number, { loneCr }: Dialect): boolean =>
  shape[at] === CR && (loneCr || at + 1 >= end || shape[at + 1] === LF)

/** The quote at the beginning of this cell is a character like others. */
const NOT_QUOTED = -3

function scanQuoted(span: Span, from: number, dialect: Dialect, cells: number[]): number {
  const { shape, end, final, acrossLines } = span
  let [escapes, crossed] = [0, false]
  for (let i = from + 1; ; i++) {
    if (i >= end) return acrossLines && !final ? NEEDS_MORE : acrossLines ? STRAY_QUOTE : NOT_QUOTED
    const c = shape[i]
    if (c === LF || c === CR) {
      if (!acrossLines) return NOT_QUOTED
      crossed = true
    } else if (c === QUOTE) {
      if (i + 1 >= end && !final) return NEEDS_MORE
      const next = i + 1 < end ? shape[i + 1] : LF
      if (next === QUOTE) {
        escapes = 1
        i++
      } else if (next === CR && !dialect.loneCr && i + 2 >= end && !final) return NEEDS_MORE
      else if (next === dialect.delimiter || next === LF || endsAtCr(span, i + 1, dialect)) {
        cells.push(from + 1, i, escapes)
        return i + 1
      } else return crossed ? STRAY_QUOTE : NOT_QUOTED
    }
  }
}

/** Whether a row consists of delimiters, as spreadsheets write a blank one beside a wider table. */
export function isPaddedBlank(spans: readonly number[], unit: number): boolean {
  const cells = spans.length / 2
  return cells > 1 && (spans.at(-2) ?? 0) + (spans.at(-1) ?? 0) - (spans[0] ?? 0) === (cells - 1) * unit
}
