/*
 * Characters of three bytes, five at a time; `wide-bits-plain.js` looks at one after the other.
 */

/** For each of five characters the first two bytes as a number of 16 bits, and the last two. */
const FIRST = i8x16(1, 0, 4, 3, 7, 6, 10, 9, 13, 12, -1, -1, -1, -1, -1, -1)
const LAST = i8x16(2, 1, 5, 4, 8, 7, 11, 10, 14, 13, -1, -1, -1, -1, -1, -1)

function isWithin(numbers: v128, least: i16, most: i16): v128 {
  return i16x8.le_u(i16x8.sub(numbers, i16x8.splat(least)), i16x8.splat(most - least))
}

/** The same as `isKanaAt` for each of the characters. */
function areKana(first: v128, last: v128): v128 {
  const small = isWithin(last, 0x8181 as i16, 0x8296 as i16)
  const large = v128.or(isWithin(last, 0x82a1 as i16, 0x83ba as i16), i16x8.eq(last, i16x8.splat(0x83bc as i16)))
  return v128.and(isWithin(first, 0xe300 as i16, 0xe3ff as i16), v128.or(small, large))
}

/** How many kana stand at p, at most five. */
export function kanaCount(p: i32): i32 {
  const bytes = v128.load(p)
  return ctz(~i16x8.bitmask(areKana(i8x16.relaxed_swizzle(bytes, FIRST), i8x16.swizzle(bytes, LAST))))
}

/** How many kanji of the block U+4E00 to U+9FFF and kana stand at p, at most five. */
export function nameSignCount(p: i32): i32 {
  const bytes = v128.load(p)
  const first = i8x16.relaxed_swizzle(bytes, FIRST)
  const kanji = isWithin(first, 0xe4b8 as i16, 0xe9ff as i16)
  return ctz(~i16x8.bitmask(v128.or(kanji, areKana(first, i8x16.relaxed_swizzle(bytes, LAST)))))
}

/** Where the three bytes `one`, `two` and `three` stand behind each other, the first of them at each of 16 places. */
function areAt(first: v128, second: v128, third: v128, one: i8, two: i8, three: i8): v128 {
  const begins = v128.and(i8x16.eq(first, i8x16.splat(one)), i8x16.eq(second, i8x16.splat(two)))
  return v128.and(begins, i8x16.eq(third, i8x16.splat(three)))
}

/** Whether 市, 区, 町, 村 or 郡 begins in [p, end). */
export function holdsMunicipality(p: i32, end: i32): bool {
  for (; p < end; p += 16) {
    const a = v128.load(p)
    const b = v128.load(p + 1)
    const c = v128.load(p + 2)
    const ofCities = v128.or(
      areAt(a, b, c, 0xe5 as i8, 0xb8 as i8, 0x82 as i8),
      areAt(a, b, c, 0xe5 as i8, 0x8c as i8, 0xba as i8),
    )
    const ofTowns = v128.or(
      areAt(a, b, c, 0xe7 as i8, 0x94 as i8, 0xba as i8),
      areAt(a, b, c, 0xe6 as i8, 0x9d as i8, 0x91 as i8),
    )
    const all = v128.or(areAt(a, b, c, 0xe9 as i8, 0x83 as i8, 0xa1 as i8), v128.or(ofCities, ofTowns))
    const found = i8x16.bitmask(all)
    if (found !== 0) return p + ctz(found) < end
  }
  return false
}
