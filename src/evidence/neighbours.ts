import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileAccess, type RandomAccess } from './random-access.ts'

/** The files beside one file of evidence, for formats that keep what belongs together in two. */
export class Neighbours {
  readonly #folder: string | undefined
  readonly #handles: FileHandle[] = []

  /** A path that is no UTF-8 has no neighbours that could be named. */
  constructor(path: string | Buffer) {
    this.#folder = typeof path === 'string' ? dirname(path) : undefined
  }

  /** Undefined when there is no plain file of that name, or it may not be read. */
  async open(name: string): Promise<RandomAccess | undefined> {
    if (this.#folder === undefined || name.includes('/')) return undefined
    try {
      const handle = await open(
        join(this.#folder, name),
        constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
      )
      this.#handles.push(handle)
      const stats = await handle.stat()
      return stats.isFile() ? fileAccess(handle, stats.size) : undefined
    } catch (error) {
      if (error instanceof Error && 'code' in error) return undefined
      throw error
    }
  }

  async close(): Promise<void> {
    for (const handle of this.#handles.splice(0)) await handle.close()
  }
}
