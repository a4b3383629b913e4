import { BEGINNING, CONSTANTS, SCHEDULE } from './places.ts'

/*
 * SHA-256 (FIPS 180-4, 6.2) of four messages of as many blocks at once, a lane each. Messages stand padded. CONSTANTS and
 * BEGINNING hold the numbers of the standard.
 */
const BLOCK: i32 = 64

/** Where the four messages stand, whose number of blocks is given, and where the first four words of each hash go. */
export function hashFour(a: i32, b: i32, c: i32, d: i32, blocks: i32, toA: i32, toB: i32, toC: i32, toD: i32): void {
  let h0 = begin(0)
  let h1 = begin(4)
  let h2 = begin(8)
  let h3 = begin(12)
  let h4 = begin(16)
  let h5 = begin(20)
  let h6 = begin(24)
  let h7 = begin(28)
  for (let i: i32 = 0; i < blocks; i++, a += BLOCK, b += BLOCK, c += BLOCK, d += BLOCK) {
    schedule(a, b, c, d)
    let s0 = h0
    let s1 = h1
    let s2 = h2
    let s3 = h3
    let s4 = h4
    let s5 = h5
    let s6 = h6
    let s7 = h7
    for (let t: i32 = 0; t < 64; t++) {
      const ch = v128.bitselect(s5, s6, s4)
      const sum1 = v128.xor(v128.xor(turned(s4, 6), turned(s4, 11)), turned(s4, 25))
      const k = v128.load32_splat(CONSTANTS + (t << 2))
      const t1 = i32x4.add(i32x4.add(i32x4.add(s7, sum1), i32x4.add(ch, k)), v128.load(SCHEDULE + (t << 4)))
      const sum0 = v128.xor(v128.xor(turned(s0, 2), turned(s0, 13)), turned(s0, 22))
      const maj = v128.bitselect(s2, s1, v128.xor(s0, s1))
      s7 = s6
      s6 = s5
      s5 = s4
      s4 = i32x4.add(s3, t1)
      s3 = s2
      s2 = s1
      s1 = s0
      s0 = i32x4.add(t1, i32x4.add(sum0, maj))
    }
    h0 = i32x4.add(h0, s0)
    h1 = i32x4.add(h1, s1)
    h2 = i32x4.add(h2, s2)
    h3 = i32x4.add(h3, s3)
    h4 = i32x4.add(h4, s4)
    h5 = i32x4.add(h5, s5)
    h6 = i32x4.add(h6, s6)
    h7 = i32x4.add(h7, s7)
  }
  storeLanes(h0, 0, toA, toB, toC, toD)
  storeLanes(h1, 4, toA, toB, toC, toD)
  storeLanes(h2, 8, toA, toB, toC, toD)
  storeLanes(h3, 12, toA, toB, toC, toD)
}

function begin(at: i32): v128 {
  return v128.load32_splat(BEGINNING + at)
}

function turned(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shr_u(x, bits), i32x4.shl(x, 32 - bits))
}

function storeLanes(words: v128, at: i32, toA: i32, toB: i32, toC: i32, toD: i32): void {
  store<i32>(toA + at, i32x4.extract_lane(words, 0))
  store<i32>(toB + at, i32x4.extract_lane(words, 1))
  store<i32>(toC + at, i32x4.extract_lane(words, 2))
  store<i32>(toD + at, i32x4.extract_lane(words, 3))
}

/** The 64 words of one block of each message. */
function schedule(a: i32, b: i32, c: i32, d: i32): void {
  for (let t: i32 = 0; t < 16; t++) {
    const at = t << 2
    let words = v128.load32_splat(a + at)
    words = i32x4.replace_lane(words, 1, load<i32>(b + at))
    words = i32x4.replace_lane(words, 2, load<i32>(c + at))
    words = i32x4.replace_lane(words, 3, load<i32>(d + at))
    // Words stand most significant byte first.
    v128.store(SCHEDULE + (t << 4), i8x16.swizzle(words, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)))
  }
  for (let t: i32 = 16; t < 64; t++) {
    const at = SCHEDULE + (t << 4)
    const x = v128.load(at - 240)
    const y = v128.load(at - 32)
    const s0 = v128.xor(v128.xor(turned(x, 7), turned(x, 18)), i32x4.shr_u(x, 3))
    const s1 = v128.xor(v128.xor(turned(y, 17), turned(y, 19)), i32x4.shr_u(y, 10))
    v128.store(at, i32x4.add(i32x4.add(v128.load(at - 256), s0), i32x4.add(v128.load(at - 112), s1)))
  }
}
