/*
 * What AssemblyScript has that TypeScript lacks, as far as the kernels of detect and ledger use it, so that they are
 * checked like every other source. Its own compiler has the last word (npm run build:kernel).
 */
declare type i8 = number
declare type u8 = number
declare type i16 = number
declare type u16 = number
declare type i32 = number
declare type i64 = number
declare type u32 = number
declare type bool = boolean
declare type v128 = { readonly lanes: 'v128' }

declare function load<T>(p: i32): T
declare function store<T>(p: i32, value: T): void
declare function ctz(x: i32): i32
declare function clz(x: i32): i32
declare function popcnt(x: i32): i32
declare const v128: {
  load(p: i32): v128
  load32_splat(p: i32): v128
  store(p: i32, value: v128): void
  xor(a: v128, b: v128): v128
  bitselect(a: v128, b: v128, mask: v128): v128
  or(a: v128, b: v128): v128
  and(a: v128, b: v128): v128
  andnot(a: v128, b: v128): v128
  any_true(a: v128): bool
}
declare const i32x4: {
  splat(x: i32): v128
  add(a: v128, b: v128): v128
  shl(a: v128, bits: i32): v128
  shr_u(a: v128, bits: i32): v128
  extract_lane(a: v128, lane: i32): i32
  replace_lane(a: v128, lane: i32, value: i32): v128
  eq(a: v128, b: v128): v128
  bitmask(a: v128): i32
}
declare const i16x8: {
  (...lanes: readonly i16[]): v128
  splat(x: i16): v128
  add(a: v128, b: v128): v128
  sub(a: v128, b: v128): v128
  eq(a: v128, b: v128): v128
  le_u(a: v128, b: v128): v128
  bitmask(a: v128): i32
  shr_u(a: v128, bits: i32): v128
  extend_low_i8x16_u(a: v128): v128
  extend_high_i8x16_u(a: v128): v128
  narrow_i32x4_u(a: v128, b: v128): v128
}
declare const i64x2: {
  extract_lane(a: v128, lane: i32): i64
}
declare const memory: {
  fill(p: i32, value: i32, length: i32): void
  copy(to: i32, from: i32, length: i32): void
}
declare const i8x16: {
  (...lanes: readonly i8[]): v128
  swizzle(table: v128, places: v128): v128
  /** One step shorter. Places are 0 to 15 or, for a zero, 128 and above: between them, machines differ. */
  relaxed_swizzle(table: v128, places: v128): v128
  shr_u(a: v128, bits: i32): v128
  splat(x: i8): v128
  eq(a: v128, b: v128): v128
  add(a: v128, b: v128): v128
  sub(a: v128, b: v128): v128
  ne(a: v128, b: v128): v128
  lt_s(a: v128, b: v128): v128
  gt_s(a: v128, b: v128): v128
  lt_u(a: v128, b: v128): v128
  le_u(a: v128, b: v128): v128
  gt_u(a: v128, b: v128): v128
  ge_u(a: v128, b: v128): v128
  bitmask(a: v128): i32
}

/** The part of the host's WebAssembly that loads the kernel; the types of Node 24 have it only together with a browser's. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(
      module: Module,
      imports?: Readonly<Record<string, Readonly<Record<string, (...given: number[]) => number>>>>,
    )
    readonly exports: never
  }
}
