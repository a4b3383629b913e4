/** Edits between two words: insert, delete, change, swap of neighbours (optimal string alignment), by code unit. */
function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

const folded = (word: string): string => word.toLowerCase().replace(/[_\s]/g, '-')

/** The known word that was most likely meant, or null when none is near. Ties go to the first in the list. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const meant = folded(word)
  let best: { readonly word: string; readonly cost: number } | null = null
  for (const candidate of known) {
    const starts = meant.length >= 3 && (folded(candidate).startsWith(meant) || meant.startsWith(folded(candidate)))
    const cost = edits(meant, folded(candidate)) - (starts ? 100 : 0)
    if (cost <= Math.max(1, Math.floor(candidate.length / 3)) && (!best || cost < best.cost))
      best = { word: candidate, cost }
  }
  return best?.word ?? null
}
