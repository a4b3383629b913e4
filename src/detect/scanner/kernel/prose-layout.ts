import { byteAt, setByte, wordAt } from './memory.ts'
import { setUnit } from './prose-memory.ts'
import { EVENT, LINE, LINE_EVENTS, LINE_OFFSETS, NARROW_LINE, UNIT_MARKS } from './prose-places.ts'
import { setLineLength } from './prose-words.ts'
import { LF } from './signs.ts'

/** How many places of the line have to be looked at; they stand at LINE_EVENTS. */
export let events: i32 = 0

/** Lays the line [p, end) out. False when it holds something that only the recognizers know, or is plain when folded. */
export function layOut(p: i32, end: i32): bool {
  let i: i32 = 0
  let found: i32 = 0
  let wide = false
  const from = p
  while (p < end) {
    const c = byteAt(p)
    let unit = c
    let n: i32 = 1
    if (c >= 0xf0) {
      const code = ((c & 7) << 18) | ((byteAt(p + 1) & 63) << 12) | ((byteAt(p + 2) & 63) << 6) | (byteAt(p + 3) & 63)
      const high = 0xd800 + ((code - 0x10000) >> 10)
      if (c > 0xf4 || wordAt(UNIT_MARKS + (high << 2)) === 0) return false
      setUnit(LINE + (i << 1), high)
      setByte(NARROW_LINE + i, wordAt(UNIT_MARKS + (high << 2)))
      setUnit(LINE_OFFSETS + (i << 1), p - from)
      i++
      unit = 0xdc00 + (code & 0x3ff)
      n = 4
    } else if (c >= 0xe0) {
      unit = ((c & 15) << 12) | ((byteAt(p + 1) & 63) << 6) | (byteAt(p + 2) & 63)
      n = 3
    } else if (c >= 0x80) {
      unit = ((c & 31) << 6) | (byteAt(p + 1) & 63)
      n = 2
    }
    const mark = wordAt(UNIT_MARKS + (unit << 2))
    if ((mark & 255) === 0) return false
    setUnit(LINE + (i << 1), unit)
    setByte(NARROW_LINE + i, mark & 255)
    setUnit(LINE_OFFSETS + (i << 1), p - from)
    setUnit(LINE_EVENTS + (found << 1), i)
    if ((mark & EVENT) !== 0) found++
    if ((mark & 255) >= 0x80) wide = true
    i++
    p += n
  }
  setLineLength(i)
  events = found
  setUnit(LINE_OFFSETS + (i << 1), end - from)
  setByte(NARROW_LINE - 1, LF)
  for (let q: i32 = 0; q < 32; q++) setByte(NARROW_LINE + i + q, LF)
  return wide
}
