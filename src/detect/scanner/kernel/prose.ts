import { isDigit, isLetter } from './characters.ts'
import { forgetFound, foundCount, foundKind, hasRoom, settleFound } from './found.ts'
import { min, setWord, wordAt } from './memory.ts'
import { FOUND_NETWORK_ADDRESS, FOUND_PHONE, FOUND_PLAIN_PHONE } from './places.ts'
import { lookForBare } from './prose-bare-names.ts'
import { beginEvents, nextEvent, nextOf } from './prose-bits.ts'
import { beginGivens, lookAtRelative } from './prose-givens.ts'
import {
  isBeforeMunicipality,
  isBehindDigit,
  isBehindLetters,
  isInBracketsBehindHonorific,
  mayBeHyphen,
  mayCloseReading,
  mayTellBirth,
  mayTellName,
  tellsOfBirthAt,
} from './prose-hints.ts'
import { beginHonorifics, lookAtHonorific, lookAtTitle } from './prose-honorifics.ts'
import { beginProseLabels, lookAtProseBlank, lookAtProseSign, WA } from './prose-labels.ts'
import { layOut } from './prose-layout.ts'
import { MIDDLE_DOT } from './prose-name-lists.ts'
import { beginNames, settleBare, settleNames } from './prose-names.ts'
import {
  ANY_WORD,
  ASKS,
  BLOCK,
  CITY,
  FOLLOWS_NAME,
  LINE_UNITS_MAX,
  NARROW_LINE,
  OF_DESKS,
  OF_FIRMS,
  OF_KANJI,
  OF_KATAKANA,
  OF_MASKS,
  PREFECTURE,
  RELATIVE,
  SOUGHT,
  TELLS,
  TELLS_ACCOUNT,
  TELLS_AGE,
  TITLE,
  WORD_SHIFT,
} from './prose-places.ts'
import { beginProseValues, byteOfUnit, endProseValue } from './prose-values.ts'
import { beginWholeNames, isAmongKanji, lookAtKanji } from './prose-whole-names.ts'
import { classOf, lengthsOf, lineLength, markOf, narrowOf, pairOf, unitOf, whatIs } from './prose-words.ts'
import { isEncodedAt } from './rare-places.ts'
import { recordsEnd } from './records.ts'
import { AT, CLOSE_BRACKET, COLON, EQUALS, GREATER, PLUS, QUOTE, SLASH, SPACE } from './signs.ts'
import { hidesAt, mayBeginAccount, mayEndAddress } from './text-abroad.ts'
import { ASK_LINE, GO_ON } from './text-labels.ts'
import { beginMails, lookAtMail } from './text-mail.ts'
import { beginNumbers, beginsForeignPhone, hidesCard, lookAtRun } from './text-numbers.ts'

/*
 * Lines with characters beyond ASCII. A line is laid out twice, by units of UTF-16, since the recognizers count in these: as it is,
 * and in narrow signs, one byte for a unit, in which letters, digits and signs of full width are plain ones and everything
 * else is a sign beyond ASCII (`SIGN_CLASSES`). Numbers, addresses of mail and networks are found in the narrow line by what finds
 * them in lines of ASCII.
 */

/** Units where the last word of a firm's desk, prefecture or city, and number of a block stand; -1 without one. */
let ofFirms: i32 = -1
let place: i32 = -1
let lastDigit: i32 = -1
let tellsAccount = false
let colonCount: i32 = 0

/** Looks at a digit. */
function lookAtDigit(i: i32): bool {
  lastDigit = i
  if (i > 0 && isDigit(narrowOf(i - 1))) return true
  if (i > 1 && mayBeHyphen(i - 1) && isDigit(narrowOf(i - 2))) return false
  if (isInBracketsBehindHonorific(i) && isDigit(narrowOf(i + 3))) return false
  const before = foundCount()
  if (!lookAtRun(NARROW_LINE + i)) return false
  if (foundCount() === before) return true
  const kind = foundKind(before)
  if (kind === FOUND_NETWORK_ADDRESS) return !isBehindEdition(i)
  return (kind !== FOUND_PHONE && kind !== FOUND_PLAIN_PHONE) || !isOfFirm(i)
}

