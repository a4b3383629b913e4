import { byteAt, min, setByte, wordAt } from './memory.ts'
import { layClasses, noteEvents } from './prose-bits.ts'
import { laidEvents, layLineEnds, layPlain, layWide, setUnit } from './prose-memory.ts'
import { EVENT_SHIFT, LINE, LINE_OFFSETS, NARROW_LINE, UNIT_MARKS } from './prose-places.ts'
import { setLineLength } from './prose-words.ts'
import { LF } from './signs.ts'

/** Lays the line [p, end) out. False when it holds something that only the recognizers know, or is plain when folded. */
export function layOut(p: i32, end: i32): bool {
  let i: i32 = 0
  const from = p
  while (p < end) {
    const c = byteAt(p)
    let laid: i32 = 0
    let bytes: i32 = 1
    if (c < 0x80) laid = min(layPlain(p, i, p - from), end - p)
    else if (c >= 0xe0 && c < 0xf0) {
      laid = layWide(p, i, p - from)
      bytes = 3
    }
    if (laid < 0) return false
    if (laid > 0) {
      noteEvents(i, laidEvents & ((1 << laid) - 1))
      i += laid
      p += laid * bytes
      continue
    }
    const n = layCharacter(p, i, p - from)
    if (n === 0) return false
    i += n === 4 ? 2 : 1
    p += n
  }
  setLineLength(i)
  setUnit(LINE_OFFSETS + (i << 1), end - from)
  setByte(NARROW_LINE - 1, LF)
  layLineEnds(i)
  return layClasses(i)
}

/** Lays out the character at p as one unit or two from i on; gives how many bytes it has, 0 when only the recognizers know it. */
function layCharacter(p: i32, i: i32, offset: i32): i32 {
  const c = byteAt(p)
  if (c < 0x80) return layUnit(c, i, offset) ? 1 : 0
  const second = byteAt(p + 1) & 63
  if (c < 0xe0) return layUnit(((c & 31) << 6) | second, i, offset) ? 2 : 0
  if (c < 0xf0) return layUnit(((c & 15) << 12) | (second << 6) | (byteAt(p + 2) & 63), i, offset) ? 3 : 0
  const code = ((c & 7) << 18) | (second << 12) | ((byteAt(p + 2) & 63) << 6) | (byteAt(p + 3) & 63)
  if (c > 0xf4 || !layUnit(0xd800 + ((code - 0x10000) >> 10), i, offset)) return 0
  return layUnit(0xdc00 + (code & 0x3ff), i + 1, offset) ? 4 : 0
}

function layUnit(unit: i32, i: i32, offset: i32): bool {
  const mark = wordAt(UNIT_MARKS + (unit << 2))
  if ((mark & 255) === 0) return false
  setUnit(LINE + (i << 1), unit)
  setByte(NARROW_LINE + i, mark & 255)
  setUnit(LINE_OFFSETS + (i << 1), offset)
  noteEvents(i, (mark >> EVENT_SHIFT) & 1)
  return true
}
