import type { FileHandle } from 'node:fs/promises'
import type { ByteSource } from './byte-source.ts'

/** Bytes of which any can be taken at any time. */
export interface RandomAccess {
  readonly size: number
  /** The open file, where it is one as it lies on the disk, for libraries that cannot wait. */
  readonly fd?: number
  /** Fills some of `into` from its start with what stands at `at`, and tells how much; 0 at the end. */
  readAt(at: number, into: Uint8Array): Promise<number>
}

/** A file as it lies on the disk. */
export const fileAccess = (handle: FileHandle, size: number): RandomAccess => ({
  size,
  fd: handle.fd,
  readAt: async (at, into) => (await handle.read(into, 0, into.length, at)).bytesRead,
})

/** Bytes in memory. */
export const bytesAccess = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  async readAt(at, into) {
    const piece = bytes.subarray(at, at + into.length)
    into.set(piece)
    return piece.length
  },
})

/** The bytes from one place up to, but without, another, in their order. */
export function rangeSource(access: RandomAccess, from: number, to: number): ByteSource {
  let at = from
  return {
    async read(into) {
      const n = await access.readAt(at, into.subarray(0, Math.max(0, Math.min(into.length, to - at))))
      at += n
      return n
    },
  }
}

/** So many bytes from a place on, or fewer where there are no more. */
export async function bytesAt(access: RandomAccess, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, Math.min(length, access.size - at)))
  let filled = 0
  while (filled < bytes.length) {
    const n = await access.readAt(at + filled, bytes.subarray(filled))
    if (n === 0) break
    filled += n
  }
  return bytes.subarray(0, filled)
}

/** A stretch of something, as if it were everything. */
export function rangeAccess(access: RandomAccess, from: number, to: number): RandomAccess {
  const size = Math.max(0, Math.min(to, access.size) - from)
  return {
    size,
    readAt: (at, into) => access.readAt(from + at, into.subarray(0, Math.max(0, Math.min(into.length, size - at)))),
  }
}
