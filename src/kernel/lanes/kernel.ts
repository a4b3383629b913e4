import { CONSTANTS, INNER, OUTER, SCHEDULE, STATE } from './places.ts'

/*
 * HMAC-SHA-256 (FIPS 180-4, 6.2; FIPS 198-1, 4) of four messages at once, a lane each. The plain form is
 * `../hmac-sha256.ts`; the driver puts the numbers of the standard and the states of the key into the memory.
 */
const BLOCK: i32 = 64
const DIGEST: i32 = 16

/**
 * Messages stand one behind the other from a place on, padded, of so many blocks each behind the block of the key. The
 * first four words of each HMAC go one behind the other to a place; up to three more than there are messages.
 */
export function hmacs(from: i32, count: i32, blocks: i32, to: i32): void {
  const size = blocks * BLOCK
  for (let i: i32 = 0; i < count; i += 4, from += 4 * size, to += 4 * DIGEST) {
    beginWith(INNER)
    for (let at = from, b: i32 = 0; b < blocks; b++, at += BLOCK) {
      loadWords(at, size)
      compress()
    }
    for (let t: i32 = 0; t < 128; t += 16) v128.store(SCHEDULE + t, v128.load(STATE + t))
    v128.store(SCHEDULE + 128, i32x4.splat(-2_147_483_648))
    for (let t: i32 = 144; t < 240; t += 16) v128.store(SCHEDULE + t, i32x4.splat(0))
    v128.store(SCHEDULE + 240, i32x4.splat((BLOCK + 32) << 3))
    beginWith(OUTER)
    compress()
    storeLanes(to)
  }
}

function beginWith(state: i32): void {
  for (let t: i32 = 0; t < 8; t++) v128.store(STATE + (t << 4), v128.load32_splat(state + (t << 2)))
}

/** The sixteen words of a block of each of four messages, which stand so many bytes from each other. */
function loadWords(at: i32, size: i32): void {
  for (let t: i32 = 0; t < 16; t++, at += 4) {
    let words = v128.load32_splat(at)
    words = i32x4.replace_lane(words, 1, load<i32>(at + size))
    words = i32x4.replace_lane(words, 2, load<i32>(at + 2 * size))
    words = i32x4.replace_lane(words, 3, load<i32>(at + 3 * size))
    // Words stand most significant byte first.
    v128.store(SCHEDULE + (t << 4), i8x16.swizzle(words, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)))
  }
}

function storeLanes(to: i32): void {
  for (let t: i32 = 0; t < 4; t++, to += 4) {
    const words = v128.load(STATE + (t << 4))
    store<i32>(to, i32x4.extract_lane(words, 0))
    store<i32>(to + DIGEST, i32x4.extract_lane(words, 1))
    store<i32>(to + 2 * DIGEST, i32x4.extract_lane(words, 2))
    store<i32>(to + 3 * DIGEST, i32x4.extract_lane(words, 3))
  }
}

function turned(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shr_u(x, bits), i32x4.shl(x, 32 - bits))
}

/** Takes the block whose words begin the schedule into the state. */
function compress(): void {
  for (let at = SCHEDULE + 256; at < SCHEDULE + 1024; at += 16) {
    const x = v128.load(at - 240)
    const y = v128.load(at - 32)
    const s0 = v128.xor(v128.xor(turned(x, 7), turned(x, 18)), i32x4.shr_u(x, 3))
    const s1 = v128.xor(v128.xor(turned(y, 17), turned(y, 19)), i32x4.shr_u(y, 10))
    v128.store(at, i32x4.add(i32x4.add(v128.load(at - 256), s0), i32x4.add(v128.load(at - 112), s1)))
  }
  let a = v128.load(STATE)
  let b = v128.load(STATE + 16)
  let c = v128.load(STATE + 32)
  let d = v128.load(STATE + 48)
  let e = v128.load(STATE + 64)
  let f = v128.load(STATE + 80)
  let g = v128.load(STATE + 96)
  let h = v128.load(STATE + 112)
  for (let t: i32 = 0; t < 64; t++) {
    const sum1 = v128.xor(v128.xor(turned(e, 6), turned(e, 11)), turned(e, 25))
    const known = i32x4.add(v128.load32_splat(CONSTANTS + (t << 2)), v128.load(SCHEDULE + (t << 4)))
    const t1 = i32x4.add(i32x4.add(h, sum1), i32x4.add(v128.bitselect(f, g, e), known))
    const sum0 = v128.xor(v128.xor(turned(a, 2), turned(a, 13)), turned(a, 22))
    const t2 = i32x4.add(sum0, v128.bitselect(c, b, v128.xor(a, b)))
    h = g
    g = f
    f = e
    e = i32x4.add(d, t1)
    d = c
    c = b
    b = a
    a = i32x4.add(t1, t2)
  }
  add(0, a)
  add(16, b)
  add(32, c)
  add(48, d)
  add(64, e)
  add(80, f)
  add(96, g)
  add(112, h)
}

function add(word: i32, more: v128): void {
  v128.store(STATE + word, i32x4.add(v128.load(STATE + word), more))
}
