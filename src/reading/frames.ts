/*
 * One message between the parent and the reading child: kind u8 · length u32 (big-endian) · that many bytes. Nothing is
 * believed that a child says about length: beyond FRAME_BYTES_MAX the connection is given up.
 */
const HEAD_BYTES = 5

/** No honest message is longer: a batch of rows is cut well below this. */
export const FRAME_BYTES_MAX = 64 << 20

export interface Frame {
  readonly kind: number
  readonly body: Buffer
}

/** The bytes of a message. Throws a RangeError when the body is longer than a frame may be. */
export function frameBytes(kind: number, body: Uint8Array): Buffer {
  if (body.length > FRAME_BYTES_MAX) throw new RangeError('a message is longer than a frame may be')
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + body.length)
  bytes[0] = kind
  bytes.writeUInt32BE(body.length, 1)
  bytes.set(body, HEAD_BYTES)
  return bytes
}

/** Puts frames together from the pieces in which a pipe gives them. */
export class FrameReader {
  #pieces: Buffer[] = []
  #size = 0

  /** Bytes that wait for the rest of their frame. */
  get waiting(): number {
    return this.#size
  }

  /** The frames that are complete with this piece. Throws a RangeError at a length that no frame may have. */
  *take(piece: Buffer): Generator<Frame> {
    this.#pieces.push(piece)
    this.#size += piece.length
    for (;;) {
      if (this.#size < HEAD_BYTES) return
      const head = this.#together(HEAD_BYTES)
      const length = head.readUInt32BE(1)
      if (length > FRAME_BYTES_MAX) throw new RangeError('a message states a length that no frame may have')
      if (this.#size < HEAD_BYTES + length) return
      const bytes = this.#together(HEAD_BYTES + length)
      // Taken away before it is given: whoever works on one may have to take the next.
      this.#drop(HEAD_BYTES + length)
      yield { kind: bytes[0] ?? 0, body: bytes.subarray(HEAD_BYTES, HEAD_BYTES + length) }
    }
  }

  /** The first piece, made at least so long; pieces are joined once a frame and not once a piece. */
  #together(length: number): Buffer {
    const first = this.#pieces[0]
    if (first && first.length >= length) return first
    const joined = Buffer.concat(this.#pieces)
    this.#pieces = [joined]
    return joined
  }

  #drop(length: number): void {
    const rest = this.#pieces[0]?.subarray(length) ?? Buffer.alloc(0)
    this.#pieces = rest.length > 0 ? [rest, ...this.#pieces.slice(1)] : this.#pieces.slice(1)
    this.#size -= length
  }
}
