import { isDigit } from './characters.ts'
import { byteAt, findEither, sameBytes, wordAt } from './memory.ts'
import { LITERALS } from './places.ts'
import { isFull, stopEnded, stopIrregular, stopUnfinished } from './records.ts'
import { beginRow, CUT, dropRow, endRow, listRow, ODD, takeCell } from './rows.ts'
import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACKET,
  COMMA,
  CR,
  DOT,
  HYPHEN,
  LF,
  OPEN_BRACKET,
  SEMICOLON,
  SPACE,
} from './signs.ts'

function skipBlanks(p: i32, end: i32): i32 {
  while (p < end && (byteAt(p) === SPACE || byteAt(p) === LF || byteAt(p) === CR)) p++
  return p
}

/** Whether the string that was closed last has a doubled quote or a backslash in it. */
let hasEscape: bool = false

/** Where the string ends whose text begins at p, CUT when not in sight. */
function closingApostrophe(p: i32, end: i32, backslash: bool): i32 {
  hasEscape = false
  while (p < end) {
    const q = findEither(p, end, APOSTROPHE, backslash ? BACKSLASH : APOSTROPHE)
    if (q + 1 >= end) return CUT
    if (byteAt(q) === APOSTROPHE && byteAt(q + 1) !== APOSTROPHE) return q
    hasEscape = true
    p = q + 2
  }
  return CUT
}

/** `NULL` in capitals or small letters. */
function isNullAt(p: i32): bool {
  const small = (byteAt(p) << 24) | (byteAt(p + 1) << 16) | (byteAt(p + 2) << 8) | byteAt(p + 3)
  return (small | 0x20202020) === 0x6e756c6c
}

/** Takes the value at p; gives the place behind it, CUT, or ODD for what is neither a string, a plain number nor NULL. */
function takeValue(p: i32, end: i32, backslash: bool): i32 {
  if (byteAt(p) === APOSTROPHE) {
    const to = closingApostrophe(p + 1, end, backslash)
    if (to < 0) return to
    return takeCell(p + 1, to, hasEscape) ? to + 1 : ODD
  }
  if ((byteAt(p) | 32) === 110 && p + 4 >= end) return CUT
  if (isNullAt(p)) return takeCell(p, p, false) ? p + 4 : ODD
  let q = byteAt(p) === HYPHEN ? p + 1 : p
  while (q < end && (isDigit(byteAt(q)) || byteAt(q) === DOT)) q++
  if (q >= end) return CUT
  return q > p && takeCell(p, q, false) ? q : ODD
}

/** Takes the values of the tuple whose bracket opens at p; gives the place behind its bracket, CUT or ODD. */
function takeTuple(p: i32, end: i32, backslash: bool): i32 {
  for (let sign: i32 = COMMA; sign === COMMA; ) {
    p++
    while (p < end && byteAt(p) === SPACE) p++
    p = takeValue(p, end, backslash)
    if (p < 0) return p
    while (p < end && byteAt(p) === SPACE) p++
    if (p >= end) return CUT
    sign = byteAt(p)
    if (sign !== COMMA && sign !== CLOSE_BRACKET) return ODD
  }
  return p + 1
}

/** Behind a tuple at p: the place of the next one or of the next statement; CUT or ODD. */
function behindTuple(p: i32, end: i32): i32 {
  p = skipBlanks(p, end)
  if (p >= end) return CUT
  const sign = byteAt(p)
  if (sign !== COMMA && sign !== SEMICOLON) return ODD
  p = skipBlanks(p + 1, end)
  if (sign === SEMICOLON) return p
  return p >= end ? CUT : byteAt(p) === OPEN_BRACKET ? p : ODD
}

/**
 * Walks over the tuples of INSERT statements that all begin as the first one does, which is the first of LITERALS.
 * Begins at a tuple or a statement, and gives where it stopped, which is one of both.
 */
export function walkTuples(p: i32, end: i32, final: bool, backslash: bool): i32 {
  const length = wordAt(LITERALS + 4)
  while (p < end && !isFull()) {
    let at = skipBlanks(p, end)
    if (at === end) return end
    if (byteAt(at) !== OPEN_BRACKET) {
      if (at + length >= end && !final) {
        stopUnfinished()
        return p
      }
      if (!sameBytes(at, wordAt(LITERALS), length)) {
        stopEnded()
        return at
      }
      at += length
    }
    beginRow()
    let next = takeTuple(at, end, backslash)
    if (next >= 0) next = behindTuple(next, end)
    if (next < 0) {
      dropRow()
      if (next === CUT && !final) stopUnfinished()
      else stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(at, next)
      takeTuple(at, end, backslash)
      endRow()
    }
    p = next
  }
  return p
}
