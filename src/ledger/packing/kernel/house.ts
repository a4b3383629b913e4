import { setUnit, unitAt } from './memory.ts'
import {
  BAN,
  BLANK,
  CHI,
  counts,
  DIGIT_SIGN,
  HUNDREDS,
  HYPHEN,
  isNumber,
  LETTER,
  NO,
  NUMERAL,
  numeralValue,
  signAt,
  unitBefore,
  unitEnd,
  WORD,
} from './signs.ts'

/** Where the numbers and the room of `readHouse` end. */
export let numbersEnd: i32 = 0
export let roomEnd: i32 = 0

let at: i32 = 0
let textEnd: i32 = 0
let roomBegin: i32 = 0

/**
 * Reads the numbers of an address from `start` on and what follows them; both are written without leading zeros, joined
 * by hyphens. False when it must be read more closely (usual-address).
 */
export function readHouse(start: i32, end: i32, numbers: i32, room: i32): bool {
  at = start
  textEnd = end
  numbersEnd = numbers
  roomBegin = roomEnd = room
  let count: i32 = 0
  do {
    count++
    const to = count > 3 ? roomPart() : numbersPart(count)
    const written = number(to)
    if (written === to) return false
    if (count > 3) roomEnd = written
    else numbersEnd = written
  } while (joined())
  return rest()
}

/** Where the next number goes, behind its hyphen. */
function numbersPart(count: i32): i32 {
  if (count === 1) return numbersEnd
  setUnit(numbersEnd, 0x2d)
  return numbersEnd + 2
}

function roomPart(): i32 {
  if (roomEnd === roomBegin) return roomEnd
  setUnit(roomEnd, 0x2d)
  return roomEnd + 2
}

/** Writes a number at `to` and gives where it ends; `to` when it is none, or long enough to be part of a postal code. */
function number(to: i32): i32 {
  const from = at
  if (signAt(from, textEnd) === NUMERAL) {
    while (signAt(at, textEnd) === NUMERAL) at += 2
    return at === textEnd || counts(at, textEnd) ? numeral(from, to) : to
  }
  while (signAt(at, textEnd) === DIGIT_SIGN) at += 2
  return at - from > 6 ? to : digits(from, at, to, true)
}

/** 二十三 as 23 and 一〇二 as 102, without leading zeros. */
function numeral(from: i32, to: i32): i32 {
  let total: i32 = 0
  let digit: i32 = 0
  let q = to
  for (let p = from; p < at; p += 2) {
    const value = numeralValue(unitAt(p))
    if (value === 10) {
      total += (digit === 0 ? 1 : digit) * 10
      digit = 0
      continue
    }
    digit = value
    if (q === to + 2 && unitAt(to) === 0x30) q = to
    setUnit(q, 0x30 + value)
    q += 2
  }
  return total === 0 ? q : decimal(total + digit, to)
}

/** Writes a number above 0 at `to` and gives where it ends. */
export function decimal(value: i32, to: i32): i32 {
  let size: i32 = 1
  while (value >= size * 10 && size < 1_000_000_000) size *= 10
  for (; size > 0; size /= 10, to += 2) setUnit(to, 0x30 + ((value / size) % 10))
  return to
}

function narrow(unit: i32): i32 {
  return unit >= 0xff01 ? unit - 0xfee0 : unit
}

function digits(from: i32, end: i32, to: i32, withoutZeros: bool): i32 {
  let q = to
  for (let p = from; p < end; p += 2) {
    if (withoutZeros && q === to + 2 && unitAt(to) === 0x30) q = to
    setUnit(q, narrow(unitAt(p)))
    q += 2
  }
  return q
}

/** Goes over what joins a number to the next one; false at the end of the chain. */
function joined(): bool {
  if (signAt(at, textEnd) === HYPHEN && isNumber(signAt(at + 2, textEnd))) {
    at += 2
    return true
  }
  const end = unitEnd(at, textEnd)
  if (end === at) return false
  at = end
  if (unitAt(end - 2) !== NO && signAt(end, textEnd) === NUMERAL) return true
  let next = end
  while (signAt(next, textEnd) === BLANK) next += 2
  // A space before a digit is left out.
  if (signAt(next, textEnd) !== DIGIT_SIGN) return false
  at = next
  return true
}

/** 丁 番 号 地 */
function isUnit(u: i32): bool {
  return u === 0x4e01 || u === BAN || u === 0x53f7 || u === CHI
}

/** Goes to the end of a kanji numeral that is part of a word, as in 第二ビル; false for anything else. */
function isWordNumeral(): bool {
  let end = at
  while (signAt(end, textEnd) === NUMERAL || signAt(end, textEnd) === HUNDREDS) end += 2
  if (end === at || signAt(end, textEnd) !== WORD || isUnit(unitAt(end))) return false
  at = end - 2
  return true
}

/** 条 線 区 番 */
function isTownUnit(u: i32): bool {
  return u === 0x6761 || u === 0x7dda || u === 0x533a || u === BAN
}

/** Digits of the rest, each with a letter right before it; false when the rest must be read more closely. */
function rest(): bool {
  // After a bare number these make it part of the town, and a hyphen may join it to what follows.
  if (at < textEnd && signAt(at - 2, textEnd) !== WORD) {
    if (isTownUnit(unitBefore(at, textEnd))) return false
    if (signAt(at, textEnd) === HYPHEN && signAt(at + 2, textEnd) !== LETTER) return false
  }
  let letter: i32 = 0
  for (; at < textEnd; at += 2) {
    const sign = signAt(at, textEnd)
    if (sign === DIGIT_SIGN) {
      const from = at
      while (signAt(at + 2, textEnd) === DIGIT_SIGN) at += 2
      if (at - from >= 6) return false
      let to = roomPart()
      if (letter !== 0) {
        setUnit(to, letter)
        to += 2
      }
      roomEnd = digits(from, at + 2, to, false)
      letter = 0
    } else if (sign === LETTER) letter = narrow(unitAt(at)) | 32
    else if (sign === WORD || sign === HYPHEN || isWordNumeral()) letter = 0
    else if (sign !== BLANK) return false
  }
  return true
}
