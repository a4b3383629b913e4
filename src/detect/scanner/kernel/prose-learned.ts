import { isDigit, isLetter } from './characters.ts'
import { byteAt } from './memory.ts'
import { longestOf } from './prose-name-lists.ts'
import {
  BELIEVED_ABOVE,
  BELIEVED_IN_WORD,
  FAMILY_WEIGHT_SLOTS,
  FAMILY_WEIGHTS,
  FIRM_FAMILY,
  NO_SHORT_FAMILY,
  OF_HIRAGANA,
  OF_KANJI,
  OF_KATAKANA,
  UNITS_BEFORE,
  UNITS_BEHIND,
} from './prose-places.ts'
import {
  classOf,
  familyAt,
  familyLengthsAt,
  goesOnWithParticle,
  isFrequentFamily,
  isPlaceOrWordAt,
  lineLength,
  markOf,
  narrowOf,
  unitOf,
  wordOf,
} from './prose-words.ts'
import { SPACE } from './signs.ts'

/*
 * Whether a family name alone stands for somebody, by the sum of what training has learnt of the units around it, as
 * `learned-families.ts` of the room sums it up.
 */
const ANY_DIGIT: i32 = 0x30
const ANY_LETTER: i32 = 0x61
const SENTENCE_END: i32 = 0x3002

const KANJI_SCRIPT: i32 = 1
const KATAKANA_SCRIPT: i32 = 2

/** The unit at i, all digits and all letters of ASCII being one; 0 beyond the ends of the line. */
function signOf(i: i32): i32 {
  if (i < 0 || i >= lineLength) return 0
  const c = narrowOf(i)
  if (c >= 0x80) return unitOf(i)
  if (isDigit(c)) return ANY_DIGIT
  return isLetter(c) ? ANY_LETTER : c
}

function isKanjiSign(sign: i32): bool {
  return (sign >= 0x3400 && sign <= 0x9fff) || sign === 0x3005
}

function signScript(sign: i32): i32 {
  if (isKanjiSign(sign)) return KANJI_SCRIPT
  if ((sign >= 0x30a1 && sign <= 0x30fa) || sign === 0x30fc) return KATAKANA_SCRIPT
  return sign < 0x80 ? 3 : 4
}

/** The products stay below 53 bits, so that both builds of the kernel agree. */
function mixedSigns(hash: i32, sign: i32): i32 {
  return (hash * 1_540_483) ^ sign
}

/** The weight of a feature: its kind, and up to four signs or small numbers. */
function learnedWeight(kind: i32, a: i32, b: i32, c: i32, d: i32): i32 {
  const hash = mixedSigns(mixedSigns(mixedSigns(mixedSigns(kind, a), b), c), d)
  const stirred: i32 = ((hash ^ (hash >>> 15)) * 1_216_613) | 0
  return (byteAt(FAMILY_WEIGHTS + ((stirred ^ (stirred >>> 13)) & (FAMILY_WEIGHT_SLOTS - 1))) << 24) >> 24
}

/** How long the family name alone is that begins at i, by what training has learnt; 0 when nobody is told of. */
export function learnedLength(i: i32): i32 {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = longestOf(lengths); n >= 1; n--) {
    if ((lengths & (1 << (n - 1))) === 0 || familyAt(i, n) !== FIRM_FAMILY) continue
    return mayBeLearned(i, n) && sumAround(i, n) > leastFor(signScript(signOf(i + n))) ? n : 0
  }
  return 0
}

/** The sum above which a name is believed in before a sign of this script. */
function leastFor(script: i32): i32 {
  return script === KANJI_SCRIPT || script === KATAKANA_SCRIPT ? BELIEVED_IN_WORD : BELIEVED_ABOVE
}

