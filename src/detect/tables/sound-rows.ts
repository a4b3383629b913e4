import type { TableToProfile } from '../columns/column-sample.ts'
import { rowOfNobody } from './row-of-nobody.ts'

/*
 * Which rows of a sample tell what columns hold: not sums, notes and the header once more, nor rows that slipped by a cell.
 */

/** So many of the rows may have slipped; where more reach into a nameless last column, it is a column. */
const SLIPPED_MAX = 0.5

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === ''

/** The rows of a table's sample by which its columns are judged; all of them where none would be left. */
export function soundRows({ header, sample }: TableToProfile): TableToProfile['sample'] {
  const width = header?.length ?? 0
  const isHeader = (row: readonly string[]): boolean =>
    header !== null && row.length === width && row.every((cell, i) => cell === header[i])
  const ofRecords = sample.filter((row) => rowOfNobody(row, width || row.length) === null && !isHeader(row))
  const last = width - 1
  const reaching = isBlank(header?.[last]) ? ofRecords.filter((row) => !isBlank(row[last])) : []
  const isSlip = reaching.length > 0 && reaching.length < SLIPPED_MAX * ofRecords.length
  const sound = isSlip ? ofRecords.filter((row) => isBlank(row[last])) : ofRecords
  return sound.length > 0 ? sound : sample
}
