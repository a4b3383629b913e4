import { readFileSync } from 'node:fs'
import { CONSTANTS, HmacSha256 } from './hmac-sha256.ts'
import * as places from './lanes/places.ts'

/** Four words of 32 bits of an HMAC, most significant first, are kept. */
export const HMAC_WORDS = 4

interface Lanes {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly hmacs: (from: number, count: number, blocks: number, to: number) => void
}

let compiled: WebAssembly.Module | null | undefined

/** The module, compiled once for a thread; null where this machine cannot run it. */
function lanesModule(): WebAssembly.Module | null {
  try {
    compiled ??= new WebAssembly.Module(readFileSync(new URL('./lanes/lanes.wasm', import.meta.url)))
  } catch {
    compiled = null
  }
  return compiled
}

const lanesOf = (module: WebAssembly.Module): Lanes => new WebAssembly.Instance(module).exports

const BLOCK = 64
/** Behind a message stand a sign and its length in bits, of which two bytes are enough here. */
const ENDING = 9
const [SHORT_MAX, LONGEST] = [BLOCK - ENDING, 2 * BLOCK - ENDING]
/** A text of so many units may take three times as many bytes before it shows that it is too long. */
const WRITTEN_MAX = 3 * LONGEST

/** Messages that wait, all of as many blocks, and where each result goes; behind them are zeros. */
interface Queue {
  readonly from: number
  readonly blocks: number
  readonly to: Int32Array
  count: number
}

const queueAt = (from: number, blocks: number): Queue => ({
  from,
  blocks,
  to: new Int32Array(places.MESSAGES),
  count: 0,
})

/** Where the next message is written. */
const placeIn = ({ from, count, blocks }: Queue): number => from + count * blocks * BLOCK

/**
 * HMAC-SHA-256 of many texts under one key, cut to 128 bits: those of `HmacSha256`, four at once in WebAssembly. Whatever
 * is longer than two blocks, and everything where there is no WebAssembly, goes one by one.
 */
export class HmacLanes {
  readonly #plain: HmacSha256
  readonly #lanes: Lanes | null
  readonly #bytes: Uint8Array
  readonly #words: Int32Array
  readonly #short = queueAt(places.SHORT, 1)
  readonly #long = queueAt(places.LONG, 2)

  /** The key has at most 64 bytes. `plain` leaves WebAssembly aside. */
  constructor(secret: Uint8Array, plain = false) {
    this.#plain = new HmacSha256(secret)
    const known = plain ? null : lanesModule()
    this.#lanes = known === null ? null : lanesOf(known)
    const buffer = this.#lanes?.memory.buffer ?? new ArrayBuffer(0)
    this.#bytes = new Uint8Array(buffer)
    this.#words = new Int32Array(buffer)
    if (!this.#lanes) return
    const [inner, outer] = this.#plain.states
    this.#words.set(CONSTANTS, places.CONSTANTS >> 2)
    this.#words.set(inner, places.INNER >> 2)
    this.#words.set(outer, places.OUTER >> 2)
  }

  /**
   * Takes the text that begins with `prefix`, which is ASCII. Its four words stand in `into` from `at` on once `settle` was
   * called; until then all calls name the same `into`.
   */
  add(prefix: string, text: string, into: Int32Array, at: number): void {
    const from = placeIn(this.#short)
    const length = prefix.length + text.length > LONGEST || !this.#lanes ? -1 : this.#write(prefix, text, from)
    if (length >= 0 && length <= SHORT_MAX) this.#end(this.#short, length, into, at)
    else {
      if (length < 0 || length > LONGEST) this.#alone(prefix + text, into, at)
      else {
        this.#bytes.copyWithin(placeIn(this.#long), from, from + length)
        this.#end(this.#long, length, into, at)
      }
      this.#bytes.fill(0, from, from + WRITTEN_MAX)
    }
  }

  /** The same for a text that is given as its bytes in UTF-8, [from, to) of some; they may be changed afterwards. */
  addBytes(prefix: string, some: Uint8Array, into: Int32Array, at: number, from = 0, to = some.length): void {
    const length = prefix.length + to - from
    if (length > LONGEST || !this.#lanes) {
      this.#alone(prefix + Buffer.from(some.subarray(from, to)).toString(), into, at)
      return
    }
    const bytes = this.#bytes
    const queue = length <= SHORT_MAX ? this.#short : this.#long
    const start = placeIn(queue)
    let next = start
    for (let i = 0; i < prefix.length; i++) bytes[next++] = prefix.charCodeAt(i)
    for (let i = from; i < to; i++) bytes[next++] = some[i] ?? 0
    this.#end(queue, length, into, at)
  }

  #alone(text: string, into: Int32Array, at: number): void {
    const words = this.#plain.of(text)
    for (let i = 0; i < HMAC_WORDS; i++) into[at + i] = words[i] ?? 0
  }

  /** Writes a message as UTF-8; gives how many bytes that are, -1 for a text that has half a character. */
  #write(prefix: string, text: string, from: number): number {
    const bytes = this.#bytes
    let to = from
    for (let i = 0; i < prefix.length; i++) bytes[to++] = prefix.charCodeAt(i)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80) bytes[to++] = code
      else if (code < 0x800) {
        bytes[to++] = 0xc0 | (code >> 6)
        bytes[to++] = 0x80 | (code & 0x3f)
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[to++] = 0xe0 | (code >> 12)
        bytes[to++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[to++] = 0x80 | (code & 0x3f)
      } else return -1
    }
    return to - from
  }

  /** Puts behind the next message, which stands written, what the standard asks for, and computes when there are many. */
  #end(queue: Queue, length: number, into: Int32Array, at: number): void {
    const bytes = this.#bytes
    const from = placeIn(queue)
    const end = from + queue.blocks * BLOCK
    bytes[from + length] = 0x80
    const bits = (BLOCK + length) * 8
    bytes[end - 2] = bits >> 8
    bytes[end - 1] = bits & 0xff
    queue.to[queue.count++] = at
    if (queue.count === places.MESSAGES) this.#run(queue, into)
  }

  /** Computes what has not been yet. */
  settle(into: Int32Array): void {
    this.#run(this.#short, into)
    this.#run(this.#long, into)
  }

  #run(queue: Queue, into: Int32Array): void {
    const { from, blocks, to, count } = queue
    if (count === 0) return
    this.#lanes?.hmacs(from, count, blocks, places.DIGESTS)
    const words = this.#words
    for (let i = 0, k = places.DIGESTS >> 2; i < count; i++) {
      const at = to[i] ?? 0
      for (let j = 0; j < HMAC_WORDS; j++) into[at + j] = words[k++] ?? 0
    }
    queue.count = 0
    this.#bytes.fill(0, from, from + count * blocks * BLOCK)
  }
}
