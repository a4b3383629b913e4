import { min } from './memory.ts'
import { addHonoured, endsLikeGivenName, isKanaUnit, looksGivenAt } from './prose-names.ts'
import {
  BEFORE_SHORT,
  BEHIND_KUN,
  FIRM_FAMILY,
  FOR_SOMEBODY,
  NO_NAME,
  NO_SHORT_FAMILY,
  NO_TITLED,
  NOBODY,
  OF_HIRAGANA,
  OF_KANJI,
  OF_KATAKANA,
  OF_NAMES,
} from './prose-places.ts'
import {
  classOf,
  endsWithWord,
  familyAt,
  familyLengthsAt,
  isFrequentFamily,
  isGivenNameAt,
  lineLength,
  markOf,
  narrowOf,
  unitOf,
  wordOf,
} from './prose-words.ts'
import { SPACE } from './signs.ts'

/*
 * Names before an honorific and before the words with which people give their names, as `recognizers/name.ts` finds them.
 */
const KNOWN_MAX: i32 = 5
/** A family before a title is shorter. */
const TITLED_MAX: i32 = 7
const GIVEN_UNITS: i32 = 4
/** 君. */
const KUN: i32 = 0x541b

/** No honorific and no title begins before these. */
let honourFree: i32 = 0
let titleFree: i32 = 0

export function beginHonorifics(): void {
  honourFree = 0
  titleFree = 0
}

/** The name that was found last: where it begins, and whether it is a whole one. */
let nameStart: i32 = 0
let nameIsWhole = false

export function foundNameStart(): i32 {
  return nameStart
}

/** The longest family name that begins at i before `stop`: any behind a border, a frequent one inside of a run; 0 for none. */
function familyLengthBefore(i: i32, stop: i32, atBorder: bool): i32 {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = min(KNOWN_MAX, stop - i); n > 0; n--) {
    if ((lengths & (1 << (n - 1))) === 0) continue
    if (atBorder ? familyAt(i, n) !== 0 : n >= 2 && isFrequentFamily(i, n)) return n
  }
  return 0
}

