import { byteAt } from './memory.ts'

function isStar(c: i32): bool {
  return c === 42 || (c | 32) === 120
}

/** Whether at p the fourth of four stars or x stands, `+` before a digit, `{S` or `DOB`. */
export function isRarePlace(p: i32): bool {
  const c = byteAt(p)
  const next = byteAt(p + 1)
  if (c === 43) return next >= 49 && next <= 57
  if (c === 123) return next === 83
  if (c === 68) return next === 79 && byteAt(p + 2) === 66
  if (!isStar(c) || !isStar(byteAt(p - 1)) || !isStar(byteAt(p - 2)) || !isStar(byteAt(p - 3))) return false
  return !isStar(byteAt(p - 4))
}
