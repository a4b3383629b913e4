import { isDigit } from './characters.ts'
import { min } from './memory.ts'
import { addBare, addWhole, isKanaUnit, looksGivenAt } from './prose-names.ts'
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
  wordOf,
} from './prose-words.ts'
import { CLOSE_BRACKET, COLON, OPEN_BRACKET, SPACE } from './signs.ts'

/*
 * Whole names without an honorific, as `prose-names.ts` of the room finds them.
 */
const FAMILY_MAX: i32 = 5
const GIVEN_MAX: i32 = 4
const BEFORE_MAX: i32 = 4
const BEHIND_MAX: i32 = 4

/** の and は. */
const NO: i32 = 0x306e
const HA: i32 = 0x306f

/** No whole name and no family name alone begins before these. */
let nameFree: i32 = 0
let bareFree: i32 = 0

export function beginWholeNames(): void {
  nameFree = 0
  bareFree = 0
}

/** Where a word could begin: behind anything but kanji, or behind who somebody is. */
function mayBeginName(i: i32): bool {
  if (i === 0) return true
  const before = classOf(i - 1)
  if ((before & OF_KANJI) !== 0) return endsWithWord(i, 1, BEFORE_MAX, BEFORE_NAME)
  return (before & OF_KATAKANA) === 0 || endsWithWord(i, 1, 6, BEFORE_NAME_IN_KANA)
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
  const kanji = (first & OF_KANJI) !== 0
  for (let n = min(GIVEN_MAX, lineLength - i); n > 0; n--) {
    if (!mayEndName(i + n)) continue
    if ((classOf(i + n - 1) & OF_HIRAGANA) !== 0 && !endsKana(i + n)) continue
    if ((kanji || n >= 2) && isGivenNameAt(i, n)) return n
    if ((first & OF_HIRAGANA) !== 0) continue
    if ((first & OF_KATAKANA) !== 0 ? spaced && n >= 2 && onlyKatakanaAt(i, n) : (spaced || firm) && looksGivenAt(i, n))
      return n
  }
  return 0
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

/** Looks for a name without an honorific at the kanji at i. False when there are too many names. */
export function lookAtKanji(i: i32, mark: i32): bool {
  const lengths = familyLengthsAt(i, mark)
  if (lengths > 1 && i >= bareFree && !lookAtBare(i, lengths)) return false
  if (i < nameFree || (lengths === 0 && !hasFourKanji(i)) || !mayBeginName(i)) return true
  for (let n: i32 = FAMILY_MAX; n > 0; n--) {
    if ((lengths & (1 << (n - 1))) === 0 || i + n > lineLength) continue
    const kind = familyAt(i, n)
    if (kind === 0) continue
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
  return !hasFourKanji(i) || lookAtUnlisted(i)
}

function hasFourKanji(i: i32): bool {
  return i + 4 <= lineLength && (classOf(i + 1) & classOf(i + 2) & classOf(i + 3) & OF_KANJI) !== 0
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

/** Looks for a family name alone. */
function lookAtBare(i: i32, lengths: i32): bool {
  if (i > 0 && (classOf(i - 1) & BEFORE_BARE) === 0) return true
  for (let n: i32 = FAMILY_MAX; n >= 2; n--) {
    if ((lengths & (1 << (n - 1))) === 0 || familyAt(i, n) !== FIRM_FAMILY) continue
    const frequent = isFrequentInUsualForm(i, n)
    const isPerson = isPersonOf(i)
    if (isPlaceOrWordAt(i, n) && !(isPerson && frequent)) continue
    if (!beginsWithWord(i + n, 2, BEHIND_ANY) && !(goesOnAsFrequent(i + n) && (isPerson || frequent))) continue
    if (isItsOwn(i)) return true
    bareFree = i + n
    return addBare(i, i + n)
  }
  return true
}

function goesOnAsFrequent(i: i32): bool {
  if (i >= lineLength) return false
  const c = narrowOf(i)
  return c === OPEN_BRACKET || c === CLOSE_BRACKET || c === COLON || beginsWithWord(i, 3, BEHIND_FREQUENT)
}

/** Whether it is said before i who somebody is. */
function isPersonOf(i: i32): bool {
  if (endsWithWord(i, 1, 6, PERSON_OF)) return true
  return i > 0 && unitOf(i - 1) === NO && endsWithWord(i - 1, 1, 5, PERSON_OF)
}

/** Whether the firm speaks of its own before i. */
function isItsOwn(i: i32): bool {
  if (endsWithWord(i, 1, 5, ITS_OWN)) return true
  if (i === 0 || (unitOf(i - 1) !== NO && unitOf(i - 1) !== HA)) return false
  return endsWithWord(i - 1, 1, 4, ITS_OWN)
}
