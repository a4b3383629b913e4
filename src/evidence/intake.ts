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
}

/** Hashes a file as it was listed. One that cannot be read, or changes meanwhile, is refused. */
export async function takeIn(entry: EvidenceEntry): Promise<Result<TakenIn, Refused>> {
  const refused = (why: Pick<Refused, 'reason' | 'advice'>) =>
    no<Refused>({ file: entry.file, part: '', row: 0, records: 0, ...why })
  let handle: FileHandle | undefined
  try {
    handle = await open(entry.path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (await hasChanged(entry, handle)) return refused(CHANGED)
    const { bytes, sha256 } = await hashOf(handle)
    if (bytes !== entry.bytes || (await hasChanged(entry, handle))) return refused(CHANGED)
    return ok({ file: entry.file, bytes, sha256 })
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

async function hashOf(handle: FileHandle): Promise<{ bytes: number; sha256: Sha256 }> {
  const hash = createHash('sha256')
  const piece = new Uint8Array(CHUNK_BYTES)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, piece.length)
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') as Sha256 }
    hash.update(piece.subarray(0, bytesRead))
    bytes += bytesRead
  }
}
