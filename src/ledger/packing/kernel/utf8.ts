import { setByte, unitAt } from './memory.ts'

/** Writes the units [from, end) as UTF-8 at `to` and gives where it ends; half of a character becomes U+FFFD. */
export function writeUtf8(from: i32, end: i32, to: i32): i32 {
  for (let p = from; p < end; p += 2) {
    const u = unitAt(p)
    if (u < 0x80) {
      setByte(to++, u)
    } else if (u < 0x800) {
      setByte(to, 0xc0 | (u >> 6))
      setByte(to + 1, 0x80 | (u & 0x3f))
      to += 2
    } else if (u < 0xd800 || u > 0xdfff) {
      to = writeThree(u, to)
    } else if (u < 0xdc00 && p + 2 < end && (unitAt(p + 2) & 0xfc00) === 0xdc00) {
      p += 2
      const point = 0x10000 + ((u & 0x3ff) << 10) + (unitAt(p) & 0x3ff)
      setByte(to, 0xf0 | (point >> 18))
      setByte(to + 1, 0x80 | ((point >> 12) & 0x3f))
      setByte(to + 2, 0x80 | ((point >> 6) & 0x3f))
      setByte(to + 3, 0x80 | (point & 0x3f))
      to += 4
    } else to = writeThree(0xfffd, to)
  }
  return to
}

function writeThree(u: i32, to: i32): i32 {
  setByte(to, 0xe0 | (u >> 12))
  setByte(to + 1, 0x80 | ((u >> 6) & 0x3f))
  setByte(to + 2, 0x80 | (u & 0x3f))
  return to + 3
}
