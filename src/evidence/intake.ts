import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Sha256 } from '#kernel/ids.ts'
import type { Refused } from '#kernel/refused.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import { CHUNK_BYTES } from './byte-source.ts'
import { type EvidenceEntry, hasChanged } from './evidence-entry.ts'
import { unreadableAs } from './unreadable.ts'

/** What custody keeps of a file: enough to show later that it is the same. */
export interface TakenIn {
  readonly file: string
  readonly bytes: number
  readonly sha256: Sha256
  /** SHA-256 of each stretch of CUSTODY_CHUNK_BYTES, the last one shorter: they tell later which bytes were changed. */
  readonly chunks: readonly Sha256[]
}

export const CUSTODY_CHUNK_BYTES = 4 << 20

/** Gets the bytes of a file in the same pass in which they are hashed, each piece at most CHUNK_BYTES long. */
export interface IntakeCopy {
  write(piece: Uint8Array): Promise<void>
}

/** Hashes a file as it was listed. One that cannot be read, or changes meanwhile, is refused. */
export async function takeIn(entry: EvidenceEntry, copy?: IntakeCopy): Promise<Result<TakenIn, Refused>> {
  const refused = (why: Pick<Refused, 'reason' | 'advice'>) =>
    no<Refused>({ file: entry.file, part: '', row: 0, records: 0, ...why })
  let handle: FileHandle | undefined
  try {
    handle = await open(entry.path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (await hasChanged(entry, handle)) return refused(CHANGED)
    const { bytes, sha256, chunks } = await hashOf(handle, copy)
    if (bytes !== entry.bytes || (await hasChanged(entry, handle))) return refused(CHANGED)
    return ok({ file: entry.file, bytes, sha256, chunks })
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return refused(unreadableAs(error))
  } finally {
    await handle?.close()
  }
}

/** Why a file that somebody writes to is no evidence. */
export const CHANGED = {
  reason: 'unreadable',
  advice: 'the file changed while it was read; stop whatever writes to it, or take a copy, and run again',
} as const

async function hashOf(handle: FileHandle, copy?: IntakeCopy): Promise<Omit<TakenIn, 'file'>> {
  const whole = createHash('sha256')
  const chunks: Sha256[] = []
  let chunk = createHash('sha256')
  const piece = new Uint8Array(CHUNK_BYTES)
  let bytes = 0
  for (;;) {
    const n = await fill(handle, piece)
    const read = piece.subarray(0, n)
    if (n > 0) {
      whole.update(read)
      chunk.update(read)
      bytes += n
      await copy?.write(read)
    }
    const ended = n < piece.length
    const isWhole = bytes % CUSTODY_CHUNK_BYTES === 0
    if (ended ? !isWhole : isWhole) {
      chunks.push(chunk.digest('hex') as Sha256)
      chunk = createHash('sha256')
    }
    if (ended) return { bytes, sha256: whole.digest('hex') as Sha256, chunks }
  }
}

/** A piece as long as it can be: only the last one is shorter. */
async function fill(handle: FileHandle, piece: Uint8Array): Promise<number> {
  let filled = 0
  while (filled < piece.length) {
    const { bytesRead } = await handle.read(piece, filled, piece.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}
