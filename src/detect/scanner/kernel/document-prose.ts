import { isLetter } from './characters.ts'
import { BEGINS_ANOTHER, BEGINS_LABEL, IN_LABELS, NAMES_ANOTHER, OF_NAMES } from './prose-places.ts'
import { classOf, lineLength, markOf, narrowOf, unitOf, wordOf } from './prose-words.ts'
import { COLON, COMMA, EQUALS, HYPHEN, LOW_LINE, OPEN_BRACE, OPEN_BRACKET, PLUS, SPACE } from './signs.ts'

/*
 * Lines of a document with characters beyond ASCII that may tell something about others (`document-lines.ts`). Places are units of the
 * line that was laid out.
 */

/** A label that fills its line has so many signs at most. */
export const LABEL_ALONE_MAX: i32 = 30
/** Signs of a ruled line, at least. */
export const RULE_MIN: i32 = 4
/** A name alone: twice as long as any in kanji is when its half-width kana are joined, and one in Latin letters. */
const JAPANESE_NAME_MAX: i32 = 24
export const LATIN_NAME_MAX: i32 = 100
/** The last letter of Latin Extended-B, and the blocks of punctuation and money. */
const LATIN_LAST: i32 = 0x24f
const SIGNS_FIRST: i32 = 0x2000
const SIGNS_LAST: i32 = 0x20cf
/** Letters from which on a word may name somebody else. */
const OWNER_LETTERS_MIN: i32 = 4
/** 送信日時 has so many signs. */
const HEAD_WORD_MAX: i32 = 4

/** `-`, `=`, `*`, `_`, `+`, `~`. */
export function isOfRule(c: i32): bool {
  return c === HYPHEN || c === EQUALS || c === 42 || c === LOW_LINE || c === PLUS || c === 126
}

/** Whether the line whose signs begin at `first`, behind marks of quotation at `from`, and end at `end` may tell something. */
export function tellsInProse(first: i32, from: i32, end: i32): bool {
  if (isRuleAt(from, end) || beginsHeadAt(from, end) || beginsContactAt(from)) return true
  if (end - from <= LATIN_NAME_MAX && (isLatinNameAt(from, end) || isNameAt(from, end))) return true
  return end - first <= LABEL_ALONE_MAX && couldBeLabelAlone(first, end)
}

/** Whether the line that was laid out has letters of no script but Latin, and signs of punctuation and money. */
export function isLatinProse(): bool {
  for (let i = 0; i < lineLength; i++) {
    const unit = unitOf(i)
    if (unit > LATIN_LAST && (unit < SIGNS_FIRST || unit > SIGNS_LAST)) return false
  }
  return true
}

/** Whether the line may begin a ruled one: signs of ASCII, ◆◇■□. */
function isRuleAt(i: i32, end: i32): bool {
  if (end - i < RULE_MIN) return false
  for (let q = i; q < i + RULE_MIN; q++) {
    const unit = unitOf(q)
    if (!isOfRule(narrowOf(q)) && unit !== 0x25c6 && unit !== 0x25c7 && unit !== 0x25a0 && unit !== 0x25a1) return false
  }
  return true
}

/** A word beginning with 送, 日, 差 or 宛, and a colon. */
function beginsHeadAt(i: i32, end: i32): bool {
  const unit = unitOf(i)
  if (unit !== 0x9001 && unit !== 0x65e5 && unit !== 0x5dee && unit !== 0x5b9b) return false
  let q = i
  while (q < end && q < i + HEAD_WORD_MAX && narrowOf(q) !== SPACE && narrowOf(q) !== COLON) q++
  while (q < end && narrowOf(q) === SPACE) q++
  return q < end && narrowOf(q) === COLON
}

/** A word beginning with 電, 住, 所 or 〒, or a prefecture, as lines begin that tell how to reach a firm. */
function beginsContactAt(i: i32): bool {
  const unit = unitOf(i)
  if (unit === 0x96fb || unit === 0x4f4f || unit === 0x6240 || unit === 0x3012) return true
  if (i + 2 >= lineLength) return false
  // 都 道 府 県.
  const third = unitOf(i + 2)
  if (third === 0x90fd || third === 0x9053 || third === 0x5e9c || third === 0x770c) return true
  return i + 3 < lineLength && unitOf(i + 3) === 0x770c
}

/** Letters, blanks and commas, and what may stand for letters. */
function isLatinNameAt(i: i32, end: i32): bool {
  for (let q = i; q < end; q++) {
    const c = narrowOf(q)
    if (c < 0x80 ? !isLetter(c) && c !== SPACE && c !== COMMA : (classOf(q) & OF_NAMES) !== 0) return false
  }
  return true
}

/** Nothing but what may be written in a name in Japanese: no 、。「」 and no sign of ASCII. */
function isNameAt(i: i32, end: i32): bool {
  if (end - i > JAPANESE_NAME_MAX) return false
  for (let q = i; q < end; q++) {
    const c = narrowOf(q)
    if (c < 0x80 ? c !== SPACE : isPause(unitOf(q))) return false
  }
  return true
}

/** 、。「」『』. */
function isPause(unit: i32): bool {
  return unit === 0x3001 || unit === 0x3002 || (unit >= 0x300c && unit <= 0x300f)
}

/** Signs that are left out when a label is looked up, or are in no label: 、。「」・ and figures. */
function isLeftOut(unit: i32): bool {
  return isPause(unit) || unit === 0x30fb || (unit >= 0x2500 && unit <= 0x26ff)
}

/**
 * Whether the line [i, end) may be a label that is known as a whole: it begins like one, has brackets or characters that may stand
 * for others, or names somebody else.
 */
function couldBeLabelAlone(i: i32, end: i32): bool {
  let begun = false
  let blank = false
  let another = false
  let letters: i32 = 0
  for (let q = i; q < end; q++) {
    const mark = markOf(q)
    const c = mark & 255
    if ((mark & IN_LABELS) === 0) {
      if (c >= 0x80 ? !isLeftOut(unitOf(q)) : c === OPEN_BRACKET || c === OPEN_BRACE || c === 60 || c === 91)
        return true
      blank = true
      continue
    }
    if (c === SPACE) blank = true
    else {
      if (!begun && (mark & BEGINS_LABEL) !== 0) return true
      begun = true
      if (isLetter(c)) letters++
    }
    if ((mark & BEGINS_ANOTHER) === 0) continue
    another = true
    if ((wordOf(q, 2) & NAMES_ANOTHER) !== 0) return true
  }
  return letters >= OWNER_LETTERS_MIN || (blank && another)
}
