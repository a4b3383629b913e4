import { isDigit, isLetter } from './characters.ts'
import { findNameBefore, foundNameStart } from './prose-honorifics.ts'
import { WA } from './prose-labels.ts'
import { FIRM_FAMILY, OF_HIRAGANA, OF_KANJI, OF_KATAKANA } from './prose-places.ts'
import { classOf, familyAt, isFrequentFamily, lineLength, narrowOf, unitOf } from './prose-words.ts'
import { CLOSE_BRACKET, OPEN_BRACKET, SPACE } from './signs.ts'

/*
 * Whether something may stand at a place of a line that only the recognizers can tell: days of birth, people who give their
 * own name, places.
 */

/** How many units a reading has in brackets, with a blank and an honorific. */
const READING_MAX: i32 = 20
/** ん. */
const N: i32 = 0x3093

/** Whether the unit at i is a long vowel mark or 一, which is a hyphen between digits. */
export function mayBeHyphen(i: i32): bool {
  const unit = unitOf(i)
  return unit === 0x30fc || unit === 0xff70 || unit === 0x4e00
}

/** Whether a day may end before i, with a blank and a bracket between at most. */
function endsDay(i: i32): bool {
  let q = i - 1
  if (q >= 0 && narrowOf(q) === OPEN_BRACKET) q--
  if (q >= 0 && narrowOf(q) === SPACE) q--
  if (q < 0) return false
  const unit = unitOf(q)
  // 日, 元, 〇 and the numerals.
  return isDigit(narrowOf(q)) || unit === 0x65e5 || unit === 0x5143 || unit === 0x3007 || isNumeral(unit)
}

/** 一 to 十. */
function isNumeral(unit: i32): bool {
  switch (unit) {
    case 0x4e00:
    case 0x4e8c:
    case 0x4e09:
    case 0x56db:
    case 0x4e94:
    case 0x516d:
    case 0x4e03:
    case 0x516b:
    case 0x4e5d:
    case 0x5341:
      return true
    default:
      return false
  }
}

/** Whether 生 or うまれ at i may tell of a birth: a day stands before, or は behind. */
export function mayTellBirth(i: i32): bool {
  const before = i > 0 ? unitOf(i - 1) : 0
  if (endsDay(before === 0x51fa || before === 0x8a95 ? i - 1 : i)) return true
  for (let q = i + 1; q < i + 5 && q < lineLength; q++) if (unitOf(q) === WA) return true
  return false
}

/** Whether a frequent family name with which a sentence begins fills the kanji before i. */
function isFamilyFrom(i: i32): bool {
  for (let n: i32 = 1; n <= 5 && n <= i; n++) {
    if (!isFrequentFamily(i - n, n)) continue
    const start = i - n
    if (start === 0 || narrowOf(start - 1) === SPACE) return true
    const before = unitOf(start - 1)
    // 。 、 「.
    if (before === 0x3002 || before === 0x3001 || before === 0x300c) return true
    if (n === 1) continue
    // の は 】.
    if (before === 0x306e) return true
    if (before === WA || before === 0x3011) return true
  }
  return false
}

/** Whether です at i may follow somebody's own name. */
export function mayTellName(i: i32): bool {
  if (isFamilyFrom(i)) return true
  if (!findNameBefore(i)) return false
  const start = foundNameStart()
  if (start === 0) return false
  const before = unitOf(start - 1)
  return narrowOf(start - 1) === SPACE || before === WA || before === 0x3001 || before === 0x3002 || before === 0x306e
}

/** Whether a digit stands before i, with blanks and closing brackets between. */
export function isBehindDigit(i: i32): bool {
  let q = i - 1
  while (q >= 0 && (narrowOf(q) === SPACE || narrowOf(q) === CLOSE_BRACKET)) q--
  return q >= 0 && isDigit(narrowOf(q))
}

/** Whether a municipality may end soon behind i. */
export function isBeforeMunicipality(i: i32): bool {
  for (let q = i; q < i + 9 && q < lineLength; q++) {
    const unit = unitOf(q)
    // 市 区 町 村 郡.
    if (unit === 0x5e02 || unit === 0x533a || unit === 0x753a || unit === 0x6751 || unit === 0x90e1) return true
  }
  return false
}

/** Whether the bracket at i may close over how a name is read: two words of kana, or a family name and more in kana. */
export function mayCloseReading(i: i32): bool {
  let blank = false
  let q = i - 1
  if (q > 0 && unitOf(q) === 0x69d8) q--
  for (; q > 0 && i - q < READING_MAX; q--) {
    if (narrowOf(q) === SPACE) blank = true
    else if ((classOf(q) & (OF_HIRAGANA | OF_KATAKANA)) === 0) break
  }
  if (q < 1 || narrowOf(q) !== OPEN_BRACKET) return false
  if ((classOf(q - 1) & OF_KANJI) === 0 && unitOf(q - 1) !== N) return false
  if (blank) return true
  for (let n: i32 = 2; n <= 5; n++) if (q + n < i && familyAt(q + 1, n) === FIRM_FAMILY) return true
  return false
}

/** `orn `, `birth is` and `DOB` at i. */
export function tellsOfBirthAt(i: i32, c: i32): bool {
  if (c === 68) return narrowOf(i + 1) === 79 && narrowOf(i + 2) === 66
  if (c === 114) return narrowOf(i + 1) === 110 && narrowOf(i + 2) === SPACE && narrowOf(i - 1) === 111
  return c === 116 && narrowOf(i + 1) === 104 && narrowOf(i + 2) === SPACE && narrowOf(i - 1) === 114
}

/** Whether letters stand before i, with a blank between at most: a name in letters may be honoured there. */
export function isBehindLetters(i: i32): bool {
  return i > 1 && isLetter(narrowOf(narrowOf(i - 1) === SPACE ? i - 2 : i - 1))
}

/** Whether the digits at i stand in brackets behind an honorific: 様, さん, 氏 or 殿. */
export function isInBracketsBehindHonorific(i: i32): bool {
  if (i < 2 || narrowOf(i - 1) !== OPEN_BRACKET) return false
  const unit = unitOf(i - 2)
  return unit === 0x69d8 || unit === 0x3093 || unit === 0x6c0f || unit === 0x6bbf
}
