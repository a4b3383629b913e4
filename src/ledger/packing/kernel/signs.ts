import { signOf, unitAt } from './memory.ts'

/** What a character can be in an address, as ../../usual-address.ts tells it. */
export const DIGIT_SIGN: i32 = 1
export const HYPHEN: i32 = 2
export const NUMERAL: i32 = 3
export const HUNDREDS: i32 = 4
export const LETTER: i32 = 5
export const BLANK: i32 = 6
export const WORD: i32 = 7

/** 丁 目 番 地 号 の 町 */
export const CHO: i32 = 0x4e01
export const ME: i32 = 0x76ee
export const BAN: i32 = 0x756a
export const CHI: i32 = 0x5730
export const GO: i32 = 0x53f7
export const NO: i32 = 0x306e
export const MACHI: i32 = 0x753a

/** The unit at p, 0 behind the end. */
export function unitBefore(p: i32, end: i32): i32 {
  return p < end ? unitAt(p) : 0
}

/** What the unit at p can be, 0 behind the end. */
export function signAt(p: i32, end: i32): i32 {
  return p < end ? signOf(unitAt(p)) : 0
}

export function isNumber(sign: i32): bool {
  return sign === DIGIT_SIGN || sign === NUMERAL
}

/** Whether what stands at p makes 番 a part of 番町 or 番丁; blanks between them are left out of an address. */
function isOfWord(p: i32, end: i32): bool {
  let next = p
  while (signAt(next, end) === BLANK) next += 2
  return next < end && (unitAt(next) === MACHI || unitAt(next) === CHO)
}

/** True when a kanji numeral that ends at p is a number wherever it stands. */
export function counts(p: i32, end: i32): bool {
  const unit = unitBefore(p, end)
  const next = unitBefore(p + 2, end)
  if (unit === CHO) return next === ME
  if (unit === BAN) return !isOfWord(p + 2, end)
  return unit === GO || (signAt(p, end) === HYPHEN && isNumber(signAt(p + 2, end)))
}

export function endsNumber(p: i32, end: i32): bool {
  const unit = unitBefore(p, end)
  return p >= end || unit === BAN || unit === GO || unit === CHI || signAt(p, end) === HYPHEN
}

/** Where 丁目, 番地の, 番の, 号 or の ends that begins at p; p itself where none does. */
export function unitEnd(p: i32, end: i32): i32 {
  const unit = unitBefore(p, end)
  const next = unitBefore(p + 2, end)
  if (unit === CHO && next === ME) return p + 4
  if (unit === GO || unit === NO) return p + 2
  if (unit !== BAN || isOfWord(p + 2, end)) return p
  const q = next === CHI ? p + 4 : p + 2
  return unitBefore(q, end) === NO ? q + 2 : q
}

/** 〇 to 九 as 0 to 9, 十 as 10; -1 for anything else. */
export function numeralValue(u: i32): i32 {
  if (u === 0x3007) return 0
  if (u === 0x4e00) return 1
  if (u === 0x4e8c) return 2
  if (u === 0x4e09) return 3
  if (u === 0x56db) return 4
  if (u === 0x4e94) return 5
  if (u === 0x516d) return 6
  if (u === 0x4e03) return 7
  if (u === 0x516b) return 8
  if (u === 0x4e5d) return 9
  return u === 0x5341 ? 10 : -1
}
