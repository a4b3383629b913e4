import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '#kernel/failure.ts'
import type { ExitCode } from './command.ts'

const ROOT_URL = new URL('../../../', import.meta.url).href
const ROOT = fileURLToPath(ROOT_URL)

/** With less than this left, whatever went wrong went wrong because of it. */
const FULL_BYTES = 256 << 10

/** What is told of an error: a message without personal data, and the exit code. */
export interface Explained {
  readonly message: string
  readonly exit: ExitCode
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined

/** Free bytes where a path is or would be; null when nobody can say. */
function freeBytes(path: string): number | null {
  for (let at = path; ; at = dirname(at)) {
    try {
      const disk = statfsSync(at)
      return disk.bavail * disk.bsize
    } catch {
      if (at === dirname(at)) return null
    }
  }
}

/**
 * Gives an error the place that was being written when the disk is full there; a child process or a library that ran
 * into it seldom says so.
 */
export function placed(error: unknown, path: string): unknown {
  if (error instanceof Failure || typeof field(error, 'path') === 'string') return error
  const said = /ENOSPC|EDQUOT|53100|no space left on device/i.test(`${field(error, 'code')} ${String(error)}`)
  if (!said && (freeBytes(path) ?? Number.POSITIVE_INFINITY) > FULL_BYTES) return error
  return Object.assign(new Error('no space left on device', { cause: error }), { code: 'ENOSPC', path })
}

/** What a person can be told of any error. Expected failures and full disks speak plainly; the rest says where it broke. */
export function explainError(error: unknown): Explained {
  if (error instanceof Failure) return { message: error.message, exit: error.kind === 'failed' ? 1 : 2 }
  const message = error instanceof Error ? error.message : String(error)
  const code = field(error, 'code')
  const path = field(error, 'dest') ?? field(error, 'path')
  const place = typeof path === 'string' ? path : null
  if (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    code === '53100' ||
    /no space left on device|disk full/i.test(message)
  ) {
    const free = place ? freeBytes(place) : null
    const left = free === null ? '' : `, ${Math.floor(free / 1_048_576)} MiB are left there`
    return {
      message: `disk full while writing ${place ?? 'the output'}${left}: free some space or use --out with another disk; nothing was half written`,
      exit: 1,
    }
  }
  if (place && (code === 'EACCES' || code === 'EPERM'))
    return { message: `no permission for ${place}: give this user the right to it or choose another place`, exit: 1 }
  if (place && (code === 'EEXIST' || code === 'ENOTDIR'))
    return { message: `${place} is a file, and a folder is needed there: choose another place`, exit: 2 }
  if (place && code === 'EROFS') return { message: `${place} is on a read-only disk: choose another place`, exit: 1 }
  if (code === 'EMFILE') return { message: 'too many open files: raise the limit (ulimit -n) and run again', exit: 1 }
  return { message: `unexpected: ${withoutData(message)}${where(error)}`, exit: 1 }
}

/** Quoted text, long numbers and letters beyond ASCII in an unforeseen message may be somebody's data. */
export function withoutData(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replace(/(["'`「『“]).*?(["'`」』”])/gu, '$1…$2')
    .replace(/[^\s:()]*@[^\s:()]*/g, '…')
    .replace(/\d{4,}/g, '…')
    .replace(/[^\x00-\x7f…]+/gu, '…')
    .slice(0, 300)
}

/** The first three places of our own in the stack; the folder may have any name, written plainly or as in a URL. */
function where(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return ''
  const frames = error.stack
    .split('\n')
    .map(ownPlace)
    .filter((place) => place !== null)
    .slice(0, 3)
  return frames.length > 0 ? ` (${frames.join(' ← ')})` : ''
}

function ownPlace(frame: string): string | null {
  for (const root of [ROOT_URL, ROOT]) {
    const at = frame.indexOf(`${root}src/`)
    if (at >= 0) return /^[^()]*?:\d+(?=:\d+\)?$)/.exec(frame.slice(at + root.length))?.[0] ?? null
  }
  return null
}
