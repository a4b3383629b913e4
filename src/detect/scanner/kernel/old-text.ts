import { byteAt, setByte, wordAt } from './memory.ts'
import { PAIRS } from './places.ts'

/*
 * Shift_JIS and EUC-JP into UTF-8, by a table of what two bytes stand for: up to three bytes, the last one lowest, and
 * above them how many; 0 for nothing.
 */
const THREE_BYTES: i32 = 0x3000000
/** U+FF61 stands for 0xA1. */
const HALF_KANA: i32 = 0xff61 - 0xa1

/** Where the UTF-8 of the last turn ends. */
let turnedEnd: i32 = 0

export function turnEnd(): i32 {
  return turnedEnd
}

/** Control characters that decoders of Shift_JIS change for one another, as IBM once did. */
function isMoved(c: i32): bool {
  return c === 0x1a || c === 0x1c
}

/**
 * Writes the text in [p, end) as UTF-8 from `to` on; `shiftJis` says which of both it is. Gives where it stopped: at
 * `end`, before a character that is cut off there, or, below 0, at the first byte that is no plain text.
 */
export function turnText(p: i32, end: i32, to: i32, shiftJis: bool): i32 {
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      if (c === 0 || c === 0x7f || (shiftJis && isMoved(c))) return -p
      setByte(to, c)
      to++
      p++
      continue
    }
    let packed: i32 = 0
    if (shiftJis && c >= 0xa1 && c <= 0xdf) {
      const code = c + HALF_KANA
      packed = THREE_BYTES | 0xef0000 | ((0x80 | ((code >> 6) & 63)) << 8) | 0x80 | (code & 63)
      p++
    } else {
      if (p + 1 === end) break
      packed = wordAt(PAIRS + (((c << 8) | byteAt(p + 1)) << 2))
      if (packed === 0) return -p
      p += 2
    }
    if (packed >= THREE_BYTES) {
      setByte(to, (packed >> 16) & 255)
      to++
    }
    setByte(to, (packed >> 8) & 255)
    setByte(to + 1, packed & 255)
    to += 2
  }
  turnedEnd = to
  return p
}

/** How many bytes the UTF-8 in [p, end) takes in its old encoding, in which katakana of half width take `kana`. */
export function oldLength(p: i32, end: i32, kana: i32): i32 {
  let length: i32 = 0
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      length++
      p++
    } else if (c < 0xe0) {
      length += 2
      p += 2
    } else {
      length += c === 0xef && isHalfKana(byteAt(p + 1), byteAt(p + 2)) ? kana : 2
      p += 3
    }
  }
  return length
}

/** U+FF61 to U+FF9F, behind EF. */
function isHalfKana(second: i32, third: i32): bool {
  return (second === 0xbd && third >= 0xa1) || (second === 0xbe && third <= 0x9f)
}
