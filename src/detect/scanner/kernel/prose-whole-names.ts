import { isDigit } from './characters.ts'
import { min } from './memory.ts'
import { BEFORE_MAX, mayBeginBare } from './prose-bare-names.ts'
import { hasFourKanji } from './prose-bits.ts'
import { GIVEN_LENGTH_MAX, lookAtGivenAlone, TWO_OR_THREE } from './prose-givens.ts'
import { longestOf } from './prose-name-lists.ts'
import { addBareStart, addWhole, isKanaUnit, looksGivenAt } from './prose-names.ts'
import {
  BEFORE_BARE,
  BEFORE_NAME,
  BEHIND_NAME,
  ENDS_KANA,
  ENDS_PLAINLY,
  FIRM_FAMILY,
  HONOURS,
  NO_NAME,
  OF_FREQUENT,
  OF_HIRAGANA,
  OF_KANJI,
  OF_KATAKANA,
} from './prose-places.ts'
import {
  beginsWithWord,
  classOf,
  endsWithWord,
  familyAt,
  familyLengthsOf,
  goesOnWithParticle,
  isFrequentFamily,
  isGivenNameAt,
  isPlaceOrWordAt,
  lineLength,
  markOf,
  mayEndWord,
  narrowOf,
  unitOf,
  wordLengthsAt,
  wordOf,
} from './prose-words.ts'
import { SPACE } from './signs.ts'

/*
 * Whole names without an honorific, as `prose-names.ts` of the room finds them.
 */
const BEHIND_MAX: i32 = 4

/** No whole name begins before it. */
let nameFree: i32 = 0

export function beginWholeNames(): void {
  nameFree = 0
}

/** Where a word could begin: behind anything but kanji and what is inside of families, or behind who somebody is. */
function mayBeginName(i: i32, behindPerson: bool): bool {
  if (i === 0) return true
  const before = classOf(i - 1)
  if ((before & OF_KANJI) !== 0) return behindPerson
  return (before & OF_KATAKANA) === 0 || !isWithinFamily(unitOf(i - 1))
}

/** ケ ツ ノ ヶ. */
function isWithinFamily(unit: i32): bool {
  return unit === 0x30b1 || unit === 0x30c4 || unit === 0x30ce || unit === 0x30f6
}

function mayEndName(end: i32): bool {
  if (end === lineLength) return true
  const next = classOf(end)
  if (isDigit(narrowOf(end))) return false
  return (next & (OF_KANJI | OF_KATAKANA)) === 0 || beginsWithWord(end, BEHIND_MAX, BEHIND_NAME)
}

/** Whether a name in kana may end before i. */
function endsKana(i: i32): bool {
  if (i === lineLength) return true
  const unit = unitOf(i)
  return unit < 0x3041 || unit > 0x309f || beginsWithWord(i, 3, ENDS_KANA)
}

/** The length of the given name that begins at i, the longest one; 0 when none does. */
function givenLengthAt(i: i32, spaced: bool, firm: bool): i32 {
  if (i >= lineLength) return 0
  const first = classOf(i)
  if ((first & (OF_KANJI | OF_HIRAGANA | OF_KATAKANA)) === 0) return 0
  const known = (first & OF_KANJI) !== 0 ? wordLengthsAt(i) : wordLengthsAt(i) & ~1
  for (let n = min(GIVEN_LENGTH_MAX, lineLength - i); n > 0; n--) {
    const isGiven = (known & (1 << (n - 1))) !== 0 && isGivenNameAt(i, n)
    if (!isGiven && !isMadeLikeGiven(i, n, spaced, firm)) continue
    if (!mayEndName(i + n)) continue
    if ((classOf(i + n - 1) & OF_HIRAGANA) === 0 || endsKana(i + n)) return n
  }
  return 0
}

/** Whether the n units at i, which no dictionary has, may be a given name behind a blank or behind a family of a firm's kind. */
function isMadeLikeGiven(i: i32, n: i32, spaced: bool, firm: bool): bool {
  const first = classOf(i)
  if ((first & OF_KATAKANA) !== 0) return spaced && n >= 2 && onlyKatakanaAt(i, n)
  return (first & OF_KANJI) !== 0 && (spaced || firm) && looksGivenAt(i, n)
}

