import { ask } from './driver.ts'
import {
  classOf,
  DIGIT,
  foldedUnit,
  HAN,
  KANA_CLASS,
  LATIN,
  SPACE,
  setUnit,
  UNSTABLE,
  unitAt,
  VARIANT,
  wordAt,
} from './memory.ts'
import { ANSWER, ASK_NAME, NAME } from './places.ts'

/** What `readName` found: the script, and where the whole, family and given name stand; equal places where there is none. */
export const KANJI: i32 = 0
export const KANA_ONLY: i32 = 1
export const LATIN_NAME: i32 = 2
export let script: i32 = 0
export let wholeEnd: i32 = 0
export let familyFrom: i32 = 0
export let familyEnd: i32 = 0
export let givenFrom: i32 = 0
export let givenEnd: i32 = 0

/** Reads the name [from, end) (person-name); its whole begins at NAME. False when the record is refused. */
export function readName(from: i32, end: i32): bool {
  script = KANJI
  wholeEnd = familyFrom = familyEnd = givenFrom = givenEnd = NAME
  if (from === end || usualName(from, end)) return true
  const answer = ask(ASK_NAME, from, end, NAME)
  if (answer < 0) return false
  script = wordAt(ANSWER)
  wholeEnd = familyFrom = NAME + (wordAt(ANSWER + 4) << 1)
  familyEnd = givenFrom = familyFrom + (wordAt(ANSWER + 8) << 1)
  givenEnd = givenFrom + (wordAt(ANSWER + 12) << 1)
  return true
}

/** A name that ends with one of 様方まん殿生中氏 or begins with one of 不な無匿名テサ may be an honorific or a word for nobody. */
function maybeNobody(first: i32, last: i32): bool {
  if (first === 0x4e0d || first === 0x306a || first === 0x7121 || first === 0x533f) return true
  if (first === 0x540d || first === 0x30c6 || first === 0x30b5) return true
  if (last === 0x69d8 || last === 0x65b9 || last === 0x307e || last === 0x3093) return true
  return last === 0x6bbf || last === 0x751f || last === 0x4e2d || last === 0x6c0f
}

/** A name of kanji or kana with at most one space between; false for what must be read more closely. */
function usualName(from: i32, end: i32): bool {
  const last: i32 = end - from > 2 && isRepeat(unitAt(end - 2)) ? unitAt(end - 4) : unitAt(end - 2)
  if (maybeNobody(unitAt(from), last)) return false
  let all: i32 = 0
  let space: i32 = 0
  let q = NAME
  for (let p = from; p < end; p += 2) {
    const unit = unitAt(p)
    const own = classOf(unit)
    if ((own & ~(KANA_CLASS | HAN | VARIANT | SPACE)) !== 0) return false
    if ((own & SPACE) !== 0) {
      if (space !== 0 || p === from || p === end - 2) return false
      space = q
      continue
    }
    let folded = foldedUnit(unit)
    if (isRepeat(unit)) {
      // 々 after a kanji is that kanji; two of them in a row are read more closely.
      if (p === from || (p + 2 < end && isRepeat(unitAt(p + 2)))) return false
      const before = unitAt(p - 2)
      if (isRepeat(before) || (classOf(before) & HAN) === 0) return false
      folded = unitAt(q - 2)
    }
    all |= classOf(folded)
    setUnit(q, folded)
    q += 2
  }
  script = all === KANA_CLASS ? KANA_ONLY : KANJI
  wholeEnd = q
  if (space !== 0) {
    familyFrom = NAME
    familyEnd = givenFrom = space
    givenEnd = q
  }
  return true
}

function isRepeat(unit: i32): bool {
  return unit === 0x3005 || unit === 0x303b
}

/** True when [from, end) surely has a letter or a digit, kana of half width among them. */
export function isWritten(from: i32, end: i32): bool {
  for (let p = from; p < end; p += 2) {
    const u = unitAt(p)
    if ((classOf(u) & (KANA_CLASS | HAN | LATIN | DIGIT)) !== 0 || (u >= 0xff66 && u <= 0xff9d)) return true
  }
  return false
}

/** True when [from, end) is surely no company: no letter of Latin script, and no sign that each legal form has (corporate-name). */
export function isNoCompany(from: i32, end: i32): bool {
  for (let p = from; p < end; p += 2) {
    const u = unitAt(p)
    const own = classOf(u)
    if ((own & UNSTABLE) !== 0 && (u < 0xff66 || u > 0xff9f || u === 0xff6c)) return false
    if ((own & LATIN) !== 0 || u === 0x28 || u === 0x29 || u === 0x30e3) return false
    if (u === 0x793e || u === 0x6cd5 || u === 0x7d44 || u === 0x5fa1 || u === 0x5eab) return false
  }
  return true
}
