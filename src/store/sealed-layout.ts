import type { KeyObject } from 'node:crypto'
import type { SealedSettings } from './sealed-format.ts'

/** Reads so many bytes at a place of the file. */
export type ReadAt = (at: number, bytes: number) => Promise<Buffer>

/** A file whose key and index have been opened. */
export interface Opened {
  readonly fileKey: KeyObject
  readonly revision: number
  readonly count: number
  readonly index: Buffer
  /** Where the index begins and the records end. */
  readonly indexAt: number
}

/** A record as it was sealed. */
export interface OpenedRecord {
  readonly person: string
  readonly json: string
}

/** How records and their index lie in a file. */
export interface Layout {
  readonly magic: Buffer
  /** Bytes after the index, of which the first are IV and tag, and what they say of the index. */
  readonly foot: number
  indexBytes(foot: Buffer): number
  count(foot: Buffer): number
  /** Which block has the record of the `i`-th person; later blocks have larger numbers. */
  entry(index: Buffer, i: number): { readonly person: string; readonly block: number }
  open(opened: Opened, settings: SealedSettings, block: number, read: ReadAt): Promise<readonly OpenedRecord[]>
}
