import { crc32, createInflateRaw } from 'node:zlib'
import { CHUNK_BYTES } from './byte-source.ts'

const HEAD_BYTES = 10
const TAIL_BYTES = 8
/** Flags of a head (RFC 1952, section 2.3.1): a check of it, more fields, a name, a comment. */
const [CHECK, EXTRA, NAME, COMMENT] = [2, 4, 8, 16]
/** No honest head is longer. */
const HEAD_MAX = 1 << 18
/** Packed bytes given to the decompressor at once: what it gives for them is lost when it fails among them. */
const PIECE_BYTES = 1 << 14

/** What is packed, looked at from its beginning. */
class Packed {
  #rest = Buffer.alloc(0)
  readonly #pieces: AsyncGenerator<Uint8Array>

  constructor(pieces: AsyncGenerator<Uint8Array>) {
    this.#pieces = pieces
  }

  /** At least so many bytes, or fewer at the end. */
  async peek(length: number): Promise<Buffer> {
    while (this.#rest.length < length) {
      const next = await this.#pieces.next()
      if (next.done) break
      this.#rest = Buffer.concat([this.#rest, next.value])
    }
    return this.#rest
  }

  drop(length: number): void {
    this.#rest = this.#rest.subarray(length)
  }
}

/**
 * Unpacks gzip (RFC 1952), several members in one file included. Node's own reader loses what it has read when the check at
 * the end is wrong or something else follows; here everything is given first. Throws then, as where the data are damaged.
 */
export async function* unpackGzip(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = new Packed(pieces)
  for (let first = true; ; first = false) {
    const head = await packed.peek(HEAD_BYTES)
    // Zeroes behind the last member are padding of tapes and disks.
    if (!first && head.every((byte) => byte === 0)) return
    packed.drop(headLength(await packed.peek(HEAD_MAX)))
    const check = { crc: 0, bytes: 0 }
    yield* inflated(packed, check)
    const tail = await packed.peek(TAIL_BYTES)
    if (tail.length < TAIL_BYTES) throw new RangeError('ends before its check')
    if (tail.readUInt32LE(0) !== check.crc || tail.readUInt32LE(4) !== check.bytes % 2 ** 32)
      throw new RangeError('its check is wrong')
    packed.drop(TAIL_BYTES)
    if ((await packed.peek(1)).length === 0) return
  }
}

function headLength(bytes: Buffer): number {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || bytes.length < HEAD_BYTES)
    throw new RangeError('something else follows')
  const flags = bytes[3] ?? 0
  let at = HEAD_BYTES
  if (flags & EXTRA) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : bytes.length)
  for (const flag of [NAME, COMMENT]) if (flags & flag) at = 1 + (bytes.indexOf(0, at) >>> 0)
  if (flags & CHECK) at += 2
  if (at > bytes.length) throw new RangeError('its head does not end')
  return at
}

interface Check {
  crc: number
  bytes: number
}

/** One deflate stream; what follows it stays in `packed`. */
async function* inflated(packed: Packed, check: Check): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES / 16 })
  const state: { failed: Error | undefined; ended: boolean; out: Buffer[] } = {
    failed: undefined,
    ended: false,
    out: [],
  }
  inflate.on('data', (piece: Buffer) => state.out.push(piece))
  inflate.on('error', (error) => {
    state.failed = error
  })
  inflate.on('end', () => {
    state.ended = true
  })
  try {
    while (!state.ended) {
      const piece = (await packed.peek(PIECE_BYTES)).subarray(0, PIECE_BYTES)
      const before = inflate.bytesWritten
      if (piece.length > 0) await written(inflate, piece)
      packed.drop(inflate.bytesWritten - before)
      for (const bytes of state.out.splice(0)) {
        check.crc = crc32(bytes, check.crc)
        check.bytes += bytes.length
        yield bytes
      }
      if (state.failed) throw state.failed
      if (piece.length === 0) throw new RangeError('ends within its data')
    }
  } finally {
    inflate.destroy()
  }
}

/** Until all of a piece was taken, or as much of it as belonged to the stream, and what came of it was given. */
async function written(inflate: ReturnType<typeof createInflateRaw>, piece: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    inflate.once('close', resolve)
    inflate.write(piece, () => {
      inflate.off('close', resolve)
      resolve()
    })
  })
  await new Promise((resolve) => setImmediate(resolve))
}
