import type { BigIntStats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

/** A file that is there and can be opened, as found by a listing. */
export interface EvidenceEntry {
  /** As in every address: relative to the case folder (or as given to `scan` and `read`), NFC, with `/`. */
  readonly file: string
  /** Where it is on this machine; bytes where its name is no UTF-8. */
  readonly path: string | Buffer
  readonly bytes: number
  /** Changes when the file is changed or replaced. */
  readonly stamp: string
}

export const stampOf = (stats: BigIntStats): string => `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}`

/** Whether a file is no longer what the listing found. */
export async function hasChanged(entry: EvidenceEntry, handle: FileHandle): Promise<boolean> {
  const stats = await handle.stat({ bigint: true })
  return !stats.isFile() || stampOf(stats) !== entry.stamp
}
