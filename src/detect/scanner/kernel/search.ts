import { isPlainlyDull } from './cell-bits.ts'
import { isDigit } from './characters.ts'
import { byteAt } from './memory.ts'

/** So few digits in one stretch of a text are no number that a recognizer knows. */
const DIGITS_MIN: i32 = 7
/** The last digits of a card behind stars. */
const MASKED_DIGITS: i32 = 4
/** An address of a network has so many dots. */
const DOTS: i32 = 3
/** A postal address with its code has so many digits, and a comma before a blank. */
const ADDRESS_DIGITS: i32 = 4

/** A sentence has so many blanks and bytes at least. */
const SENTENCE_BLANKS: i32 = 3
const SENTENCE_MIN: i32 = 7

/** `:` `=` `>` `]` and a tab stand between labels and values; `@`, `%`, `$` and `{` in what recognizers look for. */
function isTelling(c: i32): bool {
  return (
    c < 0x20 ||
    c === 58 ||
    (c >= 61 && c <= 62) ||
    c === 64 ||
    c === 93 ||
    (c >= 36 && c <= 37) ||
    c === 123 ||
    c >= 0x7f
  )
}

/** Blank, brackets, plus, hyphen and dot may stand inside a number. */
function isWithinNumbers(c: i32): bool {
  return c === 32 || (c >= 40 && c <= 41) || c === 43 || (c >= 45 && c <= 46)
}

/** `born`, `DOB`, `birth` end at q. */
function tellsBirth(q: i32, c: i32): bool {
  const before = byteAt(q - 1)
  if (c === 110) return before === 114 && byteAt(q - 2) === 111
  if (c === 66) return before === 79 && byteAt(q - 2) === 68
  return c === 104 && before === 116 && byteAt(q - 2) === 114
}

/**
 * Whether no recognizer can find anything in the text [p, end), whatever it is: plain ASCII without the signs of labels
 * and addresses, without enough digits for any number, without a word of birth.
 */
export function isDull(p: i32, end: i32): bool {
  return isPlainlyDull(p, end) || isDullSignBySign(p, end)
}

/** Whether the cell [p, end) has so many blanks as a sentence, and is not what a program calls itself. */
export function couldBeSentence(p: i32, end: i32): bool {
  if (end - p < SENTENCE_MIN) return false
  let blanks = 0
  for (let q = p; q < end; q++) if (byteAt(q) === 32) blanks++
  return blanks >= SENTENCE_BLANKS && !beginsLikeBrowser(p)
}

/** `Mozilla/`. */
function beginsLikeBrowser(p: i32): bool {
  return byteAt(p) === 77 && byteAt(p + 1) === 111 && byteAt(p + 2) === 122 && byteAt(p + 7) === 47
}

function isDullSignBySign(p: i32, end: i32): bool {
  let run = 0
  let most = 0
  let digits = 0
  let commas = 0
  let dots = 0
  let stars = 0
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (isDigit(c)) {
      run++
      digits++
      if (run > most) most = run
    } else {
      if (isTelling(c) || tellsBirth(q, c)) return false
      if (!isWithinNumbers(c)) run = 0
      if (c === 46) dots++
      else if (c === 44 && byteAt(q + 1) === 32) commas++
      else if (c === 42 || (c | 32) === 120) stars++
    }
  }
  if (most >= DIGITS_MIN || dots >= DOTS || (commas > 0 && digits >= ADDRESS_DIGITS)) return false
  return most < MASKED_DIGITS || stars === 0
}