/** Whether 版 stands before i, with up to three signs between: then four numbers are a version. */
function isBehindEdition(i: i32): bool {
  let q = i
  for (let n = 0; n < 3 && q > 0; n++) {
    const c = narrowOf(q - 1)
    if (c !== SPACE && c !== EQUALS && c !== COLON && c !== SLASH && c !== QUOTE) break
    q--
  }
  return q > 0 && unitOf(q - 1) === 0x7248
}

/** Whether the telephone number at i may be a firm's, by what stands around it. */
function isOfFirm(i: i32): bool {
  if (ofFirms >= 0 && i - ofFirms <= 40) return true
  const behind = min(lineLength, i + 22)
  return nextOf(OF_DESKS, i, behind) < behind
}

/** Looks at a word of n units at i that is looked for wherever it stands. */
function lookAtWord(i: i32, n: i32, says: i32): bool {
  if ((says & ASKS) !== 0) return false
  if ((says & FOLLOWS_NAME) !== 0) {
    if (isBehindLetters(i)) return false
    // 氏名 is a label.
    const isLabel = unitOf(i) === 0x6c0f && i + 1 < lineLength && unitOf(i + 1) === 0x540d
    if (!isLabel && !lookAtHonorific(i, n)) return false
  }
  if ((says & TITLE) !== 0 && !lookAtTitle(i, n)) return false
  if ((says & OF_FIRMS) !== 0) ofFirms = i
  if ((says & (PREFECTURE | CITY)) !== 0) {
    if (isBehindDigit(i)) return false
    if (place < 0 && ((says & CITY) !== 0 || isBeforeMunicipality(i + n))) place = i
  }
  if ((says & BLOCK) !== 0 && place >= 0) return false
  if ((says & TELLS) !== 0 && (n === 1 ? mayTellBirth(i) : mayTellName(i))) return false
  if ((says & RELATIVE) !== 0 && !lookAtRelative(i, n)) return false
  if ((says & TELLS_ACCOUNT) !== 0) tellsAccount = true
  return (says & TELLS_AGE) === 0 || !(i > 0 && isDigit(narrowOf(i - 1)))
}

/** Looks at the words of some lengths at i that are looked for wherever they stand. */
function lookAtWords(i: i32, lengths: i32): bool {
  for (let n: i32 = 1; lengths !== 0; n++, lengths >>= 1) {
    if ((lengths & 1) === 0 || i + n > lineLength) continue
    const says = whatIs(i, n) & SOUGHT
    if (says !== 0 && !lookAtWord(i, n, says)) return false
  }
  return true
}

/** Looks at a unit beyond ASCII. */
function lookAtWide(i: i32, mark: i32): i32 {
  const pair = pairOf(i)
  const lengths = ((mark & ANY_WORD) >> WORD_SHIFT) & lengthsOf(pair, mark)
  const says = classOf(i)
  if ((says & OF_KANJI) !== 0) {
    if (lengths === 0 && isAmongKanji(i, pair)) return GO_ON
    return (lengths === 0 || lookAtWords(i, lengths)) && lookAtKanji(i, mark, pair) ? GO_ON : ASK_LINE
  }
  if (lengths !== 0 && !lookAtWords(i, lengths)) return ASK_LINE
  const unit = unitOf(i)
  if (unit === 0x3011 || unit === 0x3015) return lookAtProseSign(i, unit)
  if (unit === WA) {
    const next = narrowOf(i + 1)
    return isLetter(next) || isDigit(next) ? lookAtProseSign(i, WA) : GO_ON
  }
  if (unit === MIDDLE_DOT) return partsKatakana(i) ? ASK_LINE : GO_ON
  return (says & OF_MASKS) !== 0 ? lookAtMask(i) : GO_ON
}

/** Whether the sign at i stands between two words in katakana, as in names of other countries. */
function partsKatakana(i: i32): bool {
  return i > 0 && i + 1 < lineLength && (classOf(i - 1) & classOf(i + 1) & OF_KATAKANA) !== 0
}

/** Looks at a star, x or bullet, four of which may hide the digits of a card. */
function lookAtMask(i: i32): i32 {
  if (i < 3) return GO_ON
  for (let q = i - 3; q < i; q++) if ((classOf(q) & OF_MASKS) === 0) return GO_ON
  return narrowOf(i) >= 0x80 || hidesCard(NARROW_LINE + i) ? ASK_LINE : GO_ON
}

