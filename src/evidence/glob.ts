/** Tells which files, relative to the case folder with `/`, are meant, and which folders may hold some. */
export interface GlobMatcher {
  readonly file: (path: string) => boolean
  readonly folder: (path: string) => boolean
}

/**
 * Reads patterns of `case.yaml`: `*` and `?` within one name, `**` over any depth; a pattern without any is a file, or a
 * folder with everything in it. Hidden names are matched like others: evidence may be called `.bash_history`.
 */
export function globMatcher(patterns: readonly string[]): GlobMatcher {
  const globs = patterns.map((pattern) =>
    pattern
      .normalize('NFC')
      .split('/')
      .filter((name) => name !== '' && name !== '.'),
  )
  return {
    file: (path) => globs.some((glob) => matches(glob, path.split('/'))),
    folder: (path) => globs.some((glob) => mayHold(glob, path.split('/'))),
  }
}

function matches(glob: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = glob
  if (first === undefined) return true
  if (path.length === 0) return glob.every((name) => name === '**')
  if (first === '**') return matches(rest, path) || matches(glob, path.slice(1))
  return matchesName(first, path[0] ?? '') && (rest.length > 0 || path.length === 1 || !first.includes('*'))
    ? matches(rest, path.slice(1))
    : false
}

function mayHold(glob: readonly string[], folder: readonly string[]): boolean {
  const [first, ...rest] = glob
  const [name, ...below] = folder
  if (first === undefined || first === '**' || name === undefined) return true
  return matchesName(first, name) && mayHold(rest, below)
}

/** `*` and `?` by going back to the last star only, so that no pattern takes long. */
function matchesName(glob: string, name: string): boolean {
  let [g, n, star, mark] = [0, 0, -1, 0]
  while (n < name.length) {
    if (glob[g] === '*') [star, mark, g] = [g, n, g + 1]
    else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) [g, n] = [g + 1, n + 1]
    else if (star >= 0) [g, n] = [star + 1, ++mark]
    else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}
