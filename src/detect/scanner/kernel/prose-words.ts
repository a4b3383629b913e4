import { byteAt, setByte, setWord, wordAt } from './memory.ts'
import { setUnit, twoUnitsAt, unitAt } from './prose-memory.ts'
import {
  DICTIONARY,
  DICTIONARY_SLOTS,
  FAMILY_SHIFT,
  FIRM_FAMILY,
  FREQUENT_FAMILY,
  GIVEN_NAME,
  IS_WORD,
  LINE,
  LISTED_WORD,
  NARROW_LINE,
  NO_GIVEN_NAME,
  OF_FAMILIES,
  OF_FREQUENT,
  OF_GIVENS,
  OF_WORDS,
  PAIR_HASHES,
  PARTICLE,
  PLACE_FAMILY,
  SAID_BEFORE,
  SIGN_CLASSES,
  UNIT_MARKS,
  USUAL_UNITS,
  VARIANT,
  WORD_ENDS,
  WORD_FAMILY,
  WORD_PAIRS,
  WORD_UNITS_MAX,
} from './prose-places.ts'
import { CLOSE_BRACKET, OPEN_BRACKET } from './signs.ts'

/*
 * Words of the line that is looked at. Places are units of the line, from 0 on.
 */

/** Given names of more units are looked up without a look at their first two. */
const GIVEN_MAX: i32 = 4

/** How many units the line has. */
export let lineLength: i32 = 0

export function setLineLength(length: i32): void {
  lineLength = length
}

export function unitOf(i: i32): i32 {
  return unitAt(LINE + (i << 1))
}

export function markOf(i: i32): i32 {
  return wordAt(UNIT_MARKS + (unitAt(LINE + (i << 1)) << 2))
}

export function narrowOf(i: i32): i32 {
  return byteAt(NARROW_LINE + i)
}

export function classOf(i: i32): i32 {
  return wordAt(SIGN_CLASSES + (byteAt(NARROW_LINE + i) << 2))
}

function slotOfWord(low: i32, middle: i32, high: i32): i32 {
  // The products stay below 53 bits, so that both builds of the kernel agree.
  const hash: i32 = (low * 1_540_483) ^ (middle * 1_216_613) ^ (high * 1_900_813)
  let i = (hash >>> 13) & (DICTIONARY_SLOTS - 1)
  while (!isSlotOfWord(DICTIONARY + (i << 4), low, middle, high)) i = (i + 1) & (DICTIONARY_SLOTS - 1)
  return DICTIONARY + (i << 4)
}

/** Whether the word stands in the slot, or the slot is empty. */
function isSlotOfWord(slot: i32, low: i32, middle: i32, high: i32): bool {
  if (wordAt(slot + 12) === 0) return true
  return wordAt(slot) === low && wordAt(slot + 4) === middle && wordAt(slot + 8) === high
}

/** Takes down what the word is whose n units the driver put at LINE. */
export function learnProseWord(n: i32, says: i32): void {
  for (let i = n; i < WORD_UNITS_MAX; i++) setUnit(LINE + (i << 1), 0)
  const slot = slotOfWord(wordAt(LINE), wordAt(LINE + 4), wordAt(LINE + 8))
  setWord(slot, wordAt(LINE))
  setWord(slot + 4, wordAt(LINE + 4))
  setWord(slot + 8, wordAt(LINE + 8))
  setWord(slot + 12, wordAt(slot + 12) | says)
  if (n === 1) setWord(UNIT_MARKS + (unitOf(0) << 2), wordAt(UNIT_MARKS + (unitOf(0) << 2)) | IS_WORD)
  else {
    const bit = 1 << (n - 2)
    const isFamily = (says & (FIRM_FAMILY | WORD_FAMILY)) !== 0
    const isFrequent = (says & FREQUENT_FAMILY) !== 0
    const at = pairAt(usualOf(unitOf(0)), usualOf(unitOf(1)))
    const isGiven = (says & GIVEN_NAME) !== 0 && n <= GIVEN_MAX
    const names = (isFamily ? bit << OF_FAMILIES : 0) | (isGiven ? bit << OF_GIVENS : 0)
    setUnit(at, unitAt(at) | bit | names | (isFrequent ? OF_FREQUENT : 0))
  }
  const last = WORD_ENDS + unitOf(n - 1)
  if ((says & SAID_BEFORE) !== 0) setByte(last, byteAt(last) | (1 << (n - 1)))
}

/** Where it stands what is known of words that begin with two units, which are in their usual form. */
function pairAt(first: i32, second: i32): i32 {
  let hash: i32 = (first * 26_699) ^ (second * 32_587)
  hash ^= hash >>> 15
  return WORD_PAIRS + ((hash & (PAIR_HASHES - 1)) << 1)
}

/** What is known of words that begin with the two units at i: their lengths, and those of family names (`WORD_PAIRS`). */
export function pairOf(i: i32): i32 {
  return i + 1 < lineLength ? unitAt(pairAt(usualAt(i), usualAt(i + 1))) : 0
}

/** The lengths of words that may begin at i, in these units or in their usual form: the lowest bit for one unit. */
export function wordLengthsAt(i: i32): i32 {
  return lengthsOf(pairOf(i), markOf(i))
}

/** The same for a unit of this mark, of which and the next one `pair` is known. */
export function lengthsOf(pair: i32, mark: i32): i32 {
  return ((pair & OF_WORDS) << 1) | ((mark & (IS_WORD | VARIANT)) === 0 ? 0 : 1)
}

