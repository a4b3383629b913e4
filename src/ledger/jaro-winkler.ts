/**
 * Jaro-Winkler similarity of two texts, 0…1, by characters and never by bytes: in UTF-8 unlike kana share two bytes of
 * three and would look alike (Winkler 1990, prefix weight 0.1, at most 4 characters).
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [[...one], [...other]]
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Array<boolean>(b.length).fill(false)
  const matchedA: string[] = []
  a.forEach((c, i) => {
    const to = Math.min(b.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (taken[j] || b[j] !== c) continue
      taken[j] = true
      matchedA.push(c)
      return
    }
  })
  const m = matchedA.length
  if (m === 0) return 0
  const matchedB = b.filter((_, j) => taken[j])
  const moved = matchedA.filter((c, i) => c !== matchedB[i]).length / 2
  const jaro = (m / a.length + m / b.length + (m - moved) / m) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
