import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Listing, listPaths } from '#evidence/index.ts'

export interface GivenPaths {
  readonly cwd: string
  readonly paths: readonly string[]
  /** Where the command writes, in full; null when it writes into no folder. */
  readonly out: string | null
  /** Whether a file of this name in OUT itself is one that the command writes. */
  readonly isOwn: (name: string) => boolean
}

/**
 * The files at the paths that somebody gave, without those which an earlier run of the same command wrote where OUT lies inside of a
 * path: what was found is no evidence. Also gives how many were left out.
 */
export async function listGiven({ cwd, paths, out, isOwn }: GivenPaths): Promise<Listing & { readonly own: number }> {
  const { entries, refused } = await listPaths(cwd, paths)
  const real = out === null ? null : await realpath(out).catch(() => out)
  const isEvidence = ({ path }: { readonly path: string | Buffer }): boolean =>
    real === null || dirname(String(path)) !== real || !isOwn(basename(String(path)))
  const evidence = entries.filter(isEvidence)
  return { entries: evidence, refused, own: entries.length - evidence.length }
}
