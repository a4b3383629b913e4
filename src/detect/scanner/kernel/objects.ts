import { isDigit } from './characters.ts'
import { byteAt, findByte, findEither, min, sameBytes, wordAt } from './memory.ts'
import { LITERALS } from './places.ts'
import { isFull, stopIrregular, stopUnfinished } from './records.ts'
import { beginRow, dropRow, endRow, listRow, takeCell } from './rows.ts'
import { BACKSLASH, CLOSE_BRACE, COMMA, CR, DOT, HYPHEN, LF, QUOTE } from './signs.ts'

/** `null`, `true`, `fals(e)` as numbers of four bytes. */
const NULL: i32 = 0x6c6c756e
const TRUE: i32 = 0x65757274
const FALS: i32 = 0x736c6166

/** Where the bare value at p ends: a number without exponent, true, false or null; p for anything else. */
function bareEnd(p: i32, end: i32): i32 {
  const word = byteAt(p) | (byteAt(p + 1) << 8) | (byteAt(p + 2) << 16) | (byteAt(p + 3) << 24)
  if (word === NULL || word === TRUE) return p + 4
  if (word === FALS && byteAt(p + 4) === 101) return p + 5
  let q = byteAt(p) === HYPHEN ? p + 1 : p
  if (!isDigit(byteAt(q))) return p
  while (isDigit(byteAt(q))) q++
  if (byteAt(q) === DOT) {
    if (!isDigit(byteAt(q + 1))) return p
    q++
    while (isDigit(byteAt(q))) q++
  }
  return min(q, end)
}

/** Takes the values of the object that begins at p and ends its line at `end`; false when it is not like the first one. */
function takeValues(p: i32, end: i32, count: i32): bool {
  for (let i = 0; i < count; i++) {
    const length = wordAt(LITERALS + 8 * i + 4)
    if (p + length > end || !sameBytes(p, wordAt(LITERALS + 8 * i), length)) return false
    p += length
    const from = p
    if (byteAt(p) === QUOTE) {
      let escaped = false
      p = findEither(p + 1, end, QUOTE, BACKSLASH)
      while (p < end && byteAt(p) === BACKSLASH) {
        escaped = true
        p = findEither(p + 2, end, QUOTE, BACKSLASH)
      }
      if (p >= end || !takeCell(from + 1, p, escaped)) return false
      p++
    } else {
      p = bareEnd(p, end)
      const sign = byteAt(p)
      if (p === from || (sign !== COMMA && sign !== CLOSE_BRACE)) return false
      // null is no value.
      if (!takeCell(from, byteAt(from) === 110 ? from : p, false)) return false
    }
  }
  return p + 1 === end && byteAt(p) === CLOSE_BRACE
}

/**
 * Walks over JSON lines of [p, end) that have the same `count` keys in the same order and no objects inside, as the first
 * line has: LITERALS hold what stands before each value. Gives where it stopped: the beginning of a line.
 */
export function walkObjects(p: i32, end: i32, final: bool, count: i32): i32 {
  while (p < end && !isFull()) {
    const lineEnd = findByte(p, end, LF)
    if (lineEnd >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return p
    }
    const objectEnd = lineEnd > p && byteAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd
    beginRow()
    if (!takeValues(p, objectEnd, count)) {
      dropRow()
      stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, lineEnd)
      takeValues(p, objectEnd, count)
      endRow()
    }
    p = lineEnd + 1
  }
  return p
}
