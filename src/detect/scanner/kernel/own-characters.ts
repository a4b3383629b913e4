/*
 * The WebAssembly half of counting characters that are to be told of; `own-characters-plain.js` is the other. The text is
 * known to be UTF-8.
 */

/** How many characters of private use stand in [p, end), and above 16 bits how many marks U+FFFD for broken bytes. */
export function oddCharacters(p: i32, end: i32): i32 {
  let own: i32 = 0
  let broken: i32 = 0
  for (; p < end; p += 16) {
    const here = v128.load(p)
    // Leads of U+E000 on, of U+F000 on, and of the planes for private use.
    const last = i8x16.gt_u(here, i8x16.splat(0xed as i8))
    if (!v128.any_true(last)) continue
    const next = v128.load(p + 1)
    const ef = i8x16.eq(here, i8x16.splat(0xef as i8))
    let odd = v128.or(i8x16.eq(here, i8x16.splat(0xee as i8)), i8x16.eq(here, i8x16.splat(0xf4 as i8)))
    odd = v128.or(odd, v128.and(ef, i8x16.lt_u(next, i8x16.splat(0xa4 as i8))))
    const plane = v128.and(i8x16.eq(here, i8x16.splat(0xf3 as i8)), i8x16.ge_u(next, i8x16.splat(0xb0 as i8)))
    odd = v128.or(odd, plane)
    const mark = v128.and(i8x16.eq(next, i8x16.splat(0xbf as i8)), i8x16.eq(v128.load(p + 2), i8x16.splat(0xbd as i8)))
    const there = end - p >= 16 ? 0xffff : (1 << (end - p)) - 1
    own += popcnt(i8x16.bitmask(odd) & there)
    broken += popcnt(i8x16.bitmask(v128.and(ef, mark)) & there)
  }
  return own | (broken << 16)
}
