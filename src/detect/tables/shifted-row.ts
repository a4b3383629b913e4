import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import type { ColumnMeaning, Finding } from '../reader/finding.ts'
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
  return bestOf({ reader, profile, cells }, [shift], TELLING_MIN)
}

/** So many cells that plainly are not what their columns hold make a row of the usual width one that may have slipped. */
const MISFITS_MIN = 2
/** How much better its cells have to fit elsewhere: each that moves into place counts twice. */
const SLIPPED_MIN = 3

/**
 * The meanings for a row as wide as its table whose cells plainly stand in other columns than their own: one crept in before
 * them and an empty last column took the overflow, or one was left out and the row was filled up behind.
 * @param found what the row gives with its profile
 * @returns the profile itself where the row stands as it should
 */
export function profileOfSlipped(row: Row, found: readonly Finding[]): readonly ColumnMeaning[] {
  const { profile, cells } = row
  const misfits = new Set<number>()
  for (const finding of found) if (isMisfit(row, finding)) misfits.add(finding.column)
  if (misfits.size < MISFITS_MIN) return profile
  const blanks = cells.length - 1 - cells.findLastIndex((cell) => cell.trim() !== '')
  const shifts = Array.from({ length: SHIFT_MAX }, (_, i) => i + 1)
  return bestOf(
    row,
    shifts.flatMap((shift) => (shift <= blanks ? [shift, -shift] : [shift])),
    SLIPPED_MIN,
  )
}

/** Items whose cells plainly are such or not. The kernel counts cells of theirs that it does not recognise (`kernel/cells.ts`). */
const TELLING: ReadonlySet<string> = new Set<DataKind>([
  'email',
  'phone',
  'postal-code',
  'birth-date',
  'age',
  'sex',
  'ip-address',
  'card-number',
  'card-expiry',
  'my-number',
  'corporate-number',
  'drivers-licence',
  'passport',
  'residence-card',
  'pension-number',
])

/** Whether a finding is what nobody could read as its column's item. */
function isMisfit({ reader, profile, cells }: Row, { column, item, by }: Finding): boolean {
  const meaning = profile[column]
  if (!meaning || meaning.piece || meaning.several || !TELLING.has(meaning.use)) return false
  if (item === meaning.use && by !== meaning.by) return false
  return isDataKind(meaning.use) && reader.read(meaning.use, (cells[column] ?? '').trim()) === null
}

interface Row {
  readonly reader: Reader
  readonly profile: readonly ColumnMeaning[]
  readonly cells: readonly string[]
}

/** The meanings, moved by one of the shifts from some column on, which the cells fit better than the profile, by `least` or more. */
function bestOf(row: Row, shifts: readonly number[], least: number): readonly ColumnMeaning[] {
  const { reader, profile, cells } = row
  const agreement = (meanings: readonly ColumnMeaning[]): number =>
    cells.reduce((sum, cell, i) => sum + agreementOf(reader, meanings[i], cell), 0)
  let best = profile
  let most = agreement(profile) + least - 1
  for (const shift of shifts)
    for (let at = 0; at < profile.length; at++) {
      const moved = movedFrom(reader, profile, at, shift)
      const agreeing = agreement(moved)
      if (agreeing > most) [best, most] = [moved, agreeing]
    }
  return best
}

const movedFrom = (
  reader: Reader,
  profile: readonly ColumnMeaning[],
  at: number,
  shift: number,
): readonly ColumnMeaning[] =>
  shift > 0
    ? [...profile.slice(0, at), ...Array<ColumnMeaning>(shift).fill(extraAt(reader, profile, at)), ...profile.slice(at)]
    : [...profile.slice(0, at), ...profile.slice(at - shift)]

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
