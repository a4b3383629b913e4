import { addUnlabelled, hasRoom } from './found.ts'
import { setWord, wordAt } from './memory.ts'
import {
  BARE_NAMES,
  BARE_STARTS,
  BEGINS_MODERN,
  BEHIND_NAME,
  ENDS_GIVEN,
  ENDS_PLAINLY,
  FOUND_MAYBE_NAME,
  FOUND_NAME,
  HONOURED,
  NAMES_MAX,
  NARROW_LINE,
  NO_GIVEN_ALONE,
  OF_KANJI,
  OF_NAMES,
  WHOLE_NAMES,
} from './prose-places.ts'
import { classOf, markOf, unitOf, wordOf } from './prose-words.ts'

/*
 * Names in sentences, as `recognizers/name.ts` and `prose-names.ts` of the room find them: before an honorific, and whole ones
 * without. Both are gathered, since a whole name wins over a part of it that has an honorific.
 */
const NAME_BYTES: i32 = 12

let honoured: i32 = 0
let wholes: i32 = 0
let bares: i32 = 0
/** How many places there are where a family name alone may begin. */
export let bareStarts: i32 = 0

export function beginNames(): void {
  bareStarts = 0
  honoured = 0
  wholes = 0
  bares = 0
}

/** Adds the name [start, end) that has an honorific, or a whole one. False when there are too many. */
export function addHonoured(start: i32, end: i32, sure: bool): bool {
  return addName(HONOURED + honoured++ * NAME_BYTES, start, end, sure)
}

export function addWhole(start: i32, end: i32, sure: bool): bool {
  return addName(WHOLE_NAMES + wholes++ * NAME_BYTES, start, end, sure)
}

/** Notes that a family name alone may begin at i. False when there are too many such places. */
export function addBareStart(i: i32): bool {
  setWord(BARE_STARTS + (bareStarts++ << 2), i)
  return bareStarts < NAMES_MAX
}

/** The one that was noted as number s, counted from 0. */
export function bareStart(s: i32): i32 {
  return wordAt(BARE_STARTS + (s << 2))
}

/** The same for a family name alone, which counts where no other name is. */
export function addBare(start: i32, end: i32): bool {
  return addName(BARE_NAMES + bares++ * NAME_BYTES, start, end, false)
}

function addName(at: i32, start: i32, end: i32, sure: bool): bool {
  setWord(at, start)
  setWord(at + 4, end)
  setWord(at + 8, sure ? 1 : 0)
  return honoured < NAMES_MAX && wholes < NAMES_MAX && bares < NAMES_MAX
}

function meet(a: i32, b: i32): bool {
  return wordAt(a) < wordAt(b + 4) && wordAt(b) < wordAt(a + 4)
}

/** Adds the names of the line that are not alone to what was found. False when there is no room. */
export function settleNames(): bool {
  const lastHonoured = HONOURED + honoured * NAME_BYTES
  const lastWhole = WHOLE_NAMES + wholes * NAME_BYTES
  for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES)
    for (let h = HONOURED; h < lastHonoured; h += NAME_BYTES)
      if (meet(h, w) && wordAt(h + 4) - wordAt(h) >= wordAt(w + 4) - wordAt(w)) setWord(w + 8, -1)
  for (let h = HONOURED; h < lastHonoured; h += NAME_BYTES) {
    let counts = true
    for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES) if (wordAt(w + 8) >= 0 && meet(h, w)) counts = false
    if (!counts) setWord(h + 8, -1)
    else if (!addFoundName(h)) return false
  }
  for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES) if (wordAt(w + 8) >= 0 && !addFoundName(w)) return false
  return true
}

/** The same for family names alone, once the others are settled. */
export function settleBare(): bool {
  for (let b = BARE_NAMES; b < BARE_NAMES + bares * NAME_BYTES; b += NAME_BYTES)
    if (!meetsAnother(wordAt(b), wordAt(b + 4)) && !addFoundName(b)) return false
  return true
}

/** Whether every place where a family name alone may begin belongs to a name that counts, so that none of them counts. */
export function areBareStartsNamed(): bool {
  for (let s: i32 = 0; s < bareStarts; s++) if (!meetsAnother(bareStart(s), bareStart(s) + 1)) return false
  return true
}

/** Whether a name with an honorific or a whole one that counts stands in [start, end). */
function meetsAnother(start: i32, end: i32): bool {
  return isIn(HONOURED, honoured, start, end) || isIn(WHOLE_NAMES, wholes, start, end)
}

function isIn(names: i32, n: i32, start: i32, end: i32): bool {
  for (let at = names; at < names + n * NAME_BYTES; at += NAME_BYTES)
    if (wordAt(at + 8) >= 0 && wordAt(at) < end && start < wordAt(at + 4)) return true
  return false
}

function addFoundName(at: i32): bool {
  if (!hasRoom()) return false
  addUnlabelled(
    wordAt(at + 8) === 1 ? FOUND_NAME : FOUND_MAYBE_NAME,
    NARROW_LINE + wordAt(at),
    NARROW_LINE + wordAt(at + 4),
  )
  return true
}

/** Whether the last unit of [i, end), or its last two, are what given names end with. */
export function endsLikeGivenName(i: i32, end: i32): bool {
  if ((markOf(end - 1) & ENDS_GIVEN) !== 0) return true
  return isKanaUnit(end - 1) && (end - i < 2 || isKanaUnit(end - 2))
}

/** Kana and the middle dot. */
export function isKanaUnit(i: i32): bool {
  const says = classOf(i)
  return (says & OF_NAMES) !== 0 && (says & OF_KANJI) === 0
}

/** Whether the n units at i are made like a given name of today: two or three kanji, no title at their end. */
export function looksGivenAt(i: i32, n: i32): bool {
  if (n < 2 || n > 3 || (markOf(i) & BEGINS_MODERN) === 0) return false
  for (let q = i; q < i + n; q++) if ((classOf(q) & OF_KANJI) === 0 || unitOf(q) > 0x9fff) return false
  if ((wordOf(i, n) & NO_GIVEN_ALONE) !== 0 || (n === 3 && (markOf(i + 2) & ENDS_PLAINLY) === 0)) return false
  for (let at: i32 = 1; at <= 2; at++)
    for (let m: i32 = 1; m <= n - at; m++) if ((wordOf(i + at, m) & BEHIND_NAME) !== 0) return false
  return endsLikeGivenName(i, i + n)
}