/** Katakana and the middle dot. */
function onlyKatakanaAt(i: i32, n: i32): bool {
  for (let q = i; q < i + n; q++) if (!isKanaUnit(q) || (classOf(q) & OF_HIRAGANA) !== 0) return false
  return true
}

function isHonoured(i: i32): bool {
  const p = i < lineLength && narrowOf(i) === SPACE ? i + 1 : i
  for (let n: i32 = 1; n <= 3 && p + n <= i + 4; n++) if ((wordOf(p, n) & HONOURS) !== 0) return true
  return false
}

/** A frequent family of n units at i is seen even behind other kanji when a listed given name follows. */
function standsOut(i: i32, n: i32): bool {
  return n >= 2 && isFrequentFamily(i, n) && !isPlaceOrWordAt(i, n)
}

/** Whether no name begins at the kanji at i, since it plainly goes on with a word and `pair` tells of no frequent family. */
export function isAmongKanji(i: i32, pair: i32): bool {
  if (i === 0 || (pair & OF_FREQUENT) !== 0) return false
  return (classOf(i - 1) & (OF_KANJI | BEFORE_BARE)) === OF_KANJI && !mayEndWord(i)
}

/**
 * Looks for a name without an honorific at the kanji at i, where `mark` stands, and `pair` is known of it and the next unit. False when
 * there are too many names.
 */
export function lookAtKanji(i: i32, mark: i32, pair: i32): bool {
  const behindPerson = endsWithWord(i, BEFORE_MAX, BEFORE_NAME)
  const bound = !mayBeginName(i, behindPerson)
  const bare = mayBeginBare(i, behindPerson)
  if (bound && !bare && (pair & OF_FREQUENT) === 0) return true
  if (bare && (pair & TWO_OR_THREE) !== 0 && !lookAtGivenAlone(i, pair)) return false
  const lengths = familyLengthsOf(pair, mark)
  if (bare && (lengths > 1 || (lengths === 1 && isFrequentFamily(i, 1))) && !addBareStart(i)) return false
  if (i < nameFree) return true
  for (let rest = lengths; rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    const kind = i + n > lineLength ? 0 : familyAt(i, n)
    if (kind === 0 || (bound && !standsOut(i, n))) continue
    const blank: i32 = i + n < lineLength && narrowOf(i + n) === SPACE ? 1 : 0
    const from = i + n + blank
    const given = givenLengthAt(from, blank === 1, kind === FIRM_FAMILY && n >= 2)
    if (given === 0 || (bound && (given < 2 || !isGivenNameAt(from, given)))) continue
    const end = from + given
    const withHonour = isHonoured(end)
    if (!withHonour && blank === 0 && end - i <= 6 && (wordOf(i, end - i) & NO_NAME) !== 0) continue
    if (!withHonour && blank === 0 && n === 1 && (classOf(from) & OF_HIRAGANA) !== 0 && !isFrequentFamily(i, 1))
      continue
    if (!withHonour && n + given < 3 && !(isFrequentFamily(i, n) && goesOnWithParticle(end))) continue
    nameFree = end
    return addWhole(i, end, kind === FIRM_FAMILY || withHonour)
  }
  return bound || !hasFourKanji(i) || lookAtUnlisted(i)
}

/** Looks for a family of two kanji that no list has, and a given name that is nothing else. */
function lookAtUnlisted(i: i32): bool {
  if (((wordOf(i, 1) | wordOf(i, 2) | wordOf(i + 1, 1)) & BEFORE_NAME) !== 0) return true
  let end = i + 4
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) end++
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) return true
  if ((markOf(end - 1) & ENDS_PLAINLY) === 0 || !isGivenNameAt(i + 2, end - i - 2)) return true
  if (!goesOnWithParticle(end) || (wordOf(i, end - i) & NO_NAME) !== 0) return true
  nameFree = end
  return addWhole(i, end, false)
}
