import { byteAt, findByte, findEither } from './memory.ts'
import { isFull, stopIrregular, stopUnfinished } from './records.ts'
import { beginRow, CUT, dropRow, endRow, listRow, ODD, takeCell } from './rows.ts'
import { CR, LF, QUOTE } from './signs.ts'

/** Where the quoted cell ends whose text begins at p; CUT or ODD when it does not. */
function closingQuote(p: i32, end: i32, final: bool, delimiter: i32): i32 {
  while (p < end) {
    const q = findByte(p, end, QUOTE)
    if (q >= end) break
    if (q + 2 >= end && !final) return CUT
    const next = byteAt(q + 1)
    if (next === QUOTE) p = q + 2
    else if (next === delimiter || next === LF || (next === CR && byteAt(q + 2) === LF)) return q
    else return ODD
  }
  return final ? ODD : CUT
}

/** Takes the cells of the row at p; gives the beginning of the next row, CUT or ODD. */
function takeCells(p: i32, end: i32, final: bool, delimiter: i32): i32 {
  for (let sign: i32 = delimiter; sign !== LF; ) {
    const from = p
    if (byteAt(p) === QUOTE) {
      p = closingQuote(from + 1, end, final, delimiter)
      if (p < 0) return p
      if (!takeCell(from + 1, p, findByte(from + 1, p, QUOTE) < p)) return ODD
      p++
      if (byteAt(p) === CR) p++
    } else {
      p = findEither(p, end, delimiter, LF)
      if (p >= end) return final ? ODD : CUT
      const to = p > from && byteAt(p - 1) === CR && byteAt(p) === LF ? p - 1 : p
      if (!takeCell(from, to, false)) return ODD
    }
    sign = byteAt(p)
    p++
  }
  return p
}

/**
 * Walks over whole rows of [p, end), the first of which begins at p, and records what their cells hold. `final` says that
 * nothing comes behind `end`, where a line end must stand. Gives where it stopped: the beginning of a row.
 */
export function walkRows(p: i32, end: i32, final: bool, delimiter: i32): i32 {
  while (p < end && !isFull()) {
    beginRow()
    const next = takeCells(p, end, final, delimiter)
    if (next < 0) {
      dropRow()
      if (next === CUT) stopUnfinished()
      else stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, next)
      takeCells(p, end, final, delimiter)
      endRow()
    }
    p = next
  }
  return p
}
