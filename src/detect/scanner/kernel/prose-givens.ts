import { min } from './memory.ts'
import { OWNED_BY } from './prose-bare-names.ts'
import { MIDDLE_DOT } from './prose-name-lists.ts'
import { addBare } from './prose-names.ts'
import { NO_GIVEN_ALONE, NO_NAME, OF_GIVENS, OF_KANJI } from './prose-places.ts'
import { classOf, familyAt, goesOnWithParticle, isGivenNameAt, lineLength, unitOf, wordOf } from './prose-words.ts'

/*
 * Given names without a family: alone, as `given-alone.ts` of the room finds them, and behind a relative, as `relatives.ts` does.
 */
export const GIVEN_LENGTH_MAX: i32 = 4
/** Of what is known of two units: given names of two units or of three may begin with them. */
export const TWO_OR_THREE: i32 = 3 << OF_GIVENS
/** 「. */
const CORNER_QUOTE: i32 = 0x300c

/** No given name alone begins before it. */
let givenFree: i32 = 0

export function beginGivens(): void {
  givenFree = 0
}

/**
 * Looks for a given name of two or three kanji at i that stands alone before a particle, as `given-alone.ts` of the room
 * finds it; `pair` is known of the first two. False when there are too many names.
 */
export function lookAtGivenAlone(i: i32, pair: i32): bool {
  if (i < givenFree) return true
  for (let n: i32 = 3; n >= 2; n--) {
    if ((pair & (1 << (OF_GIVENS + n - 2))) === 0 || (classOf(i + 1) & OF_KANJI) === 0 || !isGivenNameAt(i, n)) continue
    if ((wordOf(i, n) & (NO_GIVEN_ALONE | NO_NAME)) !== 0 || familyAt(i, n) !== 0 || !goesOnWithParticle(i + n))
      continue
    givenFree = i + n
    return addBare(i, givenFree)
  }
  return true
}

/** Looks for a given name behind the relative of n units at i. False when there are too many names. */
export function lookAtRelative(i: i32, n: i32): bool {
  let start = i + n
  if (start >= lineLength) return true
  const unit = unitOf(start)
  const parted = unit === OWNED_BY || unit === MIDDLE_DOT || unit === CORNER_QUOTE
  if (parted) start++
  if (start >= lineLength) return true
  const told = parted || n > 1
  const kana = unitOf(start) >= 0x3041 && unitOf(start) <= 0x30fc
  const least: i32 = (kana ? 2 : 1) + (told ? 0 : 1)
  for (let length = min(GIVEN_LENGTH_MAX, lineLength - start); length >= least; length--) {
    if (!goesOnWithParticle(start + length) || !isGivenNameAt(start, length)) continue
    if ((wordOf(start, length) & NO_GIVEN_ALONE) === 0) return addBare(start, start + length)
  }
  return true
}
