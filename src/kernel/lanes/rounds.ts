/*
 * The rounds of SHA-256 (FIPS 180-4, 6.2) of four messages at once, a lane each, for kernels in WebAssembly. Where the
 * schedule (64 words a lane, 1,024 bytes), the state (8 words a lane, 128 bytes) and the round constants stand in the
 * memory, each kernel says for itself. In JavaScript that is `../hmac-sha256.ts`.
 */

/** The state before the first block, the same eight words in each lane. */
export function beginWith(words: i32, state: i32): void {
  for (let t: i32 = 0; t < 8; t++) v128.store(state + (t << 4), v128.load32_splat(words + (t << 2)))
}

/** Lays the sixteen words of a block of each message at the beginning of the schedule. */
export function loadBlock(a: i32, b: i32, c: i32, d: i32, schedule: i32): void {
  for (let t: i32 = 0; t < 16; t++) {
    const at = t << 2
    let words = v128.load32_splat(a + at)
    words = i32x4.replace_lane(words, 1, load<i32>(b + at))
    words = i32x4.replace_lane(words, 2, load<i32>(c + at))
    words = i32x4.replace_lane(words, 3, load<i32>(d + at))
    // Words stand most significant byte first.
    v128.store(schedule + (t << 4), i8x16.swizzle(words, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)))
  }
}

/** Puts the first four words of each lane's state where they are wanted. */
export function storeLanes(state: i32, a: i32, b: i32, c: i32, d: i32): void {
  for (let t: i32 = 0; t < 4; t++) {
    const words = v128.load(state + (t << 4))
    const at = t << 2
    store<i32>(a + at, i32x4.extract_lane(words, 0))
    store<i32>(b + at, i32x4.extract_lane(words, 1))
    store<i32>(c + at, i32x4.extract_lane(words, 2))
    store<i32>(d + at, i32x4.extract_lane(words, 3))
  }
}

function turned(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shr_u(x, bits), i32x4.shl(x, 32 - bits))
}

/** Takes the block whose words begin the schedule into the state. */
export function takeBlock(schedule: i32, state: i32, constants: i32): void {
  for (let at = schedule + 256; at < schedule + 1024; at += 16) {
    const x = v128.load(at - 240)
    const y = v128.load(at - 32)
    const s0 = v128.xor(v128.xor(turned(x, 7), turned(x, 18)), i32x4.shr_u(x, 3))
    const s1 = v128.xor(v128.xor(turned(y, 17), turned(y, 19)), i32x4.shr_u(y, 10))
    v128.store(at, i32x4.add(i32x4.add(v128.load(at - 256), s0), i32x4.add(v128.load(at - 112), s1)))
  }
  let a = v128.load(state)
  let b = v128.load(state + 16)
  let c = v128.load(state + 32)
  let d = v128.load(state + 48)
  let e = v128.load(state + 64)
  let f = v128.load(state + 80)
  let g = v128.load(state + 96)
  let h = v128.load(state + 112)
  for (let t: i32 = 0; t < 64; t++) {
    const sum1 = v128.xor(v128.xor(turned(e, 6), turned(e, 11)), turned(e, 25))
    const known = i32x4.add(v128.load32_splat(constants + (t << 2)), v128.load(schedule + (t << 4)))
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
  add(state, a)
  add(state + 16, b)
  add(state + 32, c)
  add(state + 48, d)
  add(state + 64, e)
  add(state + 80, f)
  add(state + 96, g)
  add(state + 112, h)
}

function add(at: i32, more: v128): void {
  v128.store(at, i32x4.add(v128.load(at), more))
}
