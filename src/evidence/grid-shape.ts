import { isDataShaped, tableBeginning } from './header-shape.ts'
import { secondHeader } from './second-header.ts'

/** Whether a text reads like the label of a column; undefined where nobody knows labels. */
export type KnowsLabels = ((text: string) => boolean) | undefined

type Cells = readonly string[]

const isFilled = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== ''

/** How many cells of a row hold something. */
export const filledCount = (row: Cells): number => row.filter(isFilled).length

/** The first column in which some row has something; 0 where there is none. */
function firstColumn(rows: readonly Cells[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const at = row.findIndex(isFilled)
    if (at >= 0 && at < first) first = at
  }
  return Number.isFinite(first) ? first : 0
}

/** A row that can be nothing but a header: three labels or more, and hardly anything else. */
export function isLabelRow(row: Cells, knows: KnowsLabels): boolean {
  if (!knows) return false
  const cells = row.filter(isFilled)
  // Reading a label costs far more than the look of a cell, by which nearly every record is told.
  if (cells.length < 3 || cells.some((cell) => isDataShaped(cell) && !knows(cell))) return false
  return cells.slice(0, 2).some(knows) && cells.filter(knows).length >= 0.7 * cells.length
}

/** How the first rows of a table in a sheet are to be understood. */
export interface GridBeginning {
  readonly preamble: number
  /** Rows that make up the header: mostly 0, 1 or 2. */
  readonly headerRows: number
  /** The header's cells, those of two rows joined; null without header. */
  readonly header: Cells | null
}

/** Titles, header (of one row or two) and records of a block of rows, whose first columns may be empty. */
export function gridBeginning(rows: readonly Cells[], knows: KnowsLabels): GridBeginning {
  const left = firstColumn(rows)
  const trimmed = left > 0 ? rows.map((row) => row.slice(left)) : rows
  const { preamble, header } = tableBeginning(trimmed, knows)
  const two = twoRows(rows, preamble, header, knows)
  if (two) return two
  const row = rows[preamble]
  const second = header && row && knows ? secondHeader(rows.slice(preamble + 1), knows) : null
  if (row && second)
    return {
      preamble,
      headerRows: 1 + second.rows,
      header: second.comments ? joinedHeader(row, second.comments, row.length) : row,
    }
  return header && row
    ? { preamble, headerRows: 1, header: row }
    : { preamble: header ? preamble + 1 : preamble, headerRows: 0, header: null }
}

/**
 * A header of two rows: groups above (連絡先 over two columns), labels below. The upper row has gaps where the lower one
 * has cells, neither holds data, and below them come records.
 */
function twoRows(
  rows: readonly Cells[],
  preamble: number,
  header: boolean,
  knows: KnowsLabels,
): GridBeginning | undefined {
  for (const at of header ? [preamble, preamble - 1] : [preamble]) {
    const [upper, lower, record] = [rows[at], rows[at + 1], rows[at + 2]]
    if (!upper || !lower || !record || filledCount(upper) < 2 || filledCount(lower) < 2) continue
    const width = Math.max(upper.length, lower.length)
    if (![upper, lower].every((row) => row.every((cell) => !isFilled(cell) || isLabelLike(cell, knows)))) continue
    if (areTitlesBeside(upper, rows.slice(at + 1))) continue
    const gaps = lower.filter((cell, c) => isFilled(cell) && !isFilled(upper[c])).length
    if (gaps === 0 || upper.length > width + 1) continue
    const joined = joinedHeader(upper, lower, width)
    if (!bearOut(joined, upper, lower, rows.slice(at + 2, at + 50), knows)) continue
    return { preamble: at, headerRows: 2, header: joined }
  }
  return undefined
}

/** Where something begins behind an empty column, in any of the rows. */
function startsOf(rows: readonly Cells[]): readonly number[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const used = Array.from({ length: width }, (_, c) => rows.some((row) => isFilled(row[c])))
  return used.flatMap((is, c) => (is && !used[c - 1] ? [c] : []))
}