/** Whether the family name of one unit at i is believed: where a name begins, and where it is no word for somebody. */
function isShortFamily(i: i32): bool {
  if ((wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  return i === 0 || (classOf(i - 1) & BEFORE_SHORT) !== 0
}

/** Looks for the name that ends where something that follows a name begins, at `end`. */
export function findNameBefore(end: i32): bool {
  const least = end > 15 ? end - 15 : 0
  let stop = end
  if (stop > least && narrowOf(stop - 1) === SPACE) stop--
  let p = stop
  while (p > least && (classOf(p - 1) & OF_NAMES) !== 0) p--
  if (p === stop) return false
  let from = stop - p > 8 ? stop - 8 : p
  if (stop - p <= 6 && p > least && narrowOf(p - 1) === SPACE) {
    let q = p - 1
    while (q > least && p - 1 - q < 8 && (classOf(q - 1) & OF_NAMES) !== 0) q--
    if (q < p - 1) from = q
  }
  if (endsWithWord(stop, min(4, stop - from), NOBODY)) return false
  for (let at = from; at < stop; at++) {
    const length = familyLengthBefore(at, stop, at === from || (classOf(at - 1) & OF_KANJI) === 0)
    if (length === 0 || isWithinKatakana(at, length, from, stop)) continue
    let given = at + length
    if (given < stop && narrowOf(given) === SPACE) given++
    if (given === stop ? length >= 2 || isShortFamily(at) : isGivenBefore(given, stop)) {
      nameStart = at
      nameIsWhole = given < stop
      return true
    }
  }
  return findUnknownFamily(from, stop) || findGivenAlone(from, stop, end)
}

/** Whether a family in katakana is a part of a longer word, as リー is of リーダー; a known given name may follow it. */
function isWithinKatakana(at: i32, length: i32, from: i32, stop: i32): bool {
  if (!isKatakanaAt(at)) return false
  if (at > from && isKatakanaAt(at - 1)) return true
  const rest = at + length
  return rest < stop && isKatakanaAt(rest) && !isGivenNameAt(rest, stop - rest)
}

function isGivenBefore(i: i32, stop: i32): bool {
  if (stop - i > GIVEN_UNITS) return false
  for (let q = i; q < stop; q++) if (narrowOf(q) === SPACE) return false
  return isGivenNameAt(i, stop - i) || (endsLikeGivenName(i, stop) && !isMixed(i, stop))
}

/** Whether two words stand in [i, stop): kanji behind hiragana, or a particle right behind kanji. */
function isMixed(i: i32, stop: i32): bool {
  let hiragana = false
  for (let q = i; q < stop; q++) {
    const unit = unitOf(q)
    if ((classOf(q) & OF_HIRAGANA) !== 0) hiragana = true
    if (unit < 0x3400 || unit > 0x9fff) continue
    if (hiragana || (q + 1 < stop && isOneParticle(unitOf(q + 1)))) return true
  }
  return false
}

/** は が の に を と も へ で. */
function isOneParticle(unit: i32): bool {
  switch (unit) {
    case 0x306f:
    case 0x304c:
    case 0x306e:
    case 0x306b:
    case 0x3092:
    case 0x3068:
    case 0x3082:
    case 0x3078:
    case 0x3067:
      return true
    default:
      return false
  }
}

/** 1 where さん, 様 or さま begins at i, 2 where ちゃん or くん does, else 0. */
function familiarAt(i: i32): i32 {
  if (i >= lineLength) return 0
  const first = unitOf(i)
  if (first === 0x69d8) return 1
  const second = i + 1 < lineLength ? unitOf(i + 1) : 0
  if (first === 0x3055) return second === 0x3093 || second === 0x307e ? 1 : 0
  if (first === 0x304f) return second === 0x3093 ? 2 : 0
  return first === 0x3061 && second === 0x3083 && i + 2 < lineLength && unitOf(i + 2) === 0x3093 ? 2 : 0
}

/** A known given name without a family, in characters of its own, that ends at `stop`, before the honorific at `end`. */
function findGivenAlone(from: i32, stop: i32, end: i32): bool {
  const familiar = familiarAt(end)
  if (familiar === 0) return false
  const dear = familiar === 2
  for (let n = min(GIVEN_UNITS, stop - from); n > 0; n--) {
    const i = stop - n
    if (!isGivenNameAt(i, n) && !(dear && looksGivenAt(i, n))) continue
    if (n < leastOf(i, n, dear) || !partsFrom(i, from)) continue
    nameStart = i
    nameIsWhole = false
    return true
  }
  return false
}

/** How many characters the given name of n units at i has at least when it stands alone. */
function leastOf(i: i32, n: i32, dear: bool): i32 {
  const says = classOf(i)
  if ((says & OF_KANJI) !== 0) {
    if (n > 1 || (markOf(i) & FOR_SOMEBODY) === 0) return 1
  } else if ((says & OF_HIRAGANA) === 0) return 2
  return dear ? 2 : 3
}

/** Whether what stands before a given name, from `from` on, is no part of its word. */
function partsFrom(i: i32, from: i32): bool {
  if (i === from) return true
  const says = classOf(i)
  const before = classOf(i - 1)
  if ((says & OF_KANJI) !== 0) return (before & OF_KANJI) === 0
  if ((says & OF_HIRAGANA) === 0) return !isKanaUnit(i - 1) || (before & OF_HIRAGANA) !== 0
  const unit = unitOf(i - 1)
  return unit === 0x306e || unit === 0x306f || unit === 0x304c || unit === 0x3068 || unit === 0x306b
}

/** Looks at a title of n units at i, before which a family name may fill all kanji or katakana. False when there are too many names. */
export function lookAtTitle(i: i32, n: i32): bool {
  if (i < titleFree) return true
  titleFree = i + n
  if (unitOf(i) === KUN && i + 1 < lineLength && (classOf(i + 1) & BEHIND_KUN) === 0) return true
  if (i === 0) return true
  const script = classOf(i - 1) & (OF_KANJI | OF_KATAKANA)
  let start = i
  while (start > 0 && i - start < TITLED_MAX && (classOf(start - 1) & script) !== 0) start--
  const length = i - start
  if (length === 0 || length === TITLED_MAX || familyAt(start, length) !== FIRM_FAMILY) return true
  if (endsWithWord(i, min(4, length), NOBODY)) return true
  if (length === 1 && (!isShortFamily(start) || (markOf(start) & NO_TITLED) !== 0)) return true
  return addHonoured(start, i, false)
}

/** A family that no list has, before a well-known given name. */
function findUnknownFamily(from: i32, stop: i32): bool {
  let start = stop
  while (start > from && stop - start < 7 && (classOf(start - 1) & OF_KANJI) !== 0) start--
  if (stop - start < 3) return false
  for (let family: i32 = 3; family >= 2; family--) {
    const given = stop - start - family
    if (given < 2 || given > 3 || !isGivenNameAt(start + family, given)) continue
    if (stop - start <= 6 && (wordOf(start, stop - start) & NO_NAME) !== 0) continue
    nameStart = start
    nameIsWhole = true
    return true
  }
  return false
}

function isKatakanaAt(i: i32): bool {
  return i >= 0 && (classOf(i) & OF_KATAKANA) !== 0
}

/** Looks at a word of n units at i that follows names. False when there are too many names. */
export function lookAtHonorific(i: i32, n: i32): bool {
  if (i < honourFree) return true
  honourFree = i + n
  // What somebody is called in katakana is known by words of which the recognizers have a list: the line is left to them.
  const stop = i > 0 && narrowOf(i - 1) === SPACE ? i - 1 : i
  if (!findNameBefore(i)) return !isKatakanaAt(stop - 1) || !isKatakanaAt(stop - 2)
  return addHonoured(nameStart, stop, nameIsWhole)
}
