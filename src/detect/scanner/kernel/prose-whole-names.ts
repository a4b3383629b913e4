import { isDigit } from './characters.ts'
import { zerosAbove } from './look-back.ts'
import { min } from './memory.ts'
import { hasFourKanji } from './prose-bits.ts'
import {
  addBare,
  addBareStart,
  addWhole,
  areBareStartsNamed,
  bareStart,
  bareStarts,
  isKanaUnit,
  looksGivenAt,
} from './prose-names.ts'
import {
  BEFORE_BARE,
  BEFORE_NAME,
  BEFORE_NAME_IN_KANA,
  BEHIND_ANY,
  BEHIND_FREQUENT,
  BEHIND_NAME,
  ENDS_KANA,
  ENDS_PLAINLY,
  FIRM_FAMILY,
  HONOURS,
  ITS_OWN,
  NO_NAME,
  OF_HIRAGANA,
  OF_KANJI,
  OF_KATAKANA,
  PARTICLE,
  PERSON_OF,
} from './prose-places.ts'
import {
  beginsWithWord,
  classOf,
  endsWithWord,
  familyAt,
  familyLengthsAt,
  isFrequentFamily,
  isFrequentInUsualForm,
  isGivenNameAt,
  isPlaceOrWordAt,
  lineLength,
  markOf,
  narrowOf,
  unitOf,
  wordLengthsAt,
  wordOf,
} from './prose-words.ts'
import { CLOSE_BRACKET, COLON, OPEN_BRACKET, SPACE } from './signs.ts'

/*
 * Whole names without an honorific, as `prose-names.ts` of the room finds them.
 */
const GIVEN_MAX: i32 = 4
const BEFORE_MAX: i32 = 4
const BEHIND_MAX: i32 = 4

/** の and は. */
const NO: i32 = 0x306e
const HA: i32 = 0x306f

/** No whole name begins before it. */
let nameFree: i32 = 0

export function beginWholeNames(): void {
  nameFree = 0
}

/** Where a word could begin: behind anything but kanji, or behind who somebody is. */
function mayBeginName(i: i32): bool {
  if (i === 0) return true
  const before = classOf(i - 1)
  if ((before & OF_KANJI) !== 0) return endsWithWord(i, BEFORE_MAX, BEFORE_NAME)
  return (before & OF_KATAKANA) === 0 || endsWithWord(i, 6, BEFORE_NAME_IN_KANA)
}

function mayEndName(end: i32): bool {
  if (end === lineLength) return true
  const next = classOf(end)
  if ((next & OF_KATAKANA) !== 0 || isDigit(narrowOf(end))) return false
  return (next & OF_KANJI) === 0 || beginsWithWord(end, BEHIND_MAX, BEHIND_NAME)
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
  for (let n = min(GIVEN_MAX, lineLength - i); n > 0; n--) {
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

function goesOnWithParticle(i: i32): bool {
  if (i === lineLength) return true
  return (wordOf(i, 1) & PARTICLE) !== 0 || (wordOf(i, 2) & PARTICLE) !== 0
}

/**
 * Looks for a name without an honorific at the kanji at i, where a family name of one of `lengths` may begin. False when there are
 * too many names.
 */
export function lookAtKanji(i: i32, lengths: i32): bool {
  if (lengths > 1 && (i === 0 || (classOf(i - 1) & BEFORE_BARE) !== 0) && !addBareStart(i)) return false
  if (i < nameFree) return true
  for (let rest = lengths; rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    const kind = i + n > lineLength ? 0 : familyAt(i, n)
    if (kind === 0) continue
    if (!mayBeginName(i)) return true
    const blank: i32 = i + n < lineLength && narrowOf(i + n) === SPACE ? 1 : 0
    const given = givenLengthAt(i + n + blank, blank === 1, kind === FIRM_FAMILY && n >= 2)
    if (given === 0) continue
    const end = i + n + blank + given
    const withHonour = isHonoured(end)
    if (!withHonour && blank === 0 && end - i <= 6 && (wordOf(i, end - i) & NO_NAME) !== 0) continue
    if (!withHonour && n + given < 3 && !(isFrequentFamily(i, n) && goesOnWithParticle(end))) continue
    nameFree = end
    return addWhole(i, end, kind === FIRM_FAMILY || withHonour)
  }
  return !hasFourKanji(i) || !mayBeginName(i) || lookAtUnlisted(i)
}

/** The longest of some lengths, of which the lowest bit stands for one unit. */
function longestOf(lengths: i32): i32 {
  return 32 - zerosAbove(lengths)
}

/** Looks for a family of two kanji that no list has, and a given name that is nothing else. */
function lookAtUnlisted(i: i32): bool {
  let end = i + 4
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) end++
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) return true
  if ((markOf(end - 1) & ENDS_PLAINLY) === 0 || !isGivenNameAt(i + 2, end - i - 2)) return true
  if (!goesOnWithParticle(end) || (wordOf(i, end - i) & NO_NAME) !== 0) return true
  nameFree = end
  return addWhole(i, end, false)
}

/** Adds the family names alone of the line, unless other names hold all places where one may begin. False when there are too many. */
export function lookForBare(): bool {
  if (areBareStartsNamed()) return true
  let free: i32 = 0
  for (let s: i32 = 0; s < bareStarts; s++) {
    const i = bareStart(s)
    const n = i < free ? 0 : bareLengthAt(i)
    if (n === 0) continue
    free = i + n
    if (!addBare(i, free)) return false
  }
  return true
}

/** How long the family name alone is that begins at i, the longest one; 0 when none does. */
function bareLengthAt(i: i32): i32 {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = longestOf(lengths); n >= 2; n--) {
    if ((lengths & (1 << (n - 1))) === 0 || familyAt(i, n) !== FIRM_FAMILY) continue
    const frequent = isFrequentInUsualForm(i, n)
    const isPerson = isPersonOf(i)
    if (isPlaceOrWordAt(i, n) && !(isPerson && frequent)) continue
    if (!beginsWithWord(i + n, 2, BEHIND_ANY) && !(goesOnAsFrequent(i + n) && (isPerson || frequent))) continue
    return isItsOwn(i) ? 0 : n
  }
  return 0
}

function goesOnAsFrequent(i: i32): bool {
  if (i >= lineLength) return false
  const c = narrowOf(i)
  return c === OPEN_BRACKET || c === CLOSE_BRACKET || c === COLON || beginsWithWord(i, 3, BEHIND_FREQUENT)
}

/** Whether it is said before i who somebody is. */
function isPersonOf(i: i32): bool {
  if (endsWithWord(i, 6, PERSON_OF)) return true
  return i > 0 && unitOf(i - 1) === NO && endsWithWord(i - 1, 5, PERSON_OF)
}

/** Whether the firm speaks of its own before i. */
function isItsOwn(i: i32): bool {
  if (endsWithWord(i, 5, ITS_OWN)) return true
  if (i === 0 || (unitOf(i - 1) !== NO && unitOf(i - 1) !== HA)) return false
  return endsWithWord(i - 1, 4, ITS_OWN)
}
