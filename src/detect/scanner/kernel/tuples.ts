import { isDigit, isLetter } from './characters.ts'
import { byteAt, sameBytes, wordAt } from './memory.ts'
import { LITERALS } from './places.ts'
import { isFull, stopIrregular, stopUnfinished } from './records.ts'
import { beginRow, CUT, dropRow, endRow, listRow, ODD, takeCell } from './rows.ts'
import {
  APOSTROPHE,
  CLOSE_BRACKET,
  COMMA,
  CR,
  DOT,
  HYPHEN,
  LOW_LINE,
  OPEN_BRACKET,
  PLUS,
  SEMICOLON,
  SPACE,
  TAB,
} from './signs.ts'
import { behindBrackets, closingApostrophe, hasEscape, insideFrom, insideTo } from './sql-strings.ts'

function isBlank(c: i32): bool {
  return c === SPACE || (c >= TAB && c <= CR)
}

function skipBlanks(p: i32, end: i32): i32 {
  while (p < end && isBlank(byteAt(p))) p++
  return p
}

/** Four letters at p as small ones. */
function smallLettersAt(p: i32): i32 {
  return (byteAt(p) << 24) | (byteAt(p + 1) << 16) | (byteAt(p + 2) << 8) | byteAt(p + 3) | 0x20202020
}

/** `NULL`, `DEFAULT` in capitals or small letters. */
function isNothing(p: i32, end: i32): bool {
  if (end === p + 4) return smallLettersAt(p) === 0x6e756c6c
  return end === p + 7 && smallLettersAt(p) === 0x64656661 && smallLettersAt(p + 3) === 0x61756c74
}

/** `UNISTR`, `NUNISTR`, `EMPTY_BLOB` and their like, whose brackets mean something of their own. */
function isOddCall(p: i32): bool {
  const small = smallLettersAt(p)
  return small === 0x756e6973 || small === 0x6e756e69 || small === 0x656d7074
}

/** Takes the string whose text begins at p; gives the place behind it, CUT or ODD. */
function takeString(p: i32, end: i32, backslash: bool): i32 {
  const to = closingApostrophe(p, end, backslash)
  if (to < 0) return to
  return takeCell(p, to, hasEscape) ? to + 1 : ODD
}

/** The string behind the word [p, q): N'…', E'…', DATE '…', _utf8mb4'…'. */
function takeNamedString(p: i32, q: i32, end: i32, backslash: bool): i32 {
  const last = byteAt(q - 1) | 32
  // q'[…]' of Oracle, and what is no word.
  if (last === 113 || !(isLetter(last) || isDigit(last))) return ODD
  const quote = byteAt(q) === SPACE ? q + 1 : q
  const escapes = !backslash && q === p + 1 && quote === q && last === 101
  const to = closingApostrophe(quote + 1, end, backslash || escapes)
  if (to < 0) return to
  if (escapes && hasEscape) return ODD
  return takeCell(quote + 1, to, hasEscape) ? to + 1 : ODD
}

/** What TO_DATE('…', '…') or CAST(N'…' AS date) says is its first string; the whole if there is none. */
function takeCall(p: i32, open: i32, end: i32, backslash: bool): i32 {
  if (isOddCall(p)) return ODD
  const to = behindBrackets(open, end, backslash)
  if (to < 0) return to
  const taken = insideFrom === 0 ? takeCell(p, to, false) : takeCell(insideFrom, insideTo, hasEscape)
  return taken ? to : ODD
}

function isOfBareValue(c: i32): bool {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN || c === PLUS
}

/** Takes a number, NULL, or what begins with a word. */
function takeBare(p: i32, end: i32, backslash: bool): i32 {
  let q = p
  while (q < end && isOfBareValue(byteAt(q))) {
    // A comment.
    if (byteAt(q) === HYPHEN && byteAt(q + 1) === HYPHEN) return ODD
    q++
  }
  if (q >= end) return CUT
  if (q === p) return ODD
  const sign = byteAt(q)
  // A string may come behind it.
  if (sign === SPACE && q + 1 >= end) return CUT
  if (sign === OPEN_BRACKET) return takeCall(p, q, end, backslash)
  if (sign === APOSTROPHE || (sign === SPACE && byteAt(q + 1) === APOSTROPHE))
    return takeNamedString(p, q, end, backslash)
  return takeCell(p, isNothing(p, q) ? p : q, false) ? q : ODD
}

/** Takes the values of the tuple whose bracket opens at p; gives the place behind its bracket, CUT or ODD. */
function takeTuple(p: i32, end: i32, backslash: bool): i32 {
  for (let sign: i32 = COMMA; sign === COMMA; ) {
    p = skipBlanks(p + 1, end)
    p = byteAt(p) === APOSTROPHE ? takeString(p + 1, end, backslash) : takeBare(p, end, backslash)
    if (p < 0) return p
    p = skipBlanks(p, end)
    if (p >= end) return CUT
    sign = byteAt(p)
    if (sign !== COMMA && sign !== CLOSE_BRACKET) return ODD
  }
  return p + 1
}

/** Whether GO stands at p, with which SQL Server ends a batch. */
function isGoAt(p: i32): bool {
  return (byteAt(p) | 32) === 103 && (byteAt(p + 1) | 32) === 111 && byteAt(p + 2) <= SPACE
}

/** Where the next tuple or statement begins behind a tuple at p, or the end; CUT or ODD. */
function behindTuple(p: i32, end: i32, final: bool): i32 {
  p = skipBlanks(p, end)
  if (p >= end) return final ? end : CUT
  if (byteAt(p) !== COMMA) return p
  p = skipBlanks(p + 1, end)
  if (p >= end) return CUT
  return byteAt(p) === OPEN_BRACKET ? p : ODD
}

/** Past what may stand between statements. */
function skipEnds(p: i32, end: i32): i32 {
  p = skipBlanks(p, end)
  while (p < end && (byteAt(p) === SEMICOLON || isGoAt(p))) p = skipBlanks(p + (byteAt(p) === SEMICOLON ? 1 : 2), end)
  return p
}

/**
 * Walks over the tuples of INSERT statements that all begin as the first one does, which is the first of LITERALS.
 * Begins at a tuple or a statement, and gives where it stopped, which is one of both.
 */
export function walkTuples(p: i32, end: i32, final: bool, backslash: bool): i32 {
  const length = wordAt(LITERALS + 4)
  while (p < end && !isFull()) {
    let at = skipEnds(p, end)
    if (at === end) return end
    if (byteAt(at) !== OPEN_BRACKET) {
      if (at + length >= end && !final) {
        stopUnfinished()
        return p
      }
      if (!sameBytes(at, wordAt(LITERALS), length)) {
        stopIrregular()
        return p
      }
      at += length
    }
    beginRow()
    let next = takeTuple(at, end, backslash)
    if (next >= 0) next = behindTuple(next, end, final)
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
