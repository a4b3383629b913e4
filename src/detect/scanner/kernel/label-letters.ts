import { isDigit, isLetter } from './characters.ts'
import { mayFollowDigit } from './label-beginnings.ts'
import { byteAt } from './memory.ts'
import { AT, SPACE } from './signs.ts'

/** The letters of [p, end), a bit each, that of their last five bits less 1. */
export function lettersOf(p: i32, end: i32): i32 {
  let letters: i32 = 0
  for (; p < end; p++) letters |= 1 << ((byteAt(p) - 1) & 31)
  return letters
}

/** Whether a blank or `@` parts a digit from a letter in [p, end) that follows no digit inside of a label. */
export function fallsApart(p: i32, end: i32): bool {
  let afterDigit = false
  let apart = false
  for (; p < end; p++) {
    const c = byteAt(p)
    if (isDigit(c)) {
      afterDigit = true
      apart = false
    } else if (isLetter(c)) {
      if (afterDigit && apart && !mayFollowDigit(c)) return true
      afterDigit = false
    } else if (c === SPACE || c === AT) apart = true
  }
  return false
}

/** The last digit in [start, stop) with a letter behind it, if no Q stands before; 0 without one. */
export function lastDigitBefore(start: i32, stop: i32): i32 {
  let digit: i32 = 0
  let afterLetter = false
  for (let at = stop - 1; at >= start; at--) {
    const c = byteAt(at)
    if (isLetter(c)) {
      if (c === 81) return 0
      afterLetter = true
    } else if (isDigit(c)) {
      if (afterLetter && digit === 0) digit = at
      afterLetter = false
    }
  }
  return digit
}

/** Whether all letters in [p, end) stand apart, with digits between them. */
export function hasNoWord(p: i32, end: i32): bool {
  let afterLetter = false
  for (; p < end; p++) {
    const c = byteAt(p)
    if (isLetter(c)) {
      if (afterLetter) return false
      afterLetter = true
    } else if (isDigit(c)) afterLetter = false
  }
  return true
}

/** Whether the first letter or digit behind the digit at p is a letter that no label has behind a digit. */
export function partsLabels(p: i32, end: i32): bool {
  for (p++; p < end; p++) {
    const c = byteAt(p)
    if (isDigit(c)) return false
    if (isLetter(c)) return !mayFollowDigit(c)
  }
  return false
}
