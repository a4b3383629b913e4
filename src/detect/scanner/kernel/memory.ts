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

/** Whether n bytes at p and at q are equal. */
export function sameBytes(p: i32, q: i32, n: i32): bool {
  let i = 0
  while (i < n && byteAt(p + i) === byteAt(q + i)) i++
  return i >= n
}
