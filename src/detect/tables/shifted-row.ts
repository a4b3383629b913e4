import type { ColumnMeaning } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'

/** More cells than this too many or too few are another table. */
const SHIFT_MAX = 2
/** Fewer columns with a shape of their own cannot tell where a row slipped. */
const TELLING_MIN = 2

/** The meaning of a cell that crept in: it is searched like any other text. */
const EXTRA: ColumnMeaning = {
  use: 'unknown',
  role: 'self',
  sure: 'possible',
  by: 'none',
  why: 'the row has another number of cells than the header',
}

/**
 * The meanings for a row with more or fewer cells than its table has columns: where a cell crept in or was left out,
 * the meanings behind it move along, if the cells then fit their columns better. A row as wide as its table, and one
 * that fits as it is, keeps the profile.
 */
export function profileOfRow(
  reader: Reader,
  profile: readonly ColumnMeaning[],
  cells: readonly string[],
): readonly ColumnMeaning[] {
  const shift = cells.length - profile.length
  if (shift === 0 || Math.abs(shift) > SHIFT_MAX) return profile
  const agreement = (meanings: readonly ColumnMeaning[]): number =>
    cells.reduce((sum, cell, i) => sum + agreementOf(reader, meanings[i], cell), 0)
  let best = profile
  let most = agreement(profile) + TELLING_MIN - 1
  for (let at = 0; at < profile.length; at++) {
    const moved =
      shift > 0
        ? [
            ...profile.slice(0, at),
            ...Array<ColumnMeaning>(shift).fill(extraAt(reader, profile, at)),
            ...profile.slice(at),
          ]
        : [...profile.slice(0, at), ...profile.slice(at - shift)]
    const agreeing = agreement(moved)
    if (agreeing > most) [best, most] = [moved, agreeing]
  }
  return best
}

/** A value that its own delimiter parted goes on in the cell behind; any other extra cell is searched. */
function extraAt(reader: Reader, profile: readonly ColumnMeaning[], at: number): ColumnMeaning {
  const before = profile[Math.max(0, at - 1)]
  const use = before?.use
  if (!before || use === undefined || use === 'ignore' || use === 'free-text' || use === 'unknown') return EXTRA
  return reader.of(use).length > 0 && reader.takesAny(use) ? { ...before, sure: 'possible' } : EXTRA
}

/** 1: the cell plainly is what its column holds · -1: it plainly is not · 0: it could be anything. */
function agreementOf(reader: Reader, meaning: ColumnMeaning | undefined, cell: string): number {
  const text = cell.trim()
  const use = meaning?.use
  if (!meaning || text === '' || meaning.piece || use === 'ignore' || use === 'free-text' || use === 'unknown') return 0
  if (use === undefined || reader.of(use).length === 0) return 0
  if (reader.looks(use, text)) return 1
  return reader.takesAny(use) ? 0 : reader.read(use, text) === null ? -1 : 0
}
