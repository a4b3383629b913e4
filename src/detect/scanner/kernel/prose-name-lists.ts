import { zerosAbove } from './look-back.ts'
import { addBare, bareStart } from './prose-names.ts'
import {
  familyLengthsAt,
  goesOnWithParticle,
  isFrequentFamily,
  lineLength,
  markOf,
  narrowOf,
  unitOf,
} from './prose-words.ts'
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET, SLASH, SPACE } from './signs.ts'

/*
 * Family names that a name beside them in one list tells, as `name-lists.ts` of the room finds them.
 */
const JOIN_MAX: i32 = 3
/** ・ 、 → 。 と. */
export const MIDDLE_DOT: i32 = 0x30fb
export const WIDE_COMMA: i32 = 0x3001
export const RIGHT_ARROW: i32 = 0x2192
const FULL_STOP: i32 = 0x3002
const TO: i32 = 0x3068

/** The longest of some lengths, of which the lowest bit stands for one unit. */
export function longestOf(lengths: i32): i32 {
  return 32 - zerosAbove(lengths)
}

function isComma(i: i32): bool {
  const c = narrowOf(i)
  const unit = unitOf(i)
  return c === SLASH || c === COMMA || unit === WIDE_COMMA || unit === MIDDLE_DOT || unit === RIGHT_ARROW
}

/** Whether the units [i, end) are a word for "and": と, 及び or および. */
function isAnd(i: i32, end: i32): bool {
  if (end - i === 1) return unitOf(i) === TO
  if (end - i === 2) return unitOf(i) === 0x53ca && unitOf(i + 1) === 0x3073
  return end - i === JOIN_MAX && unitOf(i) === 0x304a && unitOf(i + 1) === 0x3088 && unitOf(i + 2) === 0x3073
}

function isJoin(i: i32, end: i32): bool {
  return (end - i === 1 && isComma(i)) || isAnd(i, end)
}

/** Whether a list may end at i. */
function endsList(i: i32): bool {
  if (i === lineLength || isComma(i)) return true
  const c = narrowOf(i)
  if (c === SPACE || c === OPEN_BRACKET || c === CLOSE_BRACKET) return true
  const unit = unitOf(i)
  // が は ら の.
  if (unit === FULL_STOP || unit === 0x304c || unit === 0x306f || unit === 0x3089 || unit === 0x306e) return true
  if (i + 1 === lineLength) return false
  const next = unitOf(i + 1)
  // 両名 ほか.
  return (unit === 0x4e21 && next === 0x540d) || (unit === 0x307b && next === 0x304b)
}

/** How long the frequent family name at i is which something joins to the name that ends at `end`; 0 when none is. */
export function lengthBehind(end: i32, i: i32): i32 {
  if (!isJoin(end, i)) return 0
  const and = isAnd(end, i)
  for (let rest = familyLengthsAt(i, markOf(i)); rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    if (i + n > lineLength || !isFrequentFamily(i, n)) continue
    if (and ? goesOnWithParticle(i + n) : endsList(i + n)) return n
  }
  return 0
}

/**
 * Adds the frequent family names right before the name at i, one joined to the next, that begin at a noted place before
 * number s, from `free` on. False when there are too many names.
 */
export function addListedBefore(s: i32, i: i32, free: i32): bool {
  for (s--; s >= 0; s--) {
    const start = bareStart(s)
    if (start < free) return true
    const n = lengthBefore(start, i)
    if (n === 0) continue
    if (!addBare(start, start + n)) return false
    i = start
  }
  return true
}

/** How long the frequent family name at `start` is which something joins to the name at i; 0 when none is. */
function lengthBefore(start: i32, i: i32): i32 {
  for (let rest = familyLengthsAt(start, markOf(start)); rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    if (start + n < i && isFrequentFamily(start, n) && isJoin(start + n, i)) return n
  }
  return 0
}
