import { byteAt, findByte, findEither } from './memory.ts'
import { isFull, stopIrregular, stopUnfinished } from './records.ts'
import { beginRow, dropRow, endRow, listRow, takeCell } from './rows.ts'
import { BACKSLASH, CR, DOT, LF, TAB } from './signs.ts'

const CAPITAL_N: i32 = 78

/** Takes the values of the line [p, end); false when one is longer than cells may be. */
function takeCopiedValues(p: i32, end: i32): bool {
  for (let from = p; from <= end; ) {
    let to = findEither(from, end, TAB, BACKSLASH)
    if (to === end || byteAt(to) === TAB) {
      if (!takeCell(from, to, false)) return false
    } else {
      const isNull = to === from && byteAt(from + 1) === CAPITAL_N
      to = findByte(to, end, TAB)
      if (!(isNull && to === from + 2 ? takeCell(from, from, false) : takeCell(from, to, true))) return false
    }
    from = to + 1
  }
  return true
}

/** `\.` alone on a line ends the rows of a COPY. */
function isEndMark(p: i32, end: i32): bool {
  return end === p + 2 && byteAt(p) === BACKSLASH && byteAt(p + 1) === DOT
}

/**
 * Walks over the lines [p, end) of a COPY of PostgreSQL in its text format, the first of which begins at p: values between
 * tabs, escapes with a backslash, \N for none. Gives where it stopped: the beginning of a line.
 */
export function walkCopied(p: i32, end: i32, final: bool): i32 {
  while (p < end && !isFull()) {
    const lineEnd = findByte(p, end, LF)
    if (lineEnd >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return p
    }
    const to = lineEnd > p && byteAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd
    beginRow()
    if (isEndMark(p, to) || !takeCopiedValues(p, to)) {
      dropRow()
      stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, lineEnd)
      takeCopiedValues(p, to)
      endRow()
    }
    p = lineEnd + 1
  }
  return p
}
