import { byteAt, setWord, wordAt } from './memory.ts'
import { copyPlain, oldLength, putCharacter } from './old-bytes.ts'
import { PAIRS } from './places.ts'

/*
 * Shift_JIS and EUC-JP into UTF-8, by a table of what two bytes stand for: up to three bytes, the first one lowest, and
 * above them how many; 0 for nothing.
 */
/** U+FF61 stands for 0xA1. */
const HALF_KANA: i32 = 0xff61 - 0xa1
const PLACED_BYTES: i32 = 16

/** Where the UTF-8 of the last turn ends. */
let turnedEnd: i32 = 0

export function turnEnd(): i32 {
  return turnedEnd
}

/** The katakana of half width that Shift_JIS writes as c, packed as in the table. */
function halfKana(c: i32): i32 {
  const code = c + HALF_KANA
  return 0x3000000 | ((0x80 | (code & 63)) << 16) | ((0x80 | ((code >> 6) & 63)) << 8) | 0xef
}

/**
 * Writes the text in [p, end) as UTF-8 from `to` on; `shiftJis` says which of both it is. Gives where it stopped: at
 * `end`, before a character that is cut off there, or, below 0, at the first byte that is no plain text. Up to 16 bytes
 * behind that UTF-8 may be written, too.
 */
export function turnText(p: i32, end: i32, to: i32, shiftJis: bool): i32 {
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      const n = copyPlain(p, end, to, shiftJis)
      if (n === 0) return -p
      to += n
      p += n
      continue
    }
    let packed: i32 = 0
    if (shiftJis && c >= 0xa1 && c <= 0xdf) {
      packed = halfKana(c)
      p++
    } else {
      if (p + 1 === end) break
      packed = wordAt(PAIRS + (((c << 8) | byteAt(p + 1)) << 2))
      if (packed === 0) return -p
      p += 2
    }
    putCharacter(to, packed)
    to += packed >> 24
  }
  turnedEnd = to
  return p
}

/**
 * Turns the places of so many records at `records` into places of the old encoding, in which the byte at `place` stands at
 * `old`. Their UTF-8 is all there.
 */
export function placeOld(records: i32, count: i32, place: i32, old: i32, kana: i32): void {
  const last = records + count * PLACED_BYTES
  for (let at = records; at < last; at += PLACED_BYTES) {
    const from = wordAt(at + 8)
    const end = from + wordAt(at + 12)
    old += place <= from ? oldLength(place, from, kana) : -oldLength(from, place, kana)
    const length = oldLength(from, end, kana)
    setWord(at + 8, old)
    setWord(at + 12, length)
    old += length
    place = end
  }
}