/** Looks at a letter, digit or sign of ASCII, or of full width. */
function lookAtNarrow(i: i32, c: i32): i32 {
  switch (c) {
    case SPACE:
      if (partsKatakana(i) || mayEndAddress(NARROW_LINE + i) || mayBeginAccount(NARROW_LINE + i)) return ASK_LINE
      return i > 0 && narrowOf(i - 1) === SPACE ? GO_ON : lookAtProseBlank(i)
    case COLON:
      // Seven of them, or two side by side, may be an address of IPv6.
      if (++colonCount >= 7 || narrowOf(i + 1) === COLON) return ASK_LINE
      return lookAtProseSign(i, c)
    case EQUALS:
      return partsKatakana(i) ? ASK_LINE : lookAtProseSign(i, c)
    case CLOSE_BRACKET:
      return mayCloseReading(i) || hidesAt(NARROW_LINE + i) ? ASK_LINE : lookAtProseSign(i, c)
    case 93:
      return hidesAt(NARROW_LINE + i) ? ASK_LINE : lookAtProseSign(i, c)
    case GREATER:
      return lookAtProseSign(i, c)
    case AT:
      return lookAtMail(NARROW_LINE + i, NARROW_LINE) ? GO_ON : ASK_LINE
    case PLUS: {
      const next = narrowOf(i + 1)
      return next >= 49 && next <= 57 && beginsForeignPhone(NARROW_LINE + i) ? ASK_LINE : GO_ON
    }
    case 36:
      return ASK_LINE
    case 37:
      return isEncodedAt(NARROW_LINE + i) ? ASK_LINE : GO_ON
    case 123:
      return narrowOf(i + 1) === 83 ? ASK_LINE : GO_ON
    default:
      if (isDigit(c)) return lookAtDigit(i) ? GO_ON : ASK_LINE
      if ((classOf(i) & OF_MASKS) !== 0) return lookAtMask(i)
      return tellsOfBirthAt(i, c) || !lookAtLetter(i, markOf(i)) ? ASK_LINE : GO_ON
  }
}

/** Looks at a letter with which the last part of a word may begin that goes on in Japanese: `HIVに感染`. */
function lookAtLetter(i: i32, mark: i32): bool {
  if ((mark & ANY_WORD) === 0) return true
  const lengths = ((mark & ANY_WORD) >> WORD_SHIFT) & lengthsOf(pairOf(i), mark)
  return lengths === 0 || lookAtWords(i, lengths)
}

/**
 * Looks at the line [p, end), which holds characters beyond ASCII, and records what is found in it: GO_ON. ASK_LINE when the
 * recognizers have to read it, LEARN when the driver has to explain a stretch first.
 */
export function lookAtProse(p: i32, end: i32): i32 {
  forgetFound()
  if (end - p > LINE_UNITS_MAX || !layOut(p, end)) return ASK_LINE
  beginNames()
  beginHonorifics()
  beginWholeNames()
  beginGivens()
  beginProseValues(p)
  beginProseLabels()
  beginMails(NARROW_LINE)
  beginNumbers(NARROW_LINE)
  ofFirms = place = lastDigit = -1
  tellsAccount = false
  colonCount = 0
  beginEvents()
  for (let i = nextEvent(lineLength); i < lineLength; i = nextEvent(lineLength)) {
    if (!hasRoom()) return ASK_LINE
    const c = narrowOf(i)
    const said = c < 0x80 ? lookAtNarrow(i, c) : lookAtWide(i, markOf(i))
    if (said !== GO_ON) return said
  }
  if ((place >= 0 && lastDigit > place) || (tellsAccount && lastDigit >= 0)) return ASK_LINE
  if (!hasRoom() || !endProseValue(lineLength) || !settleNames() || !lookForBare() || !settleBare()) return ASK_LINE
  const from = recordsEnd()
  settleFound()
  for (let at = from; at < recordsEnd(); at += 16) {
    const first = wordAt(at + 8) - NARROW_LINE
    const start = byteOfUnit(first)
    setWord(at + 12, byteOfUnit(first + wordAt(at + 12)) - start)
    setWord(at + 8, start)
  }
  return GO_ON
}
