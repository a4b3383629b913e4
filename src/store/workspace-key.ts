import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { type WorkspaceKey, workspaceKey } from '#kernel/keyed-tokens.ts'

/** Where the key comes from. */
export interface KeySettings {
  /** The value of TODOKE_KEY, 64 hex digits; wins over the file. */
  readonly hex?: string | undefined
  /** Todoke's folder in the user's home, such as `/home/aki/.todoke`; the file in it is `key`. */
  readonly folder: string
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readKey = (hex: string, from: string): WorkspaceKey => {
  if (!/^[0-9a-fA-F]{64}$/.test(hex))
    throw new Failure(
      'input',
      `${from} does not hold 64 hex digits: put the right key back; outputs made with it cannot be opened without it`,
    )
  return workspaceKey(hex)
}

/**
 * The workspace key: TODOKE_KEY, else the file `key`, which is made on first use (mode 0600). Two first uses at once end
 * with one key. Throws a Failure with the remedy when others may read the file or it holds something else.
 */
export async function openWorkspaceKey(settings: KeySettings): Promise<WorkspaceKey> {
  if (settings.hex) return readKey(settings.hex, 'TODOKE_KEY')
  return (await readKeyFile(settings.folder)) ?? makeKeyFile(settings.folder)
}

/** The key file's key, or null when there is none yet. Throws as `openWorkspaceKey` does. */
export async function readKeyFile(folder: string): Promise<WorkspaceKey | null> {
  const path = join(folder, 'key')
  try {
    const { mode } = await stat(path)
    if ((mode & 0o077) !== 0) {
      const rights = (mode & 0o777).toString(8).padStart(4, '0')
      throw new Failure('input', `${path} may be read by others (mode ${rights}): run chmod 600 '${path}', and again`)
    }
    return readKey((await readFile(path, 'utf8')).trim(), path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function makeKeyFile(folder: string): Promise<WorkspaceKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'key')
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.write(`${randomBytes(32).toString('hex')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await chmod(draft, 0o600)
    // Unlike a rename, a link never replaces the key that somebody else has just made.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  const made = await readKeyFile(folder)
  if (!made) throw new Failure('failed', `${path} vanished while it was being made: run again`)
  return made
}
