import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const ATTEMPTS = 8
const NAME = /^lock-(\d+)-([0-9a-z]+)-[0-9a-f]{12}$/

/** A held lock; give it back. */
export interface FolderLock {
  release(): void
}

/** Reads a small file of the system; throws as `readFileSync` does. */
export type ReadSystemFile = (file: string) => string

const readSystemFile: ReadSystemFile = (file) => readFileSync(file, 'utf8')
/** What the system says of a process that is no more. */
const GONE: ReadonlySet<unknown> = new Set(['ENOENT', 'ESRCH'])
const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && GONE.has(error.code)

/**
 * When a process began (clock ticks since boot) and on which boot, so that a number given out twice is told apart; null when there is
 * none of this number. Throws when the system does not say, as when too many files are open.
 */
function startOf(pid: number, read: ReadSystemFile): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (isGone(error)) return null
  }
  if (!existsSync('/proc/self/stat')) return '0'
  try {
    const fields = read(`/proc/${pid}/stat`).replace(/^.*\)/s, '').trim().split(' ')
    // A process that was killed but not yet collected by its parent holds nothing any more.
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    const ticks = fields[19] ?? '0'
    const boot = read('/proc/sys/kernel/random/boot_id').slice(0, 8)
    return `${ticks}z${boot}`
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** What names this process in the names of its files, also after a restart: its number, and when and on which boot it began. */
export const runMark = (): string => `${process.pid}-${startOf(process.pid, readSystemFile)}`

/** Whether the process of a mark still runs here; true too when the system does not say, so that nobody's files are taken for left behind. */
export function isRunning(mark: string, read: ReadSystemFile = readSystemFile): boolean {
  const [pid, start] = mark.split('-')
  try {
    return startOf(Number(pid), read) === start
  } catch {
    return true
  }
}

/**
 * Takes the lock of a folder (made when missing), or gives the number of the process that holds it. Every holder has a
 * file of its own name, so clearing away those of dead processes can never remove a living one's.
 */
export async function lockFolder(folder: string): Promise<FolderLock | { readonly heldBy: number }> {
  let heldBy = 0
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const own = `lock-${runMark()}-${randomBytes(6).toString('hex')}`
    if (!create(folder, own)) continue
    heldBy = otherHolder(folder, own)
    if (heldBy === 0) return { release: () => releaseOwn(folder, own) }
    rmSync(join(folder, own), { force: true })
    // Two that come at once see each other and both step back; chance decides who is first next time.
    await delay(10 + Math.random() * 40 * (attempt + 1))
  }
  return { heldBy }
}

/** Makes the lock file; false when another run took the folder away at the same moment. */
function create(folder: string, own: string): boolean {
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(join(folder, own), '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** The number of another living process with a lock file here, or 0. Clears away the files of dead ones. */
function otherHolder(folder: string, own: string): number {
  for (const name of readdirSync(folder)) {
    const [, pid, start] = NAME.exec(name) ?? []
    if (!pid || name === own) continue
    if (isRunning(`${pid}-${start}`)) return Number(pid)
    rmSync(join(folder, name), { force: true })
  }
  return 0
}

function releaseOwn(folder: string, own: string): void {
  rmSync(join(folder, own), { force: true })
  try {
    rmdirSync(folder)
  } catch {
    // Something else is still in it, such as another lock.
  }
}
