import type { Place } from './marked-text.ts'

/** A finding as `todoke scan` prints it, as far as it is compared. */
export interface Found {
  readonly item: string
  readonly offset: number | null
  readonly length: number | null
  /** Stands for the value. */
  readonly token: string
}

/** What was true, what was found, how much of it was right, and how much of that to the byte. */
export interface Tally {
  truth: number
  found: number
  right: number
  exact: number
}

/** A miss or a false find, told as text for whoever improves the detector. */
export interface Slip {
  readonly kind: 'missed' | 'false'
  readonly item: string
  readonly file: string
  readonly text: string
}

export type Board = Map<string, Tally>

export function tallyOf(board: Board, item: string): Tally {
  const known = board.get(item)
  if (known) return known
  const fresh = { truth: 0, found: 0, right: 0, exact: 0 }
  board.set(item, fresh)
  return fresh
}

/** Half of either must lie in the other: then both mean the same value. */
function meets(a: Place, b: Found): boolean {
  if (b.offset === null || b.length === null || a.item !== b.item) return false
  const shared = Math.min(a.offset + a.length, b.offset + b.length) - Math.max(a.offset, b.offset)
  return shared * 2 > Math.max(a.length, b.length) || (shared > 0 && shared * 3 > Math.max(a.length, b.length))
}

/** Holds the findings of one file against its truth; each finding and each place counts once. */
export function compare(
  board: Board,
  {
    file,
    places,
    found,
    bytes,
  }: { file: string; places: readonly Place[]; found: readonly Found[]; bytes: Uint8Array },
): readonly Slip[] {
  const slips: Slip[] = []
  const left = new Set(found)
  const shown = (offset: number, length: number) =>
    Buffer.from(bytes.subarray(Math.max(0, offset - 24), offset + length + 24))
      .toString('utf8')
      .replace(/\n/g, '⏎')
  for (const place of places) {
    const tally = tallyOf(board, place.item)
    tally.truth++
    const candidates = [...left].filter((f) => meets(place, f))
    const exact = candidates.find((f) => f.offset === place.offset && f.length === place.length)
    const match = exact ?? candidates[0]
    if (!match) {
      slips.push({
        kind: 'missed',
        item: place.item,
        file,
        text: `${place.text}  in  ${shown(place.offset, place.length)}`,
      })
      continue
    }
    left.delete(match)
    tally.right++
    if (exact) tally.exact++
  }
  for (const f of found) tallyOf(board, f.item).found++
  for (const f of left) slips.push({ kind: 'false', item: f.item, file, text: shown(f.offset ?? 0, f.length ?? 0) })
  return slips
}

export const precision = (t: Tally): number => (t.found === 0 ? 1 : t.right / t.found)
export const recall = (t: Tally): number => (t.truth === 0 ? 1 : t.right / t.truth)
export const f1 = (t: Tally): number => (t.found + t.truth === 0 ? 1 : (2 * t.right) / (t.found + t.truth))

export const sum = (board: Board): Tally =>
  [...board.values()].reduce(
    (a, b) => ({
      truth: a.truth + b.truth,
      found: a.found + b.found,
      right: a.right + b.right,
      exact: a.exact + b.exact,
    }),
    { truth: 0, found: 0, right: 0, exact: 0 },
  )
