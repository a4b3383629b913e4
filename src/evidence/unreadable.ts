import type { Refused } from '#kernel/refused.ts'

/** What an error of the file system means for evidence. Never repeats its message, which holds a path. */
export function unreadableAs(error: unknown): Pick<Refused, 'reason' | 'advice'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (code === 'ENOENT' || code === 'ELOOP')
    return {
      reason: 'dangling-link',
      advice: 'nothing is there, or the link leads nowhere; put the file itself in its place',
    }
  if (code === 'ENXIO') return { reason: 'not-a-file', advice: 'a pipe or device; save what it gives in a file' }
  if (code === 'EACCES' || code === 'EPERM')
    return { reason: 'unreadable', advice: 'no permission to read it; give this user the right and run again' }
  return {
    reason: 'unreadable',
    advice: `the system could not read it (${code}); copy it from a sound disk and run again`,
  }
}
