/*
 * Addresses of mail by the bits of their bytes, the first the lowest, instead of sign by sign; `mail-bits-plain.js` says for
 * JavaScript that it cannot tell, and every sign is looked at.
 */
export const HAS_MAIL_BITS: bool = true
/** Cells of more bytes are looked at sign by sign. */
export const MAIL_BITS: i32 = 64

const ONES: i64 = -1

let letters: i64 = 0
let dots: i64 = 0
let hyphens: i64 = 0
/** Letters, digits, dots and hyphens; and with them `_` and `+`. */
let names: i64 = 0
let locals: i64 = 0

function look(p: i32, shift: i64): void {
  const bytes = v128.load(p)
  const isLetter = i8x16.le_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(25))
  const isDigit = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(9))
  const isDot = i8x16.eq(bytes, i8x16.splat(46))
  const isHyphen = i8x16.eq(bytes, i8x16.splat(45))
  const isOther = v128.or(i8x16.eq(bytes, i8x16.splat(95)), i8x16.eq(bytes, i8x16.splat(43)))
  const isName = v128.or(v128.or(isLetter, isDigit), v128.or(isDot, isHyphen))
  letters |= (i8x16.bitmask(isLetter) as i64) << shift
  dots |= (i8x16.bitmask(isDot) as i64) << shift
  hyphens |= (i8x16.bitmask(isHyphen) as i64) << shift
  names |= (i8x16.bitmask(isName) as i64) << shift
  locals |= (i8x16.bitmask(v128.or(isName, isOther)) as i64) << shift
}

function lookAtAll(p: i32): void {
  letters = 0
  dots = 0
  hyphens = 0
  names = 0
  locals = 0
  look(p, 0)
  look(p + 16, 16)
  look(p + 32, 32)
  look(p + 48, 48)
}

/** Whether the n bytes at p, at most 64, are one address as `isMailCell` wants it. */
export function isMailByBits(p: i32, n: i32): bool {
  lookAtAll(p)
  const within = n === MAIL_BITS ? ONES : ((1 as i64) << (n as i64)) - 1
  const at = ctz(~locals)
  // Behind the `@` stand at least a letter, a dot and a name of two letters.
  if (at === 0 || at + 4 >= (n as i64) || load<u8>(p + (at as i32)) !== 64) return false
  if (((dots | hyphens) & 1) !== 0 || load<u8>(p) === 43) return false
  const domain = within & ((-2 as i64) << at)
  const parts = dots & domain
  const begins = (parts << 1) | ((2 as i64) << at)
  if ((~names & domain) !== 0 || parts === 0 || ((dots | hyphens) & begins & domain) !== 0) return false
  const top = 64 - clz(parts)
  const length = (n as i64) - top
  return length >= 2 && length <= 24 && (~letters & domain & (ONES << top)) === 0
}
