import { userInfo } from 'node:os'
import { Failure } from '#kernel/failure.ts'
import { keyPrint, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Manifest } from './manifest.ts'

/**
 * An output belongs to one case and one key: under another key every token would change and no person be recognised.
 * Throws a Failure that names the remedy.
 */
export function refuseAnotherOutput(run: { out: string; caseId: string; key: WorkspaceKey; before: Manifest }): void {
  const { out, caseId, key, before } = run
  if (before.case !== caseId)
    throw new Failure('input', `${out} is the output of case ${before.case}: use another --out`)
  const print = before.versions['key']
  if (print !== undefined && print !== keyPrint(key))
    throw new Failure('input', `${out} was made under another key: use that key (TODOKE_KEY), or another --out`)
}

/** The account that runs the command; a container may know only its number. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`
  }
}
