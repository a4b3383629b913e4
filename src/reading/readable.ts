import { dirname } from 'node:path'
import type { EvidenceEntry } from '#evidence/index.ts'

/** So many paths are given to a process one by one; a command line is not endless. */
const PATHS_MAX = 200

/**
 * The least that a child must be allowed to read to open these files: the files themselves, or the folders they lie in
 * when they are many.
 */
export function readableFor(entries: readonly EvidenceEntry[]): readonly string[] {
  let paths = new Set(entries.map((entry) => plainPath(entry.path)))
  while (paths.size > PATHS_MAX) paths = new Set([...paths].map(dirname))
  return [...paths].sort()
}

/** A flag of Node takes text only: a name that is no UTF-8 is let in by the nearest folder whose name is. */
function plainPath(path: string | Buffer): string {
  if (typeof path === 'string') return path
  const text = path.toString('utf8')
  const bad = text.indexOf('\ufffd')
  return bad < 0 ? text : dirname(`${text.slice(0, bad)}x`)
}
