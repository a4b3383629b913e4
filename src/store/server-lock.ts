import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Failure } from '#kernel/failure.ts'

const SESSIONS_GONE_SECONDS_MAX = 20

/** Lines of postmaster.pid: process, data folder, start, port, socket folder, address, memory key, state. */
export async function pidFile(data: string): Promise<readonly string[]> {
  try {
    return (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  } catch {
    return []
  }
}

/** A process number in a file outlives its process and is given out again, most of all in containers. */
export function isOurServer(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

/**
 * After a kill the lock file and the sockets stay. PostgreSQL clears its file by itself unless the number in it now is
 * another process; then it is done here, once the killed server's own sessions are gone, since two servers on one data
 * folder would destroy it.
 */
export async function clearStale(data: string, socketRoot: string): Promise<void> {
  const lines = await pidFile(data)
  const pid = Number(lines[0])
  if (!pid || isOurServer(pid, data)) return
  const sockets = lines[4]
  if (sockets && dirname(sockets) === socketRoot) await rm(sockets, { recursive: true, force: true })
  const memory = lines[6]?.trim().split(/\s+/)[1]
  for (let waited = 0; memory && isAttached(memory); waited += 50) {
    if (waited >= SESSIONS_GONE_SECONDS_MAX * 1000)
      throw new Failure(
        'failed',
        'sessions of a killed database are still running: end them (processes "postgres:") and run again',
      )
    await delay(50)
  }
  const now = (await pidFile(data)).join('\n')
  if (existsSync(`/proc/${pid}`) && now === lines.join('\n')) await rm(join(data, 'postmaster.pid'), { force: true })
}

/** Whether any process still holds a shared memory segment (System V, by number). */
function isAttached(memory: string): boolean {
  const rows = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n').slice(1)
  const fields = rows.map((row) => row.trim().split(/\s+/)).find((row) => row[1] === memory)
  return fields !== undefined && Number(fields[6]) > 0
}
