import { byteAt } from './memory.ts'

function isStar(c: i32): bool {
  return c === 42 || (c | 32) === 120
}

/** `%40`, `%2540` and `%252540`: an `@` in the address of a page, or in one inside of another. */
export function isEncodedAt(p: i32): bool {
  let q = p + 1
  while (byteAt(q) === 50 && byteAt(q + 1) === 53 && q - p < 5) q += 2
  return byteAt(q) === 52 && byteAt(q + 1) === 48
}

/** Whether at p the fourth of four stars or x stands, `+` before a digit, `%40`, `{S` or `DOB`. */
export function isRarePlace(p: i32): bool {
  const c = byteAt(p)
  const next = byteAt(p + 1)
  if (c === 43) return next >= 49 && next <= 57
  if (c === 37) return isEncodedAt(p)
  if (c === 123) return next === 83
  if (c === 68) return next === 79 && byteAt(p + 2) === 66
  if (!isStar(c) || !isStar(byteAt(p - 1)) || !isStar(byteAt(p - 2)) || !isStar(byteAt(p - 3))) return false
  return !isStar(byteAt(p - 4))
}
