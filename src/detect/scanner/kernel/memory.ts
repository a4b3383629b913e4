/*
 * The WebAssembly half of the memory: loads, stores and searches of 16 bytes at a time. `memory-plain.js` has the same
 * functions for JavaScript; every other file of the kernel is the same text in both builds.
 */
export function byteAt(p: i32): i32 {
  return load<u8>(p) as i32
}

export function setByte(p: i32, value: i32): void {
  store<u8>(p, value as u8)
}

export function wordAt(p: i32): i32 {
  return load<i32>(p)
}

export function setWord(p: i32, value: i32): void {
  store<i32>(p, value)
}

/** Where the byte next stands in [p, end); `end` when it does not. */
export function findByte(p: i32, end: i32, byte: i32): i32 {
  const sought = i8x16.splat(byte as i8)
  for (; p < end; p += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(p), sought))
    if (found !== 0) return min(p + ctz(found), end)
  }
  return end
}

/** Where one of two bytes next stands in [p, end); `end` when neither does. */
export function findEither(p: i32, end: i32, one: i32, other: i32): i32 {
  const a = i8x16.splat(one as i8)
  const b = i8x16.splat(other as i8)
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, a), i8x16.eq(bytes, b)))
    if (found !== 0) return min(p + ctz(found), end)
  }
  return end
}

/** How many ASCII digits stand from p on; at most 16 are counted at once, so a long run is counted on. */
export function digitsAt(p: i32): i32 {
  const above = i8x16.sub(v128.load(p), i8x16.splat(48))
  const n = ctz(~i8x16.bitmask(i8x16.lt_u(above, i8x16.splat(10))))
  if (n < 16) return n
  let q = p + 16
  while (byteAt(q) - 48 >= 0 && byteAt(q) - 48 < 10) q++
  return q - p
}

/** Where the hex digits end that stand at p, at most at `end`. */
export function hexEnd(p: i32, end: i32): i32 {
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))
    const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(6))
    const others = ~i8x16.bitmask(v128.or(digits, letters)) & 0xffff
    if (others !== 0) return min(p + ctz(others), end)
  }
  return end
}

/** A number for n bytes at p, the same for the same bytes; another one in the other build. */
export function hashBytes(p: i32, n: i32): i32 {
  let hash: i64 = n
  for (; n >= 8; n -= 8, p += 8) hash = (hash ^ load<i64>(p)) * 0x19_7599_bf43_25c3
  if (n > 0) hash = (hash ^ (load<i64>(p) << ((8 - n) << 3))) * 0x19_7599_bf43_25c3
  return (hash >>> 40) as i32
}

/** Whether n bytes at p and at q are equal. */
export function sameBytes(p: i32, q: i32, n: i32): bool {
  let i: i32 = 0
  for (; i + 16 <= n; i += 16) if (i8x16.bitmask(i8x16.ne(v128.load(p + i), v128.load(q + i))) !== 0) return false
  if (i === n) return true
  return ctz(i8x16.bitmask(i8x16.ne(v128.load(p + i), v128.load(q + i)))) >= n - i
}

export function min(a: i32, b: i32): i32 {
  return a < b ? a : b
}

/**
 * Where in [p, end) the first byte stands that is not part of printable ASCII without two blanks side by side, of kanji
 * (U+3400 on) or of kana that no normalisation changes; `end` when there is none. The text is known to be UTF-8.
 */
export function plainTextEnd(p: i32, end: i32): i32 {
  const blank = i8x16.splat(0x20)
  const lead = i8x16.splat(0xe3 as i8)
  for (; p < end; p += 16) {
    const here = v128.load(p)
    const next = v128.load(p + 1)
    const wide = i8x16.eq(here, lead)
    // Below a blank, DEL, leads of two bytes and of E0 to E2, and leads beyond E9.
    let odd = v128.or(i8x16.lt_u(here, blank), i8x16.eq(here, i8x16.splat(0x7f)))
    odd = v128.or(odd, i8x16.lt_u(i8x16.sub(here, i8x16.splat(0xc0 as i8)), i8x16.splat(0x23)))
    odd = v128.or(odd, i8x16.gt_u(here, i8x16.splat(0xe9 as i8)))
    odd = v128.or(odd, v128.and(i8x16.eq(here, blank), i8x16.eq(next, blank)))
    if (v128.any_true(wide)) {
      // E3 leads kana when 81 to 83 follows, without the marks and ligatures at 82 97 to A0 and 83 BB, BD to BF.
      odd = v128.or(odd, v128.and(wide, i8x16.gt_u(i8x16.sub(next, i8x16.splat(0x81 as i8)), i8x16.splat(2))))
      const last = v128.load(p + 2)
      const mark = i8x16.lt_u(i8x16.sub(last, i8x16.splat(0x97 as i8)), i8x16.splat(0x0a))
      odd = v128.or(odd, v128.and(v128.and(wide, i8x16.eq(next, i8x16.splat(0x82 as i8))), mark))
      const ligature = v128.and(i8x16.ge_u(last, i8x16.splat(0xbb as i8)), i8x16.ne(last, i8x16.splat(0xbc as i8)))
      odd = v128.or(odd, v128.and(v128.and(wide, i8x16.eq(next, i8x16.splat(0x83 as i8))), ligature))
    }
    const bad = i8x16.bitmask(odd)
    if (bad !== 0) return min(p + ctz(bad), end)
  }
  return end
}
