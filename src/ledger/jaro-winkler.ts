import { charactersOf } from './characters-of.ts'

/** Which characters of the second text are taken, and those of the first that found one, as long as texts ever were. */
let taken = new Uint8Array(64)
const matched: string[] = []

/**
 * Jaro-Winkler similarity of two texts, 0…1, by characters and never by bytes: in UTF-8 unlike kana share two bytes of
 * three and would look alike (Winkler 1990, prefix weight 0.1, at most 4 characters).
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [charactersOf(one), charactersOf(other)]
  if (a.length === 0 || b.length === 0) return 0
  if (taken.length < b.length) taken = new Uint8Array(b.length * 2)
  taken.fill(0, 0, b.length)
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  let m = 0
  for (let i = 0; i < a.length; i++) {
    const [from, to] = [Math.max(0, i - reach), Math.min(b.length - 1, i + reach)]
    for (let j = from; j <= to; j++) {
      if (taken[j] === 1 || b[j] !== a[i]) continue
      taken[j] = 1
      matched[m++] = a[i] ?? ''
      break
    }
  }
  if (m === 0) return 0
  let moved = 0
  for (let j = 0, at = 0; j < b.length; j++) if (taken[j] === 1 && matched[at++] !== b[j]) moved++
  const jaro = (m / a.length + m / b.length + (m - moved / 2) / m) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
