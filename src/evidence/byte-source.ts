import type { FileHandle } from 'node:fs/promises'

/** Bytes in order, taken when they are wanted. */
export interface ByteSource {
  /** Fills some of `into` from its start and tells how much; 0 is the end. */
  read(into: Uint8Array): Promise<number>
}

/** What a reader takes from the disk at once. */
export const CHUNK_BYTES = 1 << 20

export const fileSource = (handle: FileHandle): ByteSource => ({
  read: async (into) => (await handle.read(into, 0, into.length)).bytesRead,
})

/** Bytes already in memory, given at most `chunk` at a time. */
export function bytesSource(bytes: Uint8Array, chunk = CHUNK_BYTES): ByteSource {
  let at = 0
  return {
    async read(into) {
      const piece = bytes.subarray(at, at + Math.min(chunk, into.length))
      into.set(piece)
      at += piece.length
      return piece.length
    },
  }
}

/** Pieces of any size, such as a decompressor gives. */
export function piecesSource(pieces: AsyncIterator<Uint8Array>): ByteSource {
  let rest: Uint8Array = new Uint8Array(0)
  return {
    async read(into) {
      while (rest.length === 0) {
        const next = await pieces.next()
        if (next.done) return 0
        rest = next.value
      }
      const piece = rest.subarray(0, into.length)
      into.set(piece)
      rest = rest.subarray(piece.length)
      return piece.length
    },
  }
}

const PEEK_BYTES = 1 << 13

/** A source whose beginning can be looked at before it is read. */
export class PeekedSource implements ByteSource {
  readonly #source: ByteSource
  #head: Uint8Array<ArrayBuffer> = new Uint8Array(0)

  constructor(source: ByteSource) {
    this.#source = source
  }

  /** The first bytes, as many as `length` where there are so many; they will be read again. */
  async peek(length: number): Promise<Uint8Array> {
    if (this.#head.length >= length) return this.#head.subarray(0, length)
    // An archive may hold thousands of small files: what is not there takes no memory.
    let head = new Uint8Array(Math.min(length, Math.max(PEEK_BYTES, 2 * this.#head.length)))
    head.set(this.#head)
    let filled = this.#head.length
    while (filled < length) {
      if (filled === head.length) {
        const larger = new Uint8Array(Math.min(length, 4 * filled))
        larger.set(head)
        head = larger
      }
      const n = await this.#source.read(head.subarray(filled))
      if (n === 0) break
      filled += n
    }
    this.#head = head.subarray(0, filled)
    return this.#head
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.#head.length === 0) return this.#source.read(into)
    const piece = this.#head.subarray(0, into.length)
    into.set(piece)
    this.#head = this.#head.subarray(piece.length)
    return piece.length
  }
}

/** Everything that is left, or undefined when that is more than `max` bytes. */
export async function readWhole(source: ByteSource, max: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = []
  let total = 0
  for (;;) {
    const piece = new Uint8Array(Math.min(CHUNK_BYTES, 1 << 16))
    const n = await source.read(piece)
    if (n === 0) return Buffer.concat(pieces)
    total += n
    if (total > max) return undefined
    pieces.push(piece.subarray(0, n))
  }
}

/** Fills all of `into`, or as much as there is left; how much that was. */
export async function fillFrom(source: ByteSource, into: Uint8Array): Promise<number> {
  let filled = 0
  while (filled < into.length) {
    const n = await source.read(into.subarray(filled))
    if (n === 0) break
    filled += n
  }
  return filled
}
