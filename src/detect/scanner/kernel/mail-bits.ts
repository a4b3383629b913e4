import { isScale } from './characters.ts'

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
  if (((dots | hyphens) & 1) !== 0 || load<u8>(p) === 43 || isScale(p + 1 + (at as i32))) return false
  const domain = within & ((-2 as i64) << at)
  const parts = dots & domain
  const begins = (parts << 1) | ((2 as i64) << at)
  if ((~names & domain) !== 0 || parts === 0 || ((dots | hyphens) & begins & domain) !== 0) return false
  const top = 64 - clz(parts)
  const length = (n as i64) - top
  return length >= 2 && length <= 24 && (~letters & domain & (ONES << top)) === 0
}

function areNames(bytes: v128): v128 {
  const isLetter = i8x16.le_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(25))
  const isDigit = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(9))
  return v128.or(v128.or(isLetter, isDigit), i8x16.le_u(i8x16.sub(bytes, i8x16.splat(45)), i8x16.splat(1)))
}

function areLocals(bytes: v128): v128 {
  return v128.or(areNames(bytes), v128.or(i8x16.eq(bytes, i8x16.splat(95)), i8x16.eq(bytes, i8x16.splat(43))))
}

/** Blanks, line ends, `>` and `@`: no bracket before them opens around an address behind them. */
function areBorders(bytes: v128): v128 {
  const ends = v128.or(i8x16.eq(bytes, i8x16.splat(62)), i8x16.eq(bytes, i8x16.splat(64)))
  return v128.or(i8x16.le_u(bytes, i8x16.splat(32)), ends)
}

function both(first: v128, last: v128): i32 {
  return i8x16.bitmask(first) | (i8x16.bitmask(last) << 16)
}

/** Whether c may stand before the `@` but neither begins an address nor parts it from what is before. */
function isOddInMailbox(c: i32): bool {
  return c === 33 || (c >= 35 && c <= 37) || c === 42 || c === 94 || c === 126
}

/**
 * Where the address begins whose `@` stands at p, not before `limit`, if nothing but letters, digits, `.`, `-`, `_` and `+`
 * stand before the `@` back to a sign that plainly is none of it; 0 when it has to be looked at sign by sign.
 */
export function plainMailStart(p: i32, limit: i32): i32 {
  const first = v128.load(p - 32)
  const last = v128.load(p - 16)
  const n = clz(~both(areLocals(first), areLocals(last)))
  const start = p - n
  if (n === 0 || n === 32 || start < limit) return 0
  const c = load<u8>(start) as i32
  if (c === 43 || c === 45 || c === 46) return 0
  if (start > limit && isOddInMailbox(load<u8>(start - 1) as i32)) return 0
  const less = i8x16.splat(60)
  const opens = both(i8x16.eq(first, less), i8x16.eq(last, less))
  return clz(both(areBorders(first), areBorders(last))) < clz(opens) ? start : 0
}

/** Where the domain name ends behind the `@` at p, if it is short and plain; 0 when it has to be looked at sign by sign. */
export function plainDomainEnd(p: i32): i32 {
  const first = v128.load(p + 1)
  const last = v128.load(p + 17)
  const n = ctz(~both(areNames(first), areNames(last)))
  if (n < 4 || n === 32) return 0
  const within = (1 << n) - 1
  const dot = i8x16.splat(46)
  const hyphen = i8x16.splat(45)
  const dots = both(i8x16.eq(first, dot), i8x16.eq(last, dot)) & within
  const odd = (both(i8x16.eq(first, hyphen), i8x16.eq(last, hyphen)) & within) | dots
  if (dots === 0 || (odd & ((dots << 1) | 1)) !== 0) return 0
  const top = 32 - clz(dots)
  const others = both(notLetters(first), notLetters(last)) & within & (-1 << top)
  return n - top >= 2 && n - top <= 24 && others === 0 ? p + 1 + n : 0
}

function notLetters(bytes: v128): v128 {
  return i8x16.gt_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(25))
}
