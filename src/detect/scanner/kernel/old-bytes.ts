/*
 * The WebAssembly half of turning old encodings into UTF-8 and counting back, 16 bytes at a time; `old-bytes-plain.js` is
 * the other.
 */

/** 0x1A and 0x1C, which decoders of Shift_JIS change for one another, as IBM once did. */
function areMoved(bytes: v128): v128 {
  return v128.or(i8x16.eq(bytes, i8x16.splat(0x1a)), i8x16.eq(bytes, i8x16.splat(0x1c)))
}

/**
 * Copies the ASCII at p, up to `end`, to `to`; gives how many bytes. NUL and DEL are none, in Shift_JIS neither what decoders
 * change. Up to 16 bytes behind what is copied may be written.
 */
export function copyPlain(p: i32, end: i32, to: i32, shiftJis: bool): i32 {
  const from = p
  for (; p < end; p += 16, to += 16) {
    const bytes = v128.load(p)
    v128.store(to, bytes)
    let odd = v128.or(i8x16.lt_s(bytes, i8x16.splat(1)), i8x16.eq(bytes, i8x16.splat(0x7f)))
    if (shiftJis) odd = v128.or(odd, areMoved(bytes))
    const found = i8x16.bitmask(odd)
    if (found !== 0) {
      const n = p + ctz(found) - from
      return n < end - from ? n : end - from
    }
  }
  return end - from
}

/** Writes a character of two or three bytes, the first of them lowest, and maybe something behind it. */
export function putCharacter(to: i32, packed: i32): void {
  store<i32>(to, packed)
}

/** How many bytes the UTF-8 in [p, end) takes in its old encoding, in which katakana of half width take `kana`. */
export function oldLength(p: i32, end: i32, kana: i32): i32 {
  let length: i32 = 0
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const there = end - p >= 16 ? 0xffff : (1 << (end - p)) - 1
    const leads = i8x16.bitmask(i8x16.gt_u(bytes, i8x16.splat(0xbf as i8))) & there
    // ASCII counts once; leads count twice, and what follows them not at all.
    length += popcnt(~i8x16.bitmask(bytes) & there) + 2 * popcnt(leads)
    if (kana !== 2) length -= popcnt(halfKanaAt(p, bytes) & there)
  }
  return length
}

/** Where U+FF61 to U+FF9F begin: EF BD A1 to EF BD BF, EF BE 80 to EF BE 9F. */
function halfKanaAt(p: i32, bytes: v128): i32 {
  const lead = i8x16.eq(bytes, i8x16.splat(0xef as i8))
  if (!v128.any_true(lead)) return 0
  const second = v128.load(p + 1)
  const third = v128.load(p + 2)
  const low = v128.and(i8x16.eq(second, i8x16.splat(0xbd as i8)), i8x16.ge_u(third, i8x16.splat(0xa1 as i8)))
  const high = v128.and(i8x16.eq(second, i8x16.splat(0xbe as i8)), i8x16.le_u(third, i8x16.splat(0x9f as i8)))
  return i8x16.bitmask(v128.and(lead, v128.or(low, high)))
}