/** Whether training may tell of the family name at i; somebody who tells their own name is left to the rules. */
function mayBeLearned(i: i32, n: i32): bool {
  const end = i + n
  // です before the end, 。, 、 or 」.
  if (signOf(end) === 0x3067 && signOf(end + 1) === 0x3059) {
    const next = signOf(end + 2)
    if (next === 0 || next === SENTENCE_END || next === 0x3001 || next === 0x300d) return false
  }
  if (i === 0 && signOf(end) === SPACE && mayBeGiven(end + 1)) return false
  return n > 1 || isShort(i)
}

/** One character is a family only where no verb or adjective goes on. */
function isShort(i: i32): bool {
  if (!isFrequentFamily(i, 1) || (wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  return (
    i + 1 >= lineLength || (classOf(i + 1) & (OF_HIRAGANA | OF_KATAKANA | OF_KANJI)) === 0 || goesOnWithParticle(i + 1)
  )
}

/** Whether one word of up to four units fills the rest of the line from i on. */
function mayBeGiven(i: i32): bool {
  if (lineLength === i || lineLength > i + 4) return false
  for (let q = i; q < lineLength; q++) if (signOf(q) === SPACE) return false
  return true
}

function sumAround(i: i32, n: i32): i32 {
  const kind = (isFrequentFamily(i, n) ? 1 : 0) | (isPlaceOrWordAt(i, n) ? 2 : 0) | (n === 1 ? 4 : 0)
  return sumBeside(i, i + n, kind) + sumBehind(i + n) + sumBefore(i)
}

/** What the units right beside the name [i, end) say. */
function sumBeside(i: i32, end: i32, kind: i32): i32 {
  const l1 = signOf(i - 1)
  const l2 = signOf(i - 2)
  const l3 = signOf(i - 3)
  const r0 = signOf(end)
  const r1 = signOf(end + 1)
  const r2 = signOf(end + 2)
  let sum = learnedWeight(1, kind, 0, 0, 0) + learnedWeight(2, l1, 0, 0, 0) + learnedWeight(3, l2, l1, 0, 0)
  sum += learnedWeight(4, l3, l2, l1, 0) + learnedWeight(5, signOf(i - 4), l3, l2, l1)
  sum += learnedWeight(6, r0, 0, 0, 0) + learnedWeight(7, r0, r1, 0, 0) + learnedWeight(8, r0, r1, r2, 0)
  sum +=
    learnedWeight(9, r0, r1, r2, signOf(end + 3)) + learnedWeight(10, l1, r0, 0, 0) + learnedWeight(11, l1, r0, r1, 0)
  sum += learnedWeight(12, kind, r0, 0, 0) + learnedWeight(13, kind, l1, 0, 0) + learnedWeight(14, r1, r2, 0, 0)
  sum += learnedWeight(15, l2, l1, r0, 0) + learnedWeight(16, signScript(r0), signScript(l1), 0, 0)
  sum += learnedWeight(17, signScript(r0), kind, 0, 0) + learnedWeight(21, kind, r0, r1, 0)
  if (end === i + 1) sum += learnedWeight(22, signOf(i), r0, 0, 0) + learnedWeight(23, signOf(i), 0, 0, 0)
  if (!isKanjiSign(r0) && isKanjiSign(r1)) sum += learnedWeight(18, r0, r1, isKanjiSign(r2) ? r2 : 0, 0)
  return sum
}

/** What the pairs of units from `end` on say, as far as the sentence goes. */
function sumBehind(end: i32): i32 {
  let sum: i32 = 0
  let sign = signOf(end)
  for (let i = end; i < end + UNITS_BEHIND && sign !== 0 && sign !== SENTENCE_END; i++) {
    const next = signOf(i + 1)
    sum += learnedWeight(19, sign, next, 0, 0)
    sign = next
  }
  return sum
}

/** What the pairs of units before i say, as far as the sentence goes. */
function sumBefore(i: i32): i32 {
  let sum: i32 = 0
  let sign = signOf(i - 1)
  for (let q = i - 1; q > i - UNITS_BEFORE && sign !== 0 && sign !== SENTENCE_END; q--) {
    const before = signOf(q - 1)
    sum += learnedWeight(20, before, sign, 0, 0)
    sign = before
  }
  return sum
}
