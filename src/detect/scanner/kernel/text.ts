import { isDigit, isUpper } from './characters.ts'
import { isOfDocument, noteLine } from './document-lines.ts'
import { forgetFound, hasRoom, settleFound } from './found.ts'
import { beginLogins, lookAtLogin, mayBeOfNobody, mayTellLogin } from './logins.ts'
import { byteAt, findByte } from './memory.ts'
import { ASK } from './places.ts'
import { lookAtProse } from './prose.ts'
import {
  countRow,
  goOn,
  isFull,
  record,
  stopForLabel,
  stopForStretch,
  stopIrregular,
  stopUnfinished,
} from './records.ts'
import { AT, CLOSE_BRACKET, COLON, CR, DOLLAR, HYPHEN, LF, PLUS, SPACE } from './signs.ts'
import { hidesAt, mayBeginAccount, mayEndAddress } from './text-abroad.ts'
import { ASK_LINE, beginLabels, GO_ON, LEARN, lookAtBlank, lookAtSign } from './text-labels.ts'
import { beginMails, lookAtMail } from './text-mail.ts'
import { beginNumbers, beginsForeignPhone, hidesCard, lookAtRun, lookAtRunBefore } from './text-numbers.ts'
import { endValue } from './text-values.ts'
import { hasManyColons, nextPlace, seekFrom, skipTo } from './triggers.ts'

/** A longer line is left to the reader of the format, which may refuse it. */
const LINE_BYTES_MAX: i32 = 524_288
/** A postal code that stands alone on its line has so many bytes at most. */
const ALONE_MAX: i32 = 10
/** Colons of an address of IPv6 in full, and how far apart two of them stand at most. */
const COLONS_OF_SIX: i32 = 7
const GROUP_MAX: i32 = 5

let lineFrom: i32 = 0

function beginLine(p: i32): void {
  lineFrom = p
  beginLogins()
  forgetFound()
  beginLabels(p)
  beginMails(p)
  beginNumbers(p)
}

function isHexDigit(c: i32): bool {
  return isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102)
}

/** Whether an address of IPv6 may be written around the colon at p. */
function couldBeSix(p: i32): bool {
  if (hasManyColons && colonsAround(p) >= COLONS_OF_SIX) return true
  return byteAt(p + 1) === COLON && isHexDigit(byteAt(p - 1)) && isHexDigit(byteAt(p + 2))
}

/** How many colons stand on its line around the one at p, with at most a group of hex digits between them. */
function colonsAround(p: i32): i32 {
  let n: i32 = 1
  for (let last = p, q = p - 1; last - q <= GROUP_MAX && byteAt(q) !== LF; q--) {
    if (byteAt(q) !== COLON) continue
    n++
    last = q
  }
  for (let last = p, q = p + 1; q - last <= GROUP_MAX && byteAt(q) !== LF; q++) {
    if (byteAt(q) !== COLON) continue
    n++
    last = q
  }
  return n
}

/** Whether the line ends at `end` with nothing on it but what may be a postal code. */
function couldBeAlone(end: i32): bool {
  let p = lineFrom
  while (p < end && byteAt(p) === SPACE) p++
  while (end > p && byteAt(end - 1) === SPACE) end--
  return end - p >= 7 && end - p <= ALONE_MAX && isDigit(byteAt(p)) && isDigit(byteAt(end - 1))
}

function asks(sure: bool): i32 {
  return sure ? GO_ON : ASK_LINE
}

/** Looks at a blank between digits or behind capitals. */
function lookAtSpace(p: i32): i32 {
  const before = byteAt(p - 1)
  if (isDigit(before) && isDigit(byteAt(p + 1)) && !lookAtRunBefore(p)) return ASK_LINE
  if (mayEndAddress(p) || mayBeginAccount(p)) return ASK_LINE
  return isUpper(before) || isUpper(byteAt(p - 2)) ? lookAtBlank(p) : GO_ON
}

/** `born `, `DOB` and `birth is ` at p, where the middle of such a word was seen. */
function tellsOfBirth(p: i32, c: i32): bool {
  if (c === 68) return true
  const next = byteAt(p + 1)
  if (c === 114) return next === 110 && byteAt(p - 1) === 111 && (byteAt(p - 2) | 32) === 98
  return next === 104 && byteAt(p - 1) === 114 && byteAt(p + 3) === 105
}

