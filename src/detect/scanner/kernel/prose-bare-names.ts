import { WA } from './prose-labels.ts'
import { learnedLength } from './prose-learned.ts'
import { addListedBefore, lengthBehind, longestOf, MIDDLE_DOT, RIGHT_ARROW, WIDE_COMMA } from './prose-name-lists.ts'
import { addBare, areBareStartsNamed, bareStart, bareStarts } from './prose-names.ts'
import {
  BEFORE_BARE,
  BEFORE_NAME,
  BEHIND_ANY,
  BEHIND_FREQUENT,
  FIRM_FAMILY,
  NO_SHORT_FAMILY,
  OF_HIRAGANA,
  OF_KATAKANA,
  PERSON_DOES,
  PERSON_OF,
} from './prose-places.ts'
import {
  beginsWithWord,
  classOf,
  endsWithWord,
  familyAt,
  familyLengthsAt,
  isFrequentFamily,
  isPlaceOrWordAt,
  lineLength,
  markOf,
  narrowOf,
  unitOf,
  wordOf,
} from './prose-words.ts'
import { AT, CLOSE_BRACKET, COLON, EQUALS, GREATER, OPEN_BRACKET, SLASH, SPACE } from './signs.ts'

/*
 * Family names alone, as `bare-names.ts` of the room finds them.
 */
export const BEFORE_MAX: i32 = 4
const BARE_WORD_MAX: i32 = 6
const CLOSE_SQUARE_BRACKET: i32 = 93
const HASH_MARK: i32 = 35
/** の. */
export const OWNED_BY: i32 = 0x306e
/** 】. */
const CLOSE_LENTICULAR: i32 = 0x3011

/** Whether a family name alone may begin at i, where `behindPerson` says that a word for somebody ends before it. */
export function mayBeginBare(i: i32, behindPerson: bool): bool {
  return i === 0 || behindPerson || (classOf(i - 1) & BEFORE_BARE) !== 0
}

/** Adds the family names alone of the line, unless other names hold all places where one may begin. False when there are too many. */
export function lookForBare(): bool {
  if (areBareStartsNamed()) return true
  let free: i32 = 0
  for (let s: i32 = 0; s < bareStarts; s++) {
    const i = bareStart(s)
    if (i < free) continue
    let n = bareLengthAt(i)
    if (n === 0 && free > 0) n = lengthBehind(free, i)
    if (n === 0) n = learnedLength(i)
    if (n === 0) continue
    if (!addListedBefore(s, i, free)) return false
    free = i + n
    if (!addBare(i, free)) return false
  }
  return true
}

/** How long the family name alone is that begins at i, the longest one; 0 when none does. */
function bareLengthAt(i: i32): i32 {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = longestOf(lengths); n >= 2; n--)
    if ((lengths & (1 << (n - 1))) !== 0 && familyAt(i, n) === FIRM_FAMILY && isBare(i, n)) return n
  return (lengths & 1) !== 0 && isShortBare(i) ? 1 : 0
}

/** Whether the kanji at i is a family name alone: it is said who that is, or only people do what follows. `森です` is asked about. */
function isShortBare(i: i32): bool {
  if (!isFrequentFamily(i, 1) || familyAt(i, 1) !== FIRM_FAMILY) return false
  if ((wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  const does = beginsWithWord(i + 1, BARE_WORD_MAX, PERSON_DOES)
  if (!isPersonOf(i)) return does && (i === 0 || (classOf(i - 1) & (OF_HIRAGANA | OF_KATAKANA)) === 0)
  return does || i + 1 === lineLength || narrowOf(i + 1) === SPACE || goesOnAsFrequent(i + 1)
}

/** Whether the family name of n units at i stands for a person, by what is around it. */
function isBare(i: i32, n: i32): bool {
  const frequent = isFrequentFamily(i, n)
  const isPerson = isPersonOf(i)
  const does = beginsWithWord(i + n, BARE_WORD_MAX, PERSON_DOES)
  if (isPlaceOrWordAt(i, n) && !(frequent && (isPerson || does))) return false
  if (beginsWithWord(i + n, BARE_WORD_MAX, BEHIND_ANY)) return true
  if (!frequent && !isPerson) return false
  if (does || goesOnAsFrequent(i + n)) return true
  return frequent && (i + n === lineLength || narrowOf(i + n) === SPACE) && (isPerson || isBeforeLast(i))
}

function goesOnAsFrequent(i: i32): bool {
  if (i >= lineLength) return false
  switch (narrowOf(i)) {
    case OPEN_BRACKET:
    case CLOSE_BRACKET:
    case COLON:
    case SLASH:
    case CLOSE_SQUARE_BRACKET:
    case GREATER:
      return true
    default:
      return beginsWithWord(i, BARE_WORD_MAX, BEHIND_FREQUENT)
  }
}

/** Whether a family name at i may end a line, by what stands before it. */
function isBeforeLast(i: i32): bool {
  if (i === 0) return false
  switch (narrowOf(i - 1)) {
    case COLON:
    case SLASH:
    case EQUALS:
    case OPEN_BRACKET:
    case CLOSE_SQUARE_BRACKET:
    case AT:
    case HASH_MARK:
      return true
    default: {
      const unit = unitOf(i - 1)
      if (
        unit === WA ||
        unit === MIDDLE_DOT ||
        unit === WIDE_COMMA ||
        unit === RIGHT_ARROW ||
        unit === CLOSE_LENTICULAR
      )
        return true
      return endsWithWord(i, BEFORE_MAX, BEFORE_NAME)
    }
  }
}

/** Whether it is said before i who somebody is. */
function isPersonOf(i: i32): bool {
  if (endsWithWord(i, BARE_WORD_MAX, PERSON_OF)) return true
  return (
    i > 0 &&
    (unitOf(i - 1) === OWNED_BY || narrowOf(i - 1) === SPACE) &&
    endsWithWord(i - 1, BARE_WORD_MAX - 1, PERSON_OF)
  )
}
