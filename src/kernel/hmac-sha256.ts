/*
 * HMAC-SHA-256 of short texts (FIPS 180-4, 6.2; FIPS 198-1, 4). Millions of values are hashed, and calling the
 * platform's own for each costs several times the hash; no secret of this process is compared or kept here.
 */
const BLOCK = 64
const WORDS = 16
const ROUNDS = 64

/** The first 32 bits of the fractional parts of square or cube roots of the first primes. */
function rootsOfPrimes(count: number, root: (prime: number) => number): Int32Array {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return Int32Array.from(found, (prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}

export const CONSTANTS = rootsOfPrimes(ROUNDS, Math.cbrt)
const BEGINNING = rootsOfPrimes(8, Math.sqrt)

const schedule = new Int32Array(ROUNDS)

/** Takes one block, whose words are the first sixteen of `schedule`, into the state `h`. */
function compress(h: Int32Array): void {
  const w = schedule
  for (let i = WORDS; i < ROUNDS; i++) {
    const [x, y] = [w[i - 15] ?? 0, w[i - 2] ?? 0]
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0
  }
  let a = h[0] ?? 0
  let b = h[1] ?? 0
  let c = h[2] ?? 0
  let d = h[3] ?? 0
  let e = h[4] ?? 0
  let f = h[5] ?? 0
  let g = h[6] ?? 0
  let last = h[7] ?? 0
  for (let i = 0; i < ROUNDS; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (last + s1 + ((e & f) ^ (~e & g)) + (CONSTANTS[i] ?? 0) + (w[i] ?? 0)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    last = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  h[0] = (h[0] ?? 0) + a
  h[1] = (h[1] ?? 0) + b
  h[2] = (h[2] ?? 0) + c
  h[3] = (h[3] ?? 0) + d
  h[4] = (h[4] ?? 0) + e
  h[5] = (h[5] ?? 0) + f
  h[6] = (h[6] ?? 0) + g
  h[7] = (h[7] ?? 0) + last
}

/** The state behind a block of the padded key. */
function stateBehind(secret: Uint8Array, pad: number): Int32Array {
  for (let i = 0; i < WORDS; i++) {
    let word = 0
    for (let k = 4 * i; k < 4 * i + 4; k++) word = (word << 8) | ((secret[k] ?? 0) ^ pad)
    schedule[i] = word
  }
  const state = BEGINNING.slice()
  compress(state)
  return state
}

const encoder = new TextEncoder()

/** HMACs under one key. */
export class HmacSha256 {
  readonly #inner: Int32Array
  readonly #outer: Int32Array
  readonly #state = new Int32Array(8)
  #bytes = new Uint8Array(4 * BLOCK)

  /** The key has at most 64 bytes. */
  constructor(secret: Uint8Array) {
    if (secret.length > BLOCK) throw new RangeError('a key of more than 64 bytes has to be hashed before')
    this.#inner = stateBehind(secret, 0x36)
    this.#outer = stateBehind(secret, 0x5c)
  }

  /** The states behind the two blocks of the key. */
  get states(): readonly [inner: Int32Array, outer: Int32Array] {
    return [this.#inner, this.#outer]
  }

  /** Eight words of 32 bits, most significant first, valid until the next call. A lone surrogate counts as U+FFFD. */
  of(text: string): Int32Array {
    const state = this.#state
    state.set(this.#inner)
    const length = this.#write(text)
    for (let at = 0; at < length; at += BLOCK) {
      this.#load(at)
      compress(state)
    }
    for (let i = 0; i < WORDS; i++) schedule[i] = state[i] ?? 0
    schedule[8] = 1 << 31
    schedule[15] = (BLOCK + 32) * 8
    state.set(this.#outer)
    compress(state)
    return state
  }

  #load(at: number): void {
    const bytes = this.#bytes
    for (let i = 0, k = at; i < WORDS; i++, k += 4)
      schedule[i] =
        ((bytes[k] ?? 0) << 24) | ((bytes[k + 1] ?? 0) << 16) | ((bytes[k + 2] ?? 0) << 8) | (bytes[k + 3] ?? 0)
  }

  /** Writes a text as UTF-8 and pads it as what follows the block of the key; gives how many bytes that are. */
  #write(text: string): number {
    const most = text.length * 3 + 9 + BLOCK
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(most)
    const bytes = this.#bytes
    let written = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80) bytes[written++] = code
      else if (code < 0x800) {
        bytes[written++] = 0xc0 | (code >> 6)
        bytes[written++] = 0x80 | (code & 0x3f)
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[written++] = 0xe0 | (code >> 12)
        bytes[written++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[written++] = 0x80 | (code & 0x3f)
      } else {
        written = encoder.encodeInto(text, bytes).written
        break
      }
    }
    const length = Math.ceil((written + 9) / BLOCK) * BLOCK
    bytes.fill(0, written, length)
    bytes[written] = 0x80
    const bits = (BLOCK + written) * 8
    for (let k = 1; k <= 6; k++) bytes[length - k] = Math.floor(bits / 2 ** (8 * (k - 1))) & 0xff
    return length
  }
}
