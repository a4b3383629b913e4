import { byteAt, digitsAt } from './memory.ts'

export function isDigit(c: i32): bool {
  return c >= 48 && c <= 57
}

export function isLetter(c: i32): bool {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
}

export function isUpper(c: i32): bool {
  return c >= 65 && c <= 90
}

/** Whether [p, end) is n ASCII digits and nothing else. */
export function isDigits(p: i32, end: i32, n: i32): bool {
  return end - p === n && digitsAt(p) >= n
}

/** The number that n digits at p write; n is at most 9. */
export function numberAt(p: i32, n: i32): i32 {
  let value = 0
  for (let i = 0; i < n; i++) value = value * 10 + byteAt(p + i) - 48
  return value
}

/** Three bytes as one number, for comparing characters of Japanese. */
export function threeAt(p: i32): i32 {
  return (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
}

/** Kanji of the block U+4E00 to U+9FFF, which no normalisation changes. */
export function isKanjiAt(p: i32): bool {
  const c = byteAt(p)
  return (c > 0xe4 && c < 0xea) || (c === 0xe4 && byteAt(p + 1) >= 0xb8)
}

/** Hiragana U+3041 to U+3096, katakana U+30A1 to U+30FA, and the long vowel mark U+30FC. */
export function isKanaAt(p: i32): bool {
  if (byteAt(p) !== 0xe3) return false
  const c = (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (c < 0x82a1) return c > 0x8180 && c < 0x8297
  return c <= 0x83ba || c === 0x83bc
}

/** The ideographic space U+3000. */
export function isWideSpaceAt(p: i32): bool {
  return threeAt(p) === 0xe38080
}

/** Whether what stands behind the `@` before p is the scale of a picture: `logo@2x.png`. */
export function isScale(p: i32): bool {
  return (byteAt(p + 1) | 32) === 120 && byteAt(p + 2) === 46 && isDigit(byteAt(p))
}