/** Looks at the place p, where c stands. */
function look(p: i32, c: i32): i32 {
  switch (c) {
    case SPACE:
      return lookAtSpace(p)
    case COLON:
      return couldBeSix(p) ? ASK_LINE : lookAtSign(p, c)
    case CLOSE_BRACKET:
      if ((isDigit(byteAt(p - 1)) && !lookAtRunBefore(p)) || hidesAt(p)) return ASK_LINE
      return lookAtSign(p, c)
    case 93:
      return hidesAt(p) || !lookAtLogin(p, lineFrom) ? ASK_LINE : lookAtSign(p, c)
    case 61:
    case 62:
      return lookAtSign(p, c)
    case AT:
      return asks(lookAtMail(p, lineFrom))
    case 40:
    case HYPHEN:
    case 46:
      return asks(lookAtRunBefore(p))
    case CR:
      return asks(byteAt(p + 1) === LF)
    default:
      return lookAtOther(p, c)
  }
}

/** Looks at places of which there are few. */
function lookAtOther(p: i32, c: i32): i32 {
  if (isDigit(c)) return asks(lookAtRun(p - 6))
  if (c === PLUS) return asks(!beginsForeignPhone(p))
  if (c === 42 || (c | 32) === 120) return asks(!hidesCard(p))
  if (c === DOLLAR) {
    const next = byteAt(p + 1)
    return asks(
      !(next === 50 || next === 97 || next === 49 || next === 53 || next === 54 || next === 80) &&
        !isDigit(byteAt(p - 1)),
    )
  }
  if (c === 114 || c === 116 || c === 68) return asks(!tellsOfBirth(p, c))
  // Control characters, `%40` and `{S`.
  return ASK_LINE
}

/** Tells what the line holds that ends at `end`, without its sign. False when the recognizers have to read it. */
function endLine(end: i32): bool {
  if (!endValue(end) || couldBeAlone(end) || mayBeOfNobody()) return false
  settleFound()
  return true
}

function endOfText(end: i32): i32 {
  return end > lineFrom && byteAt(end - 1) === CR ? end - 1 : end
}

/**
 * Walks over whole lines of [p, end), the first of which begins at p, and records what they hold: what is found without
 * a doubt, and lines that the recognizers have to read. `final` says that nothing comes behind `end`, where a line end
 * must stand. Gives where it stopped: the beginning of a line.
 */
export function walkText(p: i32, end: i32, final: bool): i32 {
  goOn()
  seekFrom(p)
  beginLine(p)
  while (lineFrom < end) {
    // A line that begins beyond ASCII need not be searched for another place.
    let at = byteAt(lineFrom) < 0x80 ? nextPlace(end) : lineFrom
    let said: i32 = GO_ON
    let prose = false
    if (at < end && byteAt(at) !== LF) {
      const c = byteAt(at)
      prose = c >= 0x80
      said = prose || !hasRoom() ? ASK_LINE : look(at, c)
      if (said === GO_ON) continue
      if (said === ASK_LINE) at = findByte(at, end, LF)
    }
    if (said === LEARN) {
      stopForLabel()
      return lineFrom
    }
    if (at >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return lineFrom
    }
    if (at - lineFrom > LINE_BYTES_MAX) {
      stopIrregular()
      return lineFrom
    }
    if (prose) said = mayTellLogin(lineFrom, at) ? ASK_LINE : lookAtProse(lineFrom, endOfText(at))
    if (prose && said === LEARN) {
      stopForStretch()
      return lineFrom
    }
    if (said === ASK_LINE || prose) skipTo(at + 1)
    const last = endOfText(at)
    const asks = said === ASK_LINE || (!prose && !endLine(last))
    if (isOfDocument()) noteLine(lineFrom, last, asks, prose)
    else if (asks) record(0, ASK, lineFrom, last)
    countRow()
    beginLine(at + 1)
    if (isFull()) return lineFrom
  }
  return lineFrom
}
