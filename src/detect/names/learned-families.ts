import {
  BELIEVED_ABOVE,
  BELIEVED_IN_WORD,
  FAMILY_WEIGHT_SLOTS,
  UNITS_BEFORE,
  UNITS_BEHIND,
} from '../scanner/kernel/prose-places.ts'
import { NO_SHORT_FAMILY } from './honorifics.ts'
import { familyWeights } from './lists/family-weights.ts'
import { FAMILY_MAX, familyKind, familyLengths, isFrequent, isPlaceOrWord } from './name-dictionary.ts'
import { PARTICLE } from './prose-names.ts'

/*
 * Whether a family name alone stands for somebody, by the sum of what training on sentences has learnt of the characters around it
 * (`bench/names`): a logistic regression over hashed features (Weinberger et al. 2009), in whole numbers, so that the scan kernel comes to
 * the same sum.
 */

/** One weight a slot, -128 to 127. */
export const WEIGHTS: Int8Array = Int8Array.from(Buffer.from(familyWeights, 'base64'))
/** So many stand for a logarithm of odds of 1. */
export const WEIGHTS_OF_ONE = 32

const DIGIT = 0x30
const LETTER = 0x61
const FULL_STOP = 0x3002

/** The unit of a folded text at `i`, all digits and all letters of ASCII being one; 0 beyond its ends. */
function signAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return 0
  const c = text.charCodeAt(i)
  if (c >= 0x30 && c <= 0x39) return DIGIT
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) ? LETTER : c
}

const isKanji = (sign: number): boolean => (sign >= 0x3400 && sign <= 0x9fff) || sign === 0x3005
const isKatakana = (sign: number): boolean => (sign >= 0x30a1 && sign <= 0x30fa) || sign === 0x30fc
const endsSentence = (sign: number): boolean => sign === 0 || sign === FULL_STOP
const scriptOf = (sign: number): number => (isKanji(sign) ? 1 : isKatakana(sign) ? 2 : sign < 0x80 ? 3 : 4)

/** The products stay below 53 bits, so that a product of doubles is the one of 32 bits. */
const mixed = (hash: number, sign: number): number => (hash * 1_540_483) ^ sign

/** The slot of a feature: its kind, and up to four signs or small numbers. */
function slotOf(kind: number, a: number, b: number, c: number, d: number): number {
  const hash = mixed(mixed(mixed(mixed(kind, a), b), c), d)
  const stirred = ((hash ^ (hash >>> 15)) * 1_216_613) | 0
  return (stirred ^ (stirred >>> 13)) & (FAMILY_WEIGHT_SLOTS - 1)
}

/** What kind of family name it is: frequent, as often a place or a word, of one character. */
export const classOf = (family: string): number =>
  (isFrequent(family) ? 1 : 0) | (isPlaceOrWord(family) ? 2 : 0) | (family.length === 1 ? 4 : 0)

/** The slots of all features of the family name [at, at + length) of a folded text; one may come more than once. */
export function featuresOf(text: string, at: number, length: number): readonly number[] {
  const slots: number[] = []
  const add = (kind: number, a: number, b = 0, c = 0, d = 0): void => void slots.push(slotOf(kind, a, b, c, d))
  const kind = classOf(text.slice(at, at + length))
  const end = at + length
  const [l1, l2, l3] = [signAt(text, at - 1), signAt(text, at - 2), signAt(text, at - 3)]
  const [r0, r1, r2, r3] = [signAt(text, end), signAt(text, end + 1), signAt(text, end + 2), signAt(text, end + 3)]
  add(1, kind)
  add(2, l1)
  add(3, l2, l1)
  add(4, l3, l2, l1)
  add(5, signAt(text, at - 4), l3, l2, l1)
  add(6, r0)
  add(7, r0, r1)
  add(8, r0, r1, r2)
  add(9, r0, r1, r2, r3)
  add(10, l1, r0)
  add(11, l1, r0, r1)
  add(12, kind, r0)
  add(13, kind, l1)
  add(14, r1, r2)
  add(15, l2, l1, r0)
  add(16, scriptOf(r0), scriptOf(l1))
  add(17, scriptOf(r0), kind)
  if (!isKanji(r0) && isKanji(r1)) add(18, r0, r1, isKanji(r2) ? r2 : 0)
  add(21, kind, r0, r1)
  if (length === 1) add(22, signAt(text, at), r0)
  if (length === 1) add(23, signAt(text, at))
  for (let i = end, sign = r0; i < end + UNITS_BEHIND && !endsSentence(sign); i++) {
    const next = signAt(text, i + 1)
    add(19, sign, next)
    sign = next
  }
  for (let i = at - 1, sign = l1; i > at - UNITS_BEFORE && !endsSentence(sign); i--) {
    const before = signAt(text, i - 1)
    add(20, before, sign)
    sign = before
  }
  return slots
}

/** The length of the family name that begins at `at` and that training may tell of, the longest one; 0 when none does. */
export function lengthToLearn(text: string, at: number): number {
  const lengths = familyLengths(text, at)
  for (let length = Math.min(FAMILY_MAX, text.length - at); length > 0; length--) {
    if ((lengths & (1 << (length - 1))) === 0 || familyKind(text.slice(at, at + length)) !== 'firm') continue
    return mayBeLearned(text, at, length) ? length : 0
  }
  return 0
}

/** Somebody tells their own name; of a firm that is nobody affected, so that rules alone say who counts. */
const IS_ME = /^です(?:[。、」]|$)/
/** Behind a family at the beginning of a line: a given name that nobody has met. */
const GIVEN = /^ [^ ]{1,4}$/

/** One character is a family only where no verb or adjective goes on: 許から, but 許さない. */
const isShort = (family: string, behind: string): boolean =>
  isFrequent(family) &&
  !NO_SHORT_FAMILY.test(family) &&
  (!/^[々\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff]/.test(behind) || PARTICLE.test(behind))

/** Behind a tab stands a cell. */
function mayBeLearned(text: string, at: number, length: number): boolean {
  const behind = text.slice(at + length, at + length + 6)
  if (IS_ME.test(behind) || (at === 0 && GIVEN.test(behind)) || text.charAt(at - 1) === '\t') return false
  return length > 1 || isShort(text.charAt(at), behind)
}

/** Behind other kanji and katakana firms and places go on without end: `中川製作所`; people are believed in there only when it is plain. */
export const leastFor = (next: number): number =>
  isKanji(next) || isKatakana(next) ? BELIEVED_IN_WORD : BELIEVED_ABOVE

/** How long the family name alone is that begins at `at`, by what training has learnt; 0 when nobody is told of. */
export function learnedLength(text: string, at: number): number {
  const length = lengthToLearn(text, at)
  if (length === 0) return 0
  let sum = 0
  for (const slot of featuresOf(text, at, length)) sum += WEIGHTS[slot] ?? 0
  return sum > leastFor(signAt(text, at + length)) ? length : 0
}
