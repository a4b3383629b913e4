import { isDigit, isLetter } from './characters.ts'
import { byteAt, setByte, setWord, wordAt } from './memory.ts'
import { BEGINNINGS, WORD_BYTES, WORDS, WORDS_MAX } from './places.ts'

/*
 * With what labels begin that the dictionary knows as a whole: up to four letters and digits, seven bits each, as one
 * number; what is shorter stands for all behind it. `src/detect/labels/label-start.ts` is the slower twin of this file.
 */
const UNITS: i32 = 4

let wordCount: i32 = 0
let behindDigits: i32 = 0

function bitOf(units: i32): i32 {
  return (units ^ (units >>> 11)) & 0x3ffff
}

export function learnBeginning(units: i32): void {
  const bit = bitOf(units)
  setByte(BEGINNINGS + (bit >> 3), byteAt(BEGINNINGS + (bit >> 3)) | (1 << (bit & 7)))
}

/** Takes down the word [p, end) in small letters, which may stand anywhere in a label; false when there are too many. */
export function learnWord(p: i32, end: i32): bool {
  if (wordCount === WORDS_MAX || end - p > WORD_BYTES) return false
  const at = WORDS + wordCount * (WORD_BYTES + 8)
  let letters: i32 = 0
  for (let i = 0; i < end - p; i++) {
    setByte(at + 8 + i, byteAt(p + i))
    letters |= 1 << ((byteAt(p + i) - 1) & 31)
  }
  setWord(at, letters)
  setWord(at + 4, end - p)
  wordCount++
  return true
}

/** Forgets all words, and takes down which letters may follow a digit inside of a label. */
export function beginWords(letters: i32): void {
  wordCount = 0
  behindDigits = letters
}

/** Whether the letter c may follow a digit inside of a label that is known as a whole. */
export function mayFollowDigit(c: i32): bool {
  return (behindDigits & (1 << ((c | 32) - 97))) !== 0
}

/** Whether one of those words stands in [p, end), whose letters have a bit each, that of their last five bits less 1. */
export function holdsWord(p: i32, end: i32, letters: i32): bool {
  for (let i = 0; i < wordCount; i++) {
    const at = WORDS + i * (WORD_BYTES + 8)
    if ((letters & wordAt(at)) !== wordAt(at)) continue
    const first = byteAt(at + 8)
    const second = byteAt(at + 9)
    for (let q = p; q < end; q++) {
      if ((byteAt(q) | 32) !== first) continue
      const c = byteAt(q + 1)
      if ((c | 32) !== second && isLetter(c)) continue
      if (isWordAt(q, end, at + 8, wordAt(at + 4))) return true
    }
  }
  return false
}

/** Whether the n letters at `word` stand at p, whatever their case and the signs between them. */
function isWordAt(p: i32, end: i32, word: i32, n: i32): bool {
  let i: i32 = 0
  for (; p < end && i < n; p++) {
    const c = byteAt(p)
    if (!isLetter(c) && !isDigit(c)) continue
    if ((c | 32) !== byteAt(word + i)) return false
    i++
  }
  return i === n
}

/** Whether a label that is known as a whole begins like [p, end). */
export function beginsLikeLabel(p: i32, end: i32): bool {
  let units: i32 = 0
  for (let n: i32 = 0; p < end && n < UNITS; p++) {
    const c = byteAt(p)
    if (!isLetter(c) && !isDigit(c)) continue
    units = (units << 7) | (isLetter(c) ? c | 32 : c)
    n++
    const bit = bitOf(units)
    if ((byteAt(BEGINNINGS + (bit >> 3)) & (1 << (bit & 7))) !== 0) return true
  }
  return false
}
