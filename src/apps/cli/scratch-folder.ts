import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, runMark } from './folder-lock.ts'

/**
 * A new folder in `parent`, for nobody else to read, whose name begins with `name`; whoever asks removes it at the end. What processes
 * that were killed left there under the same name is removed first, since it may hold what their evidence says.
 */
export async function scratchFolder(parent: string, name: string): Promise<string> {
  await removeLeft(parent, name)
  return mkdtemp(join(parent, `${name}-${runMark()}-`))
}

/** Another boot may be another machine that shares the disk, at work now; what is older than this is nobody's. */
const ELSEWHERE_MS_MAX = 24 * 60 * 60 * 1000

async function removeLeft(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    const mark = entry.startsWith(`${name}-`) ? MARK.exec(entry.slice(name.length + 1))?.[1] : undefined
    if (mark === undefined || isRunning(mark)) continue
    const folder = join(parent, entry)
    const stat = await lstat(folder).catch(() => undefined)
    if (!stat?.isDirectory() || stat.uid !== process.getuid?.()) continue
    const isHere = bootOf(mark) === bootOf(runMark())
    if (isHere || Date.now() - stat.mtimeMs > ELSEWHERE_MS_MAX) await rm(folder, { recursive: true, force: true })
  }
}

/** As `runMark` makes it, and what the system puts behind it. */
const MARK = /^(\d+-\w+)-\w{6}$/

const bootOf = (mark: string): string | undefined => mark.split('z')[1]