/** Titles of tables that an empty column parts stand above the first column of each; what groups columns stands above several of one table. */
function areTitlesBeside(upper: Cells, below: readonly Cells[]): boolean {
  const starts = new Set(startsOf(below))
  return starts.size > 1 && upper.every((cell, c) => !isFilled(cell) || starts.has(c))
}

const isLabelLike = (cell: string, knows: KnowsLabels): boolean =>
  cell.length <= 40 && (!isDataShaped(cell) || knows?.(cell) === true)

/** With labels known most columns must bear one; without, the records below must look otherwise than the lower row. */
function bearOut(joined: Cells, upper: Cells, lower: Cells, records: readonly Cells[], knows: KnowsLabels): boolean {
  if (knows) {
    const below = lower.filter(isFilled)
    return below.filter(knows).length >= 0.6 * below.length && joined.filter(knows).length > upper.filter(knows).length
  }
  const columns = lower.flatMap((cell, c) => (isFilled(cell) ? [c] : []))
  const unlike = columns.filter((c) => records.some((row) => isFilled(row[c]) && isDataShaped(row[c] ?? '')))
  return unlike.length >= 0.5 * columns.length
}

/** The group's label goes on to the right over the columns whose upper cell is empty. */
function joinedHeader(upper: Cells, lower: Cells, width: number): Cells {
  let group = ''
  return Array.from({ length: width }, (_, c) => {
    const [above, below] = [upper[c]?.trim() ?? '', lower[c]?.trim() ?? '']
    if (above !== '') group = above
    else if (below === '') group = ''
    return below === '' || below === above ? above : group === '' ? below : `${group} ${below}`
  })
}

/** Where tables side by side begin; the first is always column 0, and one alone is the usual case. */
export function tableStarts(rows: readonly Cells[], begun: GridBeginning, knows: KnowsLabels): readonly number[] {
  if (!begun.header) return [0]
  const { header } = begun
  const body = rows.slice(begun.preamble + begun.headerRows)
  const starts = startsOf([header, ...body])
  const ranges = starts.map((start, i) => header.slice(start, starts[i + 1]).filter(isFilled))
  const apart = ranges.length > 1 && ranges.every((labels) => labels.length >= 2 && isHeaderOfItsOwn(labels, knows))
  if (apart) return [0, ...starts.slice(1)]
  return repeatedStarts(header, knows)
}

const isHeaderOfItsOwn = (labels: Cells, knows: KnowsLabels): boolean =>
  knows ? labels.filter(knows).length >= 0.5 * labels.length : !labels.some(isDataShaped)

/** 番号 氏名 電話 番号 氏名 電話: the same labels over again are as many tables. */
function repeatedStarts(header: Cells, knows: KnowsLabels): readonly number[] {
  const labels = header.map((cell) => cell.trim())
  const from = labels.findIndex(isFilled)
  const size = labels.length - from
  for (let period = 2; from >= 0 && period <= size / 2; period++) {
    if (size % period !== 0) continue
    const first = labels.slice(from, from + period)
    if (new Set(first).size !== period || !first.every(isFilled) || !isHeaderOfItsOwn(first, knows)) continue
    if (labels.slice(from).every((label, i) => label === first[i % period]))
      return Array.from({ length: size / period }, (_, i) => (i === 0 ? 0 : from + i * period))
  }
  return [0]
}

/** Whether a header without any data stands above a column of them, as no record among others does. */
export function isAboveData({ header, preamble, headerRows }: GridBeginning, rows: readonly Cells[]): boolean {
  const names = header ?? []
  const records = rows.slice(preamble + headerRows)
  if (names.some((cell) => isDataShaped(cell)) || records.length < 2) return false
  return names.some((_, c) => {
    const filled = records.map((row) => row[c] ?? '').filter((cell) => cell.trim() !== '')
    return filled.length > 1 && filled.every((cell) => isDataShaped(cell))
  })
}

/** The upper of two header rows has gaps between its labels. */
export function isUpperRow(cells: Cells, knows: KnowsLabels): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length >= 2 && filled.length < cells.length && !filled.some((c) => isDataShaped(c) && !knows?.(c))
}