/** What the word of the n units at i is; 0 when nothing is known of it, or the line ends before. */
export function wordOf(i: i32, n: i32): i32 {
  if (i < 0 || i + n > lineLength || (wordLengthsAt(i) & (1 << (n - 1))) === 0) return 0
  return whatIs(i, n)
}

/** The same for n units of the line that may be a word. */
export function whatIs(i: i32, n: i32): i32 {
  const at = LINE + (i << 1)
  const high: i32 = n > 4 ? twoUnitsAt(at + 8, n - 4) : 0
  return wordAt(slotOfWord(twoUnitsAt(at, n), twoUnitsAt(at + 4, n - 2), high) + 12)
}

function usualOf(unit: i32): i32 {
  return unitAt(USUAL_UNITS + (unit << 1))
}

function usualAt(i: i32): i32 {
  return usualOf(unitOf(i))
}

/** What the usual form of the word of up to five units at i is. */
function usualWordOf(i: i32, n: i32): i32 {
  let low = usualAt(i)
  let middle: i32 = 0
  let high: i32 = 0
  if (n > 1) low |= usualAt(i + 1) << 16
  if (n > 2) middle = usualAt(i + 2)
  if (n > 3) middle |= usualAt(i + 3) << 16
  if (n > 4) high = usualAt(i + 4)
  return wordAt(slotOfWord(low, middle, high) + 12)
}

function hasVariant(i: i32, n: i32): bool {
  for (let q = i; q < i + n; q++) if ((markOf(q) & VARIANT) !== 0) return true
  return false
}

/** FIRM_FAMILY, WORD_FAMILY or 0: what kind of family name the n units at i are. */
export function familyAt(i: i32, n: i32): i32 {
  const says = wordOf(i, n)
  if ((says & FIRM_FAMILY) !== 0) return FIRM_FAMILY
  if (hasVariant(i, n)) {
    const usual = usualWordOf(i, n)
    if ((usual & FIRM_FAMILY) !== 0) return FIRM_FAMILY
    if ((usual & WORD_FAMILY) !== 0) return WORD_FAMILY
  }
  return says & WORD_FAMILY
}

/** Whether the family name of n units at i, or its usual form, is a frequent one. */
export function isFrequentFamily(i: i32, n: i32): bool {
  if ((wordOf(i, n) & FREQUENT_FAMILY) !== 0) return true
  return hasVariant(i, n) && (usualWordOf(i, n) & FREQUENT_FAMILY) !== 0
}

/** Whether a family name alone is as likely a place, a firm or a word. */
export function isPlaceOrWordAt(i: i32, n: i32): bool {
  if ((wordOf(i, n) & LISTED_WORD) !== 0) return true
  return ((hasVariant(i, n) ? usualWordOf(i, n) : wordOf(i, n)) & PLACE_FAMILY) !== 0
}

export function isGivenNameAt(i: i32, n: i32): bool {
  if (n > 1 && n <= GIVEN_MAX && (pairOf(i) & (1 << (OF_GIVENS + n - 2))) === 0) return false
  const says = wordOf(i, n)
  if ((says & NO_GIVEN_NAME) !== 0) return false
  return (says & GIVEN_NAME) !== 0 || (hasVariant(i, n) && (usualWordOf(i, n) & GIVEN_NAME) !== 0)
}

/** The lengths that a family name could have that begins at i, where `mark` stands: bit 0 for one unit, bit 4 for five. */
export function familyLengthsAt(i: i32, mark: i32): i32 {
  return familyLengthsOf(pairOf(i), mark)
}

/** The same for a unit of this mark, of which and the next one `pair` is known. */
export function familyLengthsOf(pair: i32, mark: i32): i32 {
  return (mark >> FAMILY_SHIFT) & (((pair >> OF_FAMILIES) << 1) | 1) & 31
}

/** Whether a word of SAID_BEFORE may end before i, which is not the beginning of the line. */
export function mayEndWord(i: i32): bool {
  return byteAt(WORD_ENDS + unitOf(i - 1)) !== 0
}

/** Whether a word that is `what`, one of SAID_BEFORE, ends before i, of up to `most` units. */
export function endsWithWord(i: i32, most: i32, what: i32): bool {
  if (i <= 0) return false
  for (let n: i32 = 1, lengths = byteAt(WORD_ENDS + unitOf(i - 1)); n <= most && lengths !== 0; n++, lengths >>= 1)
    if ((lengths & 1) !== 0 && (wordOf(i - n, n) & what) !== 0) return true
  return false
}

/** Whether a word that is `what` begins at i, of up to `most` units. */
export function beginsWithWord(i: i32, most: i32, what: i32): bool {
  if (i >= lineLength) return false
  for (let n: i32 = 1, lengths = wordLengthsAt(i); n <= most && lengths !== 0; n++, lengths >>= 1)
    if ((lengths & 1) !== 0 && i + n <= lineLength && (whatIs(i, n) & what) !== 0) return true
  return false
}

/** Whether the line ends at i, or goes on with what stands behind names. */
export function goesOnWithParticle(i: i32): bool {
  if (i === lineLength) return true
  const c = narrowOf(i)
  return c === OPEN_BRACKET || c === CLOSE_BRACKET || beginsWithWord(i, 2, PARTICLE)
}
