import { CLASSES, FOLDED, SIGNS } from './places.ts'

export function unitAt(p: i32): i32 {
  return load<u16>(p) as i32
}

export function setUnit(p: i32, unit: i32): void {
  store<u16>(p, unit as u16)
}

export function setByte(p: i32, value: i32): void {
  store<u8>(p, value as u8)
}

export function wordAt(p: i32): i32 {
  return load<i32>(p)
}

export function setWord(p: i32, value: i32): void {
  store<i32>(p, value)
}

/** The bits of `classes` (../../characters.ts) that are asked about here. */
export const UNSTABLE: i32 = 1
export const VARIANT: i32 = 2
export const KANA_CLASS: i32 = 4
export const HAN: i32 = 8
export const LATIN: i32 = 16
export const DIGIT: i32 = 32
export const SPACE: i32 = 64

export function classOf(unit: i32): i32 {
  return load<u8>(CLASSES + unit) as i32
}

export function foldedUnit(unit: i32): i32 {
  return load<u16>(FOLDED + (unit << 1)) as i32
}

/** What a unit can be in an address (../../usual-address.ts). */
export function signOf(unit: i32): i32 {
  return load<u8>(SIGNS + unit) as i32
}

/** What stands between words for JavaScript's \s, a byte order mark included. */
export function isBlank(u: i32): bool {
  if (u <= 0x20) return u === 0x20 || (u >= 9 && u <= 13)
  if (u < 0x1680) return u === 0xa0
  if (u === 0x3000 || u === 0x1680 || (u >= 0x2000 && u <= 0x200a)) return true
  return u === 0x2028 || u === 0x2029 || u === 0x202f || u === 0x205f || u === 0xfeff
}

export function isDigit(u: i32): bool {
  return u >= 0x30 && u <= 0x39
}

/** Copies units and gives where they end. */
export function copyUnits(from: i32, end: i32, to: i32): i32 {
  for (; from < end; from += 2, to += 2) store<u16>(to, load<u16>(from))
  return to
}

export function sameUnits(a: i32, b: i32, bytes: i32): bool {
  for (let i: i32 = 0; i < bytes; i += 2) if (load<u16>(a + i) !== load<u16>(b + i)) return false
  return true
}
