import { CR, LF, QUOTE } from './signs.ts'

/*
 * The WebAssembly half of looking for lines that begin with nothing; `line-beginnings-plain.js` is the other.
 */

/** Whether a line end, CR, the delimiter or empty quotes stand right behind a line end of [p, end): a blank line, or a first cell that is empty. */
export function hasEmptyBeginning(p: i32, end: i32, delimiter: i32): bool {
  const lf = i8x16.splat(LF as i8)
  const cr = i8x16.splat(CR as i8)
  const parts = i8x16.splat(delimiter as i8)
  const quote = i8x16.splat(QUOTE as i8)
  for (; p + 17 < end; p += 16) {
    const next = v128.load(p + 1)
    const quotes = v128.and(i8x16.eq(next, quote), i8x16.eq(v128.load(p + 2), quote))
    const nothing = v128.or(i8x16.eq(next, lf), v128.or(i8x16.eq(next, cr), i8x16.eq(next, parts)))
    const empty = v128.or(nothing, quotes)
    if (v128.any_true(v128.and(i8x16.eq(v128.load(p), lf), empty))) return true
  }
  for (; p + 1 < end; p++) {
    if ((load<u8>(p) as i32) !== LF) continue
    const next = load<u8>(p + 1) as i32
    if (next === LF || next === CR || next === delimiter) return true
    if (next === QUOTE && p + 2 < end && (load<u8>(p + 2) as i32) === QUOTE) return true
  }
  return false
}
