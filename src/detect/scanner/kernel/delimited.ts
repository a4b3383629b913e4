import { judgeCell } from './cells.ts'
import { isLetter } from './characters.ts'
import { byteAt, findByte, findEither, sameBytes } from './memory.ts'
import { ASK_ESCAPED, ASK_ROW, COLUMNS_MAX, HEADER, IGNORED, RULES } from './places.ts'
import { endRow, isFull, record, recordsEnd, stopIrregular, stopUnfinished, takeBack } from './records.ts'
import { CR, LF, QUOTE } from './signs.ts'

/** A cell of more bytes is refused by the reader of the format. */
const FIELD_BYTES_MAX: i32 = 1_048_576

let delimiter: i32 = 44
let columns: i32 = 0
/** The column and length of the header cell by which a repeated header is known; -1 without a header. */
let headerColumn: i32 = -1
let headerLength: i32 = 0

/** How the rows are written: what parts cells, how many columns have a rule, and which header cell stands at HEADER. */
export function describeTable(separator: i32, ruled: i32, column: i32, length: i32): void {
  delimiter = separator
  columns = ruled
  headerColumn = column
  headerLength = length
}

/** Whether the row that this cell begins could be a row of totals, or begins in a way that is left to the reader. */
function couldBeTotal(p: i32): bool {
  const c = byteAt(p)
  if (c < 0x80) {
    if (!isLetter(c)) return c <= 32
    const small = c | 32
    if (small === 116) return (byteAt(p + 1) | 32) === 111 && (byteAt(p + 2) | 32) === 116
    if (small === 115) return (byteAt(p + 1) | 32) === 117
    return small === 103 && (byteAt(p + 1) | 32) === 114 && (byteAt(p + 2) | 32) === 97
  }
  if (c === 0xe5 || c === 0xe8 || c === 0xe7) return startsWithTotal(p)
  // Kana, and kanji that begin no word for a total; whatever normalisation could make into one is left to the reader.
  return !(c === 0xe4 || c === 0xe6 || c === 0xe9 || (c === 0xe3 && byteAt(p + 1) > 0x80 && byteAt(p + 1) < 0x84))
}

/** 合計 小計 総計 総合計 計. */
function startsWithTotal(p: i32): bool {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe8a888) return true
  if (first !== 0xe59088 && first !== 0xe5b08f && first !== 0xe7b78f) return false
  const second = (byteAt(p + 3) << 16) | (byteAt(p + 4) << 8) | byteAt(p + 5)
  return second === 0xe8a888 || second === 0xe59088
}

function repeatsHeader(column: i32, p: i32, end: i32): bool {
  return column === headerColumn && end - p === headerLength && sameBytes(p, HEADER, headerLength)
}

/** Where the quoted cell ends whose text begins at p; -1 when its end is not in sight, -2 when its quotes are irregular. */
function closingQuote(p: i32, end: i32, final: bool): i32 {
  while (p < end) {
    const q = findByte(p, end, QUOTE)
    if (q >= end) break
    if (q + 2 >= end && !final) return -1
    const next = byteAt(q + 1)
    if (next === QUOTE) p = q + 2
    else if (next === delimiter || next === LF || (next === CR && byteAt(q + 2) === LF)) return q
    else return -2
  }
  return final ? -2 : -1
}

/**
 * Walks over whole rows of [p, end), the first of which begins at p, and records what their cells hold. `final` says that
 * nothing comes behind `end`, where a line end must stand. Gives where it stopped: the beginning of a row.
 */
export function walkRows(p: i32, end: i32, final: bool): i32 {
  while (p < end) {
    if (isFull()) return p
    const next = walkRow(p, end, final)
    if (next < 0) {
      if (next === -1) stopUnfinished()
      else stopIrregular()
      return p
    }
    p = next
  }
  return p
}

/** One row; gives the beginning of the next, -1 when it does not end in sight, -2 when it is irregular. */
function walkRow(start: i32, end: i32, final: bool): i32 {
  const before = recordsEnd()
  let p = start
  let column = 0
  let asked = false
  let blank = true
  for (;;) {
    let from = p
    let to = p
    let escaped = false
    if (byteAt(p) === QUOTE) {
      from = p + 1
      to = closingQuote(from, end, final)
      if (to < 0) {
        takeBack(before)
        return to
      }
      escaped = findByte(from, to, QUOTE) < to
      p = to + 1
      if (byteAt(p) === CR) p++
    } else {
      p = findEither(p, end, delimiter, LF)
      if (p >= end) {
        takeBack(before)
        return final ? -2 : -1
      }
      to = p > from && byteAt(p - 1) === CR && byteAt(p) === LF ? p - 1 : p
    }
    if (to > from) {
      if (to - from > FIELD_BYTES_MAX) {
        takeBack(before)
        return -2
      }
      if (blank) {
        blank = false
        asked = couldBeTotal(from)
      }
      if (column === headerColumn && repeatsHeader(column, from, to)) asked = true
      const rule = column < columns ? byteAt(RULES + column) : IGNORED
      if (!escaped) judgeCell(rule, column, from, to)
      else if (rule !== IGNORED) record(column, ASK_ESCAPED, from, to)
    }
    const sign = byteAt(p)
    p++
    if (sign === LF) break
    column++
    if (column >= COLUMNS_MAX) {
      takeBack(before)
      return -2
    }
  }
  // A row with more or fewer cells than the table has columns may have slipped: it is judged as a whole.
  const ragged = column + 1 !== columns && (column > 0 || !blank)
  if (asked || ragged) {
    takeBack(before)
    record(0, ASK_ROW, start, p)
  }
  if (column > 0 || !blank) endRow()
  return p
}
