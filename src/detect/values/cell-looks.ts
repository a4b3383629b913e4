/** Longer cells are cut: what they are shows at their beginning. */
const LOOKS_LENGTH = 24
const LOOKS_MAX = 3

/**
 * How the cells of a column look, for somebody who is to say what it holds: at most three different shapes, the most frequent
 * first, in which every digit is a 9, every Latin letter an A, and every other letter a ●. Signs and spaces stay. Never a value.
 */
export function looksOf(cells: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const looks = lookOf(cell.trim())
    if (looks !== '') counts.set(looks, (counts.get(looks) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LOOKS_MAX)
    .map(([looks]) => looks)
}

function lookOf(cell: string): string {
  const all = [...cell.normalize('NFKC')]
  const shape = all
    .slice(0, LOOKS_LENGTH)
    .map((c) => (/\p{Nd}/u.test(c) ? '9' : /[A-Za-z]/.test(c) ? 'A' : /[\p{L}\p{M}\p{N}\p{S}]/u.test(c) ? '●' : c))
    .join('')
  return all.length > LOOKS_LENGTH ? `${shape}…` : shape
}
