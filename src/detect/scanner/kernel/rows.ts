import { beginMisfits, countMisfit, judgeCell, misfitCount } from './cells.ts'
import { isLetter } from './characters.ts'
import { byteAt, sameBytes, setByte } from './memory.ts'
import {
  ASK_ESCAPED,
  ASK_ROW,
  CELL,
  CELL_ESCAPED,
  COLUMNS_MAX,
  HEADER,
  IGNORED,
  OF_HEADER,
  RULES,
  SEARCHED,
} from './places.ts'
import { countRow, record, recordsEnd, takeBack } from './records.ts'
import { isSilent } from './silent-cells.ts'

/** What a row gives that does not end in sight, and one that is written in a way of its own. */
export const CUT: i32 = -1
export const ODD: i32 = -2

/** So many cells that are not what their columns hold make it worth asking whether the row slipped (`shifted-row.ts`). */
const MISFITS_MIN: i32 = 2

/** A cell of more bytes is refused by the reader of the format. */
const FIELD_BYTES_MAX: i32 = 1_048_576

let columns: i32 = 0
/** The column and length of the header cell by which a repeated header is known; -1 without a header. */
let headerColumn: i32 = -1
let headerLength: i32 = 0
let emptyRowsCount: bool = false

/** The row at which the walk is. */
let column: i32 = 0
let before: i32 = 0
let blank: bool = true
let asked: bool = false
/** Whether cells are listed for the recognizers instead of being judged. */
let listing: bool = false
/** Whether cells are looked at in every respect: listed ones, and those up to the first that is not empty. */
let careful: bool = true

/**
 * How many columns have a rule, which header cell, of what length, stands at HEADER, and whether rows of one empty cell
 * are records; lines of delimited text are not.
 */
export function describeColumns(ruled: i32, ofHeader: i32, length: i32, emptyRows: bool): void {
  columns = ruled
  emptyRowsCount = emptyRows
  headerColumn = ofHeader
  headerLength = length
  if (ofHeader >= 0) setByte(RULES + ofHeader, byteAt(RULES + ofHeader) | OF_HEADER)
}

export function beginRow(): void {
  column = 0
  before = recordsEnd()
  blank = true
  asked = false
  careful = true
  beginMisfits()
}

/** Begins the row anew that is being walked; its cells will be listed behind a question about the row [p, end). */
export function listRow(p: i32, end: i32): void {
  takeBack(before)
  record(0, ASK_ROW, p, end)
  column = 0
  listing = true
  careful = true
}

/** Whether the row that this cell begins could be about nobody (`rowOfNobody`), or begins in a way that is left to the reader. */
function couldBeNobodys(p: i32): bool {
  const c = byteAt(p)
  if (c < 0x80) {
    if (!isLetter(c))
      return c <= 32 || c === 40 || c === 42 || (c === 45 && (byteAt(p + 1) === 45 || byteAt(p + 1) === 32))
    return startsWithSum(c | 32, byteAt(p + 1) | 32, byteAt(p + 2) | 32)
  }
  if (c === 0xe5 || c === 0xe8 || c === 0xe7) return startsWithTotal(p) || startsPage(p)
  // Kana, and kanji that begin no such word; whatever normalisation could make into one is left to the reader.
  if (c === 0xe4 || c === 0xe6 || c === 0xe9) return startsPage(p)
  return !(c === 0xe3 && byteAt(p + 1) > 0x80 && byteAt(p + 1) < 0x84) || startsPage(p)
}

/** Small letters that begin total, sum, page, p., grand, gesamt, somme, sous-total, zwischensumme and insgesamt. */
function startsWithSum(one: i32, two: i32, three: i32): bool {
  if (one === 116) return two === 111 && three === 116
  if (one === 115) return two === 117 || (two === 111 && (three === 109 || three === 117))
  if (one === 112) return two === 46 || two === 97
  if (one === 103) return (two === 114 && three === 97) || (two === 101 && three === 115)
  return (one === 122 && two === 119) || (one === 105 && two === 110 && three === 115)
}

/** 合計 小計 総計 総合計 計. */
function startsWithTotal(p: i32): bool {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe8a888) return true
  if (first !== 0xe59088 && first !== 0xe5b08f && first !== 0xe7b78f) return false
  const second = (byteAt(p + 3) << 16) | (byteAt(p + 4) << 8) | byteAt(p + 5)
  return second === 0xe8a888 || second === 0xe59088
}

/** 頁 ページ 累計, and the first characters of 作成 出力 印刷 発行 処理. */
function startsPage(p: i32): bool {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe9a081 || first === 0xe3839a || first === 0xe7b4af) return true
  if (first === 0xe4bd9c || first === 0xe587ba || first === 0xe799ba) return true
  return first === 0xe58db0 || first === 0xe587a6
}

/** Takes the next cell of the row; false when it is longer than cells may be, or stands beyond the last possible column. */
export function takeCell(p: i32, end: i32, escaped: bool): bool {
  const at = column
  column = at + 1
  if (careful || escaped || at >= columns || end - p > FIELD_BYTES_MAX) return takeOddCell(at, p, end, escaped)
  const rule = byteAt(RULES + at)
  if (end === p || rule === IGNORED) return true
  if (rule < OF_HEADER) judgeCell(rule, at, p, end)
  else judgeBesideHeader(rule - OF_HEADER, at, p, end)
  return true
}

/** A cell in the column by which a repeated header is known. */
function judgeBesideHeader(rule: i32, at: i32, p: i32, end: i32): void {
  if (end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
  judgeCell(rule, at, p, end)
}

/** The same as `takeCell` for any cell. */
function takeOddCell(at: i32, p: i32, end: i32, escaped: bool): bool {
  if (listing) {
    record(at, escaped ? CELL_ESCAPED : CELL, p, end)
    return true
  }
  if (end === p) return at < COLUMNS_MAX
  if (end - p > FIELD_BYTES_MAX || at >= COLUMNS_MAX) return false
  if (blank) {
    blank = false
    careful = false
    asked = couldBeNobodys(p)
  }
  const rule = at < columns ? byteAt(RULES + at) & ~OF_HEADER : IGNORED
  if (at === headerColumn && end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
  if (!escaped) judgeCell(rule, at, p, end)
  else if (rule !== IGNORED && !(rule === SEARCHED && isSilent(p, end, true))) {
    countMisfit(rule)
    record(at, ASK_ESCAPED, p, end)
  }
  return true
}

/**
 * Ends the row. True when the recognizers have to look at it as a whole, since it repeats the header, may be a row of
 * totals, has more or fewer cells than columns, or cells that are not what their columns hold, so that they may have moved; then `listRow` is to be called.
 */
export function endRow(): bool {
  if (listing) {
    listing = false
    countRow()
    return false
  }
  if (column <= 1 && blank) {
    if (emptyRowsCount) countRow()
    return false
  }
  if (asked || column !== columns || misfitCount() >= MISFITS_MIN) return true
  countRow()
  return false
}

/** Forgets the row that is being walked. */
export function dropRow(): void {
  listing = false
  takeBack(before)
}
